package org.careerguide.embed;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;

import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class GuidancePageResourceTest {

    @Inject
    TestPacks packs;

    @BeforeEach
    void publish() {
        packs.publish("bakery");
    }

    @AfterEach
    void withdraw() {
        packs.withdraw("bakery");
    }

    @Test
    void theQuestionnaireIsAPageAndAFrame() {
        when().get("/interests").then().statusCode(200).contentType("text/html")
                .body(containsString("<career-interests untitled slug=\"interests\""))
                .body(containsString("Without scripts, work it out on paper"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", containsString("form-action 'none'"));
        when().get("/embed/interests?theme=dark&accent=0b7285&utm_source=x").then().statusCode(200)
                .body(containsString("data-theme=\"dark\"")).body(containsString("--accent: #0b7285"))
                .header("Content-Security-Policy", containsString("frame-ancestors *"));
        when().get("/embed/interests?theme=pink").then().statusCode(400);
        when().get("/embed/career-interests.js").then().statusCode(200).contentType("text/javascript");
    }

    @Test
    void nextStepsArePage() {
        when().get("/next-steps?role=bread-baker").then().statusCode(200)
                .body(containsString("Next steps from Bread baker")).body(containsString("Pastry cook"))
                .body(containsString("+$15,000 a year")).body(containsString("Decorating (+4)"))
                .body(containsString("rel=\"canonical\" href=\"http://localhost"))
                .body(containsString("/api/v1/roles/bread-baker/next-steps.html\""))
                .body(containsString("/skill-gap.html?from=bread-baker&amp;to=pastry-cook"))
                .header("Content-Security-Policy", containsString("script-src 'none'"));
        when().get("/next-steps?role=nobody").then().statusCode(404);
        when().get("/next-steps").then().statusCode(400);
    }

    @Test
    void pagesAreOfAVersionOfTheContentAndSoAreTheirProblems() {
        when().get("/skill-gap?from=bread-baker&to=pastry-cook").then().statusCode(200)
                .header("Last-Modified", notNullValue()).header("Cache-Tag", containsString("role:pastry-cook"));
        given().accept("*/*").get("/next-steps?role=nobody").then().statusCode(404).contentType("text/html");
        given().accept("application/json").get("/next-steps?role=nobody").then().statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void skillsOfTwoRolesAreAPage() {
        when().get("/skill-gap?from=bread-baker&to=pastry-cook").then().statusCode(200)
                .body(containsString("From “Bread baker” to “Pastry cook”")).body(containsString("Decorating"))
                .body(containsString("+4")).body(containsString("Food chemistry"));
        when().get("/skill-gap?from=bread-baker&to=nobody").then().statusCode(400);
    }

    @Test
    void matchesAreAPage() {
        when().get("/matches?interests=R:2,I:1,A:7,S:3,E:2,C:1").then().statusCode(200)
                .body(containsString("Pastry cook")).body(containsString("Artistic: among your stronger interests"))
                .body(containsString("/roles/pastry-cook/next-steps.html")).body(not(containsString("Next page")));
        String page = given().urlEncodingEnabled(false).get("/matches?interests=R:2,I:1,A:7,S:3,E:2,C:1&limit=1").then()
                .statusCode(200).extract().asString();
        assertThat(page).contains(">Next page</a>").contains("/matches.html?");
        when().get("/matches?interests=R:2").then().statusCode(400);
        given().redirects().follow(false).get("/matches").then().statusCode(303).header("Location", endsWith("/interests"));
    }
}
