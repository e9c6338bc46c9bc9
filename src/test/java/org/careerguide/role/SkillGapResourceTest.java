package org.careerguide.role;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;

import jakarta.inject.Inject;

import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.http.TestHTTPEndpoint;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
@TestHTTPEndpoint(SkillGapResource.class)
class SkillGapResourceTest {

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
    void skillsOfTwoRolesAreSetAgainstEachOther() {
        when().get("?from=bread-baker&to=pastry-cook").then().statusCode(200).body("from.title", equalTo("Bread baker"))
                .body("toGain.slug", contains("decorating")).body("toGain[0].level.from", equalTo(1))
                .body("toGain[0].level.to", equalTo(5)).body("toGain[0].level.difference", equalTo(4))
                .body("toGain[0].importance.difference", equalTo(3.25f))
                .body("covered.slug", contains("patience", "kneading"))
                .body("covered[1].level.difference", equalTo(-1))
                .body("notCompared.skill.slug", contains("food-chemistry"))
                .body("notCompared[0].listedBy", contains("bread-baker"))
                .body("notCompared[0].ratedBy", contains("bread-baker")).body("contentVersion", notNullValue())
                .body("attribution.sources.slug", contains("bakery-survey"));
        when().get("?from=pastry-cook&to=bread-baker").then().body("toGain.slug", contains("kneading"))
                .body("covered.slug", contains("patience", "decorating"));
    }

    @Test
    void tablesSayTheirUnitsOnce() {
        for (String suffix : List.of(".html", ".md")) {
            String page = given().urlEncodingEnabled(false).get("http://localhost:" + RestAssured.port + "/api/v1/skill-gap"
                    + suffix + "?from=bread-baker&to=pastry-cook").then().statusCode(200).extract().asString();
            String gain = page.substring(page.indexOf("To gain"), page.indexOf("To bring along"));
            assertThat(gain).containsSubsequence("in brackets the importance from 1 to 5", "Decorating", "+4 (4.75)");
            assertThat(gain.split("importance", -1)).hasSize(2);
        }
    }

    @Test
    void withoutRatingsInCommonNothingIsSaid() {
        when().get("?from=oven-keeper&to=bread-baker").then().statusCode(200).body("$", not(hasKey("toGain")))
                .body("missing.toGain", equalTo("not-collected")).body("missing.covered", equalTo("not-collected"))
                .body("notCompared.skill.slug", hasItem("patience"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "?from=bread-baker                      | to   | missing-parameter",
            "?from=bread-baker&to=nobody            | to   | unknown-value",
            "?from=bread-baker&to=bread-baker       | to   | repeated-value",
            "?from=bread-baker&to=pastry-cook&max=1 | max  | unknown-parameter" })
    void wrongQuestionsAreRefused(String query, String name, String code) {
        given().urlEncodingEnabled(false).get(query).then().statusCode(400).body("errors.name", hasItem(name))
                .body("errors.code", hasItem(code));
    }
}
