package org.careerguide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Accept headers are read (RFC 9110, section 12.5.1). */
class AcceptHeaderTest {

    private static List<String> ranges(String... lines) {
        return AcceptHeader.ranges(List.of(lines)).stream().map(range -> range.getType() + "/" + range.getSubtype()).toList();
    }

    @ParameterizedTest(name = "Accept: {0} has the ranges {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "text/html, text/csv;q=0.5 | text/html text/csv",
            "application/ld+json;profile=\"a,b\" | application/ld+json",
            "application/ld+json;profile=\"a,b\", text/html | application/ld+json text/html",
            "text/html;x=\"a\\\",b\",text/csv | text/html text/csv",
            "text/html,, ,text/csv, | text/html text/csv",
            "nonsense;;, text/html | text/html",
            "text/html;q=2, text/csv;q=x | text/html text/csv",
    })
    void itemsAreSeparatedByCommasOutsideQuotes(String line, String ranges) {
        assertThat(String.join(" ", ranges(line))).isEqualTo(ranges);
    }

    @Test
    void linesCountAsOneList() {
        assertThat(ranges("text/html", "text/csv, image/png")).containsExactly("text/html", "text/csv", "image/png");
    }

    @Test
    void headerWithoutItemsAcceptsAnyType() {
        assertThat(ranges()).containsExactly("*/*");
        assertThat(ranges("")).containsExactly("*/*");
        assertThat(ranges(" , ")).containsExactly("*/*");
    }

    @Test
    void headerOfMalformedItemsAcceptsNone() {
        assertThat(ranges("nonsense;;")).isEmpty();
    }
}
