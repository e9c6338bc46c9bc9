package org.careerguide.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "28P01 | FATAL: password authentication failed for user \"x\" | quarkus.datasource.password",
            "3D000 | FATAL: database \"x\" does not exist | create it",
            "42501 | ERROR: permission denied for schema public | README lists the rights",
            "53100 | ERROR: could not extend file: No space left on device | no space left",
            "53300 | FATAL: sorry, too many clients already | max_connections",
            "0A000 | ERROR: extension \"pg_trgm\" is not available | postgresql-contrib",
            "58P01 | ERROR: could not open extension control file | postgresql-contrib",
            "25006 | ERROR: cannot execute INSERT in a read-only transaction | primary",
            "57014 | ERROR: canceling statement due to statement timeout | statement_timeout",
            "08001 | The connection attempt failed. | quarkus.datasource.jdbc.url" })
    void saysInOneSentenceWhatAnOperatorCanDo(String state, String message, String remedy) {
        String sentence = DatabaseFailure.explain(new IllegalStateException(new SQLException(message, state))).orElseThrow();

        assertThat(sentence).contains(remedy).endsWith(".").doesNotContain("\n").doesNotContain("Exception")
                .doesNotContain("FATAL").doesNotContain("ERROR");
    }

    @Test
    void leavesOtherFailuresAlone() {
        assertThat(DatabaseFailure.explain(new IllegalStateException("A fault."))).isEmpty();
        assertThat(DatabaseFailure.explain(new SQLException("ERROR: syntax error", "42601"))).isEmpty();
        assertThat(DatabaseFailure.explain(new IllegalStateException(new DatabaseException("A sentence."))))
                .hasValue("A sentence.");
    }
}
