package org.careerguide.error;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;

import org.careerguide.testsupport.TestKeys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

/** Problems name the identifier that was looked for: an id, a code, a hash or a slug. */
@QuarkusTest
class UnknownNameTest {

    @Inject
    TestKeys keys;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/api/v1/drafts/nothing                  | No draft has the id “nothing”.",
            "/api/v1/webhooks/999999                 | No webhook has the id “999999”.",
            "/api/v1/webhooks/nothing                | No webhook has the id “nothing”.",
            "/api/v1/versions/999999                 | No version has the number “999999”.",
            "/editor/nothing.js                      | No file has the name “nothing.js”.",
            "/editor/lib/nothing                     | No file has the name “nothing”.",
            "/editor/schema/nothing                  | No schema has the name “nothing”.",
            "/embed/nothing.js                       | No script has the name “nothing”.",
            "/embed/v1-0000.js                       | No release of the web component has the hash “0000”.",
            "/api/v1/places/nothing                  | No place has the slug or code “nothing”.",
            "/api/v1/programmes/99.9999              | No programme has the code “99.9999”.",
            "/api/v1/programmes/nothing              | No programme has the slug “nothing”.",
            "/api/v1/roles/nothing                   | No role has the slug “nothing”." })
    void messagesSayByWhatItWasLookedFor(String path, String detail) {
        keys.as("admin").accept("*/*").get(path).then().statusCode(404).body("detail", equalTo(detail));
    }
}
