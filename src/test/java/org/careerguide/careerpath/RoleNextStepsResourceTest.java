package org.careerguide.careerpath;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.careerguide.testsupport.Html;
import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

/** Bread and pastry are near to each other; in the theatre, paths lead up, and occupations are near across families. */
@QuarkusTest
class RoleNextStepsResourceTest {

    private static final String ROLES = "/api/v1/roles/";

    @Inject
    TestPacks packs;

    @BeforeEach
    void publish() {
        packs.publish("bakery");
        packs.publish("theatre");
    }

    @AfterEach
    void withdraw() {
        packs.withdraw("theatre");
        packs.withdraw("bakery");
    }

    @Test
    void aStepSaysWhatItBringsAndWhatItAsksFor() {
        when().get(ROLES + "bread-baker/next-steps").then().statusCode(200).body("page.limit", equalTo(20))
                .rootPath("items.find { it.slug == 'pastry-cook' }")
                .body("kind", equalTo("advancement")).body("from.slug", equalTo("bread-baker"))
                .body("to.title", equalTo("Pastry cook"))
                .body("explanation", equalTo("“Pastry cooks” is among the five occupations nearest to “Bakers”. "
                        + "Advancement: same job family, median wage 50 % higher, the same job zone (2)."))
                .body("tier", equalTo("primary-short")).body("source.slug", equalTo("bakery-survey"))
                .body("wageDifference.difference.amount", equalTo(15000)).body("wageDifference.percent", equalTo(50))
                .body("jobZoneDifference", equalTo(0)).body("asksFor.jobZone.zone", equalTo(2))
                .body("asksFor.education.entryEducation", equalTo("No formal educational credential"))
                .body("asksFor.missing.certifications", equalTo("not-collected"))
                .body("skillsToGain.slug", contains("decorating")).body("skillsToGain[0].level.difference", equalTo(4))
                .body("skillsToBring.slug", contains("patience", "kneading"))
                .body("skillGap", containsString("/api/v1/skill-gap?from=bread-baker&to=pastry-cook"))
                .body("tasksInCommon.slug", contains("clean-up")).body("summary", nullValue()).body("missing", nullValue());
        when().get(ROLES + "bread-baker/next-steps?expand=roles,skills").then()
                .body("items.summary", everyItem(notNullValue()));
    }

    @Test
    void stepsAreReadAsMarkdownAndOnAPage() {
        assertThat(when().get(ROLES + "bread-baker/next-steps.md").then().statusCode(200).extract().asString())
                .containsSubsequence("# Next steps from Bread baker", "## Advancement",
                        "[Pastry cook](",
                        "/roles/pastry-cook.html) (+$15,000 a year): One occupation is among the five nearest to the other. Same job family, median wage 50 % higher",
                        "**Asks for**: No formal educational credential; job zone 2 of 5",
                        "**Skills to gain**: Decorating (+4)", "**Tasks in common**: Clean up",
                        "Sources of the figures: [", "bakery-survey.html), United States, ");
        String page = when().get(ROLES + "bread-baker/next-steps.html").then().statusCode(200).contentType("text/html")
                .extract().asString();
        Html.faultless(page);
        assertThat(page).contains("<title>Next steps from Bread baker – Career guide</title>",
                "property=\"og:title\" content=\"Next steps from Bread baker\"",
                "content=\"Where people go on to from “Bread baker”: ").containsSubsequence(
                        "/roles/bread-baker.html\">Bread baker</a>", "<h1>", "Advancement</bdi></h2>", "Pastry cook</bdi></a>",
                        "+$15,000 a year",
                        "One occupation is among the five nearest to the other. Same job family, median wage 50 % higher",
                        "<dt>Asks for</dt>", "Decorating (+4)",
                        "<summary>Show 2 skills to bring along and 1 task in common</summary>", "Clean up", "</details>",
                        "/api/v1/skill-gap.html?from=bread-baker&amp;to=pastry-cook",
                        "/api/v1/compare.html?roles=bread-baker,pastry-cook",
                        "Roles that lead to Bread baker", "Sources of the figures: ");
        String advancement = page.substring(page.indexOf("Advancement</bdi></h2>"));
        advancement = advancement.substring(0, advancement.indexOf("</li>")).replaceAll("<[^>]+>", " ");
        assertThat(advancement.split("Pastry cook", -1)).as("how often the title is said").hasSize(2);
        assertThat(advancement.split("Advancement", -1)).as("how often the kind is said").hasSize(2);
        assertThat(when().get(ROLES + "pastry-cook/feeders.html").then().statusCode(200).extract().asString()).contains(
                "<h1><bdi>Roles that lead to Pastry cook</bdi></h1>", "/roles/bread-baker.html", "Next steps from Pastry cook");
        assertThat(when().get(ROLES + "impresario/next-steps.html").then().statusCode(200).extract().asString())
                .contains("<h1><bdi>Next steps from Impresario</bdi></h1>", "Not collected: ");
    }

    /** Millers have wages of 2025 and 2024, mill foremen of 2025, sack makers of 2024. */
    @Test
    void payOfAnEarlierDateThanTheOthersSaysItsDate() {
        packs.publish("mill");
        try {
            for (String suffix : List.of(".html", ".md")) {
                assertThat(when().get(ROLES + "miller/next-steps" + suffix).then().statusCode(200).extract().asString())
                        .contains("+$15,000 a year", "+$11,000 a year, May 2024", "May 2024 to May 2025")
                        .doesNotContain("year, May 2025", "median, May 2025");
                // Alone it needs no mark: the line of sources has its date.
                assertThat(when().get(ROLES + "sack-maker/feeders" + suffix).then().statusCode(200).extract().asString())
                        .contains("+$11,000 a year", "United States", "May 2024").doesNotContain("year, May 2024");
                assertThat(when().get("/api/v1/roles" + suffix + "?q=mill&expand=wages").then().statusCode(200).extract()
                        .asString()).contains("$30,000 a year at the median", "$45,000 a year at the median")
                        .doesNotContain("median, May");
                assertThat(when().get("/api/v1/roles" + suffix + "?soc=51-3091,51-3093&expand=wages").then().statusCode(200)
                        .extract().asString()).contains("$40,000 a year at the median, May 2024")
                        .doesNotContain("year, May 2025", "median, May 2025");
            }
        } finally {
            packs.withdraw("mill");
        }
    }

    @Test
    void aStepDownIsNotListedAndAFeederIsTheOtherEndOfAStep() {
        when().get(ROLES + "pastry-cook/next-steps").then().statusCode(200).body("items.slug", not(hasItem("bread-baker")));
        when().get(ROLES + "pastry-cook/feeders").then().statusCode(200).body("items.slug", contains("bread-baker"))
                .body("items[0].from.slug", equalTo("bread-baker")).body("items[0].to.slug", equalTo("pastry-cook"))
                .body("items[0].kind", equalTo("advancement"))
                .body("items[0].wageDifference.difference.amount", equalTo(15000))
                .body("items[0].skillsToGain.slug", contains("decorating"));
    }

    @Test
    void everyNextStepHasItsFeederAndTheOtherWayRound() {
        List<String> slugs = when().get("/api/v1/roles?limit=100").then().extract().path("items.slug");
        for (String slug : slugs) {
            for (boolean onwards : new boolean[] { true, false }) {
                List<Map<String, Object>> items = when()
                        .get(ROLES + slug + (onwards ? "/next-steps" : "/feeders") + "?limit=100").then().statusCode(200)
                        .extract().path("items");
                for (Map<String, Object> item : items == null ? List.<Map<String, Object>> of() : items) {
                    Map<String, Object> back = when()
                            .get(ROLES + item.get("slug") + (onwards ? "/feeders" : "/next-steps") + "?limit=100").then()
                            .extract().path("items.find { it.slug == '" + slug + "' }");
                    assertThat(back).as(slug + " and " + item.get("slug")).isNotNull();
                    assertThat(back.get("kind")).isEqualTo(item.get("kind"));
                    assertThat(back.get("explanation")).isEqualTo(item.get("explanation"));
                    assertThat(back.get("wageDifference")).isEqualTo(item.get("wageDifference"));
                }
            }
        }
    }

    @Test
    void whatACareerPathSaysComesFirstAndSetsRolesApart() {
        when().get(ROLES + "senior-stagehand/next-steps").then().statusCode(200)
                .body("items[0].slug", equalTo("master-stagehand")).body("items[0].kind", equalTo("advancement"))
                .body("items[0].careerPath.slug", equalTo("behind-the-stage"))
                .body("items[0].explanation", containsString("so the career path says"))
                .body("items[0].asksFor.requirements[0].text", equalTo("A year of it"))
                .body("items[0].missing.wageDifference", equalTo("same-figure"))
                .body("items[0].wageExplanation", equalTo("Not compared: both roles share one figure."))
                // The one before it on the path is not a next step, though it shares the occupation.
                .body("items.slug", not(hasItem("stagehand")));
        when().get(ROLES + "stagehand/next-steps").then().body("items.slug", not(hasItem("master-stagehand")));
        when().get(ROLES + "stagehand/feeders").then().body("items.slug", not(hasItem("senior-stagehand")));
    }

    @Test
    void anotherFamilyMakesAnAdvancementLateral() {
        // From the family 39 to 27: 30,000 to 45,000 dollars, zone 2 to 3.
        when().get(ROLES + "theatre-usher/next-steps").then().statusCode(200)
                .body("items[0].slug", equalTo("ticket-seller")).body("items[0].careerPath.slug", equalTo("front-of-house"))
                .body("items.find { it.slug == 'stagehand' }.kind", equalTo("lateral-advancement"))
                .body("items.find { it.slug == 'stagehand' }.jobZoneDifference", equalTo(1))
                // The path leads there in two steps.
                .body("items.slug", not(hasItem("house-manager")));
        when().get(ROLES + "theatre-usher/next-steps?kind=lateral-advancement").then()
                .body("items.kind", everyItem(equalTo("lateral-advancement"))).body("items", not(empty()));
        when().get(ROLES + "theatre-usher/next-steps?kind=similar").then().statusCode(200).body("items", empty());
    }

    @Test
    void whereNothingIsKnownTheReasonStandsInPlaceOfTheSteps() {
        when().get(ROLES + "impresario/next-steps").then().statusCode(200).body("$", not(hasKey("items")))
                .body("missing.items", equalTo("not-collected"));
    }

    @Test
    void unknownRatingsAreMissing() {
        when().get(ROLES + "oven-keeper/next-steps").then().statusCode(200)
                .rootPath("items.find { it.slug == 'bread-baker' }").body("kind", equalTo("advancement"))
                .body("wageDifference", nullValue()).body("missing.wageDifference", equalTo("suppressed"))
                .body("missing.jobZoneDifference", equalTo("not-collected"))
                .body("missing.skillsToGain", equalTo("not-collected"))
                .body("missing.tasksInCommon", equalTo("not-collected"));
    }

    @Test
    void pagesFollowEachOther() {
        List<String> all = when().get(ROLES + "theatre-usher/next-steps?count=exact").then().extract().path("items.slug");
        String next = when().get(ROLES + "theatre-usher/next-steps?limit=1").then().body("items", hasSize(1))
                .body("items[0].slug", equalTo(all.get(0))).extract().path("page.next");
        given().urlEncodingEnabled(false).get(next).then().statusCode(200).body("items[0].slug", equalTo(all.get(1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "bread-baker/next-steps?kind=upwards         | 400 | kind   | unknown-value",
            "bread-baker/next-steps?kind=similar,similar | 400 | kind   | repeated-value",
            "bread-baker/next-steps?sort=wage            | 400 | sort   | unknown-value",
            "bread-baker/feeders?knd=similar             | 400 | knd    | unknown-parameter",
            "bread-baker/feeders?limit=0                 | 400 | limit  | out-of-range",
            "bread-baker/feeders?expand=tools            | 400 | expand | unknown-value" })
    void wrongQuestionsAreRefused(String path, int status, String name, String code) {
        given().urlEncodingEnabled(false).get(ROLES + path).then().statusCode(status).body("errors[0].name", equalTo(name))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void anUnknownRoleIsNotFound() {
        when().get(ROLES + "nobody/next-steps").then().statusCode(404);
        when().get(ROLES + "nobody/feeders").then().statusCode(404);
    }
}
