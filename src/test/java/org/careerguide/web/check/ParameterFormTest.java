package org.careerguide.web.check;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** Which forms of a parameter are taken: those of the OpenAPI document, and no others. */
@QuarkusTest
class ParameterFormTest {

    private static Response get(String url) {
        return given().urlEncodingEnabled(false).redirects().follow(false).get(url);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "limit=1e1 | wrong-type", "limit=%2B5 | wrong-type", "limit=+5 | wrong-type", "limit=05 | wrong-type",
            "limit=%205 | wrong-type", "limit=5%20 | wrong-type", "limit=5.0 | wrong-type", "limit=0x5 | wrong-type",
            "limit=%D9%A5 | wrong-type", "limit=-1 | out-of-range", "limit= | empty-value", "limit | empty-value",
            "limit=5&limit=5 | repeated-parameter", "minMedianWage=%2B5 | wrong-type", "minMedianWage=05 | wrong-type",
            "minMedianWage=.5 | wrong-type", "minMedianWage=5. | wrong-type", "minMedianWage=NaN | wrong-type",
            "minMedianWage=1e10 | out-of-range", "minMedianWage=1e1000 | wrong-type", "minMedianWage=-1e-9 | out-of-range",
            "skill=analysis,analysis | repeated-value", "jobZone=2,2 | repeated-value", "soc=43-3021,43-3021 | repeated-value",
            "education=masters-degree,masters-degree | repeated-value", "fields=slug,slug | repeated-value",
            "skill=analysis, | bad-format", "skill=,analysis | bad-format", "skill=Analysis | bad-format",
            "=5 | unknown-parameter", "Limit=5 | unknown-parameter", "limit%20=5 | unknown-parameter",
            "education=nope | unknown-value", "education=Bachelors-degree | unknown-value",
            "education=bachelors-degree,phd | unknown-value",
            "jobFamily=98 | unknown-value", "jobFamily=nope | unknown-value", "jobZone=6 | bad-format",
            "count=all | bad-format" })
    void otherFormsAreRefused(String query, String code) {
        get("/api/v1/roles?" + query).then().statusCode(400).body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = { "limit=5", "minMedianWage=4e4", "minMedianWage=4.5E%2B4", "minMedianWage=0.5",
            "minMedianWage=5e-324", "minMedianWage=1e-999", "minMedianWage=-0", "maxProjectedChange=-1e1",
            "maxProjectedChange=1e4",
            "skill=nothing-has-this-slug", "soc=99-9999", "onetSoc=99-9999.99", "education=doctoral-or-professional-degree",
            "jobZone=5,1", "jobFamily=29,43-0000,sales-and-related-occupations", "q=%E2%80%8Bcoder", "q=%20coder%20",
            "q=%F0%9F%98%80" })
    void formsOfTheDocumentAreTaken(String query) {
        get("/api/v1/roles?" + query).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles", "/api/v1/roles.html", "/api/v1/places", "/api/v1/programmes", "/api/v1/suggest",
            "/api/v1/search", "/" })
    void textsWithoutAVisibleCharacterAreEmpty(String path) {
        for (String text : List.of("%E2%80%8B", "%E2%80%8B%EF%BB%BF", "%01", "%7F", "%20", "+", "%C2%A0", "%C2%AD", "%E3%85%A4",
                "%E2%81%A0%EF%B8%8F", "%C2%85")) {
            get(path + "?q=" + text).then().statusCode(400);
            given().accept("application/problem+json").urlEncodingEnabled(false).get(path + "?q=" + text).then().statusCode(400)
                    .body(containsString("q")).body(containsString("holds no character that is seen"));
        }
    }

    @Test
    void textsWithoutAVisibleCharacterHaveTheCodeOfEmptyOnes() {
        for (String query : List.of("q=", "q=%E2%80%8B", "q=%20")) {
            get("/api/v1/roles?" + query).then().statusCode(400).body("errors.code", contains("empty-value"))
                    .body("errors[0].allowed", contains("a value, or leaving the parameter out"));
            get("/api/v1/search?" + query).then().statusCode(400).body("errors.code", contains("empty-value"));
        }
    }

    /** What RestAssured cannot send. */
    @ParameterizedTest
    @CsvSource({ "/api/v1/roles?&limit=5&&, 200", "/?utm=1&=&&x, 200" })
    void emptyPairsAreNoParameters(String path, int status) throws IOException {
        var asked = (HttpURLConnection) URI.create("http://localhost:" + RestAssured.port + path).toURL().openConnection();
        assertThat(asked.getResponseCode()).isEqualTo(status);
    }

    @Test
    void exponentsMeanWhatTheySay() {
        assertThat(get("/api/v1/roles?minMedianWage=5e4&fields=slug").<Object> path("items"))
                .isEqualTo(get("/api/v1/roles?minMedianWage=50000&fields=slug").path("items"));
    }

    @Test
    void closedListsAreNamed() {
        get("/api/v1/roles?education=nope").then().body("errors[0].allowed", hasSize(8))
                .body("errors[0].allowed", hasItems("bachelors-degree", "no-formal-educational-credential"));
        get("/api/v1/roles?jobFamily=nope").then().body("errors[0].allowed", hasSize(23));
        get("/api/v1/search?q=a&type=nope").then().statusCode(400).body("errors[0].allowed", hasItem("case-study"));
        get("/api/v1/compare?roles=medical-billing,medical-coding&criteria=wages,wages").then().statusCode(400)
                .body("errors.code", contains("repeated-value"));
        get("/api/v1/compare?roles=medical-billing,medical-coding&criteria=").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/?roles=medical-billing,medical-coding", "/llms.txt", "/problems", "/problems/not-found",
            "/embed/v1.js", "/embed/v1.json", "/embed/frame.js", "/embed/comparisons/medical-billing-vs-medical-coding",
            "/embed/compare?roles=medical-billing,medical-coding&theme=dark", "/api/v1/roles/medical-billing.html",
            "/api/v1/compare.html?roles=medical-billing,medical-coding",
            "/api/v1/comparisons/medical-billing-vs-medical-coding.html?version=1",
            "/oembed?url=http://localhost:8081/api/v1/comparisons/medical-billing-vs-medical-coding" })
    void pagesAndScriptsIgnoreWhatOthersAppend(String path) {
        String url = path.replace("8081", String.valueOf(RestAssured.port));
        Response plain = get(url);
        String more = "utm_source=x%20y&fbclid=1&utm_source=z&ver=&colour=x";
        Response appended = get(url + (url.contains("?") ? "&" : "?") + more);
        Response before = get(url.contains("?") ? url.replaceFirst("\\?", "?" + more + "&") : url + "?" + more);
        plain.then().statusCode(200);
        assertThat(appended.asString()).isEqualTo(plain.asString()).isEqualTo(before.asString()).doesNotContain("utm_",
                "fbclid");
        assertThat(appended.header("ETag")).isEqualTo(plain.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(String.valueOf(appended.header("Link"))).doesNotContain("utm_");
    }

    @Test
    void pagesThatShowNoContentTakeNoDraft() {
        given().accept("text/html").get("/problems/not-found?draft=").then().statusCode(200).contentType("text/html");
    }

    @Test
    void browsersThatAskForThePageGetItTheSameWay() {
        given().accept("text/html").get("/api/v1/roles/medical-billing?utm_source=x").then().statusCode(200)
                .contentType("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles/medical-billing", "/api/v1/roles/medical-billing.json",
            "/api/v1/roles/medical-billing.csv",
            "/api/v1/roles/medical-billing.md", "/api/v1/roles/medical-billing.jsonld", "/api/v1", "/api/v1/roles",
            "/api/v1/snapshot.ndjson", "/api/v1/changes" })
    void theApiRefusesWhatItDoesNotKnow(String path) {
        get(path + "?utm_source=x").then().statusCode(400).body("errors[0].code", equalTo("unknown-parameter"))
                .body("errors[0].name", equalTo("utm_source"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "/?theme=pink | look",
            "/embed/compare?theme=pink&roles=medical-billing,medical-coding | look",
            "/api/v1/roles/medical-billing.html?version=0 | version of the guide",
            "/embed/compare?roles=medical-billing,medical-coding&criteria=pay | aspects to compare" })
    void pagesStillCheckWhatTheyKnow(String url, String label) {
        get(url + (url.contains("?") ? "&" : "?") + "utm_source=x").then().statusCode(400).contentType("text/html")
                .body(containsString("cannot be used as the " + label + "."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles", "/api/v1/roles/medical-billing", "/", "/problems", "/embed/v1.js",
            "/embed/v1.json",
            "/llms.txt", "/embed/comparisons/medical-billing-vs-medical-coding" })
    void whoNamesTheFormOfProblemsGetsAnAnswer(String path) {
        given().accept("application/problem+json").get(path).then().statusCode(200);
        given().accept("application/problem+json, video/mp4").get(path).then().statusCode(406);
    }
}
