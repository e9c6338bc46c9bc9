package org.careerguide.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;

import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOutageTest {

    @ParameterizedTest
    @ValueSource(strings = { "08001", "08006", "28P01", "3D000", "53100", "53300", "55000", "57014", "57P01", "57P03" })
    void stateOfADatabaseThatCannotBeUsedIsAnOutage(String state) {
        assertThat(DatabaseOutage.isCauseOf(new GenericJDBCException("wrapped", new SQLException("said so", state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "42601", "23505", "22001", "55006", "40001" })
    void stateOfAStatementThatFailedIsNot(String state) {
        assertThat(DatabaseOutage.isCauseOf(new SQLException("said so", state))).isFalse();
    }

    @Test
    void acquisitionTimeoutOfThePoolIsAnOutage() {
        assertThat(DatabaseOutage.isCauseOf(new SQLException("Sorry, acquisition timeout!"))).isTrue();
        assertThat(DatabaseOutage.isCauseOf(new SQLException("Something else"))).isFalse();
    }

    @Test
    void outageIsFoundBesideAndBehindOtherFailures() {
        var suppressed = new IllegalStateException("rolled back");
        suppressed.addSuppressed(new SQLException("gone", "08006"));
        var batch = new BatchUpdateException();
        batch.setNextException(new SQLException("no space", "53100"));
        var circle = new IllegalStateException("first");
        circle.initCause(new IllegalStateException("second", circle));

        assertThat(DatabaseOutage.isCauseOf(suppressed)).isTrue();
        assertThat(DatabaseOutage.isCauseOf(new RuntimeException(batch))).isTrue();
        assertThat(DatabaseOutage.isCauseOf(circle)).isFalse();
    }
}
