package org.careerguide.comparison;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;

import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPEndpoint;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/**
 * In the theatre, directors and impresarios are paid by the year, some of them at least a top code, dancers by the hour, and
 * stagehands are counted by both; three roles share the occupation of stagehands.
 */
@QuarkusTest
@TestHTTPEndpoint(CompareResource.class)
class FigureComparisonTest {

    @Inject
    TestPacks packs;

    @BeforeEach
    void publish() {
        packs.publish("theatre");
    }

    @AfterEach
    void withdraw() {
        packs.withdraw("theatre");
    }

    private static ValidatableResponse compare(String roles, String criteria) {
        return given().queryParam("roles", roles).queryParam("criteria", criteria).when().get().then().statusCode(200);
    }

    private static String values(String measure) {
        return "rows[0].measures.find { it.name == '" + measure + "' }.values";
    }

    @Test
    void differentUnitsOfPayStandSideBySideWithoutADifference() {
        compare("stage-dancer,stage-director", "wages")
                .body(values("median") + ".value", contains(29.05f, 120000))
                .body(values("median") + ".unit", contains("USD/hour", "USD/year"))
                .body(values("median") + ".date", everyItem(equalTo("2025-05")))
                .body(values("median") + "[1].difference", nullValue()).body(values("median") + "[1].ratio", nullValue())
                .body(values("median") + "[1].differenceMissing", equalTo("not-applicable"))
                .body(values("median") + "[1].explanation", equalTo("Not compared: the units of pay differ."))
                .body(values("median") + "[0].differenceMissing", nullValue())
                .body("rows[0].same", is(false));
    }

    @Test
    void employmentIsThatOfTheEstimateWhateverTheUnitOfPay() {
        compare("stage-dancer,stage-director", "wages").body(values("employment") + ".value", contains(700, 900))
                .body(values("employment") + ".unit", everyItem(equalTo("jobs")))
                .body(values("employment") + "[1].difference", equalTo(200));
        compare("stage-dancer,stagehand", "wages").body(values("median") + ".unit", everyItem(equalTo("USD/hour")))
                .body(values("median") + "[1].difference", equalTo(-7.42f))
                .body(values("employment") + ".value", contains(700, 5000));
    }

    @Test
    void aLowerBoundIsNeitherTheSameNorDifferentFromAnything() {
        compare("stage-director,impresario", "wages")
                .body(values("percentile90") + ".value", contains(239200, 239200))
                .body(values("percentile90") + ".atLeast", everyItem(is(true)))
                .body("rows[0].measures.find { it.name == 'percentile90' }.same", is(false))
                .body(values("percentile90") + "[1].difference", nullValue())
                .body(values("percentile90") + "[1].differenceMissing", equalTo("suppressed"))
                .body(values("median") + "[1].explanation",
                        equalTo("Not compared: the publisher states only a lower bound."));
    }

    @Test
    void rolesOfOneOccupationShareItsFigures() {
        compare("stagehand,senior-stagehand", "wages")
                .body(values("median") + ".value", contains(45000, 45000))
                .body(values("median") + "[1].difference", nullValue()).body(values("median") + "[1].ratio", nullValue())
                .body(values("median") + "[1].differenceMissing", equalTo("same-figure"))
                .body(values("median") + "[1].explanation", equalTo("Not compared: both roles share one figure."))
                .body("rows[0].measures.same", everyItem(is(false))).body("rows[0].same", is(false));
        compare("stagehand,senior-stagehand", "job-zone").body(values("jobZone") + "[1].differenceMissing",
                equalTo("same-figure")).body("rows[0].same", is(false));
        compare("stagehand,senior-stagehand", "work-styles").body("rows[0].items[0].gap", nullValue())
                .body("rows[0].items[0].gapMissing", equalTo("same-figure")).body("rows[0].same", is(false));
        compare("stagehand,senior-stagehand,theatre-usher", "wages")
                .body(values("median") + "[1].differenceMissing", equalTo("same-figure"))
                .body(values("median") + "[2].difference", equalTo(-15000));
    }

    @Test
    void equalValuesOfDifferentDatesAreTheSame() {
        compare("stage-director,stagehand", "job-zone").body(values("jobZone") + ".date", contains("2025-04", "2024-08"))
                .body(values("jobZone") + ".value", contains(3, 3)).body("rows[0].measures[0].same", is(true))
                .body("rows[0].same", is(true))
                .body(values("jobZone") + "[1].explanation", equalTo("Not compared: the dates differ."));
        given().queryParam("roles", "stage-director,stagehand").queryParam("criteria", "job-zone")
                .queryParam("differences", "only").when().get().then().body("rows", empty());
        compare("stage-director,stagehand,theatre-usher", "job-zone").body("rows[0].same", is(false));
    }

    @Test
    void placesOnAScaleHaveNoRatio() {
        compare("theatre-usher,house-manager", "job-zone").body(values("jobZone") + "[1].difference", equalTo(2))
                .body(values("jobZone") + "[1].ratio", nullValue());
    }

    @Test
    void withoutAGapTheMostImportantComesFirst() {
        compare("stage-dancer,stage-director", "skills").body("rows[0].items.slug", contains("stage-poise", "stage-timing"))
                .body("rows[0].items.gap", everyItem(nullValue()));
    }

    @Test
    void onlySourcesOfFiguresThatAreShownAreCredited() {
        compare("stage-dancer,stage-director", "wages").body("attribution.sources.slug", contains("theatre-survey-2025"));
        compare("stage-dancer,stage-director", "tools").body("attribution.sources", nullValue());
    }
}
