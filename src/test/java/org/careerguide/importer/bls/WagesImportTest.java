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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.careerguide.importer.DamagedFileException;
import org.careerguide.publish.Publication;
import org.careerguide.publish.Publisher;
import org.careerguide.testsupport.TestPacks;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WagesImportTest {

    private static final List<String> COLUMNS = List.of("OCC_TITLE", "OCC_CODE", "AREA_TYPE", "O_GROUP", "TOT_EMP", "H_MEAN",
            "A_MEAN",
            "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90",
            "ANNUAL",
            "HOURLY");

    @Inject
    Publisher publisher;

    @Inject
    TestPacks packs;

    @TempDir
    Path directory;

    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void publishBakery() {
        packs.publish("bakery");
    }

    @AfterEach
    void withdrawBakery() {
        packs.withdraw("bakery");
    }

    private static List<Object> bakers() {
        return new ArrayList<>(
                List.of("Bakers", "51-3011", "1", "detailed", 200, 15.5, 32000, 10, 12, 14.999999999999998, 18, "#", 20000,
                        25000, 31000, 40000, "#", "", ""));
    }

    private Path workbook(int year, Consumer<Worksheet> more, List<List<Object>> rows) throws IOException {
        Path file = directory.resolve("wages" + year + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("national_M" + year + "_dl");
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.value(0, i, COLUMNS.get(i));
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
            workbook.newWorksheet("Field Descriptions").value(0, 0,
                    "#  = indicates a wage equal to or greater than $100.00 per hour or $200,000 per year ");
        }
        return file;
    }

    private Publication publish(Path file) {
        try (Workbook workbook = Workbook.open(file)) {
            return publisher.publish(live -> {
                WagesImport.Read read = WagesImport.read(workbook, file, live);
                notes.addAll(read.notes());
                return read.set();
            }, false, (done, all) -> {
            });
        }
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
                .body("items[1].missing.employment", equalTo("not-applicable"))
                .body("items[0].source.slug", equalTo("bls-oews-may-2031")).body("items[0].match", equalTo("exact"))
                .body("items[2].source.slug", equalTo("bakery-survey"));
        given().get("/api/v1/compare?roles=bread-baker,pastry-cook&criteria=wages").then()
                .body("rows[0].measures[0].values[0].date", equalTo("2025-05"));
        assertThat(publication.updated()).isEqualTo(1);
        assertThat(notes).anyMatch(note -> note.contains("98-7654"));
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
    void damagedWorkbooksAreRefused() throws IOException {
        Path good = workbook(2031, sheet -> {
        }, List.of(bakers()));
        byte[] bytes = Files.readAllBytes(good);
        Path bad = directory.resolve("bad.xlsx");
        Files.write(bad, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> publish(bad)).isInstanceOf(DamagedFileException.class).hasMessageContaining("bad.xlsx");
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
        given().get("/api/v1/roles/bread-baker/wages").then().body("items.date", contains("2025-05", "2024-05"));
    }
}
