package org.careerguide.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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

/**
 * Ranks what words find. Lucene finds everything that has them, and ranks it by BM25; the best of it, and the roles that mean
 * the nearest, are then looked at title by title.
 */
final class Ranking {

    static final int FAMILIES = 100;

    private final Catalogue catalogue;
    private final WordVectors vectors;
    private final Meanings roleMeanings;
    private final TitleMatcher titleMatcher;

    Ranking(Catalogue catalogue, WordVectors vectors) {
        this.catalogue = catalogue;
        this.vectors = vectors;
        roleMeanings = new Meanings(catalogue);
        titleMatcher = new TitleMatcher(catalogue);
    }

    /**
     * Something that was found, with what its score is made of.
     *
     * @param title how well the best of its titles matches
     * @param place which of its titles that is, from 0 for its own; -1 if none matches
     * @param text how well all that is written about it matches, from 0 to 1
     * @param covered how much of the words it has anywhere, from 0 to 1
     * @param weight how much it matters
     * @param meaning cosine of its meaning and that of the query; 0 where that does not count
     * @param byWords whether it has the words, or else only means the same
     */
    record Hit(int doc, double score, double title, int place, double text, double covered, double weight, double meaning,
            boolean byWords) {
    }

    /**
     * The best first. Scores that are the same to three decimals are equal, since the statistics of words move the next ones
     * with each publication; of equal hits the one with more jobs, or with more roles that name it, comes first.
     */
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingLong((Hit hit) -> Math.round(hit.score() * 1000))
            .thenComparingDouble(Hit::weight).reversed().thenComparing(Hit::doc);

    /** The requested number of hits, the best first, and the number of all hits by type and job family. */
    record Ranked(List<Hit> hits, int[][] counts) {
    }

    /** What is to be found: of some types and job families only, or of all where the sets are empty. */
    record Filter(Set<Integer> types, Set<Integer> families) {

        boolean lets(Catalogue catalogue, int doc) {
            return (types.isEmpty() || types.contains((int) catalogue.types[doc]))
                    && (families.isEmpty() || families.contains((int) catalogue.families[doc]));
        }
    }

    /**
     * Ranks what words find.
     *
     * @param variants different words for the same, the first of them those that were typed
     * @param also other words whose hits belong to the list
     * @param byMeaning whether roles without the words are found that mean the same
     * @param unknown whether words were not known, and the others need not be what was meant
     * @param lookedAt how many of the best by BM25 are looked at closely; the others follow as they are
     * @param wanted how many hits are wanted at least
     */
    Ranked rank(List<List<String>> variants, List<List<String>> also, boolean byMeaning, boolean unknown, Filter filter,
            int lookedAt, int wanted) throws IOException {
        List<List<QueryWord>> words = variants.stream().map(this::words).toList();
        var any = new ArrayList<>(words);
        also.forEach(forms -> any.add(words(forms)));
        var found = new Found(filter, Math.max(wanted, lookedAt));
        catalogue.search(query(any), found);
        List<Scored> best = found.best();
        List<Scored> head = best.subList(0, Math.min(lookedAt, best.size()));
        byte[] meant = byMeaning ? vectors.ofForms(variants.get(0)) : null;
        var bm25 = new TreeMap<Integer, Float>();
        head.forEach(one -> bm25.put(one.doc(), one.score()));
        List<Integer> near = meant == null ? List.of() : roleMeanings.nearest(meant);
        Map<Integer, Double> meanings = meant == null ? Map.of()
                : roleMeanings.of(Stream.concat(near.stream(), bm25.keySet().stream().filter(this::isRole)).toList(), meant);
        double nearest = near.stream().mapToDouble(meanings::get).max().orElse(0);
        double least = Math.max(Weights.LEAST_MEANING, Weights.LEAST_SHARE_OF_MEANING * nearest);
        meanings.forEach((role, meaning) -> {
            if (meaning >= least && !found.has(role)) {
                found.counts[SearchType.ROLE.ordinal()][catalogue.families[role]]++;
                if (filter.lets(catalogue, role)) {
                    bm25.put(role, 0f);
                }
            }
        });
        Map<Integer, Double> covered = covered(words.get(0), bm25.keySet());
        var looked = new ArrayList<Hit>();
        Catalogue.Values hashes = catalogue.values(EntryDocuments.HASHES);
        for (Map.Entry<Integer, Float> one : bm25.entrySet()) {
            int doc = one.getKey();
            looked.add(look(doc, hashes.of(doc), words, one.getValue(), covered.getOrDefault(doc, 0.0),
                    meanings.getOrDefault(doc, 0.0)));
        }
        double title = looked.stream().mapToDouble(Hit::title).max().orElse(0);
        boolean named = looked.stream().anyMatch(hit -> isRole(hit.doc()) && hit.title() >= Weights.NAMED);
        Weights.Trust trust = Weights.trust(title > Weights.FULL_TITLE, unknown);
        double titled = trust.meaning() * nearest + trust.weight() * Weights.USUAL_WEIGHT;
        var hits = new ArrayList<>(looked.stream().map(hit -> score(hit, trust, titled, named))
                .sorted(BEST_FIRST).toList());
        best.subList(head.size(), best.size())
                .forEach(one -> hits
                        .add(new Hit(one.doc(), 0, 0, -1, one.score(), 0, catalogue.weights[one.doc()], 0, true)));
        return new Ranked(hits, found.counts);
    }

    /** How much of the words is anywhere in a text. */
    private Map<Integer, Double> covered(List<QueryWord> words, Set<Integer> docs) throws IOException {
        var covered = new HashMap<Integer, Double>();
        double asked = words.stream().mapToDouble(QueryWord::weight).sum();
        var wanted = new FixedBitSet(catalogue.types.length);
        docs.forEach(wanted::set);
        for (QueryWord word : words) {
            catalogue.each(new TermQuery(new Term(EntryDocuments.TEXT, EntryDocuments.ROOT + word.root())), doc -> {
                if (wanted.get(doc)) {
                    covered.merge(doc, word.weight() / asked, Double::sum);
                }
            });
        }
        return covered;
    }

    private boolean isRole(int doc) {
        return catalogue.types[doc] == SearchType.ROLE.ordinal();
    }

    private List<QueryWord> words(List<String> forms) {
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

    private record Scored(int doc, float score, float rank) {
    }

    /** Counts all that a query finds, and keeps the best. */
    private final class Found extends SimpleCollector {

        private final Filter filter;
        private final int wanted;
        private final int[][] counts = new int[SearchType.values().length][FAMILIES];
        private final FixedBitSet all = new FixedBitSet(catalogue.types.length);
        private final PriorityQueue<Scored> best = new PriorityQueue<>(
                Comparator.comparingDouble(Scored::rank).thenComparing(Scored::doc, Comparator.reverseOrder()));
        private int base;
        private Scorable scorer;

        Found(Filter filter, int wanted) {
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

        boolean has(int doc) {
            return all.get(doc);
        }

        List<Scored> best() {
            return best.stream().sorted(best.comparator().reversed()).toList();
        }
    }

    private Hit look(int doc, ByteBuffer bytes, List<List<QueryWord>> variants, float bm25, double covered,
            double meaning) {
        var titles = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(titles);
        double title = 0;
        int place = -1;
        for (int i = 0; i < variants.size(); i++) {
            TitleMatcher.Match match = titleMatcher.match(titles, variants.get(i));
            double value = match.best() * (i == 0 ? 1 : Weights.OTHER_WORDS);
            if (value > title) {
                title = value;
                place = match.place();
            }
        }
        return new Hit(doc, 0, title, place, bm25 / (bm25 + Weights.HALF_OF_BM25), covered, catalogue.weights[doc], meaning,
                bm25 > 0);
    }

    /**
     * @param titled what a title that matches counts in its place for what is written about roles, which has no meaning of its
     *        own
     * @param named whether the query is a title of the role
     */
    private Hit score(Hit hit, Weights.Trust trust, double titled, boolean named) {
        double score = hit.title() + Weights.TEXT * hit.text() + trust.covered() * hit.covered() + trust.weight() * hit.weight()
                + switch (SearchType.values()[catalogue.types[hit.doc()]]) {
                    case ROLE -> trust.meaning() * hit.meaning();
                    case SKILL, TOOL -> tool(hit, titled, named);
                    case GUIDE -> titled * Math.min(1, hit.title()) + Weights.GUIDE;
                    default -> titled * Math.min(1, hit.title());
                };
        return new Hit(hit.doc(), score, hit.title(), hit.place(), hit.text(), hit.covered(), hit.weight(), hit.meaning(),
                hit.byWords());
    }

    /**
     * Skills and tools come after roles, unless their title has all of the words and many roles name them, or it is just these
     * and no role is called so.
     */
    private static double tool(Hit hit, double titled, boolean named) {
        if (hit.title() >= Weights.OWN_TITLE && !named) {
            return titled;
        }
        double known = hit.title() < 1 - Weights.LENGTH ? 0 : Math.min(1, hit.weight() / Weights.WELL_KNOWN);
        return known * known * (Weights.TOOL + Weights.KNOWN_TOOL) - Weights.TOOL;
    }
}
