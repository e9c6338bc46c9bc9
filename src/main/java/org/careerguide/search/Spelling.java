package org.careerguide.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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

    /**
     * Each word, whether it is in use, and the word of a title that it is together with the one after it, if no title has both.
     * For the rest of the transaction plans are kept, whatever the words: to make one takes as long as to search.
     */
    private static final String KNOWN = """
            select asked, length(asked) = 1 or exists (
                select from search_word s where s.stem in ((ts_lexize('guide_stem', asked))[1], asked))
              or place = places and exists (
                select from search_word s where s.word >= asked and s.word < asked || chr(1114111)),
              (
                select s.word from search_word s
                where s.word = asked || next and case when s.in_title then not exists (
                  select from search_titles(plainto_tsquery('guide', asked || ' ' || next)) t
                  where t.words @@ phraseto_tsquery('guide', asked || ' ' || next)) end),
              set_config('plan_cache_mode', 'force_generic_plan', true)
            from (
              select asked, place, count(*) over () as places, lead(asked) over (order by place) as next
              from regexp_split_to_table(search_form(:text), ' ') with ordinality as split(asked, place)
              where asked <> '') words
            order by place""";

    /** The two words that one is made of, if a title has them one after the other. */
    private static final String PARTS = """
            with parts as materialized (
              select first, second
              from generate_series(1, length(:word) - 2) n,
                lateral (select left(:word, n) as first, substr(:word, n + 1) as second) parts
              where (n = 1 or (select true from search_word where word = first))
                and (select true from search_word where word = second))
            select first, second from parts
            where exists (
              select from search_titles(plainto_tsquery('guide', first || ' ' || second)) t
              where t.words @@ phraseto_tsquery('guide', first || ' ' || second))
            order by least(length(first), length(second)) desc
            limit 1""";

    private static final String NEAR = """
            select word, (select bool_or(in_title) from search_word other where other.stem = near.stem)
            from (
              select word, stem from search_word where word = any(:edited)
              union
              select w.word, w.stem from search_near(:word) n join search_word w on w.word = n.word) near""";

    /**
     * How much each of some words is in use: by the number of things that have it in a title, and by what the first of them
     * weighs.
     */
    private static final String USE = """
            select word, (
              select ln(1 + count(*)) + coalesce(max(weight), 0) / 40.0 from (
                select weight from search_posting where stem = coalesce((ts_lexize('guide_stem', word))[1], word) limit 300) used)
            from unnest(:words) word""";

    private static final int LONGEST = 40;

    private final Session database;

    Spelling(Session database) {
        this.database = database;
    }

    /**
     * The words as they were typed, and as they are probably meant; the same where all are known. What is in no text and like
     * no word is left out of the known ones, unless there are no others.
     */
    record Reading(Words typed, Words meant, Words known) {

        boolean isCorrected() {
            return !typed.equals(meant);
        }
    }

    private record Candidate(String word, boolean inTitle, int edits) {
    }

    Reading read(String text) {
        List<Object[]> rows = database.createNativeQuery(KNOWN, Object[].class).setParameter("text", text).getResultList();
        var typed = new ArrayList<String>();
        var meant = new ArrayList<String>();
        var unknown = new HashSet<String>();
        boolean joined = false;
        for (Object[] row : rows) {
            String word = (String) row[0];
            typed.add(word);
            if (joined) {
                joined = false;
            } else if (row[2] != null && !Words.isIdle(word)) {
                meant.add((String) row[2]);
                joined = true;
            } else if ((Boolean) row[1] || word.length() > LONGEST) {
                meant.add(word);
            } else {
                meant.addAll(parts(word).or(() -> nearest(word).map(List::of)).orElseGet(() -> {
                    unknown.add(word);
                    return List.of(word);
                }));
            }
        }
        Words read = Words.of(meant);
        return new Reading(Words.of(typed), read, read.without(unknown));
    }

    private Optional<List<String>> parts(String word) {
        return database.createNativeQuery(PARTS, Object[].class).setParameter("word", word).getResultList().stream()
                .map(row -> List.of((String) row[0], (String) row[1])).findFirst();
    }

    /** The known word that is the fewest edits away, if it is near enough; one of a title rather than one of a text. */
    private Optional<String> nearest(String word) {
        int most = word.length() < 4 || word.chars().anyMatch(Character::isDigit) ? 0
                : word.length() < 6 ? 1 : word.length() < 10 ? 2 : 3;
        if (most == 0) {
            return Optional.empty();
        }
        var order = Comparator.comparingInt(Candidate::edits).thenComparing(candidate -> !candidate.inTitle());
        List<Candidate> near = database.createNativeQuery(NEAR, Object[].class)
                .setParameter("edited", edited(word).toArray(String[]::new)).setParameter("word", word).getResultList().stream()
                .map(row -> new Candidate((String) row[0], (Boolean) row[1], edits(word, (String) row[0])))
                .filter(candidate -> candidate.edits() <= most).distinct().sorted(order).toList();
        return likeliest(word, near.stream().filter(one -> order.compare(one, near.get(0)) == 0).map(Candidate::word).toList());
    }

    /**
     * Of words that are equally near, the one that is most in use; how a word begins and ends is seldom mistaken, and letters
     * are rather left out than added.
     */
    private Optional<String> likeliest(String word, List<String> near) {
        if (near.size() < 2) {
            return near.stream().findFirst();
        }
        return database.createNativeQuery(USE, Object[].class).setParameter("words", near.toArray(String[]::new))
                .getResultList().stream().max(Comparator.comparingDouble(row -> {
                    String other = (String) row[0];
                    return ((Number) row[1]).doubleValue() + (other.charAt(0) == word.charAt(0) ? 2 : 0)
                            + (other.charAt(other.length() - 1) == word.charAt(word.length() - 1) ? 2 : 0)
                            + (other.length() > word.length() ? 2 : 0);
                })).map(row -> (String) row[0]);
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
