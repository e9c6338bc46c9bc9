package org.careerguide.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bundled typeface of images, which need no font of the machine. It also measures text for pages. */
final class Typeface {

    static final Typeface REGULAR = new Typeface("LiberationSans-Regular.ttf");
    static final Typeface BOLD = new Typeface("LiberationSans-Bold.ttf");

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int unitsPerEm;

    private Typeface(String file) {
        try (InputStream data = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(data.readAllBytes()));
            characters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width of a text of a size, in the unit of the size. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    private double advance(int character) {
        try {
            synchronized (font) {
                return font.getAdvanceWidth(characters.getGlyphId(character));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a text in a width; words that are longer than a line are broken. */
    List<String> lines(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.isEmpty() && rest.length() > 1 && width(rest, size) > width) {
                int end = rest.length() - 1;
                while (end > 1 && width(rest.substring(0, end), size) > width) {
                    end--;
                }
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The first lines of a text, at most {@code most}; the last one ends with an ellipsis if there are more. */
    List<String> lines(String text, double size, double width, int most) {
        List<String> lines = lines(text, size, width);
        if (lines.size() <= most) {
            return lines;
        }
        var shown = new ArrayList<>(lines.subList(0, most));
        String last = shown.get(most - 1);
        while (!last.isEmpty() && width(last + "…", size) > width) {
            last = last.substring(0, last.length() - 1);
        }
        shown.set(most - 1, last.strip() + "…");
        return shown;
    }

    /** The outlines of a text whose baseline begins at a point, as the data of an SVG path. */
    String outlines(String text, double size, double x, double y) {
        var data = new StringBuilder();
        double at = x;
        double scale = size / unitsPerEm;
        for (int character : text.codePoints().toArray()) {
            try {
                synchronized (font) {
                    GlyphData glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
                    if (glyph != null) {
                        GeneralPath path = glyph.getPath();
                        path.transform(new AffineTransform(scale, 0, 0, -scale, at, y));
                        append(path, data);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            at += advance(character) * scale;
        }
        return data.toString();
    }

    private static void append(GeneralPath glyph, StringBuilder data) {
        var points = new double[6];
        for (PathIterator path = glyph.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> append(data, 'M', points, 2);
                case PathIterator.SEG_LINETO -> append(data, 'L', points, 2);
                case PathIterator.SEG_QUADTO -> append(data, 'Q', points, 4);
                case PathIterator.SEG_CUBICTO -> append(data, 'C', points, 6);
                default -> data.append('Z');
            }
        }
    }

    private static void append(StringBuilder data, char command, double[] points, int count) {
        data.append(command);
        for (int i = 0; i < count; i++) {
            data.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", points[i]));
        }
    }
}
