package org.careerguide.interest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;

import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class InterestResourceTest {

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
    void theSixAreasAreListed() {
        when().get("/api/v1/interests").then().statusCode(200)
                .body("items.slug",
                        contains("artistic", "conventional", "enterprising", "investigative", "realistic", "social"))
                .body("items.code", contains("A", "C", "E", "I", "R", "S")).body("items.summary", everyItem(notNullValue()))
                .body("items[0].missing.keywords", equalTo("not-collected"))
                .body("items[0].roles", endsWith("/api/v1/roles?interest=artistic&sort=-fit"))
                .body("items[0].url", endsWith("/api/v1/interests/artistic"));
        when().get("/api/v1/interests/social").then().statusCode(200).body("title", equalTo("Social"));
        when().get("/api/v1/interests/musical").then().statusCode(404);
    }

    @Test
    void rolesAreFilteredByInterestAndSortedByFit() {
        when().get("/api/v1/roles?interest=realistic&sort=-fit").then().statusCode(200)
                .body("items.slug", contains("bread-baker", "pastry-cook"));
        when().get("/api/v1/roles?interest=artistic").then().body("items.slug", contains("pastry-cook"));
        when().get("/api/v1/roles?interest=R,A&sort=-fit").then().body("items.slug", contains("bread-baker", "pastry-cook"));
        when().get("/api/v1/roles?interest=A&sort=fit&limit=1").then().body("items", hasSize(1));
        when().get("/api/v1/roles?interest=S&limit=100").then().statusCode(200)
                .body("items.slug", not(hasItem("bread-baker"))).body("items.slug", hasItem("billing-manager"));
        String next = when().get("/api/v1/roles?interest=R&sort=-fit&limit=1").then().extract().path("page.next");
        given().urlEncodingEnabled(false).get(next).then().statusCode(200).body("items.slug", contains("pastry-cook"));
    }

    @Test
    void wrongInterestsAreRefused() {
        when().get("/api/v1/roles?interest=musical").then().statusCode(400).body("errors[0].name", equalTo("interest"));
        when().get("/api/v1/roles?sort=-fit").then().statusCode(400).body("errors[0].name", equalTo("sort"))
                .body("errors[0].allowed", contains("fit together with interest"));
        when().get("/api/v1/interests?area=social").then().statusCode(400);
    }

    @Test
    void theQuestionnaireHasFiveActivitiesForEachArea() {
        when().get("/api/v1/questionnaires").then().statusCode(200).body("items.slug", contains("interests"))
                .body("items[0].activityCount", equalTo(30));
        var answer = when().get("/api/v1/questionnaires/interests").then().statusCode(200)
                .body("activities", hasSize(30)).body("activities[0].number", equalTo(1))
                .body("answers.points", contains(0, 1, 2, 3, 4)).body("areas.code", contains("R", "I", "A", "S", "E", "C"))
                .body("areas.mostPoints", everyItem(equalTo(20)))
                .body("areas[0].interest.url", endsWith("/api/v1/interests/realistic"))
                .body("attribution.sources", nullValue());
        for (String code : new String[] { "R", "I", "A", "S", "E", "C" }) {
            answer.body("activities.findAll { it.code == '" + code + "' }", hasSize(5));
        }
        when().get("/api/v1/questionnaires/interests").then().body("activities.text", not(hasItem("")));
    }
}
