package org.careerguide.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;

import org.careerguide.testsupport.LabourMarket;
import org.careerguide.testsupport.TestPacks;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

/** What an answer costs that is not kept: a statement or so for each relation, however many rows it has. */
@QuarkusTest
class StatementCountTest {

    /** The version is queried each second, whatever a test does. */
    private static final String VERSION = "select version, published_at from content";

    @Inject
    LabourMarket market;

    @Inject
    TestPacks packs;

    @Inject
    EntityManagerFactory entityManagers;

    private Statistics statistics;

    @BeforeEach
    void publish() {
        market.publish();
        packs.publish("bakery");
        statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void withdraw() {
        packs.withdraw("bakery");
        market.withdraw();
    }

    private long statements(String path) {
        statistics.clear();
        given().urlEncodingEnabled(false).get("/api/v1" + path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - statistics.getQueryStatistics(VERSION).getExecutionCount();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/roles/medical-billing                             | 3",
            "/roles/bread-baker/skills                          | 5",
            "/roles/bread-baker/related                         | 8",
            "/roles/bread-baker/next-steps                      | 12",
            "/roles/bread-baker/feeders                         | 12",
            "/skill-gap?from=bread-baker&to=pastry-cook         | 4",
            "/matches?interests=R:1,I:2,A:3,S:4,E:5,C:6          | 5",
            "/interests                                         | 3",
            "/comparisons/medical-billing-vs-medical-coding     | 16",
            "/compare?roles=bread-baker,pastry-cook,oven-keeper | 8",
            "/career-routes?from=oven-keeper&to=pastry-cook     | 40",
            "/search?q=nurse                                    | 1",
            "/suggest?q=nur                                     | 1",
            "/job-families                                      | 2",
            "/changes?limit=10                                  | 4" })
    void anOperationTakesNoMoreThan(String path, int most) {
        assertThat(statements(path)).isLessThanOrEqualTo(most);
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
