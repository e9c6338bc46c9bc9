package org.careerguide.embed;

import java.util.Locale;

/** How high an embed is, so that pages can leave room for it before it is there. */
final class EmbedHeight {

    /** Rough heights of a whole page of roles: what stands on each, and what a part of it takes. */
    private static final int WHOLE = 700;
    private static final int PART = 210;

    private EmbedHeight() {
    }

    /** The narrowest and the widest place that pages have for an embed, and what they have beside it on a narrow screen. */
    private static final int NARROW = 320;
    private static final int WIDE = 600;
    private static final int MARGINS = 40;

    /** The height as a value of CSS: that of a wide place, and more where the screen is narrow. */
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
