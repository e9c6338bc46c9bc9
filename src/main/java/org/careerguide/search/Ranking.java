package org.careerguide.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.PostingsEnum;

/** Ranks what words find: the best of it by BM25, and the roles that mean the nearest, are looked at title by title. */
final class Ranking {

    static final int FAMILIES = 100;
    /** The head of a list, which is ranked by all that counts; the rest is ranked by BM25. */
    private static final int LOOKED_AT = 200;

    private final Catalogue catalogue;
    private final WordSearch wordSearch;
    private final Meanings roleMeanings;
    private final TitleMatcher titleMatcher;

    Ranking(Catalogue catalogue) {
        this.catalogue = catalogue;
        wordSearch = new WordSearch(catalogue);
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

        Hit scored(double total) {
            return new Hit(doc, total, title, place, text, covered, weight, meaning, byWords);
        }
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
    record Filter(Set<SearchType> types, Set<Integer> families) {

        boolean lets(Catalogue catalogue, int doc) {
            return (types.isEmpty() || types.contains(catalogue.type(doc)))
                    && (families.isEmpty() || families.contains(catalogue.family(doc)));
        }
    }

    /**
     * Ranks what words find.
     *
     * @param variants different words for the same, the first of them those that were typed
     * @param also other words whose hits belong to the list
     * @param byMeaning whether roles without the words are found that mean the same
     * @param unknown whether words were not known, and the others need not be what was meant
     * @param wanted how many hits are wanted at least
     */
    Ranked rank(List<List<String>> variants, List<List<String>> also, boolean byMeaning, boolean unknown, Filter filter,
            int wanted) throws IOException {
        List<List<WordSearch.Word>> words = variants.stream().map(wordSearch::words).toList();
        WordSearch.Found found = wordSearch.find(
                Stream.concat(words.stream(), also.stream().map(wordSearch::words)).toList(), filter,
                Math.max(wanted, LOOKED_AT));
        List<WordSearch.Scored> head = found.best().stream().limit(LOOKED_AT).toList();
        var bm25 = new TreeMap<Integer, Float>();
        head.forEach(one -> bm25.put(one.doc(), one.score()));
        byte[] meant = byMeaning ? WordVectors.shared().ofForms(variants.get(0)) : null;
        List<Integer> near = meant == null ? List.of() : roleMeanings.nearest(meant);
        Map<Integer, Double> meanings = meant == null ? Map.of()
                : roleMeanings.of(Stream.concat(near.stream(), bm25.keySet().stream().filter(this::isRole)).toList(), meant);
        double nearest = near.stream().mapToDouble(meanings::get).max().orElse(0);
        double least = Math.max(Weights.LEAST_MEANING, Weights.LEAST_SHARE_OF_MEANING * nearest);
        meanings.forEach((role, meaning) -> {
            if (meaning >= least && !found.all().get(role)) {
                found.counts()[SearchType.ROLE.ordinal()][catalogue.family(role)]++;
                if (filter.lets(catalogue, role)) {
                    bm25.put(role, 0f);
                }
            }
        });
        List<Hit> looked = look(bm25, words, meanings);
        double title = looked.stream().mapToDouble(Hit::title).max().orElse(0);
        boolean named = looked.stream().anyMatch(hit -> isRole(hit.doc()) && hit.title() >= Weights.NAMED);
        Weights.Trust trust = Weights.trust(title > Weights.FULL_TITLE, unknown);
        double titled = trust.meaning() * nearest + trust.weight() * Weights.USUAL_WEIGHT;
        Stream<Hit> ranked = looked.stream().map(hit -> hit.scored(score(hit, trust, titled, named))).sorted(BEST_FIRST);
        Stream<Hit> rest = found.best().stream().skip(LOOKED_AT)
                .map(one -> new Hit(one.doc(), 0, 0, -1, one.score(), 0, catalogue.weight(one.doc()), 0, true));
        return new Ranked(Stream.concat(ranked, rest).toList(), found.counts());
    }

    private boolean isRole(int doc) {
        return catalogue.type(doc) == SearchType.ROLE;
    }

    /** Looks at documents, by their scores of BM25. */
    private List<Hit> look(SortedMap<Integer, Float> bm25, List<List<WordSearch.Word>> variants, Map<Integer, Double> meanings)
            throws IOException {
        Map<Integer, Double> covered = covered(variants.get(0), bm25.keySet());
        BinaryDocValues hashes = catalogue.bytes(EntryDocuments.HASHES);
        var hits = new ArrayList<Hit>();
        for (Map.Entry<Integer, Float> one : bm25.entrySet()) {
            int doc = one.getKey();
            hashes.advanceExact(doc);
            TitleMatcher.Match match = titleMatcher.match(hashes.binaryValue(), variants);
            hits.add(new Hit(doc, 0, match.best(), match.place(), one.getValue() / (one.getValue() + Weights.HALF_OF_BM25),
                    covered.getOrDefault(doc, 0.0), catalogue.weight(doc), meanings.getOrDefault(doc, 0.0),
                    one.getValue() > 0));
        }
        return hits;
    }

    /** How much of the words is anywhere in a text. */
    private Map<Integer, Double> covered(List<WordSearch.Word> words, Iterable<Integer> docs) throws IOException {
        var covered = new HashMap<Integer, Double>();
        double asked = words.stream().mapToDouble(WordSearch.Word::weight).sum();
        for (WordSearch.Word word : words) {
            PostingsEnum having = catalogue.documents(EntryDocuments.TEXT, word.root());
            for (int doc : docs) {
                if (having != null && (having.docID() < doc ? having.advance(doc) : having.docID()) == doc) {
                    covered.merge(doc, word.weight() / asked, Double::sum);
                }
            }
        }
        return covered;
    }

    /**
     * @param titled what a title that matches counts in its place for what is written about roles, which has no meaning of its
     *        own
     * @param named whether the query is a title of the role
     */
    private double score(Hit hit, Weights.Trust trust, double titled, boolean named) {
        return hit.title() + Weights.TEXT * hit.text() + trust.covered() * hit.covered() + trust.weight() * hit.weight()
                + switch (catalogue.type(hit.doc())) {
                    case ROLE -> trust.meaning() * hit.meaning();
                    case SKILL, TOOL -> tool(hit, titled, named);
                    case GUIDE -> titled * Math.min(1, hit.title()) + Weights.GUIDE;
                    default -> titled * Math.min(1, hit.title());
                };
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
        return known * (Weights.TOOL + Weights.KNOWN_TOOL) - Weights.TOOL;
    }
}
