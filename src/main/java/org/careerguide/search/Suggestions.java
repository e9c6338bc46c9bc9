package org.careerguide.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SparseFixedBitSet;

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
        BitSet begun = whole.length() > EntryDocuments.LONGEST_BEGINNING ? new Titles(null).begun(EntryDocuments.WHOLE, whole)
                : new Titles(null).same(EntryDocuments.BEGINNING, Set.of(whole));
        BitSet exact = new Titles(null).same(EntryDocuments.WHOLE, Set.of(whole));
        var all = new SparseFixedBitSet(catalogue.maxDoc());
        all.or(new BitSetIterator(begun, 0));
        if (whole.length() >= SHORTEST_INSIDE) {
            all.or(new BitSetIterator(words(forms, mistaken), 0));
        }
        var best = new Best(limit);
        var titles = new BitSetIterator(all, 0);
        for (int title = titles.nextDoc(); title != DocIdSetIterator.NO_MORE_DOCS; title = titles.nextDoc()) {
            SearchType type = catalogue.type(title);
            if (catalogue.isLive(title) && (types.isEmpty() || types.contains(type))) {
                best.add(title, (begun.get(title) ? Weights.SUGGESTED_BEGUN : 0)
                        + (exact.get(title) ? Weights.SUGGESTED_EXACT : 0)
                        + (catalogue.position(title) == 0 ? Weights.SUGGESTED_OWN : 0)
                        - (type.isTool() ? Weights.SUGGESTED_TOOL : 0)
                        + catalogue.weight(title) * Weights.SUGGESTED_WEIGHT);
            }
        }
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

    /** Titles with all words, in any form, of which the last may be a beginning. */
    private BitSet words(List<String> forms, boolean mistaken) throws IOException {
        BitSet found = null;
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            boolean last = i + 1 == forms.size();
            var words = new HashSet<>(List.of(form, Words.stem(form)));
            if (!last || form.length() > SHORTEST_MISTAKEN) {
                words.add(EntryDocuments.ROOT + Words.root(form));
            }
            var titles = new Titles(found);
            found = titles.same(EntryDocuments.WORD, words);
            if (last) {
                titles.begun(EntryDocuments.WORD, form);
            }
            if (mistaken && form.length() >= SHORTEST_MISTAKEN) {
                titles.mistaken(form, last);
            }
        }
        return found;
    }

    /** Titles that have some terms, including deleted titles. */
    private final class Titles {

        private final BitSet found = new SparseFixedBitSet(catalogue.maxDoc());
        private final BitSet among;
        private PostingsEnum postings;

        /** @param among the titles of which some are added; null for all */
        Titles(BitSet among) {
            this.among = among;
        }

        /** Adds those with one of some terms. */
        BitSet same(String field, Set<String> wanted) throws IOException {
            TermsEnum terms = catalogue.terms(field);
            for (String term : wanted) {
                if (terms.seekExact(new BytesRef(term))) {
                    add(terms);
                }
            }
            return found;
        }

        /** Adds those with a term that begins so. */
        BitSet begun(String field, String beginning) throws IOException {
            catalogue.eachTerm(field, beginning, (rest, term) -> add(term));
            return found;
        }

        /** Adds those with a word of the same first letter that differs by one edit, or that begins with such a word. */
        void mistaken(String form, boolean begun) throws IOException {
            String typed = form.substring(1);
            catalogue.eachTerm(EntryDocuments.WORD, form.substring(0, 1), (meant, term) -> {
                if (isMistaken(typed, meant, begun)) {
                    add(term);
                }
            });
        }

        private void add(TermsEnum term) throws IOException {
            postings = term.postings(postings, PostingsEnum.NONE);
            for (int title = postings.nextDoc(); title != DocIdSetIterator.NO_MORE_DOCS; title = postings.nextDoc()) {
                if (among == null || among.get(title)) {
                    found.set(title);
                }
            }
        }
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
