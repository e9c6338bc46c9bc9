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

@QuarkusTest
class FrontDoorResourceTest {

    @Test
    void showsAComparisonAndTheCodeForIt() {
        String page = when().get("/").then().statusCode(200).contentType(startsWith("text/html"))
                .header("Content-Security-Policy", not(containsString("unsafe"))).extract().asString();
        Html.faultless(page);
        assertThat(page).contains("Medical billing vs. Medical coding", "q/swagger-ui", "q/openapi", "llms.txt",
                "&lt;career-comparison slug=&quot;medical-billing-vs-medical-coding&quot;");
    }

    @Test
    void showsTheRolesThatAreAskedFor() {
        String page = when().get("/?roles=medical-coding,coding-auditor,billing-manager").then().statusCode(200).extract()
                .asString();
        assertThat(page).contains("<career-comparison roles=".replace("<", "&lt;"), "embed/compare?roles=");
        when().get("/?roles=medical-coding").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void theListsWorkWithoutScripts() {
        given().redirects().follow(false).get("/?first=medical-coding&second=coding-auditor").then().statusCode(303)
                .header("Location", endsWith("/?roles=medical-coding,coding-auditor"));
    }

    @Test
    void theAddressesInTheCodeAnswer() {
        Matcher addresses = Pattern.compile("http://localhost:[0-9]+/[^\\s\"'<]+").matcher(
                ((Element) Html.faultless(when().get("/").asString()).getElementsByTagName("main").item(0)).getTextContent());
        int found = 0;
        while (addresses.find()) {
            given().urlEncodingEnabled(false).header("Accept", "*/*").get(addresses.group()).then().statusCode(200);
            found++;
        }
        assertThat(found).isEqualTo(7);
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
