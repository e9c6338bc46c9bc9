package org.careerguide.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/** Finds everything that has some words, by Lucene, and ranks it by BM25 and by how much it matters. */
final class WordSearch {

    private final Catalogue catalogue;

    WordSearch(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A word that is looked for, the hashes of its singular and root as titles have them, and how much it tells. */
    record Word(String root, int stemHash, int rootHash, double weight) {
    }

    /** A document with its score by BM25, and with what it is ranked by. */
    record Scored(int doc, float score, float rank) {
    }

    /**
     * What was found.
     *
     * @param all all documents
     * @param counts how many these are, by type and job family
     * @param best those that a filter lets through, the best first
     */
    record Found(FixedBitSet all, int[][] counts, List<Scored> best) {
    }

    /** Finds what has any of some alternatives, and the best of it that a filter lets through. */
    Found find(List<List<Word>> alternatives, Ranking.Filter filter, int wanted) throws IOException {
        var all = new FixedBitSet(catalogue.maxDoc());
        var counts = new int[SearchType.ALL.size()][Ranking.FAMILIES];
        var best = new PriorityQueue<Scored>(
                Comparator.comparingDouble(Scored::rank).thenComparing(Scored::doc, Comparator.reverseOrder()));
        catalogue.each(query(alternatives), (doc, score) -> {
            all.set(doc);
            counts[catalogue.type(doc).ordinal()][catalogue.family(doc)]++;
            float rank = score + Weights.BM25_WEIGHT * catalogue.weight(doc);
            if (filter.lets(catalogue, doc) && (best.size() < wanted || rank > best.peek().rank())) {
                best.add(new Scored(doc, score, rank));
                if (best.size() > wanted) {
                    best.poll();
                }
            }
        });
        return new Found(all, counts, best.stream().sorted(best.comparator().reversed()).toList());
    }

    /** Words with their roots, and how telling each is. */
    List<Word> words(List<String> forms) {
        return forms.stream().distinct().map(form -> {
            String root = Words.root(form);
            return new Word(root, Words.stem(form).hashCode(), root.hashCode(), catalogue.rarity(root.hashCode()));
        }).toList();
    }

    /** What has all telling words anywhere, or half of them in titles. */
    private static Query query(List<List<Word>> alternatives) {
        var any = new BooleanQuery.Builder();
        for (List<Word> words : alternatives) {
            List<Word> telling = words.stream().filter(word -> word.weight() > Weights.TELLING).toList();
            List<Word> wanted = telling.isEmpty() ? words : telling;
            var all = new BooleanQuery.Builder();
            var half = new BooleanQuery.Builder().setMinimumNumberShouldMatch((wanted.size() + 1) / 2);
            for (Word word : wanted) {
                half.add(root(EntryDocuments.TITLES, word), BooleanClause.Occur.SHOULD);
                all.add(new BoostQuery(root(EntryDocuments.TEXT, word), Weights.BM25_TEXT), BooleanClause.Occur.MUST);
            }
            any.add(half.build(), BooleanClause.Occur.SHOULD).add(all.build(), BooleanClause.Occur.SHOULD);
        }
        return any.build();
    }

    private static Query root(String field, Word word) {
        return new TermQuery(new Term(field, word.root()));
    }
}
