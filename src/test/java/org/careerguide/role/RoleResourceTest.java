package org.careerguide.role;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.http.TestHTTPEndpoint;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@TestHTTPEndpoint(RoleResource.class)
class RoleResourceTest {

    @Test
    void answersAllThatARolePageShows() {
        when().get("/medical-billing").then().statusCode(200)
                .body("title", equalTo("Medical billing"))
                .body("responsibilities.slug", contains("file-insurance-claims", "determine-patient-coverage",
                        "post-payments", "answer-billing-questions", "work-denied-claims"))
                .body("responsibilities.type", everyItem(equalTo("core")))
                .body("skills.slug", contains("analysis", "communication"))
                .body("tools.slug", contains("billing-software", "accounting-systems"))
                .body("workSettings.slug", contains("health-care-facilities", "insurance-companies"))
                .body("certifications.code", contains("CPB", "CBCS", "CMRS"))
                .body("education.entryEducation", equalTo("High school diploma or equivalent"))
                .body("careerPaths.slug", contains("billing-to-coding", "medical-billing-career-path"))
                .body("caseStudies", hasSize(2))
                .body("comparisons.slug", contains("medical-billing-vs-medical-coding"))
                .body("attribution.sources.slug", hasItem("bls-oews-may-2025"))
                .body("missing.keySet()", containsInAnyOrder("educationLevels", "workStyles", "workValues",
                        "workActivities", "programmes", "jobZone", "experienceLevels", "onSiteTrainingLevels",
                        "onTheJobTrainingLevels", "interestHighPoints", "emergingTasks", "abilities", "generalisedActivities",
                        "workContext"))
                .body("missing.programmes", equalTo("not-applicable"));
    }

    @Test
    void figuresNameSourcePlaceDateAndOccupation() {
        when().get("/medical-billing").then()
                .body("wages[0].date", equalTo("2025-05"))
                .body("wages[0].place.code", equalTo("US"))
                .body("wages[0].median.amount", equalTo(48500))
                .body("wages[0].median.currency", equalTo("USD"))
                .body("wages[0].median.per", equalTo("year"))
                .body("wages[0].employment", equalTo(404060))
                .body("wages[0].missing.mean", equalTo("not-collected"))
                .body("wages[0].source.slug", equalTo("bls-oews-may-2025"))
                .body("wages[0].via.onetSoc", equalTo("43-3021.00"))
                .body("wages[0].match", equalTo("narrower"))
                .body("wages[1].median.amount", equalTo(47170))
                .body("outlook[0].changePercent", equalTo(-0.4f))
                .body("outlook[0].baseEmployment", equalTo(429800))
                .body("outlook[0].source.slug", equalTo("bls-employment-projections-2024-34"));
    }

    @Test
    void whatIsNotKnownHasAReasonInsteadOfAnEmptyList() {
        when().get("/medical-secretary").then()
                .body("skills", nullValue())
                .body("missing.skills", equalTo("not-collected"))
                .body("missing.certifications", equalTo("not-applicable"));
        when().get("/medical-secretary/certifications").then()
                .body("items", nullValue())
                .body("missing.items", equalTo("not-applicable"));
    }

    @Test
    void alternateTitleOfTwoOccupationsSaysSo() {
        when().get("/medical-billing").then()
                .body("alternateTitles[0].title", equalTo("Medical biller"))
                .body("alternateTitles[0].reportedFor", contains("43-3021.00"));
    }

    @Test
    void expandsWhatIsAskedForOnly() {
        given().queryParam("expand", "skills").when().get("/medical-coding").then()
                .body("skills[0].description", notNullValue())
                .body("tools[0].description", nullValue());
    }

    @ParameterizedTest
    @CsvSource({ "skill=analysis, medical-billing", "tool=cpt, medical-coding",
            "certification=rhit, health-information-technologist medical-coding",
            "onetSoc=29-9021.00, health-information-technologist", "q=MEDICAL BILLER, medical-billing",
            "q=%25, ''", "skill=analysis&tool=cpt, ''", "skill=analysis%2Ctechnical-skill, medical-billing medical-coding" })
    void filters(String query, String slugs) {
        List<String> expected = slugs.isEmpty() ? List.of() : List.of(slugs.split(" "));
        given().urlEncodingEnabled(false).when().get("?fields=slug&" + query.replace(" ", "%20")).then().statusCode(200)
                .body("items.slug", equalTo(expected));
    }

    @Test
    void pagesHoldEveryRoleOnce() {
        var slugs = new ArrayList<String>();
        String next = null;
        do {
            var page = (next == null ? given().queryParam("limit", 3).queryParam("sort", "-updatedAt,-title").get()
                    : given().urlEncodingEnabled(false).baseUri("").basePath("").get(next)).then().statusCode(200).extract();
            slugs.addAll(page.path("items.slug"));
            next = page.path("page.next");
        } while (next != null);
        assertThat(slugs).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void countsOnlyWhenAsked() {
        when().get().then().body("page.total", nullValue()).body("page.limit", equalTo(20)).body("page.next", nullValue());
        given().queryParam("count", "exact").queryParam("limit", 2).when().get().then().body("page.total", equalTo(10))
                .body("page.next", not(endsWith("null")));
    }

    @ParameterizedTest
    @CsvSource({ "responsibilities, 5", "skills, 2", "tools, 2", "certifications, 3", "career-paths, 2", "case-studies, 2",
            "wages, 2", "outlook, 1" })
    void listsItsParts(String part, int size) {
        when().get("/medical-billing/" + part).then().statusCode(200).body("items", hasSize(size));
        when().get("/no-such-role/" + part).then().statusCode(404);
    }

    @Test
    void partsArePaged() {
        String next = given().queryParam("limit", 2).when().get("/medical-billing/responsibilities").then()
                .body("items.slug", contains("file-insurance-claims", "determine-patient-coverage"))
                .extract().path("page.next");
        given().urlEncodingEnabled(false).baseUri("").basePath("").when().get(next).then()
                .body("items.slug", contains("post-payments", "answer-billing-questions"));
    }

    @Test
    void unknownSlugIsNotFound() {
        when().get("/no-such-role").then().statusCode(404).contentType("application/problem+json")
                .body("type", endsWith("/problems/unknown-slug")).body("status", equalTo(404));
    }
}
