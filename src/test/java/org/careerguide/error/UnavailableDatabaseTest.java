package org.careerguide.error;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/** All connections are in use. */
@QuarkusTest
class UnavailableDatabaseTest {

    @Inject
    AgroalDataSource database;

    private final List<Connection> held = new ArrayList<>();

    @BeforeEach
    void takeAllConnections() throws SQLException {
        int all = database.getConfiguration().connectionPoolConfiguration().maxSize();
        while (held.size() < all) {
            held.add(database.getConnection());
        }
    }

    @AfterEach
    void giveThemBack() throws SQLException {
        for (Connection connection : held) {
            connection.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles/medical-coding?fields=slug,summary", "/api/v1/roles?limit=7",
            "/api/v1/changes?limit=7", "/api/v1/snapshot.ndjson", "/api/v1/roles/medical-coding/related?limit=7" })
    void readsAreAProblemThatSaysWhenToTryAgain(String path) {
        given().urlEncodingEnabled(false).when().get(path).then().statusCode(503).header("Retry-After", "5")
                .header("Cache-Control", "no-store").contentType("application/problem+json")
                .body("type", org.hamcrest.Matchers.endsWith("/problems/unavailable"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/search?q=outage", "/api/v1/suggest?q=outage" })
    void searchesAreAnsweredFromTheIndex(String path) {
        given().when().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/embed/compare?roles=medical-billing,medical-coding&theme=dark",
            "/?roles=medical-billing,medical-coding", "/api/v1/roles/medical-coding.html" })
    void pagesSayItToPeople(String path) {
        given().urlEncodingEnabled(false).when().get(path).then().statusCode(503).header("Retry-After", "5")
                .header("Cache-Control", "no-store").contentType(startsWith("text/html"));
    }

    @Test
    void readinessIsDownAndSoonSaysSo() {
        given().when().get("/q/health/ready").then().statusCode(503).time(lessThan(3000L))
                .body("checks.find { it.name == 'database' }.status", equalTo("DOWN"));
        given().when().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void metricsAreAnsweredSoon() {
        given().when().get("/q/metrics").then().statusCode(200).time(lessThan(3000L));
    }
}
