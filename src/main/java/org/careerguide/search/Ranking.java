package org.careerguide.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/** Ranks what words find: the best of it by BM25, and the roles that mean the nearest, are looked at title by title. */
final class Ranking {

    static final int FAMILIES = 100;

    private final Catalogue catalogue;
    private final WordSearch wordSearch;
    private final WordVectors vectors;
    private final Meanings roleMeanings;
    private final TitleMatcher titleMatcher;

    Ranking(Catalogue catalogue, WordVectors vectors) {
        this.catalogue = catalogue;
        this.vectors = vectors;
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
        List<List<QueryWord>> words = variants.stream().map(wordSearch::words).toList();
        var any = new ArrayList<>(words);
        also.forEach(forms -> any.add(wordSearch.words(forms)));
        WordSearch.Found found = wordSearch.find(any, filter, Math.max(wanted, lookedAt));
        List<WordSearch.Scored> best = found.best();
        List<WordSearch.Scored> head = best.subList(0, Math.min(lookedAt, best.size()));
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
                found.counts()[SearchType.ROLE.ordinal()][catalogue.families[role]]++;
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
        return new Ranked(hits, found.counts());
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
