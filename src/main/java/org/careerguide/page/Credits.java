package org.careerguide.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.careerguide.source.Figures;
import org.careerguide.web.Link;

/** Collects the sources of a list's figures, so that each is named once, with its places and dates. */
final class Credits {

    private record Details(String title, TreeSet<String> places, TreeSet<String> dates) {

        /** The places, then the date, or the first and the last of several. */
        List<String> texts() {
            var texts = new ArrayList<>(places);
            if (!dates.isEmpty()) {
                String first = Figures.date(dates.first());
                texts.add(dates.size() == 1 ? first : first + " to " + Figures.date(dates.last()));
            }
            return texts;
        }
    }

    private final Map<String, Details> sources = new LinkedHashMap<>();

    /** Adds a source; all arguments may be null. */
    void add(Link source, String place, String date) {
        if (source != null) {
            add(source.url().absolute(), source.title(), place, date);
        }
    }

    void add(String url, String title, String place, String date) {
        Details details = sources.computeIfAbsent(url, one -> new Details(title, new TreeSet<>(), new TreeSet<>()));
        if (place != null) {
            details.places.add(place);
        }
        if (date != null) {
            details.dates.add(date);
        }
    }

    List<Section.Credit> list() {
        return sources.entrySet().stream().map(source -> new Section.Credit(source.getValue().title(),
                PageAddress.of(source.getKey()), source.getValue().texts())).toList();
    }
}
