package org.careerguide.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.hibernate.Session;

/** Reads what somebody typed: its words in the form of the index, and the words that are probably meant by unknown ones. */
@ApplicationScoped
class Spelling {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private static final String KNOWN = """
            select asked, exists (
                select from search_word s where s.stem in ((ts_lexize('guide_stem', asked))[1], asked))
              or place = places and exists (
                select from search_word s where s.word >= asked and s.word < asked || chr(1114111))
            from (
              select asked, place, count(*) over () as places
              from regexp_split_to_table(search_form(:text), ' ') with ordinality as split(asked, place)
              where asked <> '') words
            order by place""";

    private static final String NEAR = """
            select word, in_title from search_word where word = any(:edited)
            union all
            select word, in_title from search_near(:word)""";

    private final Session database;

    Spelling(Session database) {
        this.database = database;
    }

    /** The words as they were typed, and as they are probably meant; the same where all are known. */
    record Reading(Words typed, Words meant) {

        boolean isCorrected() {
            return !typed.equals(meant);
        }
    }

    private record Candidate(String word, boolean inTitle, int edits) {
    }

    Reading read(String text) {
        var typed = new ArrayList<String>();
        var meant = new ArrayList<String>();
        for (Object[] row : database.createNativeQuery(KNOWN, Object[].class).setParameter("text", text).getResultList()) {
            String word = (String) row[0];
            typed.add(word);
            meant.add((Boolean) row[1] ? word : nearest(word).orElse(word));
        }
        return new Reading(new Words(typed), new Words(meant));
    }

    /** The known word that is the fewest edits away, if it is near enough; one of a title rather than one of a text. */
    private Optional<String> nearest(String word) {
        int most = word.length() < 4 || word.chars().anyMatch(Character::isDigit) ? 0
                : word.length() < 6 ? 1 : word.length() < 10 ? 2 : 3;
        if (most == 0) {
            return Optional.empty();
        }
        return database.createNativeQuery(NEAR, Object[].class).setParameter("edited", edited(word).toArray(String[]::new))
                .setParameter("word", word).getResultStream()
                .map(row -> new Candidate((String) row[0], (Boolean) row[1], edits(word, (String) row[0])))
                .filter(candidate -> candidate.edits() <= most)
                .min(Comparator.comparingInt(Candidate::edits).thenComparing(candidate -> !candidate.inTitle())
                        .thenComparing(candidate -> candidate.word().charAt(0) != word.charAt(0)))
                .map(Candidate::word);
    }

    /** The word with two neighbours in each other's place, or with a letter left out: near in edits, but not in trigrams. */
    private static Set<String> edited(String word) {
        var edited = new LinkedHashSet<>(swapped(word));
        for (int i = 0; i < word.length(); i++) {
            edited.add(word.substring(0, i) + word.substring(i + 1));
        }
        return edited;
    }

    private static List<String> swapped(String word) {
        var swapped = new ArrayList<String>();
        for (int i = 0; i + 1 < word.length(); i++) {
            swapped.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        }
        return swapped;
    }

    /** How many letters to add, leave out or replace, or neighbours to swap. */
    private static int edits(String word, String other) {
        int plain = DISTANCE.apply(word, other);
        return plain < 2 ? plain
                : Math.min(plain, 1 + swapped(word).stream().mapToInt(one -> DISTANCE.apply(one, other)).min().orElse(plain));
    }
}
