package org.careerguide.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** Titles that go on as was typed. */
final class Suggestions {

    /** Fewer letters are gone on with at the beginning of a title only. */
    private static final int SHORTEST_INSIDE = 3;
    /** So many letters, and one of them may be wrong. */
    private static final int SHORTEST_MISTAKEN = 4;

    private final Catalogue catalogue;

    Suggestions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A title that was found: its document, that of what it is a title of, and its rank. */
    record Title(int doc, int owner, double score) {
    }

    /**
     * Returns the best title of each document, the best first. It corrects errors only if no title continues the text as typed.
     */
    List<Title> of(List<String> forms, Set<Integer> types, int limit) throws IOException {
        List<Title> found = find(forms, types, limit, false);
        return found.isEmpty() ? find(forms, types, limit, true) : found;
    }

    private List<Title> find(List<String> forms, Set<Integer> types, int limit, boolean mistaken) throws IOException {
        String whole = String.join(" ", forms);
        BitSet exact = documents(new TermQuery(new Term(EntryDocuments.WHOLE, whole)));
        Query beginning = whole.length() <= EntryDocuments.LONGEST_BEGINNING
                ? new TermQuery(new Term(EntryDocuments.BEGINNING, whole))
                : new PrefixQuery(new Term(EntryDocuments.WHOLE, whole));
        BitSet begun = documents(beginning);
        var best = new HashMap<Integer, Title>();
        catalogue.each(whole.length() < SHORTEST_INSIDE ? beginning
                : new BooleanQuery.Builder().add(words(forms, mistaken), BooleanClause.Occur.SHOULD)
                        .add(beginning, BooleanClause.Occur.SHOULD).build(),
                title -> {
                    if (types.isEmpty() || types.contains((int) catalogue.types[title])) {
                        double score = catalogue.weights[title] * Weights.SUGGESTED_WEIGHT
                                + (catalogue.positions[title] == 0 ? Weights.SUGGESTED_OWN : 0)
                                + (exact.get(title) ? Weights.SUGGESTED_EXACT : begun.get(title) ? Weights.SUGGESTED_BEGUN : 0)
                                - (isTool(title) ? Weights.SUGGESTED_TOOL : 0);
                        best.merge(catalogue.owners[title], new Title(title, catalogue.owners[title], score),
                                (one, other) -> other.score() > one.score() ? other : one);
                    }
                });
        return best.values().stream().sorted(Comparator.comparingDouble(Title::score).reversed().thenComparing(Title::doc))
                .limit(limit)
                .toList();
    }

    private boolean isTool(int doc) {
        return catalogue.types[doc] == SearchType.TOOL.ordinal() || catalogue.types[doc] == SearchType.SKILL.ordinal();
    }

    private BitSet documents(Query query) throws IOException {
        var documents = new BitSet();
        catalogue.each(query, documents::set);
        return documents;
    }

    /** Titles with all words, in any form, of which the last may be a beginning. */
    Query words(List<String> forms, boolean mistaken) {
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            boolean last = i + 1 == forms.size();
            var one = new BooleanQuery.Builder();
            one.add(new TermQuery(new Term(EntryDocuments.WORD, form)), BooleanClause.Occur.SHOULD);
            one.add(new TermQuery(new Term(EntryDocuments.WORD, Words.stem(form))), BooleanClause.Occur.SHOULD);
            if (!last || form.length() > SHORTEST_MISTAKEN) {
                one.add(new TermQuery(new Term(EntryDocuments.WORD, EntryDocuments.ROOT + Words.root(form))),
                        BooleanClause.Occur.SHOULD);
            }
            if (last) {
                one.add(new PrefixQuery(new Term(EntryDocuments.WORD, form)), BooleanClause.Occur.SHOULD);
            }
            if (mistaken && form.length() >= SHORTEST_MISTAKEN) {
                one.add(last ? begunWithMistake(form) : new FuzzyQuery(new Term(EntryDocuments.WORD, form), 1, 1),
                        BooleanClause.Occur.SHOULD);
            }
            all.add(one.build(), BooleanClause.Occur.FILTER);
        }
        return all.build();
    }

    private static Query begunWithMistake(String form) {
        return new AutomatonQuery(new Term(EntryDocuments.WORD, form), Operations.determinize(
                Operations.concatenate(new LevenshteinAutomata(form.substring(1), true).toAutomaton(1, form.substring(0, 1)),
                        Automata.makeAnyString()),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    }
}
