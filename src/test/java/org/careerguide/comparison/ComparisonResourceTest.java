package org.careerguide.comparison;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPEndpoint;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@TestHTTPEndpoint(ComparisonResource.class)
class ComparisonResourceTest {

    @Test
    void answersATable() {
        when().get("/medical-billing-vs-medical-coding").then().statusCode(200)
                .body("roles.slug", contains("medical-billing", "medical-coding"))
                .body("criteria.slug", contains("primary-focus", "required-skills", "tools-used", "work-setting",
                        "career-path"))
                .body("criteria.result", everyItem(equalTo("differs")))
                .body("criteria[1].values.role.slug", contains("medical-billing", "medical-coding"))
                .body("criteria[1].values[0].items.text", contains("Analysis", "Communication"))
                .body("criteria[1].values[0].items[0].url", endsWith("/api/v1/skills/analysis"))
                .body("criteria[3].values[1].items.text", contains("Hospitals", "Clinics", "Remote"))
                .body("introduction", notNullValue())
                .body("verdict.choices.role.slug", contains("medical-billing", "medical-coding"));
    }

    @Test
    void isFoundByRole() {
        given().queryParam("role", "medical-coding").when().get().then().body("items", hasSize(1));
        given().queryParam("role", "medical-secretary").when().get().then().body("items", hasSize(0));
    }
}
