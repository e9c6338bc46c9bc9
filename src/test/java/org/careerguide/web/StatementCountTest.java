package org.careerguide.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.careerguide.testsupport.LabourMarket;
import org.careerguide.testsupport.RequestStatements;
import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;

/** What an answer costs that is not kept: a statement or so for each relation, however many rows it has. */
@QuarkusTest
class StatementCountTest {

    @Inject
    LabourMarket market;

    @Inject
    TestPacks packs;

    @Inject
    @PersistenceUnitExtension
    RequestStatements requestStatements;

    @BeforeEach
    void publish() {
        market.publish();
        packs.publish("bakery");
    }

    @AfterEach
    void withdraw() {
        packs.withdraw("bakery");
        market.withdraw();
    }

    private long statements(String path) {
        long before = requestStatements.count();
        given().urlEncodingEnabled(false).get("/api/v1" + path).then().statusCode(200);
        return requestStatements.count() - before;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/roles/medical-billing                             | 3",
            "/roles/bread-baker/skills                          | 2",
            "/roles/bread-baker/related                         | 5",
            "/roles/bread-baker/next-steps                      | 10",
            "/roles/bread-baker/feeders                         | 10",
            "/skill-gap?from=bread-baker&to=pastry-cook         | 3",
            "/matches?interests=R:1,I:2,A:3,S:4,E:5,C:6          | 4",
            "/interests                                         | 1",
            "/comparisons/medical-billing-vs-medical-coding     | 5",
            "/compare?roles=bread-baker,pastry-cook,oven-keeper | 3",
            "/career-routes?from=oven-keeper&to=pastry-cook     | 12",
            "/search?q=nurse                                    | 0",
            "/suggest?q=nur                                     | 0",
            "/job-families                                      | 1",
            "/changes?limit=10                                  | 2" })
    void anOperationTakesNoMoreThan(String path, int most) {
        assertThat(statements(path)).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({ "/search?q=nurse, 0", "/suggest?q=nur, 0", "/job-families, 1" })
    void onlyAnswersThatAreReadFromTheDatabaseAskForTheVersion(String path, int asked) {
        long before = requestStatements.versions();
        statements(path);
        assertThat(requestStatements.versions() - before).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "/roles?", "/roles?expand=skills&", "/roles?expand=tools&",
            "/roles?expand=wages,outlook&", "/roles?sort=-medianWage&", "/tools?", "/skills?", "/certifications?",
            "/responsibilities?", "/search?q=medical&", "/career-paths?", "/case-studies?" })
    void aLongerPageTakesNoMoreThanAShortOne(String path) {
        long ten = statements(path + "limit=10");
        // Related documents are read a hundred at a time, and ten times as many may exceed that.
        assertThat(statements(path + "limit=100")).isLessThanOrEqualTo(ten + 1);
    }
}
