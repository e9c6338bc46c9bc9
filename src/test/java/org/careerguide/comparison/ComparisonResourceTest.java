package org.careerguide.comparison;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPEndpoint;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@TestHTTPEndpoint(ComparisonResource.class)
class ComparisonResourceTest {

    @Inject
    DataSource database;

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

    @Test
    void carriesTheRowsBeneathItsOwnWords() {
        String compared = given().get("/medical-billing-vs-medical-coding?criteria=wages,outlook&fields=rows").then()
                .statusCode(200).body("rows.criterion", contains("wages", "outlook")).extract().asString();
        String asked = given().basePath("/api/v1/compare")
                .get("?roles=medical-billing,medical-coding&criteria=wages,outlook&fields=rows").asString();
        assertThat(compared).isEqualTo(asked);
    }

    @Test
    void rolesInAnotherOrderLeadToTheComparison() {
        given().redirects().follow(false).get("/medical-coding-vs-medical-billing.csv?differences=only").then()
                .statusCode(308).header("Location",
                        equalTo("/api/v1/comparisons/medical-billing-vs-medical-coding.csv?differences=only"));
        when().get("/medical-coding-vs-medical-billing").then().statusCode(200).body("slug",
                equalTo("medical-billing-vs-medical-coding"));
    }

    @Test
    void rolesThatNobodyHasWrittenAboutLeadToTheComparisonOnRequest() {
        String seeAlso = when().get("/medical-coding-vs-coding-auditor").then().statusCode(404)
                .body("detail", containsString("/compare?roles=medical-coding,coding-auditor"))
                .header("Link", containsString("rel=\"related\"")).extract().path("seeAlso");
        assertThat(seeAlso).endsWith("/api/v1/compare?roles=medical-coding,coding-auditor");
        given().basePath("").get(seeAlso).then().statusCode(200).body("roles.slug",
                contains("medical-coding", "coding-auditor"));
        when().get("/medical-coding-vs-nobody").then().statusCode(404).body("seeAlso", nullValue());
    }

    @Test
    void aVersionThatIsGoneSaysSo() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create table kept as select * from revision where version = 1");
            statement.execute("delete from revision where version = 1");
            connection.commit();
            try {
                given().queryParam("version", 1).get("/medical-billing-vs-medical-coding").then().statusCode(410)
                        .body("type", endsWith("/problems/version-gone")).header("Cache-Control", equalTo("no-store"));
            } finally {
                statement.execute("insert into revision select * from kept");
                statement.execute("drop table kept");
                connection.commit();
            }
        }
        given().queryParam("version", 1).get("/medical-billing-vs-medical-coding").then().statusCode(200)
                .body("contentVersion", equalTo(1));
    }
}
