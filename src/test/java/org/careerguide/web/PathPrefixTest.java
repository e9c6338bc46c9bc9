package org.careerguide.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A server that clients reach under a path, behind a proxy that takes the path off, or leaves it on. */
@QuarkusTest
@TestProfile(PathPrefixTest.Prefixed.class)
class PathPrefixTest {

    private static final String HOME = "https://example.org/guide";

    /** The address of the server as clients know it. */
    public static class Prefixed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("careerguide.url", HOME + "/");
        }
    }

    private static RequestSpecification asked() {
        return given().urlEncodingEnabled(false).redirects().follow(false);
    }

    /** What the proxy sends on for an address in an answer. */
    private static String forwarded(String url, String prefix) {
        assertThat(url).startsWith(HOME + "/");
        return prefix + url.substring(HOME.length()).replace("&amp;", "&");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/guide" })
    void everyFormIsAnswered(String prefix) {
        for (String path : new String[] { "/api/v1/roles/medical-billing",
                "/api/v1/comparisons/medical-billing-vs-medical-coding",
                "/api/v1/compare" }) {
            for (String suffix : new String[] { "", ".json", ".html", ".csv", ".md", ".jsonld" }) {
                String query = path.endsWith("compare") ? "?roles=medical-billing,coding-auditor" : "";
                Response answer = asked().get(prefix + path + suffix + query);
                answer.then().statusCode(200).header("Link", startsWith("<" + HOME + path + "."));
                assertThat(answer.asString()).as(path + suffix).doesNotContain("http://localhost");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/guide" })
    void linksLeadOn(String prefix) {
        Map<String, String> links = asked().get(prefix + "/api/v1").then().statusCode(200).extract().path("links");
        links.values().stream().filter(url -> !url.matches(".*(compare|career-routes|skill-gap|matches|search|suggest|lookup)"))
                .forEach(url -> asked().get(forwarded(url, prefix)).then().statusCode(
                        url.endsWith("swagger-ui") ? 308 : 200));
        String next = asked().get(prefix + "/api/v1/roles?limit=2").then()
                .body("items.url", everyItem(startsWith(HOME + "/api/v1/")))
                .extract().path("page.next");
        asked().get(forwarded(next, prefix)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/guide" })
    void redirectsStayBelowThePath(String prefix) throws IOException {
        // RestAssured would mend the path.
        var untidy = (HttpURLConnection) URI.create("http://localhost:" + RestAssured.port + prefix + "/api/v1//roles?limit=2")
                .toURL().openConnection();
        untidy.setInstanceFollowRedirects(false);
        assertThat(untidy.getResponseCode()).isEqualTo(308);
        assertThat(untidy.getHeaderField("Location")).isEqualTo("/guide/api/v1/roles?limit=2");
        asked().get(prefix + "/q/swagger-ui").then().statusCode(308).header("Location", "/guide/q/swagger-ui/");
        asked().get(prefix + "/api/v1/comparisons/medical-coding-vs-medical-billing.csv?criteria=wages").then().statusCode(308)
                .header("Location", "/guide/api/v1/comparisons/medical-billing-vs-medical-coding.csv?criteria=wages");
        asked().get(prefix + "/?first=medical-coding&second=coding-auditor").then().statusCode(303)
                .header("Location", HOME + "/?roles=medical-coding,coding-auditor");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/guide" })
    void problemsHaveAPageBelowThePath(String prefix) {
        String type = asked().get(prefix + "/api/v1/roles?limt=1").then().statusCode(400)
                .body("instance", equalTo("/guide/api/v1/roles?limt=1")).extract().path("type");
        String page = asked().accept("text/html").get(forwarded(type, prefix)).then().statusCode(200).extract().asString();
        assertThat(page).contains("href=\"../problems\"").doesNotContain("href=\"/");
        assertThat(asked().accept("text/html").get(prefix + "/problems").asString()).contains("href=\"problems/not-found\"")
                .doesNotContain("href=\"/");
        asked().get(prefix + "/nope").then().statusCode(404).body("instance", equalTo("/guide/nope"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/guide" })
    void pagesAndEmbedsNameTheirAddresses(String prefix) {
        for (String path : new String[] { "/", "/?roles=medical-billing,medical-coding",
                "/api/v1/comparisons/medical-billing-vs-medical-coding.html",
                "/embed/comparisons/medical-billing-vs-medical-coding?theme=dark",
                "/embed/compare?roles=medical-billing,coding-auditor" }) {
            String page = asked().get(prefix + path).then().statusCode(200).extract().asString();
            Matcher canonical = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]+)\">").matcher(page);
            assertThat(canonical.find()).isTrue();
            asked().get(forwarded(canonical.group(1), prefix)).then().statusCode(200);
            assertThat(page).doesNotContain("href=\"/", "src=\"/", "action=\"/", "http://localhost");
            Matcher alternates = Pattern.compile("<link rel=\"alternate\" [^>]*href=\"([^\"]+)\"").matcher(page);
            while (alternates.find()) {
                asked().get(forwarded(alternates.group(1), prefix)).then().statusCode(200);
            }
        }
        String src = asked().get(prefix + "/embed/v1.json").then().statusCode(200).extract().path("src");
        asked().get(forwarded(src, prefix)).then().statusCode(200);
        asked().get(prefix + "/oembed?url=" + HOME + "/api/v1/comparisons/medical-billing-vs-medical-coding").then()
                .statusCode(200).body("html", containsString("src=\"" + HOME + "/embed/comparisons/"))
                .body("provider_url", equalTo(HOME + "/"));
        String text = asked().get(prefix + "/llms.txt").then().statusCode(200).extract().asString();
        assertThat(text).contains("](" + HOME + "/api/v1)").doesNotContain("http://localhost");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/guide" })
    void openApiDocumentAndSwaggerUiAreBelowThePath(String prefix) {
        asked().get(prefix + "/q/openapi?format=json").then().statusCode(200).body("servers.url", equalTo(List.of(HOME)));
        assertThat(asked().get(prefix + "/q/openapi").asString()).contains("servers:\n- url: " + HOME + "\n");
        String page = asked().get(prefix + "/q/swagger-ui/").then().statusCode(200).extract().asString();
        assertThat(page).contains("../openapi").doesNotContain("/q/openapi", "/q/swagger-ui/oauth2");
        for (String header : new String[] { "Set-Cookie", "Set-Cookie2" }) {
            asked().get(prefix + "/").then().header(header, equalTo(null));
        }
        asked().get(prefix + "/q/health").then().statusCode(200).body(not(containsString("localhost")));
    }
}
