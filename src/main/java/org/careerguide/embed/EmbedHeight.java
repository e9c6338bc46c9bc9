package org.careerguide.embed;

import java.util.Locale;

/** Estimates the height of an embed, so that pages can leave room for it before it has loaded. */
final class EmbedHeight {

    /** Approximate heights in pixels: of the fixed parts of a whole page, and of each section. */
    private static final int WHOLE = 700;
    private static final int PART = 210;

    private EmbedHeight() {
    }

    /** The narrowest and the widest space for an embed, and the margin beside it on a narrow screen, in pixels. */
    private static final int NARROW = 320;
    private static final int WIDE = 600;
    private static final int MARGINS = 40;

    /** The height as a CSS value, which grows on narrow screens. */
    static String css(EmbedViews.Shown shown, boolean card) {
        int wide = of(shown, card, WIDE);
        double more = (of(shown, card, NARROW) - wide) / (double) (WIDE - NARROW);
        return more <= 0 ? wide + "px"
                : String.format(Locale.ROOT, "max(%dpx,%.0fpx - %.1fvw)", wide, wide + more * (WIDE + MARGINS), more * 100);
    }

    /** The height in a frame of a width, in pixels. */
    static int of(EmbedViews.Shown shown, boolean card, int width) {
        return card || shown.sheet() == null ? shown.card().height(width) : WHOLE + PART * shown.sheet().parts().size();
    }
}
