package org.careerguide.embed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the bars of ratings are drawn: for each item a bar a role, on the scale of importance from 0 to 5.
 *
 * @param gaps whether any item is rated differently, so that the items stand in the order of their gaps
 */
public record SkillChart(List<Legend> legend, List<Group> groups, int others, boolean gaps) {

    private static final int MOST_GROUPS = 8;
    private static final int BAR_HEIGHT = 12;
    private static final int BAR_GAP = 4;
    /** Width of the longest bar, in percent: beside it stands its number. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(88);
    private static final BigDecimal SCALE = BigDecimal.valueOf(5);

    /** The name of a series of bars. */
    public record Legend(int series, String title) {
    }

    /** The bars of one item. */
    public record Group(String title, String label, int height, List<Bar> bars) {
    }

    /** The bar of one role; its width is in percent, the rest in pixels. */
    public record Bar(int series, int y, int textY, int height, String width, String value) {
    }

    /** The chart of the items with the largest gaps, without gaps the most important; null where nothing is rated. */
    static SkillChart of(Sheet sheet) {
        if (sheet.ratings().isEmpty()) {
            return null;
        }
        var legend = new ArrayList<Legend>();
        sheet.heads().forEach(head -> legend.add(new Legend(legend.size() + 1, head.title())));
        return new SkillChart(legend,
                sheet.ratings().stream().limit(MOST_GROUPS).map(item -> group(item, sheet.heads())).toList(),
                Math.max(0, sheet.ratings().size() - MOST_GROUPS),
                sheet.ratings().stream().anyMatch(Sheet.RatedItem::hasGap));
    }

    private static Group group(Sheet.RatedItem item, List<Sheet.Head> heads) {
        var bars = new ArrayList<Bar>();
        var said = new ArrayList<String>();
        for (int i = 0; i < heads.size(); i++) {
            BigDecimal importance = item.importance().get(i);
            int y = i * (BAR_HEIGHT + BAR_GAP);
            bars.add(new Bar(i + 1, y, y + BAR_HEIGHT - 2, BAR_HEIGHT, importance == null ? "0"
                    : importance.multiply(LONGEST).divide(SCALE, 2, RoundingMode.HALF_UP).toPlainString(),
                    importance == null ? "not rated" : importance.toPlainString()));
            said.add(heads.get(i).title() + " " + (importance == null ? "not rated" : importance.toPlainString() + " of 5"));
        }
        return new Group(item.title(), item.title() + ": " + said.stream().collect(Collectors.joining(", ")),
                heads.size() * (BAR_HEIGHT + BAR_GAP), bars);
    }
}
