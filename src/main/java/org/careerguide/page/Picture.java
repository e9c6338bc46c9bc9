package org.careerguide.page;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.awt.NullPlatformSupport;

/** A card as a picture with its sources in it, as SVG with text or as PNG. */
final class Picture {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 56;
    private static final int LABELS = 190;
    private static final int GAP = 24;
    private static final int TITLE = 46;
    private static final int SMALL = 19;
    private static final String FAMILY = "Liberation Sans, Arial, Helvetica, sans-serif";
    private static final List<String> LIGHT_SERIES = List.of("#0b7285", "#c2570c", "#6d3fc0", "#2b7a3d", "#b4246f", "#7d6100");
    private static final List<String> DARK_SERIES = List.of("#3fb6c9", "#f0944d", "#b59af0", "#6cc283", "#ee82b6", "#d6b648");

    private final Card card;
    private final boolean dark;
    private final boolean outlined;
    private final StringBuilder svg = new StringBuilder();

    private Picture(Card card, boolean dark, boolean outlined) {
        this.card = card;
        this.dark = dark;
        this.outlined = outlined;
    }

    /** The picture as SVG. */
    static String svg(Card card, boolean dark) {
        return new Picture(card, dark, false).drawn();
    }

    /** The picture as PNG, drawn without any font of the system. */
    static byte[] png(Card card, boolean dark) {
        return png(new Picture(card, dark, true).drawn(), WIDTH, HEIGHT);
    }

    /** A drawing without text as PNG. */
    static byte[] png(String svg, int width, int height) {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null,
                LoaderContext.createDefault());
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try (var bytes = new ByteArrayOutputStream()) {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, width, height));
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            graphics.dispose();
        }
    }

    private String drawn() {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(WIDTH).append("\" height=\"").append(HEIGHT)
                .append("\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT).append("\" role=\"img\">\n<title>")
                .append(escaped(card.title())).append("</title>\n<desc>").append(escaped(String.join(" ", card.sentences())))
                .append("</desc>\n");
        rectangle(0, 0, WIDTH, HEIGHT, dark ? "#12161c" : "#fbfaf7");
        rectangle(0, 0, WIDTH, 12, dark ? DARK_SERIES.get(0) : LIGHT_SERIES.get(0));
        double y = 40;
        for (String line : Typeface.BOLD.lines(card.title(), TITLE, WIDTH - 2.0 * MARGIN, 2)) {
            y += TITLE + 6;
            text(line, MARGIN, y - 12, TITLE, true, ink());
        }
        List<String> sources = Typeface.REGULAR.lines(card.sources(), SMALL, WIDTH - 2.0 * MARGIN, 3);
        double bottom = HEIGHT - 34 - sources.size() * 25.0;
        table(y + 14, bottom - 14);
        y = bottom;
        for (String line : sources) {
            y += 25;
            text(line, MARGIN, y - 6, SMALL, false, soft());
        }
        return svg.append("</svg>\n").toString();
    }

    private void table(double top, double bottom) {
        int columns = card.heads().size();
        double width = (WIDTH - 2.0 * MARGIN - LABELS) / Math.max(1, columns);
        int size = columns <= 2 ? 27 : columns <= 4 ? 21 : 17;
        double line = size * 1.25;
        double y = top;
        if (columns > 1) {
            double height = 0;
            for (int i = 0; i < columns; i++) {
                List<String> head = Typeface.BOLD.lines(card.heads().get(i).title(), size, width - GAP, 2);
                for (int j = 0; j < head.size(); j++) {
                    text(head.get(j), MARGIN + LABELS + i * width, y + (j + 1) * line - 6, size, true, ink());
                }
                height = Math.max(height, head.size() * line);
            }
            y += height + 6;
            for (int i = 0; i < columns; i++) {
                rectangle(MARGIN + LABELS + i * width, y, width - GAP, 5, series(i));
            }
            y += 12;
        }
        for (Card.Row row : card.rows()) {
            double height = 0;
            for (int i = 0; i < row.values().size(); i++) {
                double at = y;
                for (String value : row.values().get(i).lines()) {
                    for (String part : Typeface.REGULAR.lines(value, size, width - GAP, 2)) {
                        if (at + line > bottom) {
                            break;
                        }
                        at += line;
                        text(part, MARGIN + LABELS + i * width, at - 6, size, isPay(row), row.values().get(i).missing() ? soft()
                                : ink());
                    }
                }
                height = Math.max(height, at - y);
            }
            if (height == 0) {
                return;
            }
            text(row.title(), MARGIN, y + line - 6, Math.min(size, 23), false, soft());
            y += height + 14;
        }
        for (Article.Item point : card.points()) {
            if (y + line > bottom) {
                return;
            }
            y += line;
            text(Typeface.REGULAR.lines("• " + point.title(), size, WIDTH - 2.0 * MARGIN, 1).get(0), MARGIN, y - 6, size, false,
                    ink());
        }
    }

    private static boolean isPay(Card.Row row) {
        return row.title().equals("Median pay");
    }

    private String ink() {
        return dark ? "#e8ebf0" : "#18212f";
    }

    private String soft() {
        return dark ? "#a9b4c2" : "#526071";
    }

    private String series(int i) {
        return (dark ? DARK_SERIES : LIGHT_SERIES).get(i % LIGHT_SERIES.size());
    }

    private void rectangle(double x, double y, double width, double height, String fill) {
        svg.append(
                String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n", x, y,
                        width, height, fill));
    }

    private void text(String text, double x, double y, int size, boolean bold, String fill) {
        if (outlined) {
            svg.append("<path fill=\"").append(fill).append("\" d=\"")
                    .append((bold ? Typeface.BOLD : Typeface.REGULAR).outlines(text, size, x, y)).append("\"/>\n");
        } else {
            svg.append(
                    String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" font-family=\"%s\" font-size=\"%d\"%s fill=\"%s\">",
                            x, y, FAMILY, size, bold ? " font-weight=\"700\"" : "", fill))
                    .append(escaped(text)).append("</text>\n");
        }
    }

    private static String escaped(String text) {
        return PlainText.line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
