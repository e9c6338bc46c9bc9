package org.careerguide.page;

/** Works out how high a card is, by the measures of its style sheet. */
final class CardHeight {

    /** The browser's typeface may be a little wider than the one used for measuring. */
    private static final double WIDER = 1.06;
    private static final int PADDING = 32;
    private static final int BORDER = 6;
    private static final int TITLE_SIZE = 18;
    private static final int TITLE_LINE = 24;
    private static final int TITLE_MOST = 2;
    private static final int TEXT_SIZE = 14;
    private static final int LINE = 19;
    private static final int DENSE_SIZE = 13;
    private static final int DENSE_LINE = 17;
    private static final int CELL_HEIGHT = 9;
    private static final int CELL_WIDTH = 12;
    private static final int HEAD_MOST = 3;
    private static final int SMALL_SIZE = 12;
    private static final int SMALL_LINE = 17;
    private static final int LABELS = 104;
    private static final int DENSE_LABELS = 84;
    private static final int NARROW_LABELS = 78;
    private static final int LABEL_SIZE = 13;
    private static final int DENSE_LABEL_SIZE = 12;
    private static final int NARROW = 400;
    private static final int GAPS = 34;
    private static final int LIST_INDENT = 20;
    private static final int POINT_HEIGHT = 6;

    private final Card card;
    private final int inner;
    private final boolean isNarrow;
    private final boolean isSmall;

    CardHeight(Card card, int width) {
        this.card = card;
        inner = Math.max(120, width - PADDING);
        isNarrow = width <= NARROW;
        isSmall = isNarrow || card.isDense();
    }

    int pixels() {
        int height = PADDING + BORDER + GAPS;
        height += TITLE_LINE * Math.min(TITLE_MOST, lines(Typeface.BOLD, card.title(), TITLE_SIZE, inner));
        if (card.summary() != null) {
            height += LINE * lines(Typeface.REGULAR, card.summary(), TEXT_SIZE, inner);
        }
        int columns = card.heads().size();
        int size = isSmall ? DENSE_SIZE : TEXT_SIZE;
        int line = isSmall ? DENSE_LINE : LINE;
        int labels = isNarrow ? NARROW_LABELS : isSmall ? DENSE_LABELS : LABELS;
        double column = (Math.max(inner, leastWidth(columns)) - labels) / (double) Math.max(1, columns) - CELL_WIDTH;
        if (columns > 1) {
            height += CELL_HEIGHT + line * card.heads().stream()
                    .mapToInt(head -> Math.min(HEAD_MOST, lines(Typeface.BOLD, head.title(), size, column))).max()
                    .orElse(0);
        }
        for (Card.Row row : card.rows()) {
            int most = row.values().stream().mapToInt(value -> value.lines().stream()
                    .mapToInt(text -> lines(Typeface.REGULAR, text + ",", size, column)).sum()).max().orElse(1);
            height += CELL_HEIGHT + line * Math.max(most, lines(Typeface.BOLD, row.title(),
                    isSmall ? DENSE_LABEL_SIZE : LABEL_SIZE, labels - CELL_WIDTH));
        }
        height += SMALL_LINE * lines(Typeface.REGULAR, card.sources(), SMALL_SIZE, inner);
        for (Article.Item point : card.points()) {
            height += POINT_HEIGHT + LINE * lines(Typeface.REGULAR, point.title(), TEXT_SIZE, inner - LIST_INDENT);
        }
        // The link to the whole.
        return height + LINE;
    }

    /** The least width of a table, which scrolls in narrower frames; 0 if there is none. */
    private int leastWidth(int columns) {
        return columns > 5 ? 800 : columns == 5 ? 700 : !isNarrow ? 0 : columns == 4 ? 560 : columns == 3 ? 500 : 0;
    }

    private static int lines(Typeface typeface, String text, int size, double width) {
        return typeface.lines(text, size * WIDER, Math.max(width, 30)).size();
    }
}
