package org.careerguide.embed;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careerguide.testsupport.WordPress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class OembedResourceTest {

    private static RequestSpecification of(String path) {
        return given().queryParam("url", "http://localhost:" + RestAssured.port + path);
    }

    private static ValidatableResponse ask(String path) {
        return of(path).get("/oembed").then();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/api/v1/comparisons/medical-billing-vs-medical-coding | /embed/comparisons/medical-billing-vs-medical-coding?theme=light",
            "/api/v1/comparisons/medical-billing-vs-medical-coding.html?criteria=wages,outlook | /embed/comparisons/medical-billing-vs-medical-coding?criteria=wages,outlook&theme=light",
            "/embed/comparisons/medical-billing-vs-medical-coding?theme=dark&utm_source=x | /embed/comparisons/medical-billing-vs-medical-coding?theme=dark",
            "/api/v1/comparisons/medical-coding-vs-medical-billing | /embed/comparisons/medical-billing-vs-medical-coding?theme=light",
            "/api/v1/roles/medical-coding.html?utm_source=x | /embed/roles/medical-coding?theme=light",
            "/api/v1/guides/medical-billing-vs-medical-coding.html | /embed/guides/medical-billing-vs-medical-coding?theme=light",
            "/api/v1/compare?roles=medical-coding,coding-auditor | /embed/compare?roles=medical-coding,coding-auditor&theme=light",
            "/?roles=medical-coding | /embed/roles/medical-coding?theme=light",
            "/?roles=medical-coding,coding-auditor | /embed/compare?roles=medical-coding,coding-auditor&theme=light" })
    void showsEveryPageOfAComparison(String path, String frame) {
        ask(path).statusCode(200).contentType("application/json").body("type", equalTo("rich")).body("version", equalTo("1.0"))
                .body("width", equalTo(600)).body("height", both(greaterThan(200)).and(lessThan(500)))
                .body("provider_name", equalTo("Career guide"))
                .body("html",
                        containsString("src=\"http://localhost:" + RestAssured.port + frame.replace("&", "&amp;") + "\""));
    }

    @Test
    void acceptsAPathOfThisServer() {
        given().queryParam("url", "/api/v1/comparisons/medical-billing-vs-medical-coding").get("/oembed").then().statusCode(200)
                .body("html", containsString("src=\"http://localhost:" + RestAssured.port + "/embed/comparisons/"));
        given().queryParam("url", "//example.org/api/v1/comparisons/medical-billing-vs-medical-coding").get("/oembed").then()
                .statusCode(404);
    }

    @Test
    void keepsToTheLargestSize() {
        of("/embed/compare?roles=medical-coding,coding-auditor").queryParam("maxwidth", 320).queryParam("maxheight", 240)
                .queryParam("dnt", "true").get("/oembed").then().statusCode(200).body("width", equalTo(320))
                .body("height", equalTo(240)).body("html", containsString("width=\"100%\" height=\"240\" frameborder=\"0\""));
    }

    @Test
    void picturesAreOfTheVersionThatIsShown() {
        String picture = ask("/embed/roles/medical-coding?version=1").statusCode(200).extract().path("thumbnail_url");
        assertThat(picture).endsWith("/api/v1/roles/medical-coding.png?version=1");
        when().get(picture).then().statusCode(200).contentType("image/png");
        picture = ask("/embed/compare?roles=medical-coding,coding-auditor&version=1").extract().path("thumbnail_url");
        assertThat(picture).endsWith("/api/v1/compare.png?roles=medical-coding,coding-auditor&version=1");
    }

    @Test
    void writesXmlToo() {
        of("/embed/compare?roles=medical-coding,coding-auditor").queryParam("format", "xml").get("/oembed").then()
                .statusCode(200).contentType(startsWith("text/xml")).body("oembed.type", equalTo("rich"))
                .body("oembed.html", startsWith("<blockquote>"));
    }

    @Test
    void survivesTheRulesOfWordPress() {
        var answer = ask("/embed/comparisons/medical-billing-vs-medical-coding").statusCode(200)
                .body("thumbnail_width", equalTo(1200)).body("thumbnail_height", equalTo(630)).extract().jsonPath();
        Matcher parts = Pattern.compile("(?s)<blockquote>(.*)</blockquote>(.*)")
                .matcher(WordPress.kept(answer.getString("html")));
        assertThat(parts.matches()).isTrue();
        assertThat(parts.group(1)).contains("Median pay: Medical billing $48,500 a year; Medical coding $51,140 a year.",
                "Outlook: ", "Occupational Employment and Wage Statistics, May 2025");
        assertThat(parts.group(1)).as("the sources of what it says").doesNotContain("O*NET");
        assertThat(parts.group(1).replace("\n", "")).as("without line breaks").contains(
                "coding</a>. Median pay: ", "a year. Outlook: ", ". Sources: ");
        assertThat(parts.group(2)).matches(
                "<iframe src=\"http://localhost:[0-9]+/embed/[^\"]+\" title=\"[^\"]+\" width=\"100%\" height=\"[0-9]+\" frameborder=\"0\"></iframe>");
        when().get(answer.getString("thumbnail_url")).then().statusCode(200).contentType("image/png");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "/api/v1/roles/nobody", "/embed/comparisons/nothing",
            "/embed/compare?roles=medical-coding", "/embed/compare?roles=medical-coding,nobody", "/embed/compare",
            "/embed/comparisons/medical-billing-vs-medical-coding?version=9999", "/q/openapi" })
    void hasNothingForOtherPages(String path) {
        ask(path).statusCode(404).body("type", endsWith("/problems/not-embeddable"));
    }

    @Test
    void hasNothingForOtherSites() {
        for (String url : new String[] { "https://example.org/embed/comparisons/medical-billing-vs-medical-coding", "x", "//",
                "http://localhost:1/embed/comparisons/medical-billing-vs-medical-coding", "javascript:alert(1)", "http://[" }) {
            given().queryParam("url", url).get("/oembed").then().statusCode(404);
        }
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        when().get("/oembed").then().statusCode(400).body("errors[0].name", equalTo("url"));
        of("/").queryParam("maxwidth", "wide").get("/oembed").then().statusCode(400)
                .body("errors[0].name", equalTo("maxwidth"));
        of("/").queryParam("maxheight", "0").get("/oembed").then().statusCode(400);
        of("/").queryParam("format", "yaml").get("/oembed").then().statusCode(501)
                .body("type", endsWith("/problems/format-not-implemented"));
    }
}
