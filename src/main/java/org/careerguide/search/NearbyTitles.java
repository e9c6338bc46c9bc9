package org.careerguide.search;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.error.NearbyContent;
import org.careerguide.error.ProblemException;

/** Finds titles that are like a slug that nothing has. */
@ApplicationScoped
class NearbyTitles implements NearbyContent {

    private static final int MOST = 5;
    private static final int LONGEST = 100;

    private final Search search;

    NearbyTitles(Search search) {
        this.search = search;
    }

    @Override
    public List<Nearby> near(String thing, String slug) {
        if (Arrays.stream(SearchType.values()).noneMatch(type -> type.code().equals(thing))) {
            return List.of();
        }
        String words = slug.replace('-', ' ').strip();
        words = words.substring(0, Math.min(words.length(), LONGEST));
        // What is too long for any title may begin with one.
        while (!words.isBlank()) {
            List<Nearby> found = titles(thing, words);
            if (!found.isEmpty()) {
                return found;
            }
            words = words.contains(" ") ? words.substring(0, words.lastIndexOf(' ')) : "";
        }
        return List.of();
    }

    private List<Nearby> titles(String thing, String words) {
        try {
            return search.suggest(words, thing, MOST).items().stream()
                    .map(found -> new Nearby(found.title(), found.url().path() + ".html")).toList();
        } catch (ProblemException e) {
            // No letter, or an index that is not there yet: then there is nothing to suggest.
            return List.of();
        }
    }
}
