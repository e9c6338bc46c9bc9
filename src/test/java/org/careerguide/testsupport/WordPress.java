package org.careerguide.testsupport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What WordPress (6.1) does to the HTML of an oEmbed provider that it does not know: it keeps a quotation and a frame with few
 * attributes, sets the sandbox itself, and hides the frame until that has said its height. What it makes of a quotation and a frame was
 * taken from its own functions.
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
                if (data.message === 'link') {
                  const to = new URL(data.value);
                  const isOfFrame = /^https?:$/.test(to.protocol) && to.host === new URL(one.src).host;
                  if (isOfFrame && document.activeElement === one) top.location.href = data.value;
                }
              }
            });
            addEventListener('load', () => {
              for (const one of document.querySelectorAll('iframe.wp-embedded-content')) {
                one.contentWindow.postMessage({ message: 'ready', secret: one.dataset.secret }, '*');
              }
            });
            </script>""";

    /** The rules of its style for embed blocks. */
    private static final String BLOCK_STYLE = "<style>.wp-block-embed{overflow-wrap:break-word;margin:0 0 1em}"
            + ".wp-block-embed iframe{max-width:100%}.wp-block-embed__wrapper{position:relative}</style>";

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

    /** What a post without blocks has of it: with the paragraphs that WordPress makes of lines. */
    public static String classicPost(String html) {
        String embedded = embedded(html);
        Matcher quotation = Pattern.compile("(?s)^(<blockquote[^>]*>)(.*)(</blockquote>)").matcher(embedded);
        if (!quotation.find()) {
            return "<p>" + embedded + "</p>";
        }
        return quotation.group(1) + "<p>" + quotation.group(2).strip().replaceAll("\\s*\n", "<br />\n") + "</p>"
                + quotation.group(3) + "\n<p>" + embedded.substring(quotation.end()) + "</p>" + SCRIPT;
    }

    /** What a post has of it in an embed block. */
    public static String blockPost(String html) {
        String embedded = embedded(html);
        return BLOCK_STYLE + "<figure class=\"wp-block-embed is-type-rich is-provider-career-guide\">"
                + "<div class=\"wp-block-embed__wrapper\">\n" + embedded + "\n</div></figure>"
                + (embedded.startsWith("<blockquote") ? SCRIPT : "");
    }

    /** What it puts into a post. It loads its script where that has a quotation. */
    private static String embedded(String html) {
        String kept = kept(html).replaceFirst(" src=\"([^\"]*)\"",
                " src=\"$1#?secret=" + SECRET + "\" data-secret=\"" + SECRET + "\"").replace("&amp;", "&#038;");
        if (kept.startsWith("<blockquote>")) {
            kept = kept.replace("<iframe", "<iframe style=\"position: absolute; clip: rect(1px, 1px, 1px, 1px);\"")
                    .replace("<blockquote", "<blockquote class=\"wp-embedded-content\" data-secret=\"" + SECRET + "\"");
        }
        return kept.replace("<iframe",
                "<iframe class=\"wp-embedded-content\" sandbox=\"allow-scripts\" security=\"restricted\"");
    }
}
