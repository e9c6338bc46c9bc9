package org.careerguide.testsupport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What WordPress (6.1) does to the HTML of an oEmbed provider that it does not know: it keeps a quotation and a frame with few
 * attributes, sets the sandbox itself, and hides the frame until that has said its height.
 */
public final class WordPress {

    private static final String SECRET = "abc123XYZ0";
    private static final Pattern PARTS = Pattern.compile("(?s)(<blockquote>.*?</blockquote>)?.*(<iframe.*?></iframe>)");

    /** What its script {@code wp-embed.js} does with the messages of frames. */
    private static final String SCRIPT = """
            <script>
            addEventListener('message', ({ data, source }) => {
              if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
              for (const one of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) one.style.display = 'none';
              for (const one of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
                if (source !== one.contentWindow) continue;
                one.removeAttribute('style');
                if (data.message === 'height') one.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
              }
            });
            addEventListener('load', () => {
              for (const one of document.querySelectorAll('iframe.wp-embedded-content')) {
                one.contentWindow.postMessage({ message: 'ready', secret: one.dataset.secret }, '*');
              }
            });
            </script>""";

    private WordPress() {
    }

    /** What is left of the HTML. */
    public static String kept(String html) {
        String allowed = html.replaceAll("</?(?!/?(?:a|blockquote|iframe)\\b)[a-zA-Z][^>]*>", "")
                .replaceAll(
                        " (?!(?:href|src|width|height|frameborder|marginwidth|marginheight|scrolling|title)=)[a-z-]+=\"[^\"]*\"",
                        "");
        Matcher parts = PARTS.matcher(allowed);
        if (!parts.find()) {
            throw new AssertionError("No frame is left of " + html);
        }
        return (parts.group(1) == null ? "" : parts.group(1)) + parts.group(2);
    }

    /** What it puts into a post, with its script where it loads that. */
    public static String post(String html) {
        String kept = kept(html).replaceFirst(" src=\"([^\"]*)\"",
                " src=\"$1#?secret=" + SECRET + "\" data-secret=\"" + SECRET + "\"");
        boolean quoted = kept.startsWith("<blockquote>");
        if (quoted) {
            kept = kept.replace("<iframe", "<iframe style=\"position: absolute; clip: rect(1px, 1px, 1px, 1px);\"")
                    .replace("<blockquote", "<blockquote class=\"wp-embedded-content\" data-secret=\"" + SECRET + "\"");
        }
        return kept.replace("<iframe",
                "<iframe class=\"wp-embedded-content\" sandbox=\"allow-scripts\" security=\"restricted\"")
                + (quoted ? SCRIPT : "");
    }
}
