package org.careerguide.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careerguide.content.MissingReason;
import org.careerguide.page.Sheet.Figure;
import org.careerguide.page.Sheet.Line;
import org.careerguide.page.Sheet.Origin;
import org.careerguide.page.Sheet.Ratings;
import org.careerguide.source.Figures;
import org.careerguide.source.Related;

/** Makes lines of sheets. */
final class Lines {

    private Lines() {
    }

    static Line item(String text, String url, Origin origin) {
        return new Line(text, url, null, null, null, origin, null);
    }

    static Line rated(String text, String url, Ratings ratings, Origin origin) {
        return new Line(text, url, null, null, ratings, origin, null);
    }

    static Line number(String name, String title, BigDecimal value, String unit, Origin origin) {
        return new Line(title, null, null, Figure.of(value, unit, Figures.shown(name, value, unit, false), false), null,
                origin, null);
    }

    static Line words(String title, String words, Origin origin) {
        return words == null ? absent(title, null, title)
                : new Line(title, null, null, Figure.of(null, null, words, false), null, origin, null);
    }

    static Line absent(String title, Map<String, MissingReason> missing, String name) {
        return new Line(title, null, null, null, null, null, Figures.missing(missing == null ? MissingReason.NOT_COLLECTED
                : missing.getOrDefault(name, MissingReason.NOT_COLLECTED)));
    }

    static Stream<Line> related(List<Related> things) {
        return stream(things).map(thing -> Line.item(thing.title(), thing.url().absolute(), null));
    }

    static <T> Stream<T> stream(List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }
}
