package org.careerguide.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
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
    List<Title> of(List<String> forms, Set<SearchType> types, int limit) throws IOException {
        List<Title> found = find(forms, types, limit, false);
        return found.isEmpty() ? find(forms, types, limit, true) : found;
    }

    private List<Title> find(List<String> forms, Set<SearchType> types, int limit, boolean mistaken) throws IOException {
        String whole = String.join(" ", forms);
        Query beginning = whole.length() <= EntryDocuments.LONGEST_BEGINNING
                ? new TermQuery(new Term(EntryDocuments.BEGINNING, whole))
                : new PrefixQuery(new Term(EntryDocuments.WHOLE, whole));
        var any = new BooleanQuery.Builder().add(scored(beginning, Weights.SUGGESTED_BEGUN), BooleanClause.Occur.SHOULD)
                .add(scored(new TermQuery(new Term(EntryDocuments.WHOLE, whole)), Weights.SUGGESTED_EXACT),
                        BooleanClause.Occur.SHOULD);
        if (whole.length() >= SHORTEST_INSIDE) {
            any.add(scored(words(forms, mistaken), 0), BooleanClause.Occur.SHOULD);
        }
        var best = new HashMap<Integer, Title>();
        catalogue.each(any.build(), (title, match) -> {
            if (types.isEmpty() || types.contains(catalogue.type(title))) {
                double score = match + catalogue.weight(title) * Weights.SUGGESTED_WEIGHT
                        + (catalogue.position(title) == 0 ? Weights.SUGGESTED_OWN : 0)
                        - (catalogue.type(title).isTool() ? Weights.SUGGESTED_TOOL : 0);
                Title known = best.get(catalogue.owner(title));
                if (known == null || score > known.score()) {
                    best.put(catalogue.owner(title), new Title(title, catalogue.owner(title), score));
                }
            }
        });
        // Of equals, the order of documents in the index depends on how it came about.
        return best.values().stream().sorted(Comparator.comparingDouble(Title::score).reversed()
                .thenComparing(title -> catalogue.type(title.doc())).thenComparing(Title::doc)).limit(limit).toList();
    }

    private static Query scored(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    /** Titles with all words, in any form, of which the last may be a beginning. */
    private static Query words(List<String> forms, boolean mistaken) {
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            boolean last = i + 1 == forms.size();
            var kinds = new ArrayList<>(List.of(last ? new PrefixQuery(word(form)) : new TermQuery(word(form)),
                    new TermQuery(word(Words.stem(form)))));
            if (!last || form.length() > SHORTEST_MISTAKEN) {
                kinds.add(new TermQuery(word(EntryDocuments.ROOT + Words.root(form))));
            }
            if (mistaken && form.length() >= SHORTEST_MISTAKEN) {
                kinds.add(last ? begunWithMistake(form) : new FuzzyQuery(word(form), 1, 1));
            }
            var one = new BooleanQuery.Builder();
            kinds.forEach(kind -> one.add(kind, BooleanClause.Occur.SHOULD));
            all.add(one.build(), BooleanClause.Occur.FILTER);
        }
        return all.build();
    }

    private static Term word(String form) {
        return new Term(EntryDocuments.WORD, form);
    }

    private static Query begunWithMistake(String form) {
        return new AutomatonQuery(new Term(EntryDocuments.WORD, form), Operations.determinize(
                Operations.concatenate(new LevenshteinAutomata(form.substring(1), true).toAutomaton(1, form.substring(0, 1)),
                        Automata.makeAnyString()),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    }
}
