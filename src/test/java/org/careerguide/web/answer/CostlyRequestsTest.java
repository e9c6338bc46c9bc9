package org.careerguide.web.answer;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.careerguide.testsupport.NarrowLimits;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

/** Only some costly requests run at a time; the rest are refused and may come again, and cheap ones are not affected. */
@QuarkusTest
@TestProfile(NarrowLimits.class)
class CostlyRequestsTest {

    private static final String COSTLY = "/api/v1/roles?expand=skills,tools,responsibilities&limit=50&minMedianWage=";

    @Test
    void whatDoesNotFitIsRefusedWhileCheapRequestsAreAnswered() throws Exception {
        var executor = Executors.newFixedThreadPool(24);
        try {
            var requests = new ArrayList<Callable<Response>>();
            for (int i = 1; i <= 24; i++) {
                String path = i % 4 == 0 ? "/api/v1/roles?minMedianWage=" + i : COSTLY + i;
                requests.add(() -> given().get(path));
            }
            var refused = new ArrayList<Response>();
            List<Future<Response>> answers = executor.invokeAll(requests);
            for (int i = 0; i < answers.size(); i++) {
                Response answer = answers.get(i).get();
                if ((i + 1) % 4 == 0 || answer.statusCode() == 200) {
                    answer.then().statusCode(200);
                } else {
                    refused.add(answer);
                }
            }
            assertThat(refused).isNotEmpty().allSatisfy(answer -> answer.then().statusCode(503)
                    .contentType("application/problem+json").header("Cache-Control", "no-store")
                    .header("Retry-After", notNullValue()).body("detail", containsString("Too many costly requests")));
            when().get(COSTLY + 100).then().statusCode(200);
        } finally {
            executor.shutdownNow();
        }
    }
}
