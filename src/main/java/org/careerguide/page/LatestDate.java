package org.careerguide.page;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import org.careerguide.source.Figures;

/** The latest date of a list's figures; only figures of other dates show their own. */
record LatestDate(String date) {

    /** The latest of some dates, of which any may be null. */
    static LatestDate of(Stream<String> dates) {
        return new LatestDate(dates.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null));
    }

    /** The text after a figure: a comma and its date if that is another one, otherwise empty. */
    String mark(String of) {
        return of == null || of.equals(date) ? "" : ", " + Figures.date(of);
    }
}
