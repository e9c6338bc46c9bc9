package org.careerguide.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

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
        var best = new Best(limit);
        catalogue.each(any.build(), (title, match) -> {
            SearchType type = catalogue.type(title);
            if (types.isEmpty() || types.contains(type)) {
                best.add(title, match + catalogue.weight(title) * Weights.SUGGESTED_WEIGHT
                        + (catalogue.position(title) == 0 ? Weights.SUGGESTED_OWN : 0)
                        - (type.isTool() ? Weights.SUGGESTED_TOOL : 0));
            }
        });
        return best.titles();
    }

    /** The best titles, one of each document. The titles of a document are handed over one after the other. */
    private final class Best {

        /** Of equals, the order of documents in the index depends on how it came about. */
        private final PriorityQueue<Title> titles = new PriorityQueue<>(Comparator.comparingDouble(Title::score)
                .thenComparing(Comparator.comparing((Title title) -> catalogue.type(title.doc())).thenComparing(Title::doc)
                        .reversed()));
        private final int limit;
        private int doc = -1;
        private double score;

        Best(int limit) {
            this.limit = limit;
        }

        void add(int title, double value) {
            boolean another = doc < 0 || catalogue.owner(title) != catalogue.owner(doc);
            if (another) {
                take();
            }
            if (another || value > score) {
                doc = title;
                score = value;
            }
        }

        private void take() {
            if (doc >= 0 && (titles.size() < limit || score >= titles.peek().score())) {
                titles.add(new Title(doc, catalogue.owner(doc), score));
                if (titles.size() > limit) {
                    titles.poll();
                }
            }
        }

        List<Title> titles() {
            take();
            return titles.stream().sorted(titles.comparator().reversed()).toList();
        }
    }

    private static Query scored(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    /** Titles with all words, in any form, of which the last may be a beginning. */
    private Query words(List<String> forms, boolean mistaken) throws IOException {
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            boolean last = i + 1 == forms.size();
            var words = new HashSet<>(List.of(form, Words.stem(form)));
            if (!last || form.length() > SHORTEST_MISTAKEN) {
                words.add(EntryDocuments.ROOT + Words.root(form));
            }
            if (mistaken && form.length() >= SHORTEST_MISTAKEN) {
                words.addAll(mistaken(form, last));
            }
            var any = new BooleanQuery.Builder().add(
                    new TermInSetQuery(EntryDocuments.WORD, words.stream().map(BytesRef::new).toList()),
                    BooleanClause.Occur.SHOULD);
            if (last) {
                any.add(new PrefixQuery(new Term(EntryDocuments.WORD, form)), BooleanClause.Occur.SHOULD);
            }
            all.add(any.build(), BooleanClause.Occur.FILTER);
        }
        return all.build();
    }

    /** Words with the same first letter that differ by one edit, or that begin with such a word. */
    private List<String> mistaken(String form, boolean begun) throws IOException {
        String first = form.substring(0, 1);
        String typed = form.substring(1);
        var words = new ArrayList<String>();
        catalogue.eachTerm(EntryDocuments.WORD, first, (meant, frequency) -> {
            if (isMistaken(typed, meant, begun)) {
                words.add(first + meant);
            }
        });
        return words;
    }

    /** Whether one letter was replaced, added, left out or swapped with the next one. */
    static boolean isMistaken(CharSequence typed, CharSequence meant, boolean begun) {
        int same = 0;
        while (same < Math.min(typed.length(), meant.length()) && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        boolean swapped = same + 1 < Math.min(typed.length(), meant.length()) && typed.charAt(same) == meant.charAt(same + 1)
                && typed.charAt(same + 1) == meant.charAt(same);
        return goesOn(typed, same + 1, meant, same + 1, begun) || goesOn(typed, same + 1, meant, same, begun)
                || goesOn(typed, same, meant, same + 1, begun) || swapped && goesOn(typed, same + 2, meant, same + 2, begun);
    }

    private static boolean goesOn(CharSequence typed, int from, CharSequence meant, int at, boolean begun) {
        int rest = typed.length() - from;
        int left = meant.length() - at;
        boolean same = rest >= 0 && (begun ? rest <= left : rest == left);
        for (int i = 0; same && i < rest; i++) {
            same = typed.charAt(from + i) == meant.charAt(at + i);
        }
        return same;
    }
}
