package org.careerguide.page;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.careerguide.testsupport.Html;
import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
class RenditionTest {

    @Inject
    TestPacks packs;

    private static final String COMPARISON = "/api/v1/comparisons/medical-billing-vs-medical-coding";
    private static final String COMPARE = "/api/v1/compare";
    private static final String ROLES = "?roles=medical-billing,medical-coding";
    private static final String ROLE = "/api/v1/roles/medical-billing";

    @ParameterizedTest
    @CsvSource({ "json, application/json", "html, text/html", "csv, text/csv", "md, text/markdown",
            "jsonld, application/ld+json" })
    void theSuffixAsksForAForm(String suffix, String type) {
        for (String url : List.of(COMPARISON + "." + suffix, COMPARE + "." + suffix + ROLES, ROLE + "." + suffix)) {
            String body = given().urlEncodingEnabled(false).accept("application/xml").get(url).then().statusCode(200)
                    .contentType(startsWith(type))
                    .header("ETag", startsWith("W/\"")).header("Vary", containsString("Accept"))
                    .header("Link", containsString("rel=\"alternate\"")).extract().asString();
            String accepted = given().urlEncodingEnabled(false).accept(type).get(url.replace("." + suffix, "")).then()
                    .statusCode(200)
                    .contentType(startsWith(type)).extract().asString();
            assertThat(accepted).isEqualTo(body);
            assertThat(body).contains("Bureau of Labor Statistics");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "*/* | application/json", "text/* | text/html", "text/html | text/html",
            "application/xhtml+xml,text/html;q=0.9,*/*;q=0.8 | text/html", "text/csv;q=0.5,text/markdown;q=0.7 | text/markdown",
            "text/csv;q=0.8,application/json;q=0.2 | text/csv", "application/json;q=0,*/* | text/html",
            "application/json;q=0.1,text/csv;q=0.1 | application/json", "application/ld+json | application/ld+json",
            "image/png,*/*;q=0.1 | image/png", "image/svg+xml,application/json;q=0.5 | image/svg+xml",
            "text/*;q=0.3,text/csv;q=0.9 | text/csv",
            "text/html;q=0,text/*;q=0.5 | text/csv" })
    void theAcceptHeaderChoosesByQuality(String accept, String type) {
        given().header("Accept", accept).get(COMPARISON).then().statusCode(200).contentType(startsWith(type));
    }

    @Test
    void aRoleByItselfShowsWhatMattersMostAndSaysNothingTwice() {
        packs.publish("bakery");
        String baker = when().get("/api/v1/roles/bread-baker.html").then().statusCode(200).extract().asString();
        assertThat(baker).contains("The highest rated first");
        assertThat(baker.substring(baker.indexOf("id=\"skills-heading\""))).containsSubsequence("Kneading", "Patience",
                "Decorating");
        String cook = when().get("/api/v1/roles/pastry-cook.md").then().statusCode(200).extract().asString();
        assertThat(cook).as("the description goes on from the summary").containsOnlyOnce("in a sentence.")
                .contains("It goes on at length.");
        String keeper = when().get("/api/v1/roles/oven-keeper.md").then().statusCode(200).extract().asString();
        assertThat(keeper).containsOnlyOnce("in a sentence.");
        packs.withdraw("bakery");
    }

    @ParameterizedTest
    @ValueSource(strings = { "video/mp4, application/json;q=0", "nonsense;;", "video/mp4, nonsense" })
    void whatNoFormFitsIsNotAcceptable(String accept) {
        given().header("Accept", accept).get(ROLE).then().statusCode(406)
                .body("errors[0].allowed", hasItems("application/json", "text/csv", "text/markdown", "text/html",
                        "application/ld+json", "image/svg+xml", "image/png"));
    }

    @Test
    void selectedFieldsAreJson() {
        given().header("Accept", "text/html,*/*;q=0.8").get(ROLE + "?fields=slug").then()
                .contentType("application/json");
        when().get(ROLE + ".csv?fields=slug").then().statusCode(400).body("errors[0].name", equalTo("fields"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles.csv", "/api/v1/skills/analysis.csv", "/api/v1.json", ROLE + ".xml",
            "/api/v1/roles/nobody.csv" })
    void otherThingsHaveNoSuffix(String url) {
        when().get(url).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = { COMPARE + ".csv?roles=a|b", COMPARE + "?roles={a},[b]", COMPARE + ".md?roles=a,b&x=^",
            "/embed/compare?roles=a|b", "/?roles=\"a\",b", ROLE + ".html?version=<y>" })
    void whatNoAddressMayHoldIsAMistakeToo(String url) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(("GET " + url + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400 ")
                    .contains(url.startsWith("/api/") && !url.contains(".html") ? "application/problem+json"
                            : "text/html", "invalid-parameter");
        }
    }

    @Test
    void unchangedRenditionsAreNotSentAgain() {
        String etag = when().get(COMPARISON + ".csv").header("ETag");
        given().header("If-None-Match", etag).get(COMPARISON + ".csv").then().statusCode(304);
        assertThat(when().get(COMPARISON + ".md").header("ETag")).isNotEqualTo(etag);
        given().head(COMPARISON + ".html").then().statusCode(200).contentType(startsWith("text/html"));
    }

    @Test
    void csvHasARecordForEachCriterionRoleAndItem() throws IOException {
        String text = when().get(COMPARE + ".csv" + ROLES).asString();
        assertThat(text).doesNotStartWith("\uFEFF").endsWith("\r\n");
        List<Map<String, String>> records = records(text);
        assertThat(records).filteredOn(one -> one.get("criterion").equals("Responsibilities")).hasSize(10)
                .extracting(one -> one.get("standing")).containsOnly("only");
        assertThat(records).filteredOn(one -> one.get("criterion").equals("Wages") && one.get("item").equals("Median wage"))
                .extracting(one -> one.get("role"), one -> one.get("value"), one -> one.get("unit"), one -> one.get("place"),
                        one -> one.get("date"), one -> one.get("source"))
                .extracting(Object::toString)
                .containsExactly(
                        "(\"medical-billing\", \"48500\", \"USD/year\", \"United States\", \"2025-05\", \"Occupational Employment and Wage Statistics, May 2025\")",
                        "(\"medical-coding\", \"51140\", \"USD/year\", \"United States\", \"2025-05\", \"Occupational Employment and Wage Statistics, May 2025\")");
        assertThat(records).filteredOn(one -> one.get("criterion").equals("Knowledge")).extracting(one -> one.get("missing"))
                .containsExactly("Not collected", "Not collected");
        assertThat(records).filteredOn(one -> one.get("section").equals("attribution")).extracting(one -> one.get("criterion"))
                .contains("credit", "licence", "source");
        // A number below zero stays one, but does not begin like a formula.
        assertThat(records).filteredOn(one -> one.get("item").startsWith("Projected change") && one.get("role").equals(
                "medical-billing")).extracting(one -> one.get("value")).containsExactly(" -0.4");
    }

    @Test
    void pickedRowsAreAllThatIsThere() throws IOException {
        assertThat(records(when().get(COMPARISON + ".csv?criteria=wages").asString())).extracting(one -> one.get("criterion"))
                .containsOnly("Wages", "credit", "licence", "source");
        assertThat(when().get(COMPARISON + ".md?criteria=wages").asString()).doesNotContain("## In short");
    }

    private static List<Map<String, String>> records(String csv) throws IOException {
        try (MappingIterator<Map<String, String>> records = new CsvMapper().readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader()).readValues(csv)) {
            return records.readAll();
        }
    }

    @Test
    void markdownIsATable() {
        String text = when().get(COMPARISON + ".md").asString();
        List<String> rows = text.lines().filter(line -> line.startsWith("|")).toList();
        assertThat(rows).allSatisfy(row -> assertThat(row.replace("\\|", "").chars().filter(c -> c == '|').count())
                .isEqualTo(4));
        assertThat(text).contains("/skills/communication.html) | [Attention to detail](", "## Verdict", "Licence: [");
    }

    @Test
    void jsonLdSpeaksSchemaOrg() throws IOException {
        JsonNode list = new ObjectMapper().readTree(when().get(COMPARISON + ".jsonld").asString());
        assertThat(list.path("@type").asText()).isEqualTo("ItemList");
        assertThat(list.at("/itemListElement/1/item/@type").asText()).isEqualTo("Occupation");
        JsonNode salary = list.at("/itemListElement/0/item/estimatedSalary/0");
        assertThat(salary.path("@type").asText()).isEqualTo("MonetaryAmountDistribution");
        assertThat(salary.path("median").asInt()).isEqualTo(48500);
        assertThat(salary.path("duration").asText()).isEqualTo("P1Y");
        assertThat(list.at("/subjectOf/license").asText()).startsWith("https://");
        when().get(ROLE + ".jsonld").then().body("'@context'", equalTo("https://schema.org"))
                .body("'@type'", equalTo("Occupation")).body("occupationLocation[0].name", equalTo("United States"))
                .body("skills", hasItem("Analysis"));
    }

    @ParameterizedTest
    @ValueSource(strings = { COMPARISON + ".html", COMPARE + ".html" + ROLES, ROLE + ".html" })
    void htmlIsAPageByItself(String url) {
        String page = when().get(url).then().statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .body(not(containsString("<script>"))).body(not(containsString("<script src"))).extract().asString();
        Document document = Html.faultless(page);
        Element table = (Element) document.getElementsByTagName("table").item(0);
        assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
        for (int i = 0; i < table.getElementsByTagName("th").getLength(); i++) {
            assertThat(((Element) table.getElementsByTagName("th").item(i)).getAttribute("scope")).isIn("col", "row");
        }
        assertThat(page).contains("property=\"og:title\"", "rel=\"canonical\"", "@media print", "prefers-color-scheme: dark");
    }
}
