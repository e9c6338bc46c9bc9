package org.careerguide.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/** Finds everything that has some words, by Lucene, and ranks it by BM25 and by how much it matters. */
final class WordSearch {

    private final Catalogue catalogue;

    WordSearch(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Finds what has any of some alternatives, and keeps the best that a filter lets through. */
    Found find(List<List<QueryWord>> alternatives, Ranking.Filter filter, int wanted) throws IOException {
        var found = new Found(filter, wanted);
        catalogue.search(query(alternatives), found);
        return found;
    }

    /** Words with their roots, and how telling each is. */
    List<QueryWord> words(List<String> forms) {
        boolean onlySmall = forms.stream().allMatch(Question::isSmall);
        return forms.stream().distinct().map(form -> {
            String stem = Words.stem(form);
            String root = Words.root(form);
            double rarity = catalogue.rarity(catalogue.frequency(EntryDocuments.TITLES, EntryDocuments.ROOT + root));
            return new QueryWord(stem, root, stem.hashCode(), root.hashCode(),
                    Question.isSmall(form) && !onlySmall ? rarity * Weights.SMALL_WORD : rarity);
        }).toList();
    }

    /** What has all telling words anywhere, or half of them in titles. */
    private static Query query(List<List<QueryWord>> alternatives) {
        var any = new BooleanQuery.Builder();
        for (List<QueryWord> words : alternatives) {
            List<QueryWord> telling = words.stream().filter(word -> word.weight() > Weights.TELLING).toList();
            List<QueryWord> wanted = telling.isEmpty() ? words : telling;
            var all = new BooleanQuery.Builder();
            var half = new BooleanQuery.Builder().setMinimumNumberShouldMatch((wanted.size() + 1) / 2);
            for (QueryWord word : wanted) {
                half.add(new DisjunctionMaxQuery(List.of(term(EntryDocuments.TITLES, word.stem(), 1),
                        term(EntryDocuments.TITLES, EntryDocuments.ROOT + word.root(), (float) Weights.ROOT),
                        term(EntryDocuments.TITLE, word.stem(), Weights.BM25_OWN)), Weights.BM25_TIE),
                        BooleanClause.Occur.SHOULD);
                all.add(term(EntryDocuments.TEXT, EntryDocuments.ROOT + word.root(), Weights.BM25_TEXT),
                        BooleanClause.Occur.MUST);
            }
            any.add(half.build(), BooleanClause.Occur.SHOULD).add(all.build(), BooleanClause.Occur.SHOULD);
        }
        return any.build();
    }

    private static Query term(String field, String text, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, text)), boost);
    }

    /** A document with its score by BM25, and with what it is ranked by. */
    record Scored(int doc, float score, float rank) {
    }

    /** Counts all that a query finds, and keeps the best. */
    final class Found extends SimpleCollector {

        private final Ranking.Filter filter;
        private final int wanted;
        private final int[][] counts = new int[SearchType.values().length][Ranking.FAMILIES];
        private final FixedBitSet all = new FixedBitSet(catalogue.types.length);
        private final PriorityQueue<Scored> best = new PriorityQueue<>(
                Comparator.comparingDouble(Scored::rank).thenComparing(Scored::doc, Comparator.reverseOrder()));
        private int base;
        private Scorable scorer;

        private Found(Ranking.Filter filter, int wanted) {
            this.filter = filter;
            this.wanted = wanted;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            base = leaf.docBase;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int inLeaf) throws IOException {
            int doc = base + inLeaf;
            all.set(doc);
            counts[catalogue.types[doc]][catalogue.families[doc]]++;
            if (filter.lets(catalogue, doc)) {
                float score = scorer.score();
                float rank = score + Weights.BM25_WEIGHT * catalogue.weights[doc];
                if (best.size() < wanted || rank > best.peek().rank()) {
                    best.add(new Scored(doc, score, rank));
                    if (best.size() > wanted) {
                        best.poll();
                    }
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        /** How many documents were found, by type and job family. */
        int[][] counts() {
            return counts;
        }

        boolean has(int doc) {
            return all.get(doc);
        }

        /** The wanted number of documents, the best first. */
        List<Scored> best() {
            return best.stream().sorted(best.comparator().reversed()).toList();
        }
    }
}
