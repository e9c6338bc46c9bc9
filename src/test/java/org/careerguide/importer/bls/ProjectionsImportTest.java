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

import org.careerguide.importer.FileRead;
import org.careerguide.publish.Publication;
import org.careerguide.testsupport.BakeryTest;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ProjectionsImportTest extends BakeryTest {

    ProjectionsImportTest() {
        super("bls-employment-projections-2034-44");
    }

    /** Whether workbooks have the table of separations. */
    private boolean withRates = true;

    private Path workbook(String code, Object openings) throws IOException {
        return workbook("Table 1.2", "Table 1.12", code, 230.19999999999999, 226.1, openings);
    }

    private Path workbook(String occupations, String factorsBy, String code, Object base, Object target, Object openings)
            throws IOException {
        Path file = directory.resolve("occupation.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(occupations);
            fill(sheet, 0, "Table 1.2 Occupational projections (in thousands)");
            fill(sheet, 1, "2034 National Employment Matrix title", "2034 National Employment Matrix code", "Occupation type",
                    "Employment, 2044", "Employment, 2034", "Employment change, percent, 2034–44",
                    "Occupational openings, 2034–44 annual average", "Typical education needed for entry",
                    "Work experience in a related occupation", "Typical on-the-job training needed",
                    "Percent self employed, 2034");
            fill(sheet, 2, "Total", "00-0000", "Summary", 1, 1, 1, 1, "—", "—", "—");
            fill(sheet, 3, "      Bakers", code, "Line item", target, base, -1.8, openings, "None", "—",
                    "Short-term on-the-job training", 8.1999999999999993);
            fill(sheet, 4, "Unknown", "98-7654", "Line item", 1, 1, 0, 0.1, "None", "None", "None");
            fill(sheet, 5, "Footnotes:");
            Worksheet factors = workbook.newWorksheet(factorsBy);
            fill(factors, 0, "2034 National Employment Matrix occupation title",
                    "2034 National Employment Matrix occupation code",
                    "2034 National Employment Matrix industry title", "2034 National Employment Matrix industry code",
                    "Factors affecting occupational utilization");
            fill(factors, 1, "Bakers", code, "Total, all industries", "TE1000", "Demand change - people eat more cake.");
            fill(factors, 2, "Bakers", code, "Automobile dealers", "441100", "Only in one industry.");
            fill(factors, 3, "Unknown", "98-7654", "Total, all industries", "TE1000", "Of another occupation.");
            Worksheet rates = workbook.newWorksheet("Table 1.10");
            fill(rates, 0, !withRates ? "Notes" : "2034 National Employment Matrix code",
                    "Labor force exit rate, 2034–44 annual average",
                    "Occupational transfer rate, 2034–44 annual average");
            fill(rates, 1, code, 4.7000000000000002, "—");
            fill(workbook.newWorksheet("Table 1.1"), 0, "Employment by major occupational group");
        }
        return file;
    }

    private static void fill(Worksheet sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else {
                sheet.value(row, i, (String) values[i]);
            }
        }
    }

    private Publication publish(Path file) {
        return publish(file, false);
    }

    private Publication publish(Path file, boolean replace) {
        return publisher.publish(live -> {
            FileRead read = ProjectionsImport.read(file, live, replace);
            notes.addAll(read.notes());
            return read.set();
        }, false, (done, all) -> {
        });
    }

    @Test
    void projectionsGoToTheOccupationsOfTheCode() throws IOException {
        Path file = workbook("51-3011", 15.4);
        assertThat(publish(file).updated()).isEqualTo(1);
        assertThat(publish(file).changes()).isFalse();

        given().get("/api/v1/roles/bread-baker/outlook").then().statusCode(200)
                .body("items.date", contains("2034/2044", "2024/2034")).body("items[0].baseEmployment", equalTo(230200))
                .body("items[0].targetEmployment", equalTo(226100)).body("items[0].changePercent", equalTo(-1.8f))
                .body("items[0].openingsPerYear", equalTo(15400))
                .body("items[0].factors", contains("Demand change - people eat more cake."))
                .body("items[0].selfEmployedPercent", equalTo(8.2f)).body("items[0].exitRatePercent", equalTo(4.7f))
                .body("items[0].transferRatePercent", nullValue())
                .body("items[0].industryFactors.title", contains("Automobile dealers"))
                .body("items[0].industryFactors[0].code", equalTo("441100"))
                .body("items[0].industryFactors[0].factor", equalTo("Only in one industry."))
                .body("items[0].source.slug", equalTo("bls-employment-projections-2034-44"))
                .body("items[0].match", equalTo("exact"));
        given().get("/api/v1/roles/bread-baker").then().body("education.entryEducation", equalTo("None"))
                .body("education.workExperience", nullValue())
                .body("education.onTheJobTraining", equalTo("Short-term on-the-job training"))
                .body("education.missing.workExperience", equalTo("not-collected"));
        assertThat(notes).anyMatch(note -> note.contains("98-7654"));
    }

    @Test
    void everyRowColumnAndSheetPassedOverIsNamed() throws IOException {
        publish(workbook("51-3011", 15.4));

        assertThat(notes).contains("Passed over: rows of totals and groups: 1",
                "Passed over: rows without an occupation type: 1",
                "Passed over: factors of codes that no occupation here has: 1",
                "Passed over: rows above the columns of the sheet “Table 1.2”: 1",
                "Passed over: columns of the sheet “Table 1.12”: 2034 National Employment Matrix occupation title",
                "Passed over: rows of the sheet “Table 1.1”: 1");
    }

    @Test
    void groupsAreSpreadAndWhatIsNotStatedIsMissing() throws IOException {
        publish(workbook("51-3010", "—"));
        given().get("/api/v1/roles/pastry-cook/outlook").then().body("items[0].via.soc", equalTo("51-3010"))
                .body("items[0].via.onetSoc", nullValue()).body("items[0].match", equalTo("narrower"))
                .body("items[0].missing.openingsPerYear", equalTo("not-collected"));
    }

    @Test
    void ratesOfATableThatIsMissingStayUnlessTheyAreToGo() throws IOException {
        publish(workbook("51-3011", 15.4));
        withRates = false;
        publish(workbook("51-3011", 15.4));

        given().get("/api/v1/roles/bread-baker/outlook").then().body("items[0].exitRatePercent", equalTo(4.7f));
        assertThat(notes).anyMatch(note -> note.endsWith(
                "the rates of separations that were imported before stay (--replace takes them away)"));

        publish(workbook("51-3011", 15.4), true);
        given().get("/api/v1/roles/bread-baker/outlook").then().body("items[0].exitRatePercent", nullValue());
        assertThat(notes).anyMatch(note -> note.endsWith("the rates of separations that were imported before go"));
    }

    @Test
    void figuresThatGoAreNamed() throws IOException {
        publish(workbook("51-3011", 15.4));
        publish(workbook("51-3012", 15.4));

        given().get("/api/v1/roles/bread-baker/outlook").then().body("items[0].date", equalTo("2024/2034"));
        assertThat(notes).contains("Imported before, and gone now, since this file does not have them: "
                + "figures of occupations: 1 (bakers)");
    }

    @Test
    void whatIsNotTheWorkbookIsRefused() throws IOException {
        Path bad = workbook("51-3011", "many");
        assertThatThrownBy(() -> publish(bad)).hasMessageContaining("sheet Table 1.2:4: “Occupational openings")
                .hasMessageContaining("“many”");
        Path other = workbook("51301", 1);
        assertThatThrownBy(() -> publish(other)).hasMessageContaining("“51301” is not a SOC code");
        try (OutputStream out = Files.newOutputStream(other);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "Tests", "1.0")) {
            workbook.newWorksheet("Table 1").value(0, 0, "nothing");
        }
        assertThatThrownBy(() -> publish(other)).hasMessageContaining("this layout is not known; its sheets are Table 1");
        Path negative = workbook("51-3011", -15);
        assertThatThrownBy(() -> publish(negative)).hasMessageContaining("sheet Table 1.2:4: “Occupational openings")
                .hasMessageContaining("“-15”; a number from 0");
        Path summary = workbook("Table 1.2", "Table 1.12", "51-3011", 220.5, 226.1, 15.4);
        assertThatThrownBy(() -> publish(summary))
                .hasMessageContaining("sheet Table 1.2:4: outlook[0].changePercent: it contradicts the two employment figures");
    }

    @Test
    void tablesAreFoundByTheirColumnsWhateverTheirNames() throws IOException {
        publish(workbook("Table 1.7", "Table 1.13", "51-3011", 230.2, 226.1, 15.4));
        given().get("/api/v1/roles/bread-baker/outlook").then().body("items[0].date", equalTo("2034/2044"))
                .body("items[0].factors", contains("Demand change - people eat more cake."));
    }

    @Test
    void aTableWithoutOccupationsIsRefusedAndTakesNothingAway() throws IOException {
        publish(workbook("51-3011", 15.4));
        Path titles = directory.resolve("titles.xlsx");
        try (OutputStream out = Files.newOutputStream(titles);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "Tests", "1.0")) {
            fill(workbook.newWorksheet("Table 1.2"), 0, "2034 National Employment Matrix title",
                    "2034 National Employment Matrix code", "Occupation type", "Employment, 2034", "Employment, 2044",
                    "Employment change, percent, 2034–44", "Occupational openings, 2034–44 annual average",
                    "Typical education needed for entry", "Work experience in a related occupation",
                    "Typical on-the-job training needed");
        }
        assertThatThrownBy(() -> publish(titles)).hasMessageContaining("it has no occupation");
        given().get("/api/v1/roles/bread-baker/outlook").then().body("items[0].date", equalTo("2034/2044"));
    }
}
