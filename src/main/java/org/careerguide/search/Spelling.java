package org.careerguide.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.search.spell.WordBreakSpellChecker.BreakSuggestionSortMethod;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Corrects words that are misspelt, written together or written apart, by the words of the index. */
final class Spelling {

    private static final int LONGEST = 40;
    private static final int SHORTEST = 3;
    /** Shorter words are corrected by one edit only. */
    private static final int SHORTEST_TWICE = 5;
    private static final int CANDIDATES = 20;
    private static final int COMPLETIONS = 3;
    private static final int MOST_BEGUN = 100;
    private static final String VOWELS = "aeiouy";
    private static final List<String> KEYBOARD = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final boolean[][] CONFUSED = confused();

    private final Catalogue catalogue;
    private final WordVectors vectors;

    Spelling(Catalogue catalogue, WordVectors vectors) {
        this.catalogue = catalogue;
        this.vectors = vectors;
    }

    /**
     * The words as they were meant.
     *
     * @param forms the corrected words; without those that nothing is near to, unless there are no others
     * @param shown the same with those
     * @param completed the words with an incomplete last one completed in other ways
     * @param corrected whether a word was replaced
     * @param unknown whether a word is not known as it was typed
     */
    record Reading(List<String> forms, List<String> shown, List<List<String>> completed, boolean corrected, boolean unknown) {
    }

    private record Candidate(List<String> words, double score) {
    }

    Reading read(List<String> typed) throws IOException {
        var meant = new ArrayList<String>();
        var shown = new ArrayList<String>();
        List<String> completions = List.of();
        boolean corrected = false;
        boolean unknown = false;
        for (int i = 0; i < typed.size(); i++) {
            String form = typed.get(i);
            String next = i + 1 < typed.size() ? typed.get(i + 1) : null;
            List<String> read = List.of(form);
            boolean known = knows(form);
            if (next != null && (!known || !knows(next)) && titled(form + next) > 0) {
                read = List.of(form + next);
                i++;
                unknown = true;
            } else if (!known && next == null && !(completions = completions(form)).isEmpty()) {
                meant.add(completions.get(0));
                shown.add(form);
                continue;
            } else if (!known) {
                unknown = true;
                read = nearest(form, typed);
            }
            corrected |= !read.isEmpty() && !read.equals(List.of(form));
            meant.addAll(read);
            shown.addAll(read.isEmpty() ? List.of(form) : read);
        }
        List<String> forms = meant.isEmpty() ? shown : meant;
        List<List<String>> completed = completions.stream().skip(1)
                .map(completion -> Stream.concat(forms.subList(0, forms.size() - 1).stream(), Stream.of(completion)).toList())
                .toList();
        return new Reading(forms, shown, completed, corrected, unknown);
    }

    /** Whether it is a word of the index or of English. */
    boolean knows(String form) {
        return form.length() > LONGEST || form.length() < SHORTEST || form.chars().anyMatch(Character::isDigit)
                || catalogue.frequency(EntryDocuments.WORDS, Words.stem(form)) > 0 || vectors.knows(form)
                || vectors.knows(Words.american(form)) || Question.isSmall(form) || catalogue.abbreviations.containsKey(form)
                || Finder.hasSynonym(form);
    }

    int titled(String form) {
        return catalogue.frequency(EntryDocuments.TITLES, Words.stem(form));
    }

    /** The most frequent words that begin so, those of titles if there are any. */
    private List<String> completions(String form) throws IOException {
        for (String field : List.of(EntryDocuments.TITLE_WORDS, EntryDocuments.WORDS)) {
            var found = new ArrayList<SuggestWord>();
            TermsEnum words = catalogue.terms(field);
            BytesRef word = words.seekCeil(new BytesRef(form)) == TermsEnum.SeekStatus.END ? null : words.term();
            for (; word != null && StringHelper.startsWith(word, new BytesRef(form))
                    && found.size() < MOST_BEGUN; word = words.next()) {
                found.add(word(word.utf8ToString(), words.docFreq()));
            }
            if (!found.isEmpty()) {
                return found.stream().sorted(Comparator.comparingInt(one -> -one.freq)).map(one -> one.string)
                        .limit(COMPLETIONS).toList();
            }
        }
        return List.of();
    }

    /** The likeliest word, or the words that it is put together of; empty if nothing is near. */
    private List<String> nearest(String form, List<String> typed) throws IOException {
        var candidates = new ArrayList<Candidate>();
        // What sounds the same is no slip of the hand, which may have made any word of any other.
        for (String word : Sounds.alike(Words.stem(form))) {
            int frequency = catalogue.frequency(EntryDocuments.WORDS, word);
            if (frequency > 0 || vectors.knows(word)) {
                candidates.add(new Candidate(List.of(word), likelihood(form, word(word, frequency), typed)));
            }
        }
        return (candidates.isEmpty() ? misspelt(form, typed) : candidates).stream()
                .max(Comparator.comparingDouble(Candidate::score)).map(Candidate::words).orElse(List.of());
    }

    private List<Candidate> misspelt(String form, List<String> typed) throws IOException {
        var candidates = new ArrayList<Candidate>(broken(form));
        for (String field : List.of(EntryDocuments.TITLE_WORDS, EntryDocuments.WORDS)) {
            for (SuggestWord near : near(field, form)) {
                candidates.add(new Candidate(List.of(near.string), likelihood(form, near, typed)));
            }
            if (!candidates.isEmpty()) {
                break;
            }
        }
        vectors.wordLike(form).ifPresent(word -> candidates.add(new Candidate(List.of(word),
                Weights.ENGLISH * vectors.commonness(word) - Weights.EDIT * cost(form, word))));
        return candidates;
    }

    private SuggestWord[] near(String field, String form) throws IOException {
        var checker = new DirectSpellChecker();
        checker.setMaxEdits(form.length() < SHORTEST_TWICE ? 1 : 2);
        checker.setMinPrefix(0);
        checker.setMinQueryLength(SHORTEST);
        checker.setAccuracy(0.3f);
        checker.setMaxQueryFrequency(0);
        return checker.suggestSimilar(new Term(field, Words.stem(form)), CANDIDATES, catalogue.searcher.getIndexReader(),
                SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    }

    /** The words of titles that it is put together of. */
    private List<Candidate> broken(String form) throws IOException {
        var checker = new WordBreakSpellChecker();
        checker.setMinBreakWordLength(form.length() > 7 ? 2 : SHORTEST);
        checker.setMaxChanges(2);
        return Arrays.stream(checker.suggestWordBreaks(new Term(EntryDocuments.FORMS, form), CANDIDATES,
                catalogue.searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS,
                BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY))
                .map(parts -> new Candidate(Arrays.stream(parts).map(part -> part.string).toList(),
                        Arrays.stream(parts).mapToDouble(part -> Math.log(part.freq)).min().orElse(0)
                                - Weights.BREAK * (parts.length - 1)))
                .toList();
    }

    private static SuggestWord word(String text, int frequency) {
        var word = new SuggestWord();
        word.string = text;
        word.freq = frequency;
        return word;
    }

    /**
     * Frequent words are likelier, more so those of roles with many jobs, and those that stand in titles with the other words.
     */
    private double likelihood(String form, SuggestWord near, List<String> typed) throws IOException {
        var weights = new DoubleSummaryStatistics();
        catalogue.each(new TermQuery(new Term(EntryDocuments.TITLE, near.string)),
                entry -> weights.accept(isRole(entry) ? catalogue.weights[entry] : 0));
        double score = -Weights.EDIT * cost(Words.stem(form), near.string) + Math.log(1 + near.freq)
                + Weights.ENGLISH * vectors.commonness(near.string)
                + Weights.POPULAR * Math.max(0, weights.getMax());
        for (String other : typed) {
            if (!other.equals(form) && !Question.isSmall(other)) {
                var both = new BooleanQuery.Builder();
                Stream.of(near.string, Words.stem(other)).forEach(word -> both
                        .add(new TermQuery(new Term(EntryDocuments.WORD, word)), BooleanClause.Occur.FILTER));
                score += Weights.TOGETHER * Math.log(1 + catalogue.searcher.count(both.build()));
            }
        }
        return score;
    }

    private boolean isRole(int entry) {
        return catalogue.types[entry] == SearchType.ROLE.ordinal();
    }

    /** The cost of typing one word for the other: the edits between them, weighted by how rarely they happen. */
    static double cost(String typed, String meant) {
        var costs = new double[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                double least = i + j == 0 ? 0 : Double.MAX_VALUE;
                double first = j <= 1 ? Weights.FIRST_LETTER : 0;
                if (i > 0) {
                    least = Math.min(least, costs[i - 1][j]
                            + (i > 1 && typed.charAt(i - 1) == typed.charAt(i - 2) ? Weights.DOUBLED : Weights.ADDED));
                }
                if (j > 0) {
                    least = Math.min(least, costs[i][j - 1] + first
                            + (j > 1 && meant.charAt(j - 1) == meant.charAt(j - 2) ? Weights.DOUBLED : Weights.LEFT_OUT));
                }
                if (i > 0 && j > 0) {
                    double replaced = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0
                            : first + replaced(typed.charAt(i - 1), meant.charAt(j - 1));
                    least = Math.min(least, costs[i - 1][j - 1] + replaced);
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

    private static double replaced(char typed, char meant) {
        return typed < CONFUSED.length && meant < CONFUSED.length && CONFUSED[typed][meant] ? Weights.CONFUSED : 1;
    }

    /** Pairs of letters that are typed for each other: vowels, and neighbours on the keyboard. */
    private static boolean[][] confused() {
        var confused = new boolean['z' + 1]['z' + 1];
        VOWELS.chars().forEach(one -> VOWELS.chars().forEach(other -> confused[one][other] = true));
        for (int row = 0; row < KEYBOARD.size(); row++) {
            for (int near = Math.max(0, row - 1); near <= Math.min(row + 1, KEYBOARD.size() - 1); near++) {
                for (int place = 0; place < KEYBOARD.get(row).length(); place++) {
                    for (int there = Math.max(0, place - 1); there <= Math.min(place + 1,
                            KEYBOARD.get(near).length() - 1); there++) {
                        confused[KEYBOARD.get(row).charAt(place)][KEYBOARD.get(near).charAt(there)] = true;
                    }
                }
            }
        }
        return confused;
    }
}
