package org.careerguide.page;

import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.Renderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Renders the Markdown of content safely: HTML markup becomes text, links lead to the web or to mail only, pictures become
 * their descriptions, and headings fit below those of the page.
 */
final class Markdown {

    private static final int HEADINGS_BELOW = 2;
    private static final int LOWEST_HEADING = 6;
    private static final Parser PARSER = Parser.builder().build();

    /** Schemes of links. The library's default would also allow {@code data:}. */
    private static final UrlSanitizer URLS = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));
    private static final Renderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).urlSanitizer(URLS).build();
    private static final Renderer MARKDOWN = MarkdownRenderer.builder().build();

    private Markdown() {
    }

    /** Safe HTML; empty for null. */
    static String html(String markdown) {
        return markdown == null ? "" : HTML.render(harmless(markdown));
    }

    /** Safe Markdown; empty for null. */
    static String markdown(String markdown) {
        // Not every reader of Markdown knows the backslash before an angle bracket.
        return markdown == null ? ""
                : MARKDOWN.render(harmless(markdown)).replace("\\<", "&lt;").replace("\\>", "&gt;").strip();
    }

    private static Node harmless(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {

            @Override
            public void visit(HtmlBlock block) {
                var paragraph = new Paragraph();
                paragraph.appendChild(new Text(PlainText.line(block.getLiteral())));
                replace(block, paragraph);
            }

            @Override
            public void visit(HtmlInline inline) {
                replace(inline, new Text(inline.getLiteral()));
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                unwrap(image);
            }

            @Override
            public void visit(Link link) {
                visitChildren(link);
                if (URLS.sanitizeLinkUrl(link.getDestination()).isEmpty()) {
                    unwrap(link);
                }
            }

            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + HEADINGS_BELOW));
                visitChildren(heading);
            }
        });
        return document;
    }

    private static void replace(Node node, Node by) {
        node.insertBefore(by);
        node.unlink();
    }

    /** Replaces a node by its children. */
    private static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }
}
