package org.careerguide.role;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.careerguide.content.DocumentJson;
import org.careerguide.content.OccupationDocument;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publisher;
import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPEndpoint;
import io.quarkus.test.junit.QuarkusTest;

/** Lists of roles by their figures: bread-baker 30,000 and 5 %, pastry-cook 45,000 and -2.5 %, oven-keeper unknown and 0 %. */
@QuarkusTest
@TestHTTPEndpoint(RoleResource.class)
class RoleListTest {

    @Inject
    TestPacks packs;

    @Inject
    Publisher publisher;

    @BeforeEach
    void publish() {
        packs.publish("bakery");
    }

    @AfterEach
    void withdraw() {
        packs.withdraw("bakery");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "jobFamily=51-0000                                   | bread-baker oven-keeper pastry-cook",
            "jobFamily=51                                        | bread-baker oven-keeper pastry-cook",
            "jobFamily=production-occupations                    | bread-baker oven-keeper pastry-cook",
            "jobFamily=51,29&minMedianWage=45000&tool=piping-bag | pastry-cook",
            "jobZone=2                                           | bread-baker pastry-cook",
            "jobZone=5                                           | ''",
            "soc=51-3011                                         | bread-baker",
            "soc=51-3011,51-3012                                 | bread-baker pastry-cook",
            "onetSoc=51-3013.00                                  | oven-keeper",
            "maxMedianWage=30000                                 | bread-baker",
            "maxMedianWage=29999.99                              | ''",
            "minMedianWage=30000&maxMedianWage=45000&jobZone=2   | bread-baker pastry-cook",
            "maxProjectedChange=0&jobFamily=51                   | oven-keeper pastry-cook",
            "minProjectedChange=-2.5&maxProjectedChange=-1       | pastry-cook",
            "education=no-formal-educational-credential          | bread-baker oven-keeper pastry-cook",
            "education=doctoral-or-professional-degree           | ''",
            "hotTechnology=piping-bag                            | pastry-cook",
            "hotTechnology=scales                                | ''" })
    void filtersByFigures(String query, String slugs) {
        assertThat(slugs(query)).isEqualTo(slugs.isEmpty() ? List.of() : List.of(slugs.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sort=medianWage                  | bread-baker pastry-cook oven-keeper",
            "sort=-medianWage                 | pastry-cook bread-baker oven-keeper",
            "sort=projectedChange             | pastry-cook oven-keeper bread-baker",
            "sort=-projectedChange,medianWage | bread-baker oven-keeper pastry-cook",
            "sort=medianWage,-projectedChange | bread-baker pastry-cook oven-keeper" })
    void sortsByFiguresWithUnknownOnesLast(String query, String slugs) {
        assertThat(slugs(query + "&jobFamily=51")).isEqualTo(List.of(slugs.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "medianWage", "-medianWage", "medianWage,-projectedChange", "projectedChange,medianWage",
            "-projectedChange,-medianWage,title", "-medianWage,-title" })
    void pagesOfASortedListHoldEveryRoleOnce(String sort) {
        List<String> whole = slugs("limit=100&sort=" + sort);
        for (int limit = 1; limit <= 4; limit++) {
            var seen = new ArrayList<String>();
            String next = "/api/v1/roles?sort=" + sort + "&limit=" + limit;
            while (next != null) {
                var page = given().urlEncodingEnabled(false).baseUri(next.startsWith("http") ? "" : "http://localhost")
                        .basePath("").get(next).then().statusCode(200).extract();
                seen.addAll(page.path("items.slug"));
                next = page.path("page.next");
            }
            assertThat(seen).isEqualTo(whole).doesNotHaveDuplicates().hasSize(13);
        }
    }

    @Test
    void aLowerBoundIsNeverAtMostAnything() {
        packs.publish("theatre");
        assertThat(slugs("minMedianWage=239200")).containsExactly("impresario");
        assertThat(slugs("minMedianWage=239201")).isEmpty();
        assertThat(slugs("minMedianWage=100000&maxMedianWage=1000000&jobFamily=11,27&fields=slug"))
                .contains("stage-director").doesNotContain("impresario");
        assertThat(slugs("sort=-medianWage&limit=1")).containsExactly("impresario");
        assertThat(slugs("minMedianWage=0&limit=100")).doesNotContain("stage-dancer");
        assertThat(slugs("maxMedianWage=1000000&limit=100")).doesNotContain("stage-dancer");
        packs.withdraw("theatre");
    }

    /** Figures of a part of the nation are stated, but do not stand where others show those of the nation. */
    @Test
    void figuresOfTheNationComeBeforeLaterOnesOfItsParts() {
        OccupationDocument cooks = DocumentJson.read(OccupationDocument.class, """
                {"slug": "pastry-cooks", "title": "Pastry cooks", "onetSoc": "51-3012.00", "soc": "51-3012",
                 "sources": ["bakery-survey"], "wages": [%s, %s], "outlook": [%s, %s]}""".formatted(
                wages("US-CA", "2026-05", 90000), wages("US", "2025-05", 45000), outlook("US-CA", 2026, 50),
                outlook("US", 2024, -2.5)));
        publisher.publish(new DocumentSet(Origin.PACK, List.of(new DocumentSet.Entry("cooks.yaml", Map.of(), cooks)), List.of(),
                List.of()), false);

        assertThat(slugs("minMedianWage=45000&maxMedianWage=45000&jobFamily=51")).containsExactly("pastry-cook");
        assertThat(slugs("sort=projectedChange&jobFamily=51&limit=1")).containsExactly("pastry-cook");
        when().get("/pastry-cook").then().body("wages.place.code", contains("US", "US-CA"))
                .body("outlook.place.code", contains("US", "US-CA"))
                .body("education.entryEducation", equalTo("None in US"));
        given().basePath("/api/v1").queryParam("roles", "pastry-cook,bread-baker").queryParam("criteria", "wages,outlook")
                .get("/compare").then().statusCode(200)
                .body("rows[0].measures[0].values.place.code", contains("US", "US"));
    }

    private static String wages(String place, String date, int median) {
        return """
                {"source": "bakery-survey", "place": {"code": "%s", "name": "%1$s"}, "date": "%s", "currency": "USD", "per": "year",
                 "median": %d}"""
                .formatted(place, date, median);
    }

    private static String outlook(String place, int year, double change) {
        return """
                {"source": "bakery-survey", "place": {"code": "%s", "name": "%1$s"}, "baseYear": %d, "targetYear": %d,
                 "changePercent": %s, "entryEducation": "None in %1$s"}""".formatted(place, year, year + 10, change);
    }

    @Test
    void employmentAndRetrievalSayWhatIsKnown() {
        packs.publish("theatre");
        when().get("/stage-dancer/wages").then().statusCode(200)
                .body("items[0].median.per", equalTo("hour")).body("items[0].employment", equalTo(700))
                .body("items[0].missing.employment", nullValue())
                .body("items[1].missing.median", equalTo("not-applicable")).body("items[1].employment", equalTo(700))
                .body("items[2].date", equalTo("2024-05")).body("items[2].employment", equalTo(650));
        given().basePath("/api/v1/sources").when().get("/theatre-survey-2025").then().statusCode(200)
                .body("retrieved", nullValue());
        given().basePath("/api/v1/sources").when().get("/bakery-survey").then().body("retrieved", equalTo("2025-06-01"));
        packs.withdraw("theatre");
    }

    @Test
    void expandsTheFiguresThatItIsSortedBy() {
        given().queryParam("sort", "-medianWage").queryParam("expand", "wages,outlook,jobZone,education")
                .queryParam("jobFamily", "51").when().get().then().statusCode(200)
                .body("items[0].wages[0].median.amount", equalTo(45000))
                .body("items[0].wages[0].source.slug", equalTo("bakery-survey"))
                .body("items[0].wages[0].date", equalTo("2025-05"))
                .body("items[0].outlook[0].changePercent", equalTo(-2.5f))
                .body("items[0].jobZone.zone", equalTo(2))
                .body("items[0].education.entryEducation", equalTo("No formal educational credential"))
                .body("items[2].wages[0].missing.median", equalTo("suppressed"))
                .body("items[2].missing.jobZone", equalTo("not-collected"));
        given().queryParam("jobFamily", "51").when().get().then().body("items[0].wages", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "jobFamily=51-000            | jobFamily          | unknown-value",
            "jobFamily=Bakers            | jobFamily          | bad-format",
            "jobZone=6                   | jobZone            | bad-format",
            "jobZone=1-2                 | jobZone            | bad-format",
            "minMedianWage=lots          | minMedianWage      | wrong-type",
            "minMedianWage=-1            | minMedianWage      | out-of-range",
            "maxMedianWage=1e10          | maxMedianWage      | out-of-range",
            "maxMedianWage=99999999999999999999 | maxMedianWage | out-of-range",
            "minMedianWage=2&maxMedianWage=1 | minMedianWage   | out-of-range",
            "minProjectedChange=NaN      | minProjectedChange | wrong-type",
            "soc=29-1141.00              | soc                | bad-format",
            "sort=wage                   | sort               | unknown-value" })
    void wrongFiltersAreRefused(String query, String name, String code) {
        given().urlEncodingEnabled(false).when().get("?" + query).then().statusCode(400)
                .body("errors.name", hasItem(name)).body("errors.code", hasItem(code))
                .body("errors[0].allowed", not(nullValue()));
    }

    @Test
    void rolesAreFoundByTheLatestFigureOfTheOccupationThatTheyShare() {
        when().get("?minMedianWage=48500&maxMedianWage=48500&fields=slug").then().body("items.slug",
                hasItems("medical-billing", "billing-specialist"));
    }

    @Test
    void jobFamiliesAreBrowsed() {
        given().basePath("/api/v1/job-families").when().get("?limit=100&count=exact").then().statusCode(200)
                .body("page.total", equalTo(23)).body("items", hasSize(23))
                .body("items[0].soc", equalTo("11-0000"))
                .body("items.find { it.soc == '51-0000' }.roleCount", equalTo(3))
                .body("items.find { it.soc == '51-0000' }.roles", containsString("/api/v1/roles?jobFamily=51-0000"))
                .body("items.find { it.soc == '55-0000' }.roleCount", equalTo(0));
        given().basePath("/api/v1/job-families").when().get("/production-occupations").then().statusCode(200)
                .body("title", equalTo("Production Occupations")).body("roleCount", equalTo(3));
        given().basePath("/api/v1/job-families").when().get("/producing").then().statusCode(404);
    }

    @Test
    void relatedRolesSayWhy() {
        when().get("/bread-baker/related").then().statusCode(200)
                .body("items.slug", contains("oven-keeper", "pastry-cook"))
                .body("items.reason", contains("career-path", "related-occupation"))
                .body("items.tier", contains("supplemental", "primary-short"))
                .body("items.source.slug", contains("bakery-survey", "bakery-survey"))
                .body("items[0].careerPath.slug", equalTo("from-oven-to-pastry"))
                .body("items[1].via.title", equalTo("Pastry cooks"))
                .body("items[1].explanation",
                        equalTo("“Pastry cooks” is among the five occupations nearest to “Bakers”."))
                .body("items[0].summary", nullValue());
        given().queryParam("expand", "roles").queryParam("sort", "-title").queryParam("limit", 1).when()
                .get("/bread-baker/related").then().body("items.slug", contains("pastry-cook"))
                .body("items[0].summary", equalTo("The work of a pastry cook in a sentence."));
        when().get("/billing-specialist/related").then()
                .body("items.find { it.slug == 'medical-billing' }.reason", equalTo("career-path"))
                .body("items.slug", not(hasItem("billing-specialist")));
        when().get("/pastry-cook/related").then().statusCode(200).body("items", nullValue())
                .body("missing.items", equalTo("not-collected"));
        when().get("/baker/related").then().statusCode(404);
    }

    private static List<String> slugs(String query) {
        return given().urlEncodingEnabled(false).when().get("?" + query).then().statusCode(200).extract()
                .path("items.slug");
    }
}
