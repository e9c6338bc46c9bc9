package org.careerguide.importer.bls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careerguide.content.MissingReason;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.importer.DamagedFileException;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks: how their cells are read, and the figures of wages in them with their bounds and markers. */
class WageSheetTest {

    @TempDir
    Path folder;

    /** A workbook of sheets, each a list of rows of cells. */
    private Path workbook(String name, Map<String, List<List<Object>>> sheets) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "Tests", "1.0")) {
            sheets.forEach((title, rows) -> {
                Worksheet sheet = workbook.newWorksheet(title);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        Object value = rows.get(row).get(column);
                        if (value instanceof Number number) {
                            sheet.value(row, column, number);
                        } else if (value instanceof Boolean yes) {
                            sheet.value(row, column, yes);
                        } else if (value instanceof String text && text.startsWith("=")) {
                            sheet.formula(row, column, text.substring(1));
                        } else if (value != null) {
                            sheet.value(row, column, (String) value);
                        }
                    }
                }
            });
        }
        return file;
    }

    private List<String> cells(Object... values) throws IOException {
        List<List<Object>> rows = new ArrayList<>(List.of(List.of("Value", "Note")));
        Arrays.stream(values).forEach(value -> rows.add(Arrays.asList(value, "x")));
        var read = new ArrayList<String>();
        try (Workbook workbook = Workbook.open(workbook("cells.xlsx", Map.of("One", rows)))) {
            workbook.forEach("One", List.of("Value"), row -> read.add(row.text("value")));
        }
        return read;
    }

    @Test
    void numbersAreReadWithoutTheNoiseOfBinaryFractions() throws IOException {
        assertThat(cells(0.1 + 0.2, 14.999999999999998, 1e15, 100, -0.5, 0, 239200.00, 1234567890.12))
                .containsExactly("0.3", "15", "1000000000000000", "100", "-0.5", "0", "239200", "1234567890.12");
    }

    @Test
    void textsAreReadWithoutSpacesAroundAndEmptyOnesAreNothing() throws IOException {
        assertThat(cells(" x ", "  ", "", null, "007", "Löhne 💉")).containsExactly("x", null, null, null, "007", "Löhne 💉");
    }

    @Test
    void formulasAreRefusedWithTheirPlace() {
        assertThatThrownBy(() -> cells("x", "=1+1")).isInstanceOf(DamagedFileException.class).hasMessageContaining("cells.xlsx")
                .hasMessageContaining("One").hasMessageContaining("3").hasMessageContaining("only values are taken");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(nullValues = "nothing", value = { "5, 5", "'1,234.50', 1234.50", "'10,000', 10000", "*, nothing",
            "'', nothing", "0, 0", "10000, 10000" })
    void numberMayHaveAMarkerOrCommas(String cell, BigDecimal number) throws IOException {
        assertThat(number(cell)).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "**", "1.2.3", "five", "1e3", "$5", "5 %", "٥", "10001", "-1", "1-2", ",", "." })
    void anythingElseIsNoNumberOfTheColumn(String cell) {
        assertThatThrownBy(() -> number(cell)).isInstanceOf(DamagedFileException.class).hasMessageContaining("“Value”");
    }

    private BigDecimal number(String cell) throws IOException {
        var read = new ArrayList<BigDecimal>();
        try (Workbook workbook = Workbook.open(workbook("number.xlsx",
                Map.of("One", List.of(List.of("Value", "Note"), Arrays.asList(cell, "x")))))) {
            workbook.forEach("One", List.of("Value"),
                    row -> read.add(row.number("Value", Set.of("*"), 0, 10_000)));
        }
        return read.get(0);
    }

    @Test
    void columnsAreFoundWhateverTheirOrderCaseAndSpaces() throws IOException {
        var read = new ArrayList<String>();
        Path file = workbook("order.xlsx", Map.of("One", List.of(List.of("Table 1. Wages"), List.of(),
                List.of(" b  column ", "A"), List.of("2", "1"), List.of("", ""), List.of("4", "3"))));
        try (Workbook workbook = Workbook.open(file)) {
            workbook.forEach("One", List.of("a", "B Column"),
                    row -> read.add(row.line() + ":" + row.text("A") + row.text("b column") + row.text("c")));
            assertThat(workbook.passedOver()).containsExactly(
                    "Passed over: rows above the columns of the sheet “One”: 1");
        }
        assertThat(read).containsExactly("4:12null", "6:34null");
    }

    @Test
    void whatIsNotReadIsTold() throws IOException {
        var sheets = new LinkedHashMap<String, List<List<Object>>>();
        sheets.put("One", List.of(List.of("A", "B", "Extra"), List.of("1", "2", "3")));
        sheets.put("Notes", List.of(List.of("x"), List.of(), List.of("y")));
        try (Workbook workbook = Workbook.open(workbook("rest.xlsx", sheets))) {
            workbook.forEach("One", List.of("A"), row -> row.text("B"));

            assertThat(workbook.sheets()).containsExactly("One", "Notes");
            assertThat(workbook.passedOver()).containsExactly("Passed over: columns of the sheet “One”: A; Extra",
                    "Passed over: rows of the sheet “Notes”: 2");
        }
    }

    @Test
    void sheetThatNamesAColumnTwiceIsRefused() throws IOException {
        try (Workbook workbook = Workbook.open(workbook("twins.xlsx",
                Map.of("One", List.of(List.of("A", "B", " a "), List.of("1", "2", "3")))))) {
            assertThatThrownBy(() -> workbook.forEach("One", List.of("A"), row -> {
            })).isInstanceOf(DamagedFileException.class).hasMessageContaining("it names a column twice: A, B, a");
        }
    }

    @Test
    void headerIsLookedForNearTheTopOfEachSheet() throws IOException {
        var far = new ArrayList<List<Object>>();
        for (int i = 0; i < 40; i++) {
            far.add(List.of("text " + i));
        }
        far.add(List.of("Code", "Title"));
        var sheets = new LinkedHashMap<String, List<List<Object>>>();
        sheets.put("Far", far);
        sheets.put("Near", List.of(List.of("Heading"), List.of("SOC  Code", "title")));
        try (Workbook workbook = Workbook.open(workbook("header.xlsx", sheets))) {
            assertThat(workbook.header("soc code", "title")).map(Workbook.Header::sheet).contains("Near");
            assertThat(workbook.header("soc code", ".*tle")).map(Workbook.Header::names).contains(List.of("SOC Code", "title"));
            assertThat(workbook.header("Code", "Title")).as("far below").isEmpty();
            assertThat(workbook.unknown("Code, Title")).hasMessageContaining("its sheets are Far, Near");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = { "<html><body>Not found</body></html> | it is a web page, not a workbook",
            "<!DOCTYPE html> | it is a web page, not a workbook", "OCC_CODE,A_MEAN | it is not a workbook",
            "PK | cannot be read as a workbook", "'' | it is not a workbook" })
    void fileOfAnotherKindIsRefused(String text, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("national.xlsx"), text);

        assertThatThrownBy(() -> Workbook.open(file)).isInstanceOf(DamagedFileException.class)
                .hasMessageContaining("national.xlsx").hasMessageMatching("(?s).*(" + message + "|not a whole workbook).*");
    }

    @Test
    void damagedBytesAreRefused() throws IOException {
        Path file = workbook("damaged.xlsx", Map.of("One", List.of(List.of("A"), List.of("1"))));
        byte[] bytes = Files.readAllBytes(file);
        int refused = 0;
        for (int i = 60; i < bytes.length - 100; i += 97) {
            byte[] changed = bytes.clone();
            changed[i] ^= 0x5A;
            Files.write(file, changed);
            try (Workbook workbook = Workbook.open(file)) {
                workbook.forEach("One", List.of("A"), row -> row.text("A"));
            } catch (DamagedFileException e) {
                refused++;
            }
        }
        assertThat(refused).as("no other exception, and most are noticed").isGreaterThan(5);
    }

    @Test
    void missingFileAndFolderAreTold() {
        assertThatThrownBy(() -> Workbook.open(folder.resolve("none.xlsx"))).hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> Workbook.open(folder)).hasMessageContaining("it is a folder; a workbook (xlsx) is expected");
    }

    private static final List<String> COLUMNS = List.of("AREA_TYPE", "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "EMP_PRSE",
            "H_MEAN", "A_MEAN", "MEAN_PRSE", "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25",
            "A_MEDIAN", "A_PCT75", "A_PCT90", "ANNUAL", "HOURLY", "I_GROUP", "JOBS_1000");

    /** The row of bakers, with some cells changed; each change is a column, an equals sign, and the cell. */
    private static List<Object> bakers(String... changes) {
        Map<String, Object> cells = new LinkedHashMap<>();
        COLUMNS.forEach(column -> cells.put(column, column.startsWith("H_") ? (Object) 20
                : column.startsWith("A_") ? (Object) 40000 : ""));
        cells.putAll(Map.of("AREA_TYPE", "1", "OCC_CODE", "51-3011", "OCC_TITLE", "Bakers", "O_GROUP", "detailed", "TOT_EMP",
                200, "EMP_PRSE", 1.5, "MEAN_PRSE", 0.4));
        Arrays.stream(changes).map(change -> change.split("=", 2)).forEach(change -> cells.put(change[0], change[1]));
        return COLUMNS.stream().map(cells::get).toList();
    }

    private List<PlaceWagesDocument.Figures> figures(int year, String note, List<List<Object>> rows) throws IOException {
        List<List<Object>> all = new ArrayList<>(List.of(new ArrayList<>(COLUMNS)));
        all.addAll(rows);
        var sheets = new LinkedHashMap<String, List<List<Object>>>();
        sheets.put("national_M" + year + "_dl", all);
        sheets.put("Field Descriptions", List.of(List.of(note)));
        var read = new ArrayList<PlaceWagesDocument.Figures>();
        try (Workbook workbook = Workbook.open(workbook("national_M" + year + "_dl.xlsx", sheets))) {
            new WageSheet(workbook).forEach((row, figures) -> read.add(figures));
        }
        return read;
    }

    private PlaceWagesDocument.Figures figures(String... changes) throws IOException {
        return figures(2025, "Notes", List.of(bakers(changes))).get(0);
    }

    @Test
    void figuresAreThoseOfTheRow() throws IOException {
        PlaceWagesDocument.Figures figures = figures("A_MEDIAN=38500", "H_MEDIAN=18.514999");

        assertThat(figures.soc()).isEqualTo("51-3011");
        assertThat(figures.title()).isEqualTo("Bakers");
        assertThat(figures.employment()).isEqualTo(200);
        assertThat(figures.employmentRelativeStandardErrorPercent()).isEqualByComparingTo("1.5");
        assertThat(figures.year().median()).isEqualByComparingTo("38500");
        assertThat(figures.hour().median()).as("to the cent").isEqualTo("18.51");
        assertThat(figures.year().atLeast()).isNull();
        assertThat(figures.year().missing()).isNull();
        assertThat(figures.missing()).isNull();
    }

    @Test
    void topCodedWagesAreLowerBounds() throws IOException {
        PlaceWagesDocument.Figures figures = figures("A_PCT90=#", "A_PCT75=#", "H_PCT90=#");

        assertThat(figures.year().percentile90()).isEqualByComparingTo("239200");
        assertThat(figures.year().percentile75()).isEqualByComparingTo("239200");
        assertThat(figures.year().atLeast()).containsExactly("percentile75", "percentile90");
        assertThat(figures.hour().percentile90()).isEqualByComparingTo("115");
        assertThat(figures.hour().atLeast()).containsExactly("percentile90");
        assertThat(figures.year().missing()).isNull();
    }

    @ParameterizedTest(name = "May {0}, “{1}”: {2} and {3}")
    @CsvSource(nullValues = "none", value = { "2025, Notes, 239200, 115", "2022, Notes, 239200, 115", "2021, Notes, none, none",
            "2021, '# = $100.00 per hour or $208,000 per year', 208000, 100",
            "2030, '# = wage of $150.50 per hour or $313,040 per year or more', 313040, 150.5" })
    void boundIsThatOfTheWorkbookOrOfItsYear(int year, String note, BigDecimal yearly, BigDecimal hourly)
            throws IOException {
        PlaceWagesDocument.Figures figures = figures(year, note, List.of(bakers("A_PCT90=#", "H_PCT90=#"))).get(0);

        if (yearly == null) {
            assertThat(figures.year().percentile90()).isNull();
            assertThat(figures.year().missing()).containsOnly(Map.entry("percentile90", MissingReason.SUPPRESSED));
            assertThat(figures.year().atLeast()).isNull();
        } else {
            assertThat(figures.year().percentile90()).isEqualByComparingTo(yearly);
            assertThat(figures.hour().percentile90()).isEqualByComparingTo(hourly);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "*", "**", "~" })
    void markerIsASuppressedFigure(String marker) throws IOException {
        PlaceWagesDocument.Figures figures = figures("A_MEDIAN=" + marker, "TOT_EMP=" + marker, "EMP_PRSE=" + marker,
                "MEAN_PRSE=" + marker, "JOBS_1000=" + marker);

        assertThat(figures.year().median()).isNull();
        assertThat(figures.year().missing()).containsOnly(Map.entry("median", MissingReason.SUPPRESSED));
        assertThat(figures.employment()).isNull();
        assertThat(figures.missing()).containsOnlyKeys("employment", "employmentRelativeStandardErrorPercent",
                "meanRelativeStandardErrorPercent", "jobsPer1000");
    }

    @Test
    void figureThatTheWorkbookDoesNotHaveIsNotMissing() throws IOException {
        assertThat(figures().jobsPer1000()).isNull();
        assertThat(figures().locationQuotient()).isNull();
        assertThat(figures().missing()).isNull();
    }

    @Test
    void payByTheHourOnlyHasNoWagesByTheYear() throws IOException {
        PlaceWagesDocument.Figures figures = figures("HOURLY=TRUE", "A_MEAN=*", "A_PCT10=*", "A_PCT25=*", "A_MEDIAN=*",
                "A_PCT75=*", "A_PCT90=*");

        assertThat(figures.year().missing()).hasSize(6).containsValue(MissingReason.NOT_APPLICABLE)
                .doesNotContainValue(MissingReason.SUPPRESSED);
        assertThat(figures.hour().median()).isEqualByComparingTo("20");
        assertThat(figures.hour().missing()).isNull();
    }

    @Test
    void payByTheYearOnlyHasNoWagesByTheHour() throws IOException {
        PlaceWagesDocument.Figures figures = figures("ANNUAL=TRUE", "H_MEAN=*", "H_PCT10=*", "H_PCT25=*", "H_MEDIAN=*",
                "H_PCT75=*", "H_PCT90=*");

        assertThat(figures.hour()).isNull();
        assertThat(figures.year().median()).isEqualByComparingTo("40000");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "TOT_EMP=200.5 | which is not a whole number", "TOT_EMP=-1 | a number from 0 to 1000000000 is expected",
            "A_MEDIAN=0 | a number from 1 to 10000000 is expected", "H_MEDIAN=10001 | a number from 1 to 10000 is expected",
            "A_MEDIAN=much | which is not a number", "OCC_CODE=51-301 | is not a SOC code, such as 29-2072",
            "OCC_TITLE= | “OCC_TITLE” has no value", "AREA_TYPE= | “AREA_TYPE” has no value",
            "O_GROUP=other | a workbook of all industries has only detailed",
            "I_GROUP=sector | a workbook of all industries has only cross-industry" })
    void rowThatCannotBeIsRefused(String change, String message) {
        assertThatThrownBy(() -> figures(change)).isInstanceOf(DamagedFileException.class).hasMessageContaining(message)
                .hasMessageContaining("national_M2025_dl");
    }

    @Test
    void totalsAndGroupsArePassedOver() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (String group : List.of("total", "Major", "minor", "broad")) {
            rows.add(bakers("O_GROUP=" + group));
        }
        rows.add(bakers("OCC_CODE="));
        rows.add(bakers("O_GROUP=Detailed"));

        assertThat(figures(2025, "Notes", rows)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}, sheet {1}: {2}")
    @CsvSource({ "national_M2025_dl.xlsx, national_M2025_dl, 2025", "wages.xlsx, state_M2024_dl, 2024",
            "all_data_M_2023.xlsx, All May 2023 data, 2023", "national_M2025_dl (1).xlsx, Sheet1, 2025" })
    void yearIsThatOfTheNames(String name, String sheet, String year) throws IOException {
        assertThat(year(name, sheet)).isEqualTo(year);
    }

    @Test
    void namesThatDisagreeOrSayNothingAreRefused() {
        assertThatThrownBy(() -> year("wages.xlsx", "Sheet1")).hasMessageContaining("says which year it is of");
        assertThatThrownBy(() -> year("national_M2025_dl.xlsx", "national_M2024_dl"))
                .hasMessageContaining("it says that it is of May 2024 and of May 2025");
    }

    private String year(String name, String sheet) throws IOException {
        try (Workbook workbook = Workbook.open(workbook(name,
                Map.of(sheet, List.of(new ArrayList<>(COLUMNS), bakers()))))) {
            var read = new WageSheet(workbook);
            assertThat(read.source()).isEqualTo("bls-oews-may-" + read.year());
            assertThat(read.sourceDocument().slug()).isEqualTo(read.source());
            return read.year();
        }
    }

    @Test
    void workbookWithoutTheColumnsIsRefused() throws IOException {
        Path file = workbook("national_M2025_dl.xlsx",
                Map.of("Sheet1", List.of(COLUMNS.stream().map(column -> (Object) column)
                        .filter(column -> !column.equals("A_MEDIAN")).collect(Collectors.toList()))));
        try (Workbook workbook = Workbook.open(file)) {
            assertThatThrownBy(() -> new WageSheet(workbook)).isInstanceOf(DamagedFileException.class)
                    .hasMessageContaining("this layout is not known; its sheets are Sheet1");
        }
    }
}
