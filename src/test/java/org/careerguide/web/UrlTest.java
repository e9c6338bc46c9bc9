package org.careerguide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;

import org.careerguide.testsupport.Stubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.netty.handler.codec.http.QueryStringDecoder;

/** What the server takes for a URL, for the identity of a request, and the URL of another page of a list. */
class UrlTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "", "/", "/api/v1/roles?title=a%20b", "/%E2%82%AC", "/%f0%9f%92%89", "/a%2Fb", "/%7F", "/~",
            "/%C3%A9%C3%A9", "/Ã©" })
    void textInUtf8IsWellFormed(String url) {
        assertThat(UrlForm.malformation(url)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "/% | The percent sign at character 2 of the URL is not followed by two hexadecimal digits.",
            "/a%2 | The percent sign at character 3 of the URL is not followed by two hexadecimal digits.",
            "/a%zz | The percent sign at character 3 of the URL is not followed by two hexadecimal digits.",
            "/%41%4 | The percent sign at character 5 of the URL is not followed by two hexadecimal digits.",
            "/%%41 | The percent sign at character 2 of the URL is not followed by two hexadecimal digits.",
            "/a%00b | The URL holds a NUL character, which no text has.",
            "/%FF | The bytes of the URL are not UTF-8 text.",
            "/%C3 | The bytes of the URL are not UTF-8 text.",
            "/%C0%AF | The bytes of the URL are not UTF-8 text.",
            "/%ED%A0%80 | The bytes of the URL are not UTF-8 text.",
            "/%F5%80%80%80 | The bytes of the URL are not UTF-8 text.",
            "/é | The bytes of the URL are not UTF-8 text.",
    })
    void whatIsNoTextInUtf8IsMalformed(String url, String message) {
        assertThat(UrlForm.malformation(url)).contains(message);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "a", "A-1_b.c", "00000000-0000-0000-0000-000000000000",
            "0123456789012345678901234567890123456789012345678901234567890123" })
    void identityThatAClientGivesIsKept(String given) {
        assertThat(HttpFilters.identity(given)).isEqualTo(given);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "", " ", "a b", "a\r\nSet-Cookie: b", "ä", "a,b", "<script>", "\"",
            "01234567890123456789012345678901234567890123456789012345678901234" })
    void otherIdentitiesAreReplacedByOneOfTheServer(String given) {
        String identity = HttpFilters.identity(given);

        assertThat(UUID.fromString(identity)).hasToString(identity);
        assertThat(HttpFilters.identity(given)).as("of another request").isNotEqualTo(identity);
    }

    @Test
    void requestWithoutIdentityGetsOne() {
        assertThat(HttpFilters.identity(null)).hasSize(36);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "title=b&limit=5", "cursor=old", "title=a b", "title=&sort=-title", "q=a%26b&cursor=old",
            "title=Ärztin 💉", "expand=skills,tools" })
    void nextPageKeepsEveryOtherParameter(String given) {
        var query = new MultivaluedHashMap<String, String>();
        for (String pair : given.split("&")) {
            String[] parts = pair.split("=", 2);
            query.add(parts[0], parts.length < 2 ? "" : parts[1]);
        }
        UriInfo uri = Stubs.answering(UriInfo.class, Map.of("getQueryParameters", query, "getPath", "/api/v1/roles"));

        String next = PageUrl.with(uri, "cursor", "a/b+c=").path();

        assertThat(next).startsWith("/api/v1/roles?").endsWith("cursor=a%2Fb%2Bc%3D").containsOnlyOnce("cursor=");
        query.forEach((name, values) -> {
            if (!name.equals("cursor")) {
                assertThat(new QueryStringDecoder(next).parameters()).containsEntry(name, values);
            }
        });
    }

    @Test
    void urlOfTheNextPageIsTheSameInWhateverOrderTheParametersWereSent() {
        var one = new MultivaluedHashMap<String, String>();
        one.add("title", "a");
        one.add("sort", "-title,slug");
        one.add("cursor", "x");
        var other = new MultivaluedHashMap<String, String>();
        other.add("sort", "-title,slug");
        other.add("title", "a");
        String path = "/api/v1/roles";

        assertThat(PageUrl.with(Stubs.answering(UriInfo.class, Map.of("getQueryParameters", one, "getPath", path)), "cursor",
                "n").path())
                .isEqualTo(PageUrl.with(Stubs.answering(UriInfo.class, Map.of("getQueryParameters", other, "getPath", path)),
                        "cursor", "n").path())
                .isEqualTo("/api/v1/roles?sort=-title,slug&title=a&cursor=n");
    }
}
