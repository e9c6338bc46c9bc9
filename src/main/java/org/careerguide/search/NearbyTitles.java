package org.careerguide.search;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.error.NearbyContent;
import org.careerguide.error.ProblemException;
import org.careerguide.web.Nearest;

/** Finds titles that are like a slug that nothing has. */
@ApplicationScoped
class NearbyTitles implements NearbyContent {

    private static final int MOST = 5;
    /** So many titles are looked at for those that are near. */
    private static final int LOOKED_AT = 40;
    /** A beginning of fewer letters may be that of anything. */
    private static final int SHORTEST_BEGINNING = 5;
    /** How many letters a word has for each that may be wrong. */
    private static final int LETTERS_PER_SLIP = 5;
    private static final int LONGEST = 100;

    private final Search search;

    NearbyTitles(Search search) {
        this.search = search;
    }

    @Override
    public List<Nearby> near(String thing, String slug) {
        List<String> words = Words.forms(slug.substring(0, Math.min(slug.length(), LONGEST)));
        // What is too long for any title may begin with one.
        return SearchType.ALL.stream().noneMatch(type -> type.code().equals(thing)) ? List.of()
                : IntStream.range(0, words.size())
                        .mapToObj(left -> titles(thing, String.join(" ", words.subList(0, words.size() - left))))
                        .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private List<Nearby> titles(String thing, String words) {
        try {
            return search.suggest(words, thing, LOOKED_AT).items().stream().filter(found -> isNear(words, found.text()))
                    .limit(MOST).map(found -> new Nearby(found.title(), found.url().path() + ".html")).toList();
        } catch (ProblemException e) {
            // The index is not there yet: then there is nothing to suggest.
            return List.of();
        }
    }

    /**
     * Whether a title has all words, in any form or with a slip of the pen; of the last one the beginning is enough. A title that goes on
     * as was typed need not be near: almost every combination of letters begins some word.
     */
    static boolean isNear(String words, String title) {
        List<String> asked = Words.forms(words);
        List<String> known = Words.forms(title);
        return IntStream.range(0, asked.size()).allMatch(i -> known.stream().anyMatch(form -> isNear(asked.get(i), form,
                i + 1 == asked.size())));
    }

    private static boolean isSlip(String asked, String known) {
        return Nearest.edits(asked, known) <= Math.max(asked.length(), known.length()) / LETTERS_PER_SLIP;
    }

    private static boolean isNear(String asked, String known, boolean last) {
        return Words.stem(asked).equals(Words.stem(known)) || Words.root(asked).equals(Words.root(known))
                || last && asked.length() >= SHORTEST_BEGINNING && known.startsWith(asked)
                || isSlip(asked, known) || isSlip(asked, Words.stem(known));
    }
}
