package org.careerguide.guide;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class EntryResourceTest {

    private static final Pattern EXPRESSION = Pattern.compile("\\{\\?([a-z,]+)}");
    private static final Map<String, String> VALUES = Map.of("roles", "medical-billing,medical-coding", "from",
            "medical-billing", "to", "medical-coding", "interests", "R:2,I:4.5,A:1,S:3,E:2,C:6", "code", "29-2072", "q",
            "coder");

    @Test
    void everyLinkWithoutATemplateAnswersAsItIs() {
        JsonPath entry = when().get("/api/v1").then().statusCode(200).extract().jsonPath();
        Map<String, String> links = entry.getMap("links");
        Map<String, String> templates = entry.getMap("templates");
        assertThat(links).containsKeys("self", "roles", "changes", "openapi", "search", "compare");
        links.forEach((name, url) -> {
            if (templates.containsKey(name)) {
                assertThat(templates.get(name)).startsWith(url + "{?");
            } else {
                assertThat(given().urlEncodingEnabled(false).get(url).statusCode()).as(url).isEqualTo(200);
            }
        });
    }

    @Test
    void everyTemplateAnswersWithItsParameters() {
        Map<String, String> templates = when().get("/api/v1").then().extract().path("templates");
        assertThat(templates).containsOnlyKeys("compare", "career-routes", "skill-gap", "matches", "lookup", "search",
                "suggest");
        templates.values().forEach(template -> {
            Matcher names = EXPRESSION.matcher(template);
            assertThat(names.find()).as(template).isTrue();
            var query = new StringBuilder();
            for (String name : names.group(1).split(",")) {
                if (VALUES.containsKey(name)) {
                    query.append(query.isEmpty() ? "?" : "&").append(name).append('=').append(VALUES.get(name));
                }
            }
            String url = template.substring(0, names.start()) + query;
            assertThat(given().urlEncodingEnabled(false).get(url).statusCode()).as(url).isEqualTo(200);
        });
    }
}
