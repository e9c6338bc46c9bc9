package org.careerguide.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.careerguide.publish.ContentMistake;
import org.careerguide.publish.InvalidContentException;
import org.careerguide.publish.Publication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Cells of rows, and what people are told of an import. */
class CellsTest {

    @Command
    static class Importing {
    }

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private ImportOutcome outcome;

    @BeforeEach
    void start() {
        outcome = new ImportOutcome(new CommandLine(new Importing()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err)));
    }

    private static Cells row(Map<String, String> cells) {
        return new Cells() {
            @Override
            public String text(String column) {
                return cells.get(column);
            }

            @Override
            public DamagedFileException mistake(String message) {
                return new DamagedFileException("file.xlsx", 7, message);
            }
        };
    }

    @Test
    void cellWithoutValueIsAMistakeWhereOneIsRequired() {
        assertThat(row(Map.of("A", "x")).required("A")).isEqualTo("x");
        assertThatThrownBy(() -> row(Map.of()).required("A")).isInstanceOf(DamagedFileException.class)
                .hasMessageContaining("“A” has no value").hasMessageContaining("file.xlsx").hasMessageContaining("7");
    }

    @Test
    void lengthOfACellCountsCharacters() {
        assertThat(row(Map.of("A", "💉💉")).required("A", 2)).isEqualTo("💉💉");
        assertThatThrownBy(() -> row(Map.of("A", "💉💉💉")).required("A", 2))
                .hasMessageContaining("“A” has 3 characters; at most 2 are expected");
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({ "5, 0, 10, true", "0, 0, 10, true", "10, 0, 10, true", "10.0, 0, 10, true", "10.01, 0, 10, false",
            "-0.01, 0, 10, false",
            "-5, -10, 0, true", "99999999999999999999, 0, 9223372036854775807, false" })
    void numberOfACellHasBounds(String digits, long least, long most, boolean within) {
        Cells row = row(Map.of("A", digits));
        if (within) {
            assertThat(row.bounded("A", digits, least, most)).isEqualByComparingTo(digits);
        } else {
            assertThatThrownBy(() -> row.bounded("A", digits, least, most))
                    .hasMessageContaining("“A” is “" + digits + "”; a number from " + least + " to " + most + " is expected");
        }
    }

    private int publish(boolean dryRun, Supplier<Publication> publication) {
        return outcome.of(dryRun, publication);
    }

    @Test
    void damagedFileIsToldInOneLine() {
        int code = publish(false, () -> {
            throw new DamagedFileException("file.xlsx", 7, "it is damaged");
        });

        assertThat(code).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(2).last().isEqualTo("Nothing was written");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0} mistakes: {1} lines, the last “{2}”")
    @CsvSource({ "1, 2, 1 mistake; nothing was written", "2, 3, 2 mistakes; nothing was written",
            "100, 101, 100 mistakes; nothing was written", "101, 102, 101 mistakes; nothing was written" })
    void mistakesAreListedUpToAHundred(int mistakes, int lines, String last) {
        int code = publish(false, () -> {
            throw new InvalidContentException(
                    Collections.nCopies(mistakes, new ContentMistake("a.yaml", 1, "title", "it is missing", "text")));
        });

        assertThat(code).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(lines).last().isEqualTo(last);
        assertThat(err.toString().contains("and 1 more")).isEqualTo(mistakes == 101);
    }

    @Test
    void progressIsToldInTenLinesWithoutATerminal() {
        for (int done = 1; done <= 1000; done++) {
            outcome.written(done, 1000);
        }

        assertThat(out.toString().lines()).hasSize(10).startsWith("Written 100 of 1000 documents").last()
                .isEqualTo("Written 1000 of 1000 documents");
    }

    @Test
    void progressOfFewDocumentsIsToldOfEach() {
        for (int done = 1; done <= 3; done++) {
            outcome.written(done, 3);
        }

        assertThat(out.toString().lines().toList()).isEqualTo(List.of("Written 1 of 3 documents", "Written 2 of 3 documents",
                "Written 3 of 3 documents"));
    }

    @Test
    void progressOfVeryManyDocumentsDoesNotOverflow() {
        outcome.written(2_000_000_000, Integer.MAX_VALUE);

        assertThat(out.toString()).isEqualToIgnoringNewLines("Written 2000000000 of 2147483647 documents");
    }
}
