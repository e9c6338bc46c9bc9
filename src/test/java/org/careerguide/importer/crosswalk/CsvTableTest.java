package org.careerguide.importer.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.careerguide.importer.DamagedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of comma-separated values, as publishers make them. */
class CsvTableTest {

    @TempDir
    Path folder;

    private CsvTable read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private CsvTable read(byte[] bytes) throws IOException {
        return CsvTable.read(Files.write(folder.resolve("table.csv"), bytes));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "a,b | a b", "\"a\",\"b\" | a b", "\"a,x\",b | a,x b",
            "\"a\"\"x\",b | a\"x b", "` a , b ` | a b", "\"\",b | null b", "`   ,b` | null b", "日本,💉 | 日本 💉",
            "`a,\"x\ny\"` | `a x\ny`" })
    void cellsAreThoseOfTheFormat(String line, String cells) throws IOException {
        CsvTable.Row row = read("one,two\r\n" + line + "\r\n").rows().get(0);

        assertThat(row.text("one") + " " + row.text("two")).isEqualTo(cells);
    }

    @Test
    void columnsAreNamedInTheFirstLineWithoutMarkAndSpaces() throws IOException {
        CsvTable table = read("\uFEFF one , two\n1,2\n\n3,4");

        assertThat(table.columns()).containsExactly("one", "two");
        assertThat(table.rows()).extracting(row -> row.text("one")).containsExactly("1", "3");
        assertThat(table.file()).isEqualTo("table.csv");
    }

    @Test
    void tableWithoutRowsHasNone() throws IOException {
        assertThat(read("one,two\n").rows()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "`one,one\n1,2` | it names a column twice: one, one",
            "`one,two\n1` | it has 1 cells instead of the 2 of the first line",
            "`one,two\n1,2,3` | it has 3 cells instead of the 2 of the first line" })
    void lineThatDoesNotFitIsRefused(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(DamagedFileException.class).hasMessageContaining("table.csv")
                .hasMessageContaining(message);
    }

    @Test
    void otherFilesAreRefused() {
        assertThatThrownBy(() -> read(new byte[] { 'a', ',', (byte) 0xFF, '\n' })).isInstanceOf(DamagedFileException.class)
                .hasMessageContaining("its bytes are not UTF-8 text");
        assertThatThrownBy(() -> CsvTable.read(folder)).hasMessageContaining("it is a folder; a CSV file is expected");
        assertThatThrownBy(() -> CsvTable.read(folder.resolve("none.csv"))).hasMessageContaining("there is no such file");
    }

    @Test
    void cellThatHasToMatchSaysWhatIsExpected() throws IOException {
        List<CsvTable.Row> rows = read("code,title\n29-1141,Nurses\nnurse,x\n,x\n").rows();

        assertThat(rows.get(0).matching("code", "[0-9]{2}-[0-9]{4}", "29-1141")).isEqualTo("29-1141");
        assertThatThrownBy(() -> rows.get(1).matching("code", "[0-9]{2}-[0-9]{4}", "29-1141"))
                .hasMessageContaining("“code” is “nurse”; a value such as 29-1141 is expected").hasMessageContaining("3");
        assertThatThrownBy(() -> rows.get(2).matching("code", "[0-9]{2}-[0-9]{4}", "29-1141"))
                .hasMessageContaining("“code” has no value");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', value = { "Nurses | Nurses", "Nurses (#) | Nurses", "Nurses. | Nurses",
            "Nurses (1) | Nurses (1)",
            "Nurses (#). | Nurses (#)", "R.N. | R.N", "'' | ''" })
    void titleIsTakenWithoutTheMarksOfATable(String title, String plain) {
        assertThat(OccupationCodes.plain(title)).isEqualTo(plain);
    }
}
