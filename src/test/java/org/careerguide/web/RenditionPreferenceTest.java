package org.careerguide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.MediaType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which form of an answer an Accept header asks for (RFC 9110, section 12.5.1), and which one a suffix does. */
class RenditionPreferenceTest {

    private static final List<Rendition> OFFERED = List.of(Rendition.JSON, Rendition.HTML, Rendition.CSV, Rendition.MARKDOWN,
            Rendition.SVG);

    private static List<MediaType> ranges(String accept) {
        return Arrays.stream(accept.split(",")).map(String::strip).map(MediaType::valueOf).toList();
    }

    @ParameterizedTest(name = "Accept: {0} is answered with {1}")
    @CsvSource(delimiter = '|', nullValues = "nothing", value = {
            "*/* | JSON",
            "application/json | JSON",
            "text/html | HTML",
            "text/* | HTML",
            "image/* | SVG",
            "application/* | JSON",
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML",
            "text/csv, text/html;q=0.5 | CSV",
            "text/html;q=0.5, text/csv | CSV",
            "text/csv;q=0.5, text/html;q=0.500 | HTML",
            "*/*, text/html;q=0.1 | JSON",
            "*/*, application/json;q=0 | HTML",
            "*/*, application/json;q=0, text/*;q=0 | SVG",
            "text/*, text/html;q=0 | CSV",
            "text/html;q=0, text/*;q=0.3 | CSV",
            "*/*;q=0 | nothing",
            "text/plain | nothing",
            "video/* | nothing",
            "text/html;q=0.000 | nothing",
            "text/html;q=0.001, text/csv;q=0.002 | CSV",
            "TEXT/HTML | HTML",
            "text/html;Q=0.2, text/csv;q=0.3 | CSV",
            "application/ld+json | nothing",
            "text/markdown;charset=utf-8 | MARKDOWN",
    })
    void mostSpecificRangeDecidesOnEachForm(String accept, Rendition preferred) {
        if (preferred == null) {
            assertThat(Rendition.preferred(ranges(accept), OFFERED)).isEmpty();
        } else {
            assertThat(Rendition.preferred(ranges(accept), OFFERED)).contains(preferred);
        }
    }

    @ParameterizedTest(name = "q={0} counts as 1")
    @CsvSource({ "2", "1.5", "x", "-1", "0.1234", "''" })
    void weightThatCannotBeReadCountsAsTheHighest(String weight) {
        assertThat(Rendition.preferred(
                List.of(new MediaType("text", "csv", Map.of("q", weight)), MediaType.valueOf("text/html;q=0.999")),
                OFFERED)).contains(Rendition.CSV);
    }

    @Test
    void firstOfEquallyLikedFormsIsPreferred() {
        assertThat(Rendition.preferred(ranges("text/*"), List.of(Rendition.MARKDOWN, Rendition.HTML)))
                .contains(Rendition.MARKDOWN);
        assertThat(Rendition.preferred(ranges("text/html"), List.of(Rendition.HTML, Rendition.FRAGMENT)))
                .as("a fragment has the media type of a page, and is asked for by its suffix").contains(Rendition.HTML);
    }

    @Test
    void nothingIsPreferredWhereNothingIsAcceptedOrOffered() {
        assertThat(Rendition.preferred(List.of(), OFFERED)).isEmpty();
        assertThat(Rendition.preferred(ranges("*/*"), List.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0} ends with {1}")
    @CsvSource(nullValues = "nothing", value = { "/api/v1/roles/nurse.json, JSON", "/roles/nurse.html, HTML",
            "/roles/nurse.fragment.html, FRAGMENT", "/roles/nurse.md, MARKDOWN", "/roles/nurse.jsonld, JSON_LD",
            "/roles/nurse.svg.png, PNG", "/roles/nurse, nothing", "/roles/nursejson, nothing", "/roles/nurse.JSON, nothing",
            "/roles/nurse.json/, nothing", "/roles/nurse.xml, nothing", "'', nothing", "json, nothing", ".csv, CSV" })
    void suffixOfAPathNamesAForm(String path, Rendition rendition) {
        assertThat(Rendition.ofPath(path).orElse(null)).isEqualTo(rendition);
    }

    @ParameterizedTest
    @EnumSource(Rendition.class)
    void eachFormIsFoundByItsSuffixAndHasAReadableContentType(Rendition rendition) {
        assertThat(Rendition.ofPath("/a." + rendition.suffix())).contains(rendition);
        MediaType type = MediaType.valueOf(rendition.contentType());
        assertThat(type.getType() + "/" + type.getSubtype()).isEqualTo(rendition.mediaType());
        assertThat(Rendition.preferred(List.of(type), List.of(rendition))).contains(rendition);
    }
}
