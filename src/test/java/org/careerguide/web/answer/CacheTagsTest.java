package org.careerguide.web.answer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** The tags by which a cache in front of the server is purged. */
@QuarkusTest
class CacheTagsTest {

    private static final String ROLE = "/api/v1/roles/medical-billing";

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }

    private static List<String> tags(String path) {
        return List.of(get(path).header("Cache-Tag").split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", value = { ROLE + " -> role:medical-billing case-study comparison",
            ROLE + ".html -> role", ROLE + ".md -> role:medical-billing",
            "/embed/compare?roles=medical-billing,medical-coding -> role:medical-billing role:medical-coding",
            ROLE + "?version=1 -> role:medical-billing", ROLE + "/skills -> role:medical-billing",
            "/api/v1/compare.csv?roles=medical-billing,medical-coding -> role:medical-billing role:medical-coding",
            "/ -> role comparison", "/api/v1/roles?limit=3 -> role", "/api/v1/skills/communication -> role",
            "/api/v1/job-families -> role", "/api/v1/roles/medical-billing/related -> role",
            "/api/v1/matches?interests=R:2.86,I:4.33,A:1,S:3.5,E:2,C:7 -> role occupation",
            "/api/v1/career-routes?from=medical-billing&to=medical-coding -> role career-path",
            "/api/v1/lookup?code=29-2072 -> role occupation", "/api/v1/lookup?code=nobody -> role",
            "/api/v1/lookup?code=29-2071.00 -> role occupation", ROLE + ".html -> place-wages",
            "/api/v1/search?q=coder -> content-version", "/api/v1/suggest?q=cod -> content-version",
            "/api/v1 -> content-version", "/api/v1/changes -> content-version", "/changes.atom -> content-version",
            "/sitemap.xml -> content-version", "/sitemap-1.xml -> content-version", "/interests -> questionnaire:interests",
            "/oembed?url=/api/v1/roles/medical-billing -> role:medical-billing" })
    void answersNameWhatTheyAreMadeOf(String path, String expected) {
        assertThat(get(path).statusCode()).isEqualTo(200);
        assertThat(tags(path)).doesNotHaveDuplicates().contains("content").contains(expected.split(" "));
    }

    /** The answers after the first are made of roles that are in memory. */
    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles/medical-coding/next-steps?limit=%d",
            "/api/v1/roles/medical-coding/feeders?limit=%d",
            "/api/v1/career-routes?from=medical-billing&to=medical-coding&limit=%d",
            "/api/v1/matches?interests=R:2.86,I:4.33,A:1,S:3.5,E:2,C:7&limit=%d" })
    void rolesInMemoryCountLikeThoseThatAreRead(String path) {
        for (int limit = 3; limit <= 5; limit++) {
            assertThat(tags(path.formatted(limit))).contains("role", "occupation", "skill", "source");
        }
    }

    @Test
    void aRoleDoesNotDependOnOthers() {
        assertThat(tags(ROLE)).doesNotContain("role", "role:medical-coding", "content-version");
    }

    @ParameterizedTest
    @ValueSource(strings = { ROLE, "/api/v1/roles?limit=100&expand=skills,tools" })
    void bothHeadersSayTheSameShortly(String path) {
        Response answer = get(path);
        assertThat(answer.header("Surrogate-Key").split(" ")).containsExactly(answer.header("Cache-Tag").split(","));
        assertThat(answer.header("Cache-Tag").length()).isLessThanOrEqualTo(1000);
    }

    @Test
    void keptAndUnchangedAnswersHaveThemToo() {
        Response made = get(ROLE);
        Response kept = get(ROLE);
        Response unchanged = given().header("If-None-Match", made.header("ETag")).get(ROLE);
        Response head = given().head(ROLE);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(Arrays.asList(kept, unchanged, head)).extracting(one -> one.header("Cache-Tag"))
                .containsOnly(made.header("Cache-Tag"));
    }

    @Test
    void problemsHaveNone() {
        assertThat(get("/api/v1/roles/nobody").header("Cache-Tag")).isNull();
    }
}
