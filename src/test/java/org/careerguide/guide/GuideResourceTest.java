package org.careerguide.guide;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPEndpoint;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@TestHTTPEndpoint(GuideResource.class)
class GuideResourceTest {

    @Test
    void chaptersComeInOrderWithWhatTheyShow() {
        when().get("/medical-billing-vs-medical-coding").then().statusCode(200)
                .body("chapters.kind", contains("text", "role", "role", "comparison", "benefits", "tips", "case-studies",
                        "text"))
                .body("chapters[3].comparison.slug", notNullValue())
                .body("chapters[3].comparison.criteria", nullValue())
                .body("chapters[4].benefits", hasSize(5))
                .body("chapters[5].tips", hasSize(4))
                .body("chapters[6].caseStudies", hasSize(2));
    }

    @Test
    void oneCallAnswersAllThatItsPageShows() {
        given().queryParam("expand", "roles,comparison,caseStudies").when().get("/medical-billing-vs-medical-coding").then()
                .body("chapters[1].role.summary", notNullValue())
                .body("chapters[3].comparison.criteria", hasSize(5))
                .body("chapters[6].caseStudies[0].story", notNullValue());
    }
}
