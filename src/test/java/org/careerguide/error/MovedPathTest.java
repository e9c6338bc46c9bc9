package org.careerguide.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a path leads whose document has another slug now. */
class MovedPathTest {

    @ParameterizedTest(name = "{0} of {1}, {2} is {3}: {4}")
    @CsvSource({
            "/api/v1/roles/coder, /api/v1/roles/{slug}, coder, medical-coder, /api/v1/roles/medical-coder",
            "/api/v1/roles/coder.html, /api/v1/roles/{slug}, coder, medical-coder, /api/v1/roles/medical-coder.html",
            "/api/v1/roles/coder/wages.csv, /api/v1/roles/{slug}/wages, coder, medical-coder, /api/v1/roles/medical-coder/wages.csv",
            // A document may have the name of its collection, of its type, or of a part of it.
            "/api/v1/roles/roles, /api/v1/roles/{slug}, roles, parts, /api/v1/roles/parts",
            "/api/v1/roles/roles.md, /api/v1/roles/{slug}, roles, parts, /api/v1/roles/parts.md",
            "/api/v1/roles/wages/wages, /api/v1/roles/{slug}/wages, wages, pay, /api/v1/roles/pay/wages",
            "/api/v1/roles/v1, /api/v1/roles/{slug}, v1, version-one, /api/v1/roles/version-one",
            "/api/v1/documents/role/role, /api/v1/documents/{type}/{slug}, role, part, /api/v1/documents/role/part",
            "/embed/roles/embed, /embed/roles/{slug}, embed, put-in, /embed/roles/put-in",
            // A longer slug is another one.
            "/api/v1/roles/coder-x, /api/v1/roles/{slug}, coder, medical-coder, /api/v1/roles/coder-x",
            "/api/v1/roles/a-vs-b/x, /api/v1/roles/{slug}, a-vs-b, b-vs-a, /api/v1/roles/b-vs-a/x",
            "/, /, coder, medical-coder, /" })
    void slugIsPutWhereTheOperationTakesOne(String path, String template, String slug, String now, String moved) {
        assertThat(ProblemMapper.moved(path, template, slug, now)).isEqualTo(moved);
    }
}
