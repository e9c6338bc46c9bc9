package org.careerguide.comparison;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.Collections;
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
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@TestHTTPEndpoint(CompareResource.class)
class CompareResourceTest {

    private static final String TWO = "bread-baker,pastry-cook";
    private static final String THREE = "bread-baker,pastry-cook,oven-keeper";

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

    private static ValidatableResponse compare(String roles, String... more) {
        var request = given().queryParam("roles", roles);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.when().get().then();
    }

    @Test
    void rowsComeInAFixedOrderWithACellForEachRole() {
        compare(THREE).statusCode(200)
                .body("roles.slug", contains("bread-baker", "pastry-cook", "oven-keeper"))
                .body("rows.criterion",
                        contains("primary-focus", "responsibilities", "work-activities", "generalised-activities",
                                "emerging-tasks", "skills", "knowledge", "abilities", "tools", "work-settings",
                                "work-context", "work-styles", "interests", "work-values",
                                "education", "training", "programmes",
                                "certifications", "wages", "outlook", "ai-exposure", "job-zone",
                                "career-paths", "case-studies"))
                .body("rows.cells.role", everyItem(contains("bread-baker", "pastry-cook", "oven-keeper")))
                .body("rows.same", everyItem(notNullValue()))
                .body("contentVersion", notNullValue())
                .body("attribution.sources.slug", contains("bakery-survey"));
    }

    @Test
    void interestsAndWorkValuesAreMeasuredAndCaseStudiesAreASet() {
        compare("bread-baker,pastry-cook,oven-keeper", "criteria", "interests,work-values,case-studies")
                .body("rows.criterion", contains("interests", "work-values", "case-studies"))
                .body("rows[0].measures.name",
                        contains("realistic", "investigative", "artistic", "social", "enterprising", "conventional"))
                .body("rows[0].measures[0].title", equalTo("Realistic"))
                .body("rows[0].measures[0].values.value", contains(6.5f, 5, null))
                .body("rows[0].measures[0].values[1].difference", equalTo(-1.5f))
                .body("rows[0].measures[0].values[1].ratio", nullValue())
                .body("rows[0].measures[0].values[0].unit", equalTo("score"))
                .body("rows[0].measures[0].values[0].date", equalTo("2025-04"))
                .body("rows[0].measures[0].values[2].missing", equalTo("not-collected"))
                .body("rows[0].cells[2].missing", equalTo("not-collected"))
                .body("rows[1].measures.name", hasItem("working-conditions"))
                .body("rows[2].cells.missing", contains("not-collected", "not-collected", "not-collected"));
        compare("medical-billing,medical-coding", "criteria", "case-studies").body("rows[0].cells[0].only.slug",
                hasItem("from-biller-to-senior-coding-auditor"));
    }

    @Test
    void aSetTellsApartWhatIsSharedByAllBySomeAndByNone() {
        compare(THREE, "criteria", "tools")
                .body("rows", hasSize(1))
                .body("rows[0].kind", equalTo("set")).body("rows[0].same", is(false))
                .body("rows[0].shared.slug", contains("scales"))
                .body("rows[0].some.slug", contains("bread-oven"))
                .body("rows[0].some[0].roles", contains("bread-baker", "oven-keeper"))
                .body("rows[0].cells[0].only", empty())
                .body("rows[0].cells[1].only.slug", contains("piping-bag"))
                .body("rows[0].cells[1].only[0].url", endsWith("/api/v1/tools/piping-bag"))
                .body("rows[0].cells[0].sources.slug", contains("bakery-survey"));
        compare(TWO, "criteria", "tools").body("rows[0].some", nullValue());
    }

    @Test
    void whatIsMissingHasItsReason() {
        compare(THREE, "criteria", "responsibilities,certifications,job-zone,work-styles")
                .body("rows[0].cells[2].missing", equalTo("not-applicable"))
                .body("rows[0].cells[2].only", nullValue())
                .body("rows[0].same", is(false))
                .body("rows[2].criterion", equalTo("certifications"))
                .body("rows[2].cells.missing", everyItem(equalTo("not-collected")))
                .body("rows[3].measures[0].values[0].value", equalTo(2))
                .body("rows[3].measures[0].values[2].missing", equalTo("not-collected"))
                .body("rows[3].cells[2].missing", equalTo("not-collected"));
    }

    @Test
    void ratingsStandOnOneScaleWithTheLargestGapFirst() {
        compare(TWO, "criteria", "skills,knowledge,work-styles")
                .body("rows[0].items.slug", contains("decorating", "kneading", "patience"))
                .body("rows[0].items.gap", contains(3.25f, 1, 0))
                .body("rows[0].scales.importance.max", equalTo(5)).body("rows[0].scales.level.max", equalTo(7))
                .body("rows[0].items[0].values.importance", contains(1.5f, 4.75f))
                .body("rows[0].items[0].values.level", contains(1, 5))
                .body("rows[0].items[0].values.source.slug", everyItem(equalTo("bakery-survey")))
                .body("rows[0].items[0].values.date", everyItem(equalTo("2025-04")))
                .body("rows[0].same", is(false))
                .body("rows[1].items[0].values[1].listed", nullValue())
                .body("rows[1].items[0].values[1].missing.importance", equalTo("not-collected"))
                .body("rows[1].cells[1].missing", equalTo("not-collected"))
                .body("rows[2].items.title", contains("Dependability", "Stamina"))
                .body("rows[2].items[0].values[0].via.soc", equalTo("51-3011"));
        compare("bread-baker,oven-keeper", "criteria", "skills")
                .body("rows[0].items.find { it.slug == 'patience' }.values.listed", contains(true, true))
                .body("rows[0].items.find { it.slug == 'kneading' }.values.listed", contains(true, false));
    }

    @Test
    void figuresAreOfOneDateAndSayHowTheyDifferFromTheFirst() {
        JsonPath row = compare(TWO, "criteria", "wages").extract().jsonPath();
        String median = "rows[0].measures.find { it.name == 'median' }.values";
        assertThat(row.<Integer> getList(median + ".value")).containsExactly(30000, 45000);
        assertThat(row.<Object> getList(median + ".date")).containsOnly("2025-05");
        assertThat(row.<Object> getList(median + ".unit")).containsOnly("USD/year");
        assertThat(row.<Object> getList(median + ".place.code")).containsOnly("US");
        assertThat(row.<Object> getList(median + ".source.slug")).containsOnly("bakery-survey");
        assertThat(row.<Object> getList(median + ".match")).containsOnly("exact");
        assertThat(row.<Integer> get(median + "[1].difference")).isEqualTo(15000);
        assertThat(row.<Float> get(median + "[1].ratio")).isEqualTo(1.5f);
        assertThat(row.<Object> get(median + "[0].difference")).isNull();
    }

    @Test
    void figuresOfAnEarlierDateAreTakenWhereTheRolesHaveOnlyThatInCommon() {
        compare(THREE, "criteria", "wages")
                .body("rows[0].measures.find { it.name == 'median' }.values[0].date", equalTo("2024-05"))
                .body("rows[0].measures.find { it.name == 'median' }.values[0].value", equalTo(29000))
                .body("rows[0].measures.find { it.name == 'median' }.values[2].missing", equalTo("suppressed"))
                .body("rows[0].measures.find { it.name == 'percentile10' }.values[2].difference", equalTo(-4000));
    }

    @Test
    void aRatioIsNotMadeOfWhatIsNotAboveZero() {
        compare(TWO, "criteria", "outlook")
                .body("rows[0].measures[0].name", equalTo("changePercent"))
                .body("rows[0].measures[0].values[1].difference", equalTo(-7.5f))
                .body("rows[0].measures[0].values[1].ratio", nullValue())
                .body("rows[0].measures.find { it.name == 'openingsPerYear' }.same", is(true))
                .body("rows[0].measures.find { it.name == 'openingsPerYear' }.values[1].ratio", equalTo(1));
    }

    @Test
    void educationHasWhatPeopleEnterWithAndWhatTheyHold() {
        compare(TWO, "criteria", "education")
                .body("rows[0].measures.find { it.name == 'entryEducation' }.values.text",
                        everyItem(equalTo("No formal educational credential")))
                .body("rows[0].measures.find { it.title == 'High school' }.values.value", contains(60, 40))
                .body("rows[0].measures.find { it.title == \"Bachelor's degree\" }.values[1].missing",
                        equalTo("not-collected"));
    }

    @Test
    void differencesOnlyDropsWhatIsTheSame() {
        compare("bread-baker,pastry-cook", "criteria", "job-zone,tools").body("rows.same", contains(false, true));
        compare("bread-baker,pastry-cook", "criteria", "job-zone,tools", "differences", "only")
                .body("rows.criterion", contains("tools"));
    }

    @Test
    void theOrderOfTheRolesChangesOnlyTheColumnsAndTheDifferences() {
        List<String> roles = new ArrayList<>(List.of(THREE.split(",")));
        JsonPath one = compare(THREE).extract().jsonPath();
        Collections.reverse(roles);
        JsonPath other = compare(String.join(",", roles)).extract().jsonPath();
        for (String path : List.of("rows.same", "rows.shared", "rows.some.slug", "rows.items.slug", "rows.items.gap",
                "attribution")) {
            assertThat(other.<Object> get(path)).as(path).isEqualTo(one.get(path));
        }
        for (String path : List.of("rows.find { it.criterion == 'tools' }.cells",
                "rows.find { it.criterion == 'tools' }.some[0].roles",
                "rows.find { it.criterion == 'education' }.measures[0].values.value")) {
            List<Object> reversed = new ArrayList<>(other.getList(path));
            Collections.reverse(reversed);
            assertThat(reversed).as(path).isEqualTo(one.getList(path));
        }
    }

    @Test
    void careerPathsAreComparedToo() {
        compare(THREE, "criteria", "career-paths").body("rows[0].some.slug", contains("from-oven-to-pastry"))
                .body("rows[0].cells[1].missing", equalTo("not-collected"));
    }

    /** No source of a role says that the role is a step of a path. */
    @Test
    void careerPathsAreNotCreditedToTheSourcesOfTheRoles() {
        compare("medical-coding,medical-billing", "criteria", "work-settings,career-paths,case-studies")
                .body("rows.criterion", contains("work-settings", "career-paths", "case-studies"))
                .body("rows[0].cells.sources.slug", everyItem(contains("onet-29-3")))
                .body("rows[1].cells.only", everyItem(not(empty()))).body("rows[1].cells.sources", everyItem(nullValue()))
                .body("rows[2].cells.sources", everyItem(nullValue()));
        compare("medical-coding,medical-billing", "criteria", "career-paths").body("attribution.sources", nullValue());
    }

    @Test
    void namesTheCuratedComparisonOfTheRoles() {
        compare("medical-coding,medical-billing").body("comparison.slug", equalTo("medical-billing-vs-medical-coding"));
        compare("medical-coding,bread-baker").body("comparison", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "bread-baker | out-of-range | names 1 role",
            "bread-baker,pastry-cook,oven-keeper,medical-billing,medical-coding,coding-auditor,billing-manager | out-of-range | names 7 roles",
            "bread-baker,nobody | unknown-value | “nobody”, which is not a role",
            "bread-baker,bread-baker | repeated-value | “bread-baker” twice",
            "bread-baker,,pastry-cook | unknown-value | an empty name",
            "Bread-Baker, | out-of-range | names 1 role" })
    void refusesWhatCannotBeCompared(String roles, String code, String words) {
        compare(roles).statusCode(400).body("errors.code", hasItem(code)).body("detail", containsString(words))
                .body("errors[0].name", equalTo("roles")).body("errors[0].allowed[0]", containsString("2 to 6"));
    }

    @Test
    void spacesCapitalsAndACommaAtTheEndDoNotMatter() {
        compare(" Bread-Baker , pastry-cook, ").statusCode(200).body("roles.slug", contains("bread-baker", "pastry-cook"));
    }

    @Test
    void everyValueHasItsText() {
        compare("medical-billing,medical-coding")
                .body("rows.find { it.criterion == 'wages' }.measures[0].values[0].text", equalTo("$48,500 a year"))
                .body("rows.find { it.criterion == 'outlook' }.measures[0].values.text", contains("−0.4 %", "+7.1 %"))
                .body("rows.find { it.criterion == 'education' }.measures[0].values.text", everyItem(notNullValue()));
    }

    @Test
    void rolesHaveToBeNamed() {
        when().get().then().statusCode(400).body("errors[0].code", equalTo("missing-parameter"));
    }

    @Test
    void sixRolesAreTheMost() {
        compare("bread-baker,pastry-cook,oven-keeper,medical-billing,medical-coding,coding-auditor").statusCode(200)
                .body("rows.cells", everyItem(hasSize(6)));
    }

    @Test
    void aWithdrawnRoleIsSaidToBeWithdrawn() {
        packs.withdraw("bakery");
        compare(TWO).statusCode(400).body("detail", containsString("was withdrawn (Tested.)"));
        packs.publish("bakery");
    }

    @Test
    void unknownCriteriaAreRefusedWithTheNearest() {
        compare(TWO, "criteria", "wages,outlok").statusCode(400).body("errors[0].name", equalTo("criteria"))
                .body("detail", containsString("“outlook”")).body("errors[0].allowed", hasItem("job-zone"));
    }

    @Test
    void aVersionOfTheContentStaysAsItWas() {
        int version = compare(TWO).extract().path("contentVersion");
        String before = given().queryParam("roles", TWO).queryParam("version", version).get().then().statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable")).extract().asString();
        packs.withdraw("bakery");
        String after = given().queryParam("roles", TWO).queryParam("version", version).get().then().statusCode(200).extract()
                .asString();
        assertThat(after).isEqualTo(before);
        compare(TWO, "version", String.valueOf(version + 1)).statusCode(400);
        packs.publish("bakery");
    }

    @Test
    void anEarlierVersionAnswersAsTheCurrentOneDidThen() {
        JsonPath live = compare(THREE).extract().jsonPath();
        JsonPath frozen = compare(THREE, "version", live.getString("contentVersion")).extract().jsonPath();
        assertThat(frozen.<Object> get()).isEqualTo(live.get());
    }
}
