package org.careerguide.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown that others wrote. */
class MarkdownTest {

    @ParameterizedTest
    @ValueSource(strings = { "data:text/html,x", "DATA:text/html;base64,eA==", "javascript:alert(1)", "JaVaScRiPt:alert(1)",
            "vbscript:x", "file:///etc/passwd", "blob:x", "java&#10;script:alert(1)", "&#1;javascript:alert(1)",
            "&#106;avascript:alert(1)", "javascript&colon;alert(1)", "data&#58;text/html,x", "&Tab;data:text/html,x",
            "java&#x00ad;script:alert(1)" })
    void linksToAnythingButTheWebAndMailBecomeText(String target) {
        for (String markdown : new String[] { "[word](" + target + ")", "![word](" + target + ")", "[word](<" + target + ">)",
                "[word][1]\n\n[1]: " + target, "word <" + target + ">" }) {
            assertThat(Markdown.html(markdown)).as(markdown).contains("word").doesNotContain("<a", "<img", "href", "src");
            assertThat(Markdown.markdown(markdown)).as(markdown).contains("word").doesNotContain("](", "![");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://example.org/a?b=c", "http://example.org", "mailto:a@example.org", "/api/v1/roles" })
    void linksToTheWebAndMailStay(String target) {
        assertThat(Markdown.html("[word](" + target + ")")).contains("<a", "href=\"" + target + "\">word</a>");
        assertThat(Markdown.markdown("[word](" + target + ")")).contains("[word](" + target + ")");
    }
}
