package org.careerguide.embed;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

import org.careerguide.testsupport.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EmbedResourceTest {

    private static final String COMPARISON = "/embed/comparisons/medical-billing-vs-medical-coding";
    private static final String ROLES = "/embed/compare?roles=medical-billing,medical-coding";

    @ParameterizedTest
    @ValueSource(strings = { COMPARISON, ROLES, "/embed/compare?roles=medical-coding,coding-auditor,billing-manager" })
    void anySiteMayFrameThePage(String url) {
        String page = when().get(url).then().statusCode(200).contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Frame-Options", equalTo(null)).header("Set-Cookie", equalTo(null))
                .header("ETag", startsWith("W/\"")).extract().asString();
        Html.faultless(page);
        assertThat(page).contains("<table", "Apache License 2.0", "application/json+oembed", "property=\"og:title\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/api/v1/roles", "/api/v1/comparisons/medical-billing-vs-medical-coding.html",
            "/problems", "/q/openapi", "/q/swagger-ui/", "/llms.txt", "/nothing", "/oembed" })
    void nothingElseMayBeFramed(String url) {
        given().header("Accept", "*/*").get(url).then().header("Content-Security-Policy",
                containsString("frame-ancestors 'none'"));
    }

    @Test
    void theStyleIsJustTheOneThatThePolicyNames() throws Exception {
        var answer = given().urlEncodingEnabled(false).get(COMPARISON + "?accent=%23ff8800&theme=dark").then().statusCode(200)
                .extract().response();
        String page = answer.asString();
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.header("Content-Security-Policy")).contains("style-src 'sha256-" + digest + "'");
        assertThat(style).contains("--accent: #ff8800");
        assertThat(page).contains("data-theme=\"dark\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "theme=pink | look", "accent=red | colour", "accent=%23ff00001 | colour",
            "accent=fff%7D*%7B | colour", "lang=x | language", "criteria=pay | aspects to compare",
            "differences=none | differences", "version=0 | version of the guide", "view=all | view" })
    void refusesOtherParameters(String query, String label) {
        given().urlEncodingEnabled(false).get(COMPARISON + "?" + query).then().statusCode(400).contentType("text/html")
                .body(containsString("cannot be used as the " + label + "."));
    }

    @Test
    void showsOnlyPickedRows() {
        String page = when().get(COMPARISON + "?criteria=wages,outlook&lang=de-AT").then().statusCode(200).extract().asString();
        assertThat(page).contains(">Outlook<").doesNotContain(">Responsibilities<").doesNotContain("In short");
    }

    @Test
    void aCardIsTheDefaultAndAllIsOneParameterAway() {
        for (String url : List.of(COMPARISON, ROLES, "/embed/roles/medical-billing")) {
            String card = when().get(url).then().statusCode(200).extract().asString();
            Html.faultless(card);
            assertThat(card).contains("Median pay", "Outlook", "Education", "Top skills", "See ", "United States, May 2025")
                    .doesNotContain("Responsibilities");
            String full = when().get(url + (url.contains("?") ? "&" : "?") + "view=full").then().statusCode(200).extract()
                    .asString();
            assertThat(full).contains("Responsibilities", "Show all ");
        }
        Html.faultless(
                when().get("/embed/guides/medical-billing-vs-medical-coding").then().statusCode(200).extract().asString());
    }

    @Test
    void aFrozenPageMayBeKeptForGood() {
        when().get(COMPARISON + "?version=1").then().statusCode(200).header("Cache-Control",
                equalTo("public, max-age=31536000, immutable"));
        when().get(COMPARISON + "?version=99999").then().statusCode(400);
    }

    @Test
    void problemsInAFrameArePagesThatSayTheirHeight() {
        String page = when().get("/embed/comparisons/medical-billing-vs-medical-codin").then().statusCode(404)
                .contentType("text/html").header("Content-Security-Policy", containsString("frame-ancestors *"))
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe"))).extract().asString();
        Html.faultless(page);
        assertThat(page).contains("embed/frame.js", "Did you mean", "Medical billing vs. medical coding",
                "Back to the career guide");
        given().redirects().follow(false).get("/embed/comparisons/medical-coding-vs-medical-billing?theme=dark").then()
                .statusCode(308).header("Location", COMPARISON + "?theme=dark");
    }

    @Test
    void theWebComponentIsSmallAndHasAnAddressForGood() throws Exception {
        byte[] script = when().get("/embed/v1.js").then().statusCode(200).contentType(startsWith("text/javascript"))
                .header("Access-Control-Allow-Origin", equalTo("*")).extract().asByteArray();
        int gzipped = Integer.parseInt(given().config(io.restassured.RestAssured.config().decoderConfig(
                io.restassured.config.DecoderConfig.decoderConfig().noContentDecoders())).header("Accept-Encoding", "gzip")
                .get("/embed/v1.js").then().header("Content-Encoding", equalTo("gzip")).extract().asByteArray().length + "");
        assertThat(gzipped).isLessThan(10_000);
        var release = when().get("/embed/v1.json").then().statusCode(200).extract().jsonPath();
        String digest = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-384").digest(script));
        assertThat(release.getString("integrity")).isEqualTo("sha384-" + digest);
        byte[] pinned = given().get(release.getString("src")).then().statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable")).extract().asByteArray();
        assertThat(pinned).isEqualTo(script);
        when().get("/embed/v1-0000000000000000.js").then().statusCode(404);
        when().get("/embed/page.css.js").then().statusCode(404);
    }
}
