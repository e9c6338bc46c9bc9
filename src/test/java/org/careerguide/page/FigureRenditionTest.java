package org.careerguide.page;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.careerguide.testsupport.Html;
import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

import io.quarkus.test.junit.QuarkusTest;

/** Lower bounds, hourly wages and dates in every rendition; the figures are those of the theatre. */
@QuarkusTest
class FigureRenditionTest {

    private static final String TOP_CODED = "?roles=stage-director,impresario";
    private static final String MIXED = "?roles=stage-dancer,stage-director";

    @Inject
    TestPacks packs;

    @BeforeEach
    void publish() {
        packs.publish("theatre");
        packs.publish("secret");
    }

    @AfterEach
    void withdraw() {
        packs.withdraw("secret");
        packs.withdraw("theatre");
    }

    private static String text(String url) {
        return when().get(url).then().statusCode(200).extract().asString();
    }

    private static JsonNode json(String url) throws IOException {
        return new ObjectMapper().readTree(text(url));
    }

    private static List<Map<String, String>> records(String url) throws IOException {
        try (MappingIterator<Map<String, String>> records = new CsvMapper().readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader()).readValues(text(url))) {
            return records.readAll();
        }
    }

    @Test
    void csvMarksLowerBoundsInAColumnOfTheirOwn() throws IOException {
        assertThat(records("/api/v1/compare.csv" + TOP_CODED + "&criteria=wages"))
                .filteredOn(one -> List.of("Median wage", "90th percentile wage").contains(one.get("item")))
                .extracting(one -> one.get("role"), one -> one.get("item"), one -> one.get("value"), one -> one.get("at_least"))
                .containsExactly(tuple("stage-director", "Median wage", "120000", ""),
                        tuple("stage-director", "90th percentile wage", "239200", "true"),
                        tuple("impresario", "Median wage", "239200", "true"),
                        tuple("impresario", "90th percentile wage", "239200", "true"));
        assertThat(records("/api/v1/roles/impresario.csv")).filteredOn(one -> one.get("item").equals("Median wage"))
                .extracting(one -> one.get("at_least")).containsExactly("true");
    }

    @Test
    void jsonLdLeavesLowerBoundsOut() throws IOException {
        JsonNode list = json("/api/v1/compare.jsonld" + TOP_CODED);
        JsonNode director = list.at("/itemListElement/0/item/estimatedSalary/0");
        assertThat(director.path("median").asInt()).isEqualTo(120000);
        assertThat(director.has("percentile90")).isFalse();
        JsonNode impresario = json("/api/v1/roles/impresario.jsonld").at("/estimatedSalary/0");
        assertThat(impresario.path("percentile10").asInt()).isEqualTo(80000);
        assertThat(impresario.has("median")).isFalse();
        assertThat(list.toString()).doesNotContain("239200");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/compare.html", "/embed/compare", "/" })
    void aBarWithALowerBoundHasAnOpenEndAndSaysSo(String path) {
        String page = text(path + TOP_CODED + (path.startsWith("/embed") ? "&view=full" : ""));
        Html.faultless(page);
        assertThat(page).contains(
                "aria-label=\"Stage director: a tenth earn less than $60,000, half earn less than $120,000, the 90th percentile is at least $239,200\"",
                "aria-label=\"Impresario: a tenth earn less than $80,000, the median is at least $239,200, the 90th percentile is at least $239,200\"",
                "<line class=\"open\"", "90th percentile at least $239,200", "median at least $239,200", "a dashed end")
                .doesNotContain("less than $239,200", "more than $239,200", "median $239,200", "percentile $239,200");
        assertThat(page.split("class=\"mark\"", -1)).as("only the exact median is marked").hasSize(2);
    }

    @Test
    void anHourlyWageIsShownWhereThereIsNoOther() throws IOException {
        assertThat(records("/api/v1/roles/stage-dancer.csv"))
                .filteredOn(
                        one -> List.of("Median wage", "Wage and salary jobs", "90th percentile wage").contains(one.get("item")))
                .extracting(one -> one.get("value"), one -> one.get("unit"), one -> one.get("date"))
                .containsExactly(tuple("29.05", "USD/hour", "2025-05"), tuple("46.90", "USD/hour", "2025-05"),
                        tuple("700", "jobs", "2025-05"));
        assertThat(text("/api/v1/roles/stage-dancer.md")).contains("Median wage: $29.05 an hour", "$46.90 an hour",
                "[Survey of theatres 2025]", "United States, May 2025");
        assertThat(text("/api/v1/roles/stage-dancer.html")).contains("10th percentile $15.50", "90th percentile $46.90",
                "median $29.05",
                "<bdi>United States</bdi>, <bdi>May 2025</bdi>");
        JsonNode salary = json("/api/v1/roles/stage-dancer.jsonld").at("/estimatedSalary/0");
        assertThat(salary.path("median").decimalValue()).isEqualByComparingTo("29.05");
        assertThat(salary.path("duration").asText()).isEqualTo("PT1H");
        assertThat(salary.path("description").asText()).contains("May 2025");
    }

    @Test
    void unitsOfPayAreNotMixed() {
        String page = text("/api/v1/compare.html" + MIXED);
        Html.faultless(page);
        assertThat(page).contains("$29.05 an hour", "$120,000 a year",
                "<p class=\"origin\">Not compared: the units of pay differ.</p>",
                "$29.05 an hour, ", " (Survey of theatres 2025, United States, May 2025).\">",
                "Wage an hour, US dollars", "Wage a year, US dollars", "median $120,000", "90th percentile at least $239,200");
        assertThat(text("/api/v1/compare.md" + MIXED)).contains("$29.05 an hour",
                "<br>Not compared: the units of pay differ.<br>Source:");
    }

    @Test
    void wagesOverTheYearsAreDrawnWithTheirSources() {
        String page = text("/api/v1/roles/stage-director.html");
        Html.faultless(page);
        assertThat(page).contains("Median wage over the years").containsSubsequence("Survey of theatres 2024",
                "Survey of theatres 2025");
    }

    @Test
    void oneFigureOfTwoRolesIsNotCalledADifference() {
        assertThat(text("/api/v1/compare.html?roles=stagehand,senior-stagehand&criteria=wages"))
                .containsOnlyOnce("Not compared: both roles share one figure.").doesNotContain("(+$0", "×1.00");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles/stage-director.csv", "/api/v1/roles/stage-director.md",
            "/api/v1/roles/stage-director.jsonld", "/api/v1/compare.md" + MIXED,
            "/embed/compare" + MIXED, "/" + MIXED })
    void onlySourcesOfFiguresThatAreShownAreCited(String url) {
        assertThat(text(url)).contains("Survey of theatres 2025").doesNotContain("Survey of theatres 2024");
    }

    /** All that the survey says of spies is that it holds their wages back. */
    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles/spy.csv", "/api/v1/roles/spy.md", "/api/v1/roles/spy.jsonld",
            "/api/v1/roles/spy.html" })
    void sourceThatHoldsAllFiguresBackIsNotCited(String url) {
        assertThat(text(url)).contains(url.endsWith("jsonld") ? "Spy" : "Held back by the publisher")
                .doesNotContain("Survey of spies");
    }

    @Test
    void wageThatIsHeldBackIsNotCalledUncollected() throws IOException {
        String compared = "?roles=spy,stage-director&criteria=wages";

        assertThat(json("/api/v1/compare" + compared).at("/rows/0/cells/0/missing").asText()).isEqualTo("suppressed");
        assertThat(records("/api/v1/compare.csv" + compared)).filteredOn(one -> one.get("role").equals("spy"))
                .extracting(one -> one.get("missing")).containsOnly("Held back by the publisher");
        assertThat(text("/api/v1/compare.md" + compared)).contains("Held back by the publisher")
                .doesNotContain("Not collected |");
    }

    @Test
    void jsonLdCitesNoSourceOfWhatItLacks() throws IOException {
        JsonNode page = json("/api/v1/roles/medical-billing.jsonld").path("subjectOf");

        assertThat(page.path("citation").findValuesAsText("name")).anyMatch(name -> name.startsWith("Employment Projections"))
                .noneMatch(name -> name.startsWith("GPTs are GPTs"));
        assertThat(page.path("creditText").asText()).doesNotContain("GPTs are GPTs");
        assertThat(text("/api/v1/roles/medical-billing.md")).contains("GPTs are GPTs");
    }

    @Test
    void ratiosOfPercentagesAreNotShown() {
        assertThat(text("/api/v1/compare.md?roles=medical-coding,medical-billing,medical-secretary&criteria=outlook,education"))
                .doesNotContainPattern("points, ×");
    }
}
