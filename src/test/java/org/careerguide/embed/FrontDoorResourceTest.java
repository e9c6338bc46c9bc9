package org.careerguide.embed;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careerguide.testsupport.Html;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
class FrontDoorResourceTest {

    @Test
    void showsAComparisonAndTheCodeForIt() {
        String page = when().get("/").then().statusCode(200).contentType(startsWith("text/html"))
                .header("Content-Security-Policy", not(containsString("unsafe"))).extract().asString();
        Html.faultless(page);
        assertThat(page).contains("Medical billing vs. Medical coding", "q/swagger-ui", "q/openapi", "llms.txt",
                "&lt;career-comparison slug=&quot;medical-billing-vs-medical-coding&quot;");
        assertThat(page).containsSubsequence("For example: ", "?roles=medical-billing,", "id=\"outlook-heading\"",
                "<details class=\"rest\">", "id=\"skills-heading\"", "Take it with you</h2>");
    }

    /** What is here for people comes first; the code to embed and the API are on the same screen. */
    @Test
    void speaksToReadersFirst() {
        String page = when().get("/").asString();
        assertThat(page).contains("<title>Compare job roles side by side – Career guide</title>",
                "<meta name=\"description\" content=\"Pay, outlook, education, skills and tools of job roles, compared side by side.",
                "<link rel=\"canonical\" href=\"http://localhost:" + RestAssured.port + "/\">");
        assertThat(page).containsSubsequence("<h1>Compare job roles side by side</h1>", "source, place and date", "#code",
                "q/swagger-ui", "q/openapi", "</header>", "Add a role");
        assertThat(page.substring(page.indexOf("<h1>"), page.indexOf("<ul class=\"links\""))).doesNotContain("API");
        assertThat(when().get("/?roles=medical-billing,medical-coding").asString())
                .contains("<title>Medical billing vs. Medical coding – Career guide</title>");
    }

    @Test
    void showsTheRolesThatAreAskedFor() {
        String page = when().get("/?roles=medical-coding,coding-auditor,billing-manager").then().statusCode(200).extract()
                .asString();
        assertThat(page).contains("<career-comparison roles=".replace("<", "&lt;"), "embed/compare?roles=");
        String role = given().urlEncodingEnabled(false).get("/?roles=%20Medical-Coding,").then().statusCode(200).extract()
                .asString();
        assertThat(role).contains("&lt;career-role slug=&quot;medical-coding&quot;", "embed/roles/medical-coding");
        when().get("/?roles=nobody").then().statusCode(404).contentType("text/html");
        assertThat(page).contains("href=\"interests\"", "href=\"next-steps?role=medical-coding\"",
                "href=\"next-steps?role=billing-manager\"");
    }

    @Test
    void theListsWorkWithoutScripts() {
        given().redirects().follow(false).get("/?first=medical-coding&second=coding-auditor").then().statusCode(303)
                .header("Location", endsWith("/?roles=medical-coding,coding-auditor"));
    }

    @Test
    void findsRolesWithoutScripts() {
        String page = when().get("/?roles=medical-coding&q=auditor").then().statusCode(200).extract().asString();
        assertThat(page).contains("/?roles=medical-coding,coding-auditor\"");
        assertThat(when().get("/?roles=medical-coding&q=zzzz").asString()).contains("No role was found for “zzzz”.");
    }

    @Test
    void whatPeopleTypeIsSearchedForWithoutScripts() {
        // No title has all of these words, and one of them is misspelt.
        assertThat(when().get("/?roles=medical-billing&q=chekc%20the%20work%20of%20coders").asString())
                .contains("/?roles=medical-billing,coding-auditor\"");
        String header = when().get("/api/v1/roles/medical-billing.html").asString();
        assertThat(header).contains("/api/v1/search.html\" method=\"get\">");
        Html.faultless(when().get("/api/v1/search.html?q=chekc%20the%20work%20of%20coders").then().statusCode(200)
                .body(containsString("/api/v1/roles/coding-auditor.html"),
                        containsString("Searched for “check"),
                        containsString("Role"))
                .extract().asString());
        String search = when().get("/api/v1/search.html?q=nurse").asString();
        assertThat(search.split("type=\"search\"", -1)).as("search fields").hasSize(2);
        assertThat(search).contains("maxlength=\"200\" value=\"nurse\"");
        when().get("/api/v1/search.md?q=cpc").then().statusCode(200).body(containsString("(http"));
        when().get("/api/v1/search.html?q=medical&limit=2").then().body(containsString("Next page"));
        when().get("/api/v1/search.html?q=zzzz").then().statusCode(200).body(containsString("Nothing was found."));
        when().get("/api/v1/search.html?q=").then().statusCode(400).body(containsString("Search roles, skills and tools"));
    }

    @Test
    void theCodeHasTheLookThatWasChosen() {
        String page = given().urlEncodingEnabled(false).get(
                "/?roles=medical-coding,coding-auditor&view=full&theme=dark&accent=%23ff0000&criteria=wages,outlook").then()
                .statusCode(200).extract().asString();
        assertThat(page).contains(
                "/embed/compare?roles=medical-coding,coding-auditor&amp;amp;view=full&amp;amp;theme=dark&amp;amp;accent=ff0000&amp;amp;criteria=wages,outlook",
                "view=&quot;full&quot; theme=&quot;dark&quot; accent=&quot;#ff0000&quot; criteria=&quot;wages,outlook&quot;",
                "@online{", "&quot;type&quot; : &quot;webpage&quot;");
    }

    @Test
    void theAddressesInTheCodeAnswer() {
        Matcher addresses = Pattern.compile("http://localhost:[0-9]+/[^\\s\"'<]+").matcher(
                ((Element) Html.faultless(when().get("/").asString()).getElementsByTagName("main").item(0)).getTextContent());
        int found = 0;
        while (addresses.find()) {
            given().urlEncodingEnabled(false).header("Accept", "*/*").get(addresses.group().replaceAll("[},)]+$", "")).then()
                    .statusCode(200);
            found++;
        }
        assertThat(found).isGreaterThan(10);
    }

    @Test
    void tellsLanguageModelsWhereThingsAre() {
        String text = when().get("/llms.txt").then().statusCode(200).contentType(startsWith("text/plain")).extract().asString();
        Matcher links = Pattern.compile("\\]\\((http[^)]+)\\)").matcher(text);
        while (links.find()) {
            given().header("Accept", "*/*").get(links.group(1)).then().statusCode(200);
        }
        assertThat(text).startsWith("# Career-guide API");
    }
}
