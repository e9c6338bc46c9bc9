package org.careerguide.careerpath;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;

import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.http.TestHTTPEndpoint;
import io.quarkus.test.junit.QuarkusTest;

/** In the bakery a career path leads from the oven to bread, and the occupation of bread is like that of pastry. */
@QuarkusTest
@TestHTTPEndpoint(CareerRouteResource.class)
class CareerRouteResourceTest {

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
    void aWayGoesAlongCareerPathsAndRelatedOccupations() {
        when().get("?from=oven-keeper&to=pastry-cook").then().statusCode(200)
                .body("from.slug", equalTo("oven-keeper")).body("to.title", equalTo("Pastry cook"))
                .body("explanation", equalTo("One way of at most 5 steps leads from “Oven keeper” to “Pastry cook”."))
                .body("routes", hasSize(1)).body("routes[0].stepCount", equalTo(2))
                .body("routes[0].steps.kind", contains("advancement", "related-occupation"))
                .body("routes[0].steps[0].careerPath.slug", equalTo("from-oven-to-pastry"))
                .body("routes[0].steps[0].summary", equalTo("Up."))
                .body("routes[0].steps[0].asksFor.requirements[0].text", equalTo("A year at the oven"))
                .body("routes[0].steps[1].tier", equalTo("primary-short"))
                .body("routes[0].steps[1].source.slug", equalTo("bakery-survey"))
                .body("routes[0].steps[1].summary",
                        equalTo("“Pastry cooks” is among the five occupations nearest to “Bakers”."))
                .body("attribution.sources.slug", hasItem("bakery-survey"));
    }

    @Test
    void aStepSaysWhatItBringsAndWhatItAsksFor() {
        when().get("?from=bread-baker&to=pastry-cook").then().statusCode(200).rootPath("routes[0].steps[0]")
                .body("wageDifference.difference.amount", equalTo(15000))
                .body("wageDifference.difference.currency", equalTo("USD"))
                .body("wageDifference.percent", equalTo(50))
                .body("wageDifference.from.amount", equalTo(30000)).body("wageDifference.to.amount", equalTo(45000))
                .body("wageDifference.place.code", equalTo("US")).body("wageDifference.date", equalTo("2025-05"))
                .body("wageDifference.sources.slug", contains("bakery-survey"))
                .body("skillGap.slug", contains("decorating"))
                .body("skillGap[0].level.difference", equalTo(4)).body("skillGap[0].level.from", equalTo(1))
                .body("skillGap[0].level.to", equalTo(5))
                .body("skillGap[0].importance.difference", equalTo(3.25f))
                .body("skillGap[0].sources.slug", contains("bakery-survey"))
                .body("asksFor.education.entryEducation", equalTo("No formal educational credential"))
                .body("asksFor.jobZone.zone", equalTo(2))
                .body("asksFor.missing.certifications", equalTo("not-collected"));
    }

    @Test
    void whatCannotBeSetAgainstEachOtherIsMissing() {
        // The median of the oven keepers is suppressed, and their skills are not rated.
        when().get("?from=oven-keeper&to=bread-baker").then().statusCode(200).rootPath("routes[0].steps[0]")
                .body("wageDifference", nullValue()).body("missing.wageDifference", equalTo("suppressed"))
                .body("skillGap", nullValue()).body("missing.skillGap", equalTo("not-collected"));
        when().get("?from=bread-baker&to=oven-keeper").then().rootPath("routes[0].steps[0]")
                .body("kind", equalTo("related-occupation")).body("tier", equalTo("supplemental"))
                .body("cost.total", equalTo(140)).body("cost.step", equalTo(100)).body("cost.closeness", equalTo(40))
                .body("cost.preparation", equalTo(0));
    }

    @Test
    void whatCareerPathsSayComesBeforeRelatedOccupations() {
        packs.publish("theatre");
        when().get("?from=theatre-usher&to=house-manager").then().statusCode(200)
                .body("routes.stepCount", contains(2, 1))
                .body("routes[0].steps.careerPath.slug", contains("front-of-house", "front-of-house"))
                .body("routes[0].wageDifference.difference.amount", equalTo(34000))
                // Two steps of a path by a role of unknown job zone; one step between near occupations, two job zones up.
                .body("routes.cost", contains(2 * 20, 100 + 10 + 2 * 30))
                .body("routes[1].steps.kind", contains("related-occupation"));
        packs.withdraw("theatre");
    }

    @Test
    void noWayReturnsToAnOccupationThatItHasLeft() {
        packs.publish("theatre");
        when().get("?from=stagehand&to=master-stagehand&maxSteps=5&limit=10").then().statusCode(200)
                .body("routes", hasSize(1))
                .body("routes[0].steps.to.slug", contains("senior-stagehand", "master-stagehand"));
        // One step leads there, and no other way costs less for any part of it.
        when().get("?from=theatre-usher&to=master-stagehand&maxSteps=5&limit=10").then().statusCode(200)
                .body("routes.stepCount", contains(1));
        when().get("?from=master-stagehand&to=stagehand&maxSteps=5").then().statusCode(200).body("routes", empty());
        packs.withdraw("theatre");
    }

    @Test
    void rolesThatShareOneFigureHaveNoWageDifference() {
        packs.publish("theatre");
        when().get("?from=stagehand&to=master-stagehand").then().statusCode(200).rootPath("routes[0]")
                .body("wageDifference", nullValue()).body("missing.wageDifference", equalTo("same-figure"))
                .body("wageExplanation", equalTo("Not compared: both roles share one figure."))
                .body("steps.wageDifference", everyItem(nullValue()))
                .body("steps.missing.wageDifference", everyItem(equalTo("same-figure")));
        packs.withdraw("theatre");
    }

    @Test
    void theGuidesOwnPathComesBeforeDetours() {
        when().get("?from=medical-coding&to=senior-coding-auditor").then().statusCode(200)
                .body("routes[0].steps.careerPath.slug", everyItem(equalTo("medical-coding-career-path")))
                .body("routes[0].steps.to.slug", contains("coding-specialist", "coding-auditor", "senior-coding-auditor"))
                .body("routes[0].steps.missing.wageDifference", everyItem(equalTo("same-figure")));
    }

    @Test
    void noWayIsSaidPlainly() {
        when().get("?from=pastry-cook&to=medical-billing").then().statusCode(200).body("routes", empty())
                .body("explanation", equalTo("No way of at most 5 steps from “Pastry cook” to “Medical billing” is known, "
                        + "along career paths and related occupations."));
        when().get("?from=oven-keeper&to=pastry-cook&maxSteps=1").then().statusCode(200).body("routes", empty());
    }

    @Test
    void aRelationOfOccupationsLeadsBothWays() {
        // The survey ranks pastry cooks as near to bakers, and oven keepers as near to bakers, not the other way round.
        when().get("?from=pastry-cook&to=oven-keeper").then().statusCode(200).body("routes", hasSize(1))
                .body("routes[0].steps.to.slug", contains("bread-baker", "oven-keeper"))
                .body("routes[0].steps[0].summary",
                        equalTo("“Pastry cooks” is among the five occupations nearest to “Bakers”."))
                .body("routes[0].steps[0].source.slug", equalTo("bakery-survey"))
                .body("routes[0].cost", equalTo(110 + 140));
    }

    @Test
    void rolesOfOneOccupationAreAStepApart() {
        when().get("?from=billing-specialist&to=billing-manager").then().statusCode(200).body("routes", not(empty()));
        when().get("?from=medical-coding&to=coding-auditor").then()
                .body("routes[0].steps.certificationsToGain.slug.flatten()", hasItem("cpma"));
    }

    @Test
    void theBuiltInPathsLeadFromBillingToAuditing() {
        when().get("?from=medical-billing&to=coding-auditor&maxSteps=4").then().statusCode(200)
                .body("routes.stepCount", everyItem(lessThanOrEqualTo(4)))
                .body("routes[0].steps[0].from.slug", equalTo("medical-billing"))
                .body("routes[0].steps[-1].to.slug", equalTo("coding-auditor"))
                .body("routes[0].steps.careerPath.slug", everyItem(notNullValue()))
                .body("routes[0].steps[-1].asksFor.requirements", notNullValue());
        given().queryParam("fields", "routes").when().get("?from=medical-billing&to=medical-coding").then()
                .statusCode(200).body("keySet()", contains("routes"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                                            | from     | missing-parameter",
            "?from=bread-baker                             | to       | missing-parameter",
            "?from=bread-baker&to=nobody                   | to       | unknown-value",
            "?from=Bread&to=pastry-cook                    | from     | bad-format",
            "?from=bread-baker&to=bread-baker              | to       | repeated-value",
            "?from=bread-baker&to=pastry-cook&maxSteps=0   | maxSteps | out-of-range",
            "?from=bread-baker&to=pastry-cook&maxSteps=7   | maxSteps | out-of-range",
            "?from=bread-baker&to=pastry-cook&maxSteps=two | maxSteps | wrong-type",
            "?from=bread-baker&to=pastry-cook&steps=2      | steps    | unknown-parameter" })
    void wrongQuestionsAreRefused(String query, String name, String code) {
        given().urlEncodingEnabled(false).when().get(query).then().statusCode(400).body("errors.name", hasItem(name))
                .body("errors.code", hasItem(code)).body("errors[0].allowed", notNullValue());
    }

    @Test
    void allMistakesAreSaidAtOnce() {
        when().get("?from=nobody&to=no-one").then().statusCode(400).body("errors.name", hasItems("from", "to"));
    }
}
