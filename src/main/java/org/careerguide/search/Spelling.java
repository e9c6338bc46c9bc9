package org.careerguide.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.search.spell.WordBreakSpellChecker.BreakSuggestionSortMethod;

/** Corrects words that are misspelt, written together or written apart, by the words of the index. */
final class Spelling {

    private static final int LONGEST = 40;
    private static final int SHORTEST = 3;
    /** Shorter words are corrected by one edit only. */
    private static final int SHORTEST_TWICE = 5;
    private static final int CANDIDATES = 20;
    /** The fields of known words, in the order in which they are looked through. */
    private static final List<String> KNOWN_WORDS = List.of(EntryDocuments.TITLE_WORDS, EntryDocuments.WORDS);
    private static final String VOWELS = "aeiouy";

    private final Catalogue catalogue;

    Spelling(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The words as they were meant.
     *
     * @param forms the corrected words, the last one complete; without those that nothing is near to, unless there are no others
     * @param shown the same with those, and the last one as it was typed
     * @param corrected whether a word was replaced
     * @param unknown whether a word is not known as it was typed
     */
    record Reading(List<String> forms, List<String> shown, boolean corrected, boolean unknown) {
    }

    private record Candidate(List<String> words, double score) {
    }

    Reading read(List<String> typed) throws IOException {
        var meant = new ArrayList<String>();
        var shown = new ArrayList<String>();
        boolean unknown = false;
        for (int i = 0; i < typed.size(); i++) {
            String form = typed.get(i);
            String next = i + 1 < typed.size() ? typed.get(i + 1) : null;
            boolean known = knows(form);
            String completion = known || next != null ? null : completion(form);
            if (completion != null) {
                meant.add(completion);
                shown.add(form);
                continue;
            }
            List<String> read = List.of(form);
            if (next != null && (!known || !knows(next)) && isTitled(form + next)) {
                read = List.of(form + next);
                i++;
                unknown = true;
            } else if (!known) {
                read = nearest(form, typed);
                unknown = true;
            }
            meant.addAll(read);
            shown.addAll(read.isEmpty() ? List.of(form) : read);
        }
        return new Reading(meant.isEmpty() ? shown : meant, shown, !shown.equals(typed), unknown);
    }

    /** Whether it is a word of the index or of English. */
    private boolean knows(String form) {
        return form.length() > LONGEST || form.length() < SHORTEST || form.chars().anyMatch(Character::isDigit)
                || catalogue.frequency(EntryDocuments.WORDS, Words.stem(form)) > 0 || WordVectors.shared().knows(form)
                || WordVectors.shared().knows(Words.american(form)) || Finder.hasSynonym(form);
    }

    /** Whether a title has the word. */
    boolean isTitled(String form) {
        return catalogue.frequency(EntryDocuments.WORD, Words.stem(form)) > 0;
    }

    /** The most frequent word that begins so, one of titles if there are any; null if none does. */
    private String completion(String form) throws IOException {
        var frequencies = new HashMap<String, Integer>();
        for (String field : KNOWN_WORDS) {
            if (frequencies.isEmpty()) {
                catalogue.eachTerm(field, form, (rest, term) -> frequencies.put(rest.toString(), term.docFreq()));
            }
        }
        return frequencies.entrySet().stream().max(Map.Entry.comparingByValue()).map(rest -> form + rest.getKey()).orElse(null);
    }

    /**
     * The likeliest word, or the words that it is put together of; empty if nothing is near. Where a title has these words together,
     * no letter is taken as wrong.
     */
    private List<String> nearest(String form, List<String> typed) throws IOException {
        var candidates = new ArrayList<Candidate>(broken(form));
        boolean joined = false;
        for (Candidate parts : candidates) {
            joined = joined || together(parts.words()) > 0;
        }
        for (String sound : Words.sounds(Words.stem(form)).toList()) {
            for (String word : catalogue.paired(EntryDocuments.SOUND, sound)) {
                double cost = Weights.SOUND + cost(vowels(Words.stem(form)), vowels(word));
                candidates.add(new Candidate(List.of(word), likelihood(form, word, cost, typed)));
            }
        }
        List<String> near = joined ? List.of() : near(Words.stem(form));
        for (String word : near) {
            candidates.add(new Candidate(List.of(word), likelihood(form, word, cost(Words.stem(form), word), typed)));
        }
        return candidates.stream().max(Comparator.comparingDouble(Candidate::score)).map(Candidate::words).orElse(List.of());
    }

    /** Words that are one edit away, or else two: of titles if there are any, or else of texts. */
    private List<String> near(String word) throws IOException {
        var checker = new DirectSpellChecker();
        checker.setMinPrefix(0);
        checker.setMinQueryLength(SHORTEST);
        for (String field : KNOWN_WORDS) {
            for (int edits = 1; edits <= (word.length() < SHORTEST_TWICE ? 1 : 2); edits++) {
                checker.setMaxEdits(edits);
                SuggestWord[] near = checker.suggestSimilar(new Term(field, word), CANDIDATES,
                        catalogue.searcher.getIndexReader());
                if (near.length > 0) {
                    return Arrays.stream(near).map(found -> found.string).toList();
                }
            }
        }
        return List.of();
    }

    /** The words of titles that it is put together of. */
    private List<Candidate> broken(String form) throws IOException {
        var checker = new WordBreakSpellChecker();
        checker.setMinBreakWordLength(2);
        checker.setMaxChanges(2);
        return Arrays.stream(checker.suggestWordBreaks(new Term(EntryDocuments.WORD, form), CANDIDATES,
                catalogue.searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS,
                BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY))
                .map(parts -> new Candidate(Arrays.stream(parts).map(part -> part.string).toList(),
                        Arrays.stream(parts).mapToDouble(part -> Math.log(part.freq)).min().orElse(0)
                                - Weights.BREAK * (parts.length - 1)))
                .toList();
    }

    /** Frequent words are likelier, and those that stand in titles with the other words. */
    private double likelihood(String form, String near, double cost, List<String> typed) throws IOException {
        double score = Math.log(1 + frequency(near)) - Weights.EDIT * cost;
        for (String other : typed) {
            if (!other.equals(form) && !Question.isSmall(other)) {
                score += Weights.TOGETHER * Math.log(1 + together(List.of(near, Words.stem(other))));
            }
        }
        return score;
    }

    /** In how many titles all words stand. */
    private int together(List<String> words) throws IOException {
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(new TermQuery(new Term(EntryDocuments.WORD, word)), BooleanClause.Occur.FILTER));
        return catalogue.searcher.count(all.build());
    }

    /** In how many titles a word stands; in how many texts, if these are more. */
    private int frequency(String word) {
        return Math.max(catalogue.frequency(EntryDocuments.WORD, word), catalogue.frequency(EntryDocuments.WORDS, word));
    }

    /** The cost of typing one word for the other: the edits between them, weighted by how rarely they happen. */
    static double cost(String typed, String meant) {
        var costs = new double[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                double least = i + j == 0 ? 0 : Double.MAX_VALUE;
                if (i > 0) {
                    boolean doubled = i > 1 && typed.charAt(i - 1) == typed.charAt(i - 2);
                    least = Math.min(least, costs[i - 1][j] + (doubled ? Weights.DOUBLED : Weights.ADDED));
                }
                if (j > 0) {
                    least = Math.min(least, costs[i][j - 1] + Weights.LEFT_OUT);
                }
                if (i > 0 && j > 0) {
                    least = Math.min(least, costs[i - 1][j - 1] + replaced(typed.charAt(i - 1), meant.charAt(j - 1)));
                }
                if (i > 1 && j > 1 && typed.charAt(i - 1) == meant.charAt(j - 2)
                        && typed.charAt(i - 2) == meant.charAt(j - 1)) {
                    least = Math.min(least, costs[i - 2][j - 2] + Weights.SWAPPED);
                }
                costs[i][j] = least;
            }
        }
        return costs[typed.length()][meant.length()];
    }

    private static String vowels(String word) {
        return word.replaceAll("[^" + VOWELS + "]", "");
    }

    private static double replaced(char typed, char meant) {
        return typed == meant ? 0 : VOWELS.indexOf(typed) >= 0 && VOWELS.indexOf(meant) >= 0 ? Weights.VOWEL : 1;
    }
}
