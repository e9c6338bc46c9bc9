package org.careerguide.importer.bls;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.careerguide.content.SourceDocument;
import org.careerguide.importer.DamagedFileException;
import org.careerguide.importer.FileRead;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publication;
import org.careerguide.testsupport.BakeryTest;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WagesImportTest extends BakeryTest {

    private static final List<String> COLUMNS = List.of("OCC_TITLE", "OCC_CODE", "AREA_TYPE", "O_GROUP", "TOT_EMP", "H_MEAN",
            "A_MEAN",
            "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90",
            "ANNUAL",
            "HOURLY");

    WagesImportTest() {
        super("bls-oews-may-2031", "bls-oews-may-2032", "bls-oews-may-2034", "bls-oews-may-2021");
    }

    private static List<Object> bakers() {
        return new ArrayList<>(
                List.of("Bakers", "51-3011", "1", "detailed", 200, 15.5, 32000, 10, 12, 14.999999999999998, 18, "#", 20000,
                        25000, 31000, 40000, "#", "", ""));
    }

    private Path workbook(int year, Consumer<Worksheet> more, List<List<Object>> rows) throws IOException {
        return workbook("wages" + year + ".xlsx", "national_M" + year + "_dl", COLUMNS, "", more, rows);
    }

    private Path workbook(String name, String title, List<String> columns, String note, Consumer<Worksheet> more,
            List<List<Object>> rows) throws IOException {
        Path file = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i));
                for (int row = 0; row < rows.size(); row++) {
                    Object value = rows.get(row).get(i);
                    if (value instanceof Number number) {
                        sheet.value(row + 1, i, number);
                    } else {
                        sheet.value(row + 1, i, (String) value);
                    }
                }
            }
            more.accept(sheet);
            Worksheet notes = workbook.newWorksheet("Field Descriptions");
            notes.value(0, 0, note);
            notes.value(1, 0, "#  = indicates a wage equal to or greater than $100.00 per hour or $200,000 per year ");
        }
        return file;
    }

    private Publication publish(Path file) {
        return publisher.publish(live -> {
            FileRead read = WagesImport.read(file, live);
            notes.addAll(read.notes());
            return read.set();
        }, false, (done, all) -> {
        });
    }

    @Test
    void figuresGoToTheOccupationsOfTheCode() throws IOException {
        Publication publication = publish(workbook(2031, sheet -> {
        }, List.of(bakers(), Arrays.asList("Total", "00-0000", "1", "total", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, "", ""),
                Arrays.asList("Unknown", "98-7654", "1", "detailed", "**", "*", "*", "*", "*", "*", "*", "*", "*", "*", "*",
                        "*", "*", "",
                        ""))));

        given().get("/api/v1/roles/bread-baker/wages").then().statusCode(200)
                .body("items.date", contains("2031-05", "2031-05", "2025-05", "2024-05"))
                .body("items[0].median.amount", equalTo(31000)).body("items[0].median.per", equalTo("year"))
                .body("items[0].percentile90.amount", equalTo(200000)).body("items[0].percentile90.atLeast", equalTo(true))
                .body("items[0].median.atLeast", nullValue()).body("items[0].employment", equalTo(200))
                .body("items[1].median.amount", equalTo(15)).body("items[1].median.per", equalTo("hour"))
                .body("items[1].percentile90.amount", equalTo(100))
                .body("items[1].employment", equalTo(200)).body("items[1].missing", nullValue())
                .body("items[0].source.slug", equalTo("bls-oews-may-2031")).body("items[0].match", equalTo("exact"))
                .body("items[2].source.slug", equalTo("bakery-survey"));
        given().get("/api/v1/compare?roles=bread-baker,pastry-cook&criteria=wages").then()
                .body("rows[0].measures[0].values[0].date", equalTo("2025-05"));
        assertThat(publication.updated()).isEqualTo(1);
        assertThat(notes).anyMatch(note -> note.contains("98-7654"));
    }

    @Test
    void anHourlyOnlyOccupationHasItsWageAndItsJobs() throws IOException {
        List<Object> hourly = bakers();
        for (int i : List.of(6, 12, 13, 14, 15, 16)) {
            hourly.set(i, "*");
        }
        hourly.set(18, "TRUE");
        publish(workbook(2031, sheet -> {
        }, List.of(hourly)));
        given().get("/api/v1/roles/bread-baker/wages").then().body("items[0].median.per", equalTo("hour"))
                .body("items[0].median.amount", equalTo(15)).body("items[0].employment", equalTo(200))
                .body("items[1].missing.median", equalTo("not-applicable")).body("items[1].employment", equalTo(200));
        given().get("/api/v1/sources/bls-oews-may-2031").then().statusCode(200).body("retrieved", nullValue())
                .body("release", equalTo("May 2031"));
    }

    @Test
    void aDayOfRetrievalThatAnEarlierImportClaimedIsTakenBack() throws IOException {
        var claimed = new SourceDocument("bls-oews-may-2034", "Wages", "A survey.", "Bureau", "May 2034", null, "None", null,
                "https://example.org/", LocalDate.of(2034, 6, 1), null, null);
        publisher.publish(
                new DocumentSet(Origin.RELEASE, claimed.slug(), List.of(new DocumentSet.Entry("wages.xlsx", Map.of(), claimed)),
                        List.of(), List.of()),
                false);
        publish(workbook(2034, sheet -> {
        }, List.of(bakers())));
        given().get("/api/v1/sources/bls-oews-may-2034").then().statusCode(200).body("retrieved", nullValue());
    }

    @Test
    void everyRowColumnAndSheetPassedOverIsNamed() throws IOException {
        var columns = new ArrayList<>(COLUMNS);
        columns.addAll(List.of("JOBS_1000", "PCT_RPT"));
        List<Object> bakers = bakers();
        bakers.addAll(List.of(1.5, ""));
        publish(workbook("wages.xlsx", "national_M2031_dl", columns, "", sheet -> {
            sheet.value(3, 0, "A note beneath the table");
            sheet.value(5, 0, " ");
        }, List.of(bakers)));

        assertThat(notes).contains("Passed over: rows without an occupation code: 1",
                "Passed over: columns of the sheet “national_M2031_dl”: PCT_RPT",
                "Passed over: rows of the sheet “Field Descriptions”: 1")
                .noneMatch(note -> note.endsWith(": 0"));
    }

    @Test
    void theSameYearAgainChangesNothingAndAnotherYearStandsBeside() throws IOException {
        Path file = workbook(2031, sheet -> {
        }, List.of(bakers()));
        publish(file);
        assertThat(publish(file).changes()).isFalse();
        publish(workbook(2032, sheet -> {
        }, List.of(bakers())));
        given().get("/api/v1/roles/bread-baker/wages").then().body("items.date",
                contains("2032-05", "2032-05", "2031-05", "2031-05", "2025-05", "2024-05"));
    }

    @Test
    void groupsAreSpreadToTheirMembersAndMarkersAreReasons() throws IOException {
        List<Object> group = bakers();
        group.set(0, "Bakers and Cooks");
        group.set(1, "51-3010");
        List<Object> onlyYearly = bakers();
        for (int i = 5; i < 17; i++) {
            onlyYearly.set(i, i == 14 ? 50000 : "*");
        }
        onlyYearly.set(4, "**");
        onlyYearly.set(17, "TRUE");
        publish(workbook(2031, sheet -> {
        }, List.of(onlyYearly, group)));

        given().get("/api/v1/roles/pastry-cook/wages").then().body("items[0].via.soc", equalTo("51-3010"))
                .body("items[0].via.title", equalTo("Bakers and Cooks")).body("items[0].via.onetSoc", nullValue())
                .body("items[0].match", equalTo("narrower"));
        given().get("/api/v1/roles/bread-baker/wages").then().body("items[0].median.amount", equalTo(50000))
                .body("items[0].missing.mean", equalTo("suppressed")).body("items[0].missing.employment", equalTo("suppressed"))
                .body("items[1].date", equalTo("2025-05"));
    }

    @Test
    void theYearIsWhatNamesAndDescriptionAgreeOn() throws IOException {
        List<String> lower = COLUMNS.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        publish(workbook("national_M2021_dl.xlsx", "Sheet1", lower, "May 2021 OEWS Estimates", sheet -> {
        }, List.of(bakers())));
        given().get("/api/v1/roles/bread-baker/wages").then().body("items.date",
                contains("2025-05", "2024-05", "2021-05", "2021-05"));
        Path two = workbook("national_M2022_dl.xlsx", "national_M2023_dl", COLUMNS, "", sheet -> {
        }, List.of(bakers()));
        assertThatThrownBy(() -> publish(two)).hasMessageContaining("it says that it is of May 2022 and of May 2023");
        Path none = workbook("wages.xlsx", "Sheet1", COLUMNS, "", sheet -> {
        }, List.of(bakers()));
        assertThatThrownBy(() -> publish(none)).hasMessageContaining("which year it is of, as national_M2025_dl does");
    }

    @Test
    void whatIsNotTheWholeNationAndAllIndustriesIsRefusedAndTakesNothingAway() throws IOException {
        publish(workbook(2031, sheet -> {
        }, List.of(bakers())));
        var columns = new ArrayList<>(COLUMNS);
        columns.add("I_GROUP");
        List<Object> industry = bakers();
        industry.add("3-digit");
        Path ofIndustry = workbook("wages.xlsx", "national_M2031_dl", columns, "", sheet -> {
        }, List.of(industry));
        assertThatThrownBy(() -> publish(ofIndustry)).hasMessageContaining("national_M2031_dl:2: “I_GROUP” is “3-digit”");
        List<Object> state = bakers();
        state.set(2, "5");
        assertThatThrownBy(() -> publish(workbook(2031, sheet -> {
        }, List.of(state)))).hasMessageContaining("national_M2031_dl:2: “AREA_TYPE” is “5”");
        assertThatThrownBy(() -> publish(workbook(2031, sheet -> {
        }, List.of()))).hasMessageContaining("it has no detailed occupation");
        given().get("/api/v1/roles/bread-baker/wages").then().body("items[0].date", equalTo("2031-05"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "4 | 12.5 | :2: “TOT_EMP” is “12.5”, which is not a whole number",
            "4 | -10 | :2: “TOT_EMP” is “-10”; a number from 0", "6 | -5 | :2: “A_MEAN” is “-5”; a number from 1",
            "14 | 99999999999 | :2: “A_MEDIAN” is “99999999999”; a number from 1 to 10000000",
            "12 | 45000 | :2: wages[0]: the percentiles do not rise" })
    void figuresThatCannotBeAreRefusedWithTheirLine(int column, double figure, String message) throws IOException {
        List<Object> bakers = bakers();
        bakers.set(column, figure);
        assertThatThrownBy(() -> publish(workbook(2031, sheet -> {
        }, List.of(bakers)))).hasMessageContaining(message);
    }

    @Test
    void damagedWorkbooksAreRefused() throws IOException {
        Path good = workbook(2031, sheet -> {
        }, List.of(bakers()));
        byte[] bytes = Files.readAllBytes(good);
        Path bad = directory.resolve("bad.xlsx");
        Files.write(bad, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> publish(bad)).isInstanceOf(DamagedFileException.class).hasMessageContaining("bad.xlsx");
        byte[] flipped = bytes.clone();
        flipped[flipped.length / 3] ^= 4;
        Files.write(bad, flipped);
        assertThatThrownBy(() -> publish(bad)).isInstanceOf(DamagedFileException.class).hasMessageContaining("bad.xlsx");
        assertThatThrownBy(() -> publish(directory)).hasMessageContaining("it is a folder");
        Files.writeString(bad, "<!DOCTYPE html><html>Not found</html>");
        assertThatThrownBy(() -> publish(bad)).hasMessageContaining("it is a web page");
        Files.writeString(bad, "");
        assertThatThrownBy(() -> publish(bad)).hasMessageContaining("not a workbook");
        assertThatThrownBy(() -> publish(directory.resolve("nowhere.xlsx"))).hasMessageContaining("no such file");
        assertThatThrownBy(() -> publish(workbook(2031, sheet -> sheet.formula(1, 4, "1+1"), List.of(bakers()))))
                .hasMessageContaining("national_M2031_dl:2: “TOT_EMP” is a formula");
        List<Object> words = bakers();
        words.set(6, "much");
        assertThatThrownBy(() -> publish(workbook(2031, sheet -> {
        }, List.of(words)))).hasMessageContaining(":2: “A_MEAN” is “much”");
        assertThatThrownBy(() -> publish(workbook(2031, sheet -> {
        }, List.of(bakers(), bakers())))).hasMessageContaining("51-3011 is there twice");
        assertThatThrownBy(() -> publish(workbook(2031, sheet -> sheet.value(0, 1, "CODE"), List.of(bakers()))))
                .hasMessageContaining("this layout is not known");
        assertThatThrownBy(() -> publish(workbook(2031, sheet -> sheet.value(0, 19, "A_MEAN"), List.of(bakers()))))
                .hasMessageContaining("national_M2031_dl:1: it names a column twice");
        given().get("/api/v1/roles/bread-baker/wages").then().body("items.date", contains("2025-05", "2024-05"));
    }
}
