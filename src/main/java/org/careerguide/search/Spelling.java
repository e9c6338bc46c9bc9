package org.careerguide.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Reads words that are misspelt, written together or apart by the words that there are. */
final class Spelling {

    private static final int LONGEST = 40;
    private static final int SHORTEST = 3;
    /** A shorter word has one mistake at most. */
    private static final int SHORTEST_TWICE = 5;
    private static final int CANDIDATES = 12;
    /** So many ways to complete a word are tried, of so many that are looked at. */
    private static final int COMPLETIONS = 3;
    private static final int MOST_BEGUN = 100;

    private final Catalogue catalogue;
    private final WordVectors vectors;

    Spelling(Catalogue catalogue, WordVectors vectors) {
        this.catalogue = catalogue;
        this.vectors = vectors;
    }

    /**
     * What was meant.
     *
     * @param forms the words, corrected; without those that nothing is near to, unless there are no others
     * @param shown the same with those
     * @param joined the words with neighbours written together that are a word so too; null if there are none
     * @param completed the words with the last one completed in other ways, if it is the beginning of words
     * @param corrected whether a word was taken for another
     * @param unknown whether a word is not known as it was typed
     */
    record Reading(List<String> forms, List<String> shown, List<String> joined,
            List<List<String>> completed, boolean corrected, boolean unknown) {
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
                Optional<List<String>> near = nearest(form, typed, 1).map(List::of).or(() -> parts(form))
                        .or(() -> nearest(form, typed, 2).map(List::of));
                if (near.isEmpty()) {
                    shown.add(form);
                    continue;
                }
                read = near.get();
            }
            corrected |= !read.equals(List.of(form));
            meant.addAll(read);
            shown.addAll(read);
        }
        List<String> forms = meant.isEmpty() ? shown : meant;
        List<List<String>> completed = completions.stream().skip(1).map(completion -> {
            var other = new ArrayList<>(forms.subList(0, forms.size() - 1));
            other.add(completion);
            return (List<String>) other;
        }).toList();
        return new Reading(forms, shown, joined(forms), completed, corrected, unknown);
    }

    /** The words with neighbours written together, where titles have them so; null where they have not. */
    private List<String> joined(List<String> forms) {
        for (int i = 0; i + 1 < forms.size(); i++) {
            String both = forms.get(i) + forms.get(i + 1);
            if (!Question.isSmall(forms.get(i)) && titled(both) > 0) {
                var joined = new ArrayList<>(forms.subList(0, i));
                joined.add(both);
                joined.addAll(forms.subList(i + 2, forms.size()));
                return joined;
            }
        }
        return null;
    }

    /** Whether it is a word: one of the index, in any form, or of English. */
    boolean knows(String form) {
        return form.length() > LONGEST || form.length() < SHORTEST || form.chars().anyMatch(Character::isDigit)
                || catalogue.frequency(EntryDocuments.FORM, form) > 0 || vectors.knows(form) || Question.isSmall(form)
                || catalogue.abbreviations.containsKey(form) || Finder.hasSynonym(form)
                || catalogue.frequency(EntryDocuments.TITLES, Words.stem(form)) > 0
                || form.length() > 5 && catalogue.frequency(EntryDocuments.TEXT, EntryDocuments.ROOT + Words.root(form)) > 0;
    }

    /** The words that begin so, those of titles if there are any, the most frequent first. */
    private List<String> completions(String form) throws IOException {
        var found = new HashMap<String, Integer>();
        for (String field : List.of(EntryDocuments.TITLE_FORM, EntryDocuments.FORM)) {
            TermsEnum words = catalogue.terms(field);
            TermsEnum.SeekStatus status = form.length() < SHORTEST || !found.isEmpty() ? TermsEnum.SeekStatus.END
                    : words.seekCeil(new BytesRef(form));
            BytesRef word = status == TermsEnum.SeekStatus.END ? null : words.term();
            for (; word != null && StringHelper.startsWith(word, new BytesRef(form))
                    && found.size() < MOST_BEGUN; word = words.next()) {
                found.put(word.utf8ToString(), words.docFreq());
            }
        }
        return found.entrySet().stream().sorted(Map.Entry.<String, Integer> comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).limit(COMPLETIONS).toList();
    }

    private int titled(String form) {
        return Math.max(catalogue.frequency(EntryDocuments.TITLE_FORM, form),
                catalogue.frequency(EntryDocuments.TITLES, Words.stem(form)));
    }

    /** Two words that it is put together of. */
    private Optional<List<String>> parts(String form) {
        int most = 0;
        List<String> best = null;
        for (int i = 2; i + 2 <= form.length(); i++) {
            List<String> pair = List.of(form.substring(0, i), form.substring(i));
            int frequency = Math.min(titled(pair.get(0)), titled(pair.get(1)));
            if (frequency > most && (Math.min(i, form.length() - i) > 2 || form.length() > 7)) {
                most = frequency;
                best = pair;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<String> nearest(String form, List<String> typed, int edits) {
        try {
            for (String field : List.of(EntryDocuments.TITLE_FORM, EntryDocuments.FORM)) {
                var checker = new DirectSpellChecker();
                checker.setMaxEdits(form.length() < SHORTEST_TWICE ? 1 : edits);
                checker.setMinPrefix(0);
                checker.setMinQueryLength(SHORTEST);
                checker.setAccuracy(0.3f);
                checker.setMaxQueryFrequency(0);
                SuggestWord[] near = checker.suggestSimilar(new Term(field, form), CANDIDATES,
                        catalogue.searcher.getIndexReader(), SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
                String best = null;
                double most = Double.NEGATIVE_INFINITY;
                for (SuggestWord one : near) {
                    double score = likelihood(form, one, typed);
                    if (score > most) {
                        most = score;
                        best = one.string;
                    }
                }
                if (best != null) {
                    return Optional.of(best);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** How words begin and end is seldom mistaken; a word that stands in a title with the others is likelier. */
    private double likelihood(String form, SuggestWord near, List<String> typed) throws IOException {
        String word = near.string;
        int edits = Math.round((1 - near.score) * Math.min(form.length(), word.length()));
        double score = -Weights.EDIT * edits + Math.log(1 + near.freq);
        if (word.charAt(0) == form.charAt(0)) {
            score += Weights.FIRST_LETTER;
        }
        if (word.charAt(word.length() - 1) == form.charAt(form.length() - 1)) {
            score += Weights.LAST_LETTER;
        }
        if (word.length() > form.length()) {
            score += Weights.LETTER_LEFT_OUT;
        }
        for (String other : typed) {
            if (!other.equals(form) && !Question.isSmall(other)) {
                var both = new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(EntryDocuments.WORD, word)), BooleanClause.Occur.FILTER)
                        .add(new TermQuery(new Term(EntryDocuments.WORD, other)), BooleanClause.Occur.FILTER).build();
                score += Weights.TOGETHER * Math.log(1 + catalogue.searcher.count(both));
            }
        }
        return score;
    }
}
