package org.careerguide.web.check;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** The examples of the README that ask a fresh server, without a key and without other programs. */
@QuarkusTest
class ReadmeTest {

    private static final Pattern EXAMPLE = Pattern.compile("^\\$ curl 'http://localhost:8080([^']*)'\\n(.*)$",
            Pattern.MULTILINE);

    static Stream<String[]> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("README.md"))).results()
                .map((MatchResult example) -> new String[] { example.group(1), example.group(2) });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreWhatTheServerAnswers(String path, String answer) {
        assertThat(withoutIdentity(given().urlEncodingEnabled(false).get(path).asString()
                .replace("http://localhost:" + RestAssured.port, "http://localhost:8080"))).isEqualTo(withoutIdentity(answer));
    }

    private static String withoutIdentity(String answer) {
        return answer.replaceFirst("\"requestId\":\"[^\"]*\"", "\"requestId\":\"\"");
    }
}
