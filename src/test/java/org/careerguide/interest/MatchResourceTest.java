package org.careerguide.interest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import jakarta.inject.Inject;

import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Bakers and pastry cooks have interests and work values; oven keepers have none. */
@QuarkusTest
class MatchResourceTest {

    private static final String INTERESTS = "R:2,I:1,A:7,S:3,E:2,C:1";

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

    private static ValidatableResponse matches(String query) {
        return given().urlEncodingEnabled(false).get("/api/v1/matches?" + query).then();
    }

    /** Pearson's correlation, as textbooks have it. */
    private static double correlation(double[] x, double[] y) {
        double mx = 0;
        double my = 0;
        for (int i = 0; i < x.length; i++) {
            mx += x[i] / x.length;
            my += y[i] / y.length;
        }
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }

    @Test
    void rolesAreRankedByTheCorrelationOfProfiles() {
        ValidatableResponse answer = matches("interests=" + INTERESTS).statusCode(200)
                .body("items[0].slug", equalTo("pastry-cook")).body("items[1].slug", equalTo("bread-baker"))
                .body("items.slug", not(hasItem("oven-keeper"))).body("page.limit", equalTo(20))
                .body("items[0].title", equalTo("Pastry cook")).body("items[0].values", nullValue());
        double[] person = { 2, 1, 7, 3, 2, 1 };
        assertThat(answer.extract().<Float> path("items[0].fit").doubleValue())
                .isCloseTo(correlation(person, new double[] { 5, 1.25, 6, 2, 2.25, 2.5 }), within(0.00005));
        assertThat(answer.extract().<Float> path("items[1].interests").doubleValue())
                .isCloseTo(correlation(person, new double[] { 6.5, 1.5, 2.5, 1.75, 2, 3.5 }), within(0.00005));
    }

    @Test
    void matchesAreReadAsMarkdownAndOnAPage() {
        assertThat(given().urlEncodingEnabled(false).get("/api/v1/matches.md?interests=" + INTERESTS).then().statusCode(200)
                .extract().asString()).containsSubsequence("# Roles that match", "/roles/pastry-cook.html) (fit 0.",
                        "**Fits**: ", "Artistic: among your stronger interests", "/roles/bread-baker.html)",
                        "**Does not fit**: ",
                        "Sources of the figures: [");
        assertThat(given().urlEncodingEnabled(false).get("/api/v1/matches.html?interests=" + INTERESTS).then().statusCode(200)
                .contentType("text/html").extract().asString()).containsSubsequence("/roles/pastry-cook.html", "fit 0.",
                        "<dt>Fits</dt><dd><bdi>Artistic</bdi>", "<summary>Show all 3 reasons</summary>",
                        "Artistic: among your stronger interests", "/roles/pastry-cook/next-steps.html");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "C:1,E:2,S:3,A:7,I:1,R:2", "R:20,I:10,A:70,S:30,E:20,C:10",
            "R:0.2,I:0.1,A:0.7,S:0.3,E:0.2,C:0.1", "R:-1,I:-2,A:4,S:0,E:-1,C:-2" })
    void neitherOrderNorScaleMatters(String interests) {
        List<Object> expected = matches("interests=" + INTERESTS).extract().path("items.fit");
        assertThat(matches("interests=" + interests).statusCode(200).extract().<List<Object>> path("items.fit"))
                .isEqualTo(expected);
    }

    @Test
    void reasonsSayWhatFitsAndWhatDoesNot() {
        matches("interests=" + INTERESTS).rootPath("items[0]").body("fits.name", contains("artistic"))
                .body("fits[0].criterion", equalTo("interests"))
                .body("fits[0].text", equalTo("Artistic: among your stronger interests and among the role's (6 of 7)."))
                .body("fits[0].given", equalTo(7)).body("fits[0].value", equalTo(6))
                .body("fits[0].source.slug", equalTo("bakery-survey")).body("fits[0].date", equalTo("2025-04"))
                .body("doesNotFit.name", contains("realistic", "social"))
                .body("doesNotFit[0].text", containsString("among your weaker interests, but among the role's stronger ones ("))
                .body("unknown", empty());
    }

    @Test
    void whatIsNotKnownCountsNothingAndIsSaid() {
        // Skills: decorating needs 1 of bread bakers and 5 of pastry cooks; oven keepers are not rated in anything.
        matches("skills=decorating:5,food-chemistry:2").statusCode(200)
                .body("items.slug", contains("pastry-cook", "bread-baker"))
                .body("items[0].skills", equalTo(1)).body("items[0].fit", equalTo(1))
                .body("items[0].unknown.name", contains("food-chemistry"))
                .body("items[1].skills", equalTo(0.3571f)).body("items[1].fits.name", contains("decorating"))
                .body("items[1].doesNotFit.name", contains("food-chemistry"))
                .body("items[1].doesNotFit[0].text", equalTo("Food chemistry: you have 2, the role needs 2.5 of 7."));
        matches("interests=" + INTERESTS + "&skills=decorating:5").statusCode(200)
                .body("items.slug", not(hasItem("oven-keeper")));
        matches("values=achievement:5,working-conditions:3,recognition:2,relationships:6,support:3,independence:5"
                + "&skills=patience:3").statusCode(200).body("items[0].values", notNullValue());
    }

    @Test
    void fitIsTheMeanOfWhatIsGiven() {
        ValidatableResponse answer = matches("interests=" + INTERESTS + "&skills=decorating:5").statusCode(200);
        double interests = answer.extract().<Number> path("items[0].interests").doubleValue();
        double skills = answer.extract().<Number> path("items[0].skills").doubleValue();
        assertThat(answer.extract().<Number> path("items[0].fit").doubleValue())
                .isCloseTo((interests + skills) / 2, within(0.0001));
    }

    @Test
    void filtersLeaveOutOtherRoles() {
        matches("interests=" + INTERESTS + "&minWage=40000").statusCode(200).body("items[0].slug", equalTo("pastry-cook"))
                .body("items.slug", not(hasItem("bread-baker")))
                .body("items[0].fits.find { it.criterion == 'minWage' }.text", equalTo("Median wage: $45,000 a year."))
                .body("items[0].fits.find { it.criterion == 'minWage' }.place.name", equalTo("United States"));
        matches("interests=" + INTERESTS + "&jobZone=5").statusCode(200).body("items", empty());
        matches("interests=" + INTERESTS + "&education=no-formal-educational-credential&jobZone=1,2&count=exact")
                .statusCode(200).body("items", hasSize(2)).body("page.total", equalTo(2));
    }

    @Test
    void pagesFollowEachOther() {
        String next = matches("interests=" + INTERESTS + "&limit=1").body("items.slug", contains("pastry-cook")).extract()
                .path("page.next");
        given().urlEncodingEnabled(false).get(next).then().statusCode(200).body("items.slug", contains("bread-baker"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "limit=5                                      | interests | missing-parameter",
            "interests=R:1,I:2,A:3,S:4,E:5                | interests | missing-value",
            "interests=R:1,I:2,A:3,S:4,E:5,C:6,R:7        | interests | repeated-value",
            "interests=R:1,I:2,A:3,S:4,E:5,X:6            | interests | bad-format",
            "interests=R:1,I:2,A:3,S:4,E:5,C:six          | interests | bad-format",
            "interests=R:1,I:2,A:3,S:4,E:5,C              | interests | bad-format",
            "interests=R:3,I:3,A:3.0,S:3,E:3,C:3          | interests | no-profile",
            "values=achievement:5                         | values    | missing-value",
            "values=money:5                               | values    | bad-format",
            "skills=juggling:3                            | skills    | unknown-value",
            "skills=patience:8                            | skills    | bad-format",
            "interests=R:1,I:2,A:3,S:4,E:5,C:6&sort=fit   | sort      | unknown-parameter",
            "interests=R:1,I:2,A:3,S:4,E:5,C:6&wage=1     | wage      | unknown-parameter",
            "interests=R:1,I:2,A:3,S:4,E:5,C:6&minWage=a  | minWage   | wrong-type",
            "interests=R:1,I:2,A:3,S:4,E:5,C:6&jobZone=6  | jobZone   | bad-format" })
    void wrongProfilesAreRefused(String query, String name, String code) {
        matches(query).statusCode(400).body("errors[0].name", equalTo(name)).body("errors[0].code", equalTo(code));
    }
}
