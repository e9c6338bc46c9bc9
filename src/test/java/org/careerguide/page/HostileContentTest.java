package org.careerguide.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.careerguide.testsupport.Html;
import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;

import io.quarkus.test.junit.QuarkusTest;

/** Content that means harm comes out as harmless text, whatever it is shown in. */
@QuarkusTest
class HostileContentTest {

    private static final String COMPARISON = "/api/v1/comparisons/hostile-one-vs-hostile-two";
    private static final String COMPARE = "/api/v1/compare";
    private static final String ROLES = "?roles=hostile-one,hostile-two";
    private static final String ROLE = "/api/v1/roles/hostile-one";

    @Inject
    TestPacks packs;

    @BeforeEach
    void publish() {
        packs.publish("hostile");
    }

    @AfterEach
    void withdraw() {
        packs.withdraw("hostile");
    }

    @ParameterizedTest
    @ValueSource(strings = { COMPARISON + ".html", COMPARE + ".html" + ROLES, ROLE + ".html", "/api/v1/roles/hostile-two.html",
            "/embed/comparisons/hostile-one-vs-hostile-two", "/embed/compare" + ROLES, "/" + ROLES,
            "/embed/comparisons/hostile-one-vs-hostile-two?view=full", "/embed/roles/hostile-one" })
    void pagesHoldNothingButText(String url) {
        String page = given().get(url).then().statusCode(200).extract().asString();
        Document document = Html.faultless(page);
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertThat(element.getTagName()).isNotIn("img", "iframe", "object", "embed", "b");
            if (element.getTagName().equals("script") && element.getAttribute("type").equals("application/ld+json")) {
                assertThat(element.getTextContent()).doesNotContain("<").contains("schema.org");
            } else if (element.getTagName().equals("script")) {
                assertThat(element.getAttribute("src")).matches("(http://localhost:[0-9]+/)?embed/(frame|front-door)\\.js");
                assertThat(element.getTextContent()).isBlank();
            }
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                String name = element.getAttributes().item(j).getNodeName();
                assertThat(name).doesNotStartWith("on").isNotEqualTo("style");
                assertThat(element.getAttributes().item(j).getNodeValue().strip()).doesNotStartWith("javascript:");
            }
        }
        assertThat(document.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(document.getDocumentElement().getTextContent()).containsAnyOf("<script>alert(document.domain)</script>",
                "\"><img src=x onerror=alert(2)>");
    }

    @ParameterizedTest
    @ValueSource(strings = { COMPARISON + ".csv", COMPARE + ".csv" + ROLES, ROLE + ".csv" })
    void noCellIsAFormula(String url) throws IOException {
        String csv = given().get(url).then().statusCode(200).extract().asString();
        int columns = 0;
        int neutral = 0;
        try (MappingIterator<String[]> records = new CsvMapper().readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY).readValues(csv)) {
            while (records.hasNext()) {
                String[] record = records.next();
                columns = columns == 0 ? record.length : columns;
                assertThat(record).hasSize(columns).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)\\s*[=+@-].*")
                        .doesNotContain("\n", "\u202e"));
                neutral += (int) List.of(record).stream().filter(cell -> cell.matches("'\\s*[=+@-].*")).count();
            }
        }
        assertThat(neutral).isGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(strings = { COMPARISON + ".md", COMPARE + ".md" + ROLES, ROLE + ".md" })
    void markdownHoldsNoMarkupOfItsOwn(String url) {
        String text = given().get(url).then().statusCode(200).extract().asString();
        assertThat(text.replaceAll("<br>|<http://localhost:[^>]+>", "")).doesNotContain("<");
        assertThat(text).doesNotContain("](javascript:").doesNotContain("![").doesNotContain("\u202e");
        List<String> rows = text.lines().filter(line -> line.startsWith("|")).toList();
        long bars = bars(rows.get(0));
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(bars(row)).isEqualTo(bars));
    }

    private static long bars(String row) {
        return row.replace("\\\\", "").replace("\\|", "").chars().filter(c -> c == '|').count();
    }

    @Test
    void jsonSaysItAsItIs() throws IOException {
        JsonNode comparison = new ObjectMapper().readTree(given().accept("application/json").get(COMPARISON).asString());
        assertThat(comparison.path("title").asText()).isEqualTo("=1+1 <script>alert('title')</script> | pipe");
        assertThat(comparison.path("introduction").asText()).hasSizeGreaterThan(10000);
        JsonNode linked = new ObjectMapper().readTree(given().get(COMPARISON + ".jsonld").asString());
        var names = new ArrayList<String>();
        linked.path("itemListElement").forEach(item -> names.add(item.at("/item/name").asText()));
        assertThat(names).containsExactly("<script>alert(document.domain)</script>", "\"><img src=x onerror=alert(2)>");
    }

    @Test
    void oembedEscapesTitlesInItsHtmlAndXml() throws IOException {
        String url = "http://localhost:" + io.restassured.RestAssured.port + "/embed/comparisons/hostile-one-vs-hostile-two";
        String html = given().queryParam("url", url).get("/oembed").then().statusCode(200).extract().path("html");
        Document frame = Html.faultless("<!DOCTYPE html><title>t</title>" + html);
        assertThat(frame.getElementsByTagName("script").getLength()).isZero();
        assertThat(((Element) frame.getElementsByTagName("iframe").item(0)).getAttribute("title"))
                .isEqualTo("=1+1 <script>alert('title')</script> | pipe");
        assertThat(given().queryParam("url", url).queryParam("format", "xml").get("/oembed").then().statusCode(200).extract()
                .xmlPath().getString("oembed.title")).isEqualTo("=1+1 <script>alert('title')</script> | pipe");
    }
}
