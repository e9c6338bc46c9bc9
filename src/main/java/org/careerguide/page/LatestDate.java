package org.careerguide.page;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import org.careerguide.source.Figures;

/** The date of most figures of a list, the latest; those of another date say theirs. */
record LatestDate(String date) {

    /** The latest of some dates, of which any may be null. */
    static LatestDate of(Stream<String> dates) {
        return new LatestDate(dates.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null));
    }

    /** What stands behind a figure of a date: a comma and the date if it is an earlier one, or else nothing. */
    String mark(String of) {
        return of == null || of.equals(date) ? "" : ", " + Figures.date(of);
    }
}
