package org.careerguide.importer.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.careerguide.content.MissingReason;
import org.careerguide.content.Precision;
import org.careerguide.importer.DamagedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of a release of O*NET: their form, their cells, and what is refused of them. */
class OnetTableTest {

    private static OnetTable table(String text) {
        return table(text.getBytes(StandardCharsets.UTF_8));
    }

    private static OnetTable table(byte[] bytes) {
        return new OnetTable("Skills.txt", () -> new ByteArrayInputStream(bytes));
    }

    private static <T> List<T> rows(String text, Function<OnetTable.Row, T> value) {
        var values = new ArrayList<T>();
        table(text).forEach(List.of("A"), List.of(), row -> values.add(value.apply(row)));
        return values;
    }

    /** The value of a cell, in the column A of a table with a column B. */
    private static <T> T cell(String cell, Function<OnetTable.Row, T> value) {
        return rows("A\tB\n" + cell + "\tx\n", value).get(0);
    }

    @ParameterizedTest(name = "“{0}” is {1}")
    @CsvSource(nullValues = "nothing", ignoreLeadingAndTrailingWhitespace = false, value = { "x,x", " x ,x", "n/a,nothing",
            " n/a ,nothing", "'',nothing", "'   ',nothing", "N/A,N/A", "0,0", "Löhne 💉,Löhne 💉", "\"quoted\",\"quoted\"",
            "\u00A0x,\u00A0x" })
    void cellIsItsTextUnlessItIsNotAvailable(String cell, String text) {
        assertThat(OnetTableTest.<String> cell(cell, row -> row.text("A"))).isEqualTo(text);
    }

    @Test
    void columnThatTheTableDoesNotHaveHasNoValues() {
        assertThat(OnetTableTest.<String> cell("x", row -> row.text("Not Relevant"))).isNull();
        assertThat(OnetTableTest.<Boolean> cell("x", row -> row.yes("Not Relevant"))).isFalse();
        assertThat(OnetTableTest.<BigDecimal> cell("x", row -> row.number("N", 0, 5))).isNull();
        assertThat(OnetTableTest.<Precision> cell("x", OnetTable.Row::precision)).isNull();
    }

    @ParameterizedTest(name = "{0} ends lines")
    @ValueSource(strings = { "\n", "\r\n" })
    void linesEndAsOnAnySystem(String end) {
        assertThat(rows("A\tB" + end + "1\t2" + end + "3\t4", row -> row.line() + ":" + row.text("A") + row.text("B")))
                .containsExactly("2:12", "3:34");
    }

    @Test
    void emptyLinesAreCountedAndPassedOver() {
        var lines = new ArrayList<Long>();
        OnetTable.PassedOver rest = table("A\tB\n\n1\t2\n\n\n3\t4\n").forEach(List.of("A"), List.of(),
                row -> lines.add(row.line()));

        assertThat(lines).containsExactly(3L, 6L);
        assertThat(rest.emptyLines()).isEqualTo(3);
    }

    @Test
    void columnsThatNobodyReadsAreNamedInTheirOrder() {
        OnetTable.PassedOver rest = table("\uFEFFC\t B \tA\tD\n1\t2\t3\t4\n").forEach(List.of("A", "C"), List.of(),
                row -> assertThat(row.text("A") + row.text("B")).isEqualTo("32"));

        assertThat(rest.columns()).as("without the mark at the beginning of the file").containsExactly("C", "D");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "\"\" | it is empty", "\"B\n1\" | it has no column “A”", "\"a\n1\" | it has no column “A”",
            "\"A\tA\n1\t2\" | it has the column “A” twice", "\"A\t A \n1\t2\" | it has the column “A” twice",
            "\"A\tB\n1\" | it has 1 cells instead of the 2 of the first line",
            "\"A\n1\t2\" | it has 2 cells instead of the 1 of the first line",
            "\"A\tB\n1\t2\t\" | it has 3 cells instead of the 2 of the first line",
            "\"A\n1\u0000\" | it has the control character 0, which no text has",
            "\"A\n\u001B[31m\" | it has the control character 27, which no text has",
    })
    void tableOfAnotherLayoutIsRefused(String text, String message) {
        assertThatThrownBy(() -> table(text).forEach(List.of("A"), List.of(), row -> row.text("A")))
                .isInstanceOf(DamagedFileException.class).hasMessageContaining("Skills.txt").hasMessageContaining(message);
    }

    @Test
    void refusalNamesTheLine() {
        assertThatThrownBy(() -> table("A\n1\n2\n3\t\n").forEach(List.of("A"), List.of(), row -> row.text("A")))
                .hasMessageContaining("4");
    }

    @ParameterizedTest(name = "of {0}")
    @ValueSource(strings = { "FF", "C328", "EDA080", "F4908080", "C0AF" })
    void bytesThatAreNotUtf8AreRefused(String hex) {
        byte[] bytes = { 'A', '\n', 'x', '\n', 0, 0, 0, 0 };
        for (int i = 0; i < hex.length() / 2; i++) {
            bytes[4 + i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        for (int i = 4 + hex.length() / 2; i < bytes.length; i++) {
            bytes[i] = 'x';
        }
        assertThatThrownBy(() -> table(bytes).forEach(List.of("A"), List.of(), row -> row.text("A")))
                .isInstanceOf(DamagedFileException.class).hasMessageContaining("its bytes are not UTF-8 text");
    }

    @Test
    void lineWithoutEndIsRefusedBeforeItFillsTheMemory() {
        var endless = new InputStream() {

            private int sent;

            @Override
            public int read() throws IOException {
                if (++sent > 3_000_000) {
                    throw new IOException("read on and on");
                }
                return sent == 2 ? '\n' : 'A';
            }
        };
        assertThatThrownBy(() -> new OnetTable("Skills.txt", () -> endless).forEach(List.of("A"), List.of(), row -> {
        })).isInstanceOf(DamagedFileException.class).hasMessageContaining("longer than 1000000 characters");
    }

    @Test
    void fileThatFailsIsADamagedOne() {
        var failing = new InputStream() {

            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThatThrownBy(() -> new OnetTable("Skills.txt", () -> failing).forEach(List.of("A"), List.of(), row -> {
        })).isInstanceOf(DamagedFileException.class).hasMessageContaining("it cannot be read on (the disk is gone)");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({ "0, 0", "3.12, 3.12", "3.1200, 3.12", "-5, -5", "100, 100", "007, 7", "0.10, 0.1" })
    void numberHasAtMostTwoDecimals(String cell, BigDecimal number) {
        assertThat(OnetTableTest.<BigDecimal> cell(cell, row -> row.number("A", -10, 100))).isEqualByComparingTo(number);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = { "3.125 | is not a number with up to two decimals",
            "1e3 | is not a number with up to two decimals", "1,000 | is not a number with up to two decimals",
            "+3 | is not a number with up to two decimals", ".5 | is not a number with up to two decimals",
            "5. | is not a number with up to two decimals", "NaN | is not a number with up to two decimals",
            "٣ | is not a number with up to two decimals", "1234567890123 | is not a number with up to two decimals",
            "-11 | a number from -10 to 100 is expected", "100.01 | a number from -10 to 100 is expected" })
    void anythingElseIsNoNumberOrOutOfBounds(String cell, String message) {
        assertThatThrownBy(() -> cell(cell, row -> row.number("A", -10, 100))).isInstanceOf(DamagedFileException.class)
                .hasMessageContaining("“A” is “" + cell + "”").hasMessageContaining(message);
    }

    @Test
    void boundsHoldForEachColumnThoughTheNumberWasReadBefore() {
        assertThatThrownBy(() -> rows("A\tB\n7\t7\n", row -> row.number("A", 0, 7).add(row.number("B", 0, 5))))
                .hasMessageContaining("“B” is “7”; a number from 0 to 5 is expected");
    }

    @Test
    void decimalsAreKeptButZerosAtTheEnd() {
        assertThat(OnetTableTest.<BigDecimal> cell("0.10500", row -> row.decimal("A"))).isEqualTo(new BigDecimal("0.105"));
        assertThat(OnetTableTest.<BigDecimal> cell("100", row -> row.decimal("A"))).isEqualTo(new BigDecimal("100"));
        assertThatThrownBy(() -> cell("1E2", row -> row.decimal("A"))).hasMessageContaining("which is not a number");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({ "08/2024, 2024-08", "12/1999, 1999-12", "01/2025, 2025-01" })
    void dateIsAYearAndAMonth(String cell, String date) {
        assertThat(OnetTableTest.<String> cell(cell, row -> row.date("A"))).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "13/2024", "00/2024", "8/2024", "2024-08", "08/24", "08/20245", "n/a" })
    void anythingElseIsNoDate(String cell) {
        assertThatThrownBy(() -> cell(cell, row -> row.date("A"))).isInstanceOf(DamagedFileException.class)
                .hasMessageContaining(cell.equals("n/a") ? "“A” has no value" : "which is not a month and a year");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({ "Y, true", "N, false", "n/a, false", "'', false" })
    void markIsYOrN(String cell, boolean yes) {
        assertThat(OnetTableTest.<Boolean> cell(cell, row -> row.yes("A"))).isEqualTo(yes);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "y", "Yes", "1", "TRUE" })
    void otherMarksAreRefused(String cell) {
        assertThatThrownBy(() -> cell(cell, row -> row.yes("A"))).hasMessageContaining("Y or N is expected");
    }

    @Test
    void rowsThatAreAboutTheSameAreRefusedWithBothLines() {
        assertThatThrownBy(() -> table("A\tB\tC\nx\t1\t5\ny\t1\t5\nx\t1\t6\n").forEach(List.of("A", "B"), List.of("A", "B"),
                row -> row.text("C"))).isInstanceOf(DamagedFileException.class).hasMessageContaining("4")
                .hasMessageContaining("line 2 is about x, 1 already");
    }

    @Test
    void rowsAreAboutDifferentThingsByAnyColumnOfTheirIdentity() {
        var lines = new ArrayList<Long>();
        table("A\tB\nx\t1\nx\t2\ny\t1\nn/a\t1\n").forEach(List.of("A", "B"), List.of("A", "B"), row -> lines.add(row.line()));

        assertThat(lines).hasSize(4);
        assertThatThrownBy(() -> table("A\tB\nn/a\t1\n\t1\n").forEach(List.of("A", "B"), List.of("A", "B"), row -> {
        })).as("nothing is nothing").hasMessageContaining("already");
    }

    @Test
    void sameRowTwiceIsFineInATableWithoutIdentity() {
        assertThat(rows("A\tB\nx\t1\nx\t1\n", row -> row.text("A"))).containsExactly("x", "x");
    }

    @Test
    void precisionIsWhatTheTableStates() {
        String header = "A\tN\tStandard Error\tLower CI Bound\tUpper CI Bound\n";

        assertThat(rows(header + "x\t25\t0.1200\t3.01\t3.5\n", OnetTable.Row::precision))
                .containsExactly(new Precision(25, new BigDecimal("0.12"), new BigDecimal("3.01"), new BigDecimal("3.5")));
        assertThat(rows(header + "x\tn/a\t0.0000\tn/a\tn/a\n", OnetTable.Row::precision))
                .containsExactly(new Precision(null, BigDecimal.ZERO, null, null));
        assertThat(rows(header + "x\tn/a\tn/a\tn/a\t\n", OnetTable.Row::precision)).containsOnlyNulls();
        assertThatThrownBy(() -> rows(header + "x\t2.5.\t1\t1\t1\n", OnetTable.Row::precision)).hasMessageContaining("“N”");
    }

    @Test
    void everyTableIsReadBackCellByCell() {
        var random = new Random(14);
        List<String> texts = List.of("x", "n/a", "", "Löhne", "💉", "a b", "\"q\"", "1,5", "-", "O*NET");
        for (int round = 0; round < 100; round++) {
            int columns = 1 + random.nextInt(5);
            int lines = random.nextInt(6);
            var written = new StringBuilder(
                    String.join("\t", IntStream.range(0, columns).mapToObj(i -> i == 0 ? "A" : "C" + i).toList())).append('\n');
            var expected = new ArrayList<List<String>>();
            for (int line = 0; line < lines; line++) {
                List<String> cells = IntStream.range(0, columns)
                        .mapToObj(i -> i == 0 ? "key" : texts.get(random.nextInt(texts.size()))).toList();
                written.append(String.join("\t", cells)).append('\n');
                expected.add(cells.stream().map(cell -> cell.isEmpty() || cell.equals("n/a") ? "null" : cell).toList());
            }
            assertThat(rows(written.toString(), row -> IntStream.range(0, columns)
                    .mapToObj(i -> String.valueOf(row.text(i == 0 ? "A" : "C" + i))).toList())).isEqualTo(expected);
        }
    }

    @Test
    void tableHasTheNameOfItsFile() {
        assertThat(OnetTableTest.<String> cell("x", OnetTable.Row::table)).isEqualTo("Skills");
    }

    @Test
    void factsOfTwoRowsAreJoined() {
        assertThat(OnetTables.joined(null, Map.of())).isEmpty();
        assertThat(OnetTables.joined(Map.of("a", 1), Map.of())).containsOnly(Map.entry("a", 1));
        assertThat(OnetTables.joined(null, Map.of("b", 2))).containsOnly(Map.entry("b", 2));
        assertThat(OnetTables.joined(Map.of("a", 1), Map.of("b", 2))).containsOnly(Map.entry("a", 1), Map.entry("b", 2));
        assertThat(OnetTables.joined(Map.of("a", 1), Map.of("a", 2))).as("the later row").containsOnly(Map.entry("a", 2));
    }

    @Test
    void valueThatIsHeldBackHasAReasonAndNoPrecision() {
        assertThat(OnetTables.because("level", MissingReason.SUPPRESSED))
                .containsOnly(Map.entry("level", MissingReason.SUPPRESSED));
        assertThat(OnetTables.because("level", null)).isEmpty();
        String table = "A\tN\nx\t25\n";
        assertThat(rows(table, row -> OnetTables.precision("level", row, MissingReason.SUPPRESSED)).get(0)).isEmpty();
        assertThat(rows(table, row -> OnetTables.precision("level", row, null)).get(0)).containsOnlyKeys("level");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "refused", value = { "1, 1", "5.00, 5", "0, refused", "6, refused", "2.5, refused",
            "n/a, refused" })
    void wholeNumberHasNoDecimals(String cell, Integer number) {
        if (number == null) {
            assertThatThrownBy(() -> cell(cell, row -> OnetTables.whole(row, "A", 1, 5)))
                    .isInstanceOf(DamagedFileException.class);
        } else {
            assertThat(OnetTableTest.<Integer> cell(cell, row -> OnetTables.whole(row, "A", 1, 5))).isEqualTo(number);
        }
    }
}
