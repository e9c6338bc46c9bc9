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
    /** How many of the head, the first ones, are compared by meaning. */
    private static final int COMPARED_BY_MEANING = 50;
    /** Of how many tools that are called so the roles are found. */
    private static final int MOST_TOOLS = 10;

    private final Catalogue catalogue;
    private final WordSearch wordSearch;
    private final Meanings roleMeanings;

    Ranking(Catalogue catalogue) {
        this.catalogue = catalogue;
        wordSearch = new WordSearch(catalogue);
        roleMeanings = new Meanings(catalogue);
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
     * @param byWords whether it has the words, or else only means the same or works with a tool that is called so
     * @param use what tells of a role that it works with a tool that is called so; null if it does not
     */
    record Hit(int doc, double score, double title, int place, double text, double covered, double weight, double meaning,
            boolean byWords, Use use) {

        Hit scored(double total) {
            return new Hit(doc, total, title, place, text, covered, weight, meaning, byWords, use);
        }

        Hit with(Use tool) {
            return new Hit(doc, score, title, place, text, covered, weight, meaning, byWords, tool);
        }
    }

    /** A tool that a role works with, and how much that tells, from 0 to 1: the fewer roles work with it, the more. */
    record Use(Hit tool, double telling) {
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
                : roleMeanings.of(Stream.concat(near.stream(),
                        head.stream().limit(COMPARED_BY_MEANING).map(WordSearch.Scored::doc).filter(this::isRole)).toList(),
                        meant);
        double nearest = near.stream().mapToDouble(meanings::get).max().orElse(0);
        double least = Math.max(Weights.LEAST_MEANING, Weights.LEAST_SHARE_OF_MEANING * nearest);
        meanings.forEach((role, meaning) -> {
            if (meaning >= least && !found.all().get(role)) {
                found.all().set(role);
                found.counts()[SearchType.ROLE.ordinal()][catalogue.family(role)]++;
                if (filter.lets(catalogue, role)) {
                    bm25.put(role, 0f);
                }
            }
        });
        List<Hit> looked = withUses(look(bm25, words, meanings), found, filter);
        double title = looked.stream().mapToDouble(Hit::title).max().orElse(0);
        boolean named = looked.stream().anyMatch(hit -> isRole(hit.doc()) && hit.title() >= Weights.NAMED);
        Weights.Trust trust = Weights.trust(title > Weights.FULL_TITLE, unknown);
        double titled = trust.meaning() * nearest + trust.weight() * Weights.USUAL_WEIGHT;
        Stream<Hit> ranked = looked.stream().map(hit -> hit.scored(withUse(hit, trust, titled, named))).sorted(BEST_FIRST);
        Stream<Hit> rest = found.best().stream().skip(LOOKED_AT)
                .map(one -> new Hit(one.doc(), 0, 0, -1, one.score(), 0, catalogue.weight(one.doc()), 0, true, null));
        return new Ranked(Stream.concat(ranked, rest).toList(), found.counts());
    }

    /** The hits, with the roles that work with a tool whose title has all of the words. */
    private List<Hit> withUses(List<Hit> looked, WordSearch.Found found, Filter filter) throws IOException {
        Map<Integer, Use> uses = uses(looked);
        var all = new ArrayList<Hit>();
        for (Hit hit : looked) {
            all.add(hit.with(uses.remove(hit.doc())));
        }
        uses.forEach((role, use) -> {
            if (!found.all().get(role)) {
                found.counts()[SearchType.ROLE.ordinal()][catalogue.family(role)]++;
                if (filter.lets(catalogue, role)) {
                    all.add(new Hit(role, 0, 0, -1, 0, 0, catalogue.weight(role), 0, false, use));
                }
            }
        });
        return all;
    }

    /** By role, the tool of those that are called so best that tells the most of it; none where roles are called so. */
    private Map<Integer, Use> uses(List<Hit> looked) throws IOException {
        var uses = new HashMap<Integer, Use>();
        List<Hit> tools = looked.stream().filter(hit -> catalogue.type(hit.doc()) == SearchType.TOOL)
                .filter(hit -> hit.title() >= 1 - Weights.LENGTH)
                .sorted(Comparator.comparingDouble(Hit::title).reversed()).limit(MOST_TOOLS).toList();
        if (tools.isEmpty() || looked.stream().anyMatch(hit -> isRole(hit.doc()) && hit.title() > Weights.FULL_TITLE)) {
            return uses;
        }
        for (Hit tool : tools) {
            double telling = Math.min(1, tool.title()) * (1 - tool.weight() / Weights.WELL_KNOWN);
            if (telling > 0 && tool.title() >= Weights.AS_GOOD * tools.get(0).title()) {
                for (int role : catalogue.naming(tool.doc())) {
                    uses.merge(role, new Use(tool, telling),
                            (one, other) -> one.telling() >= other.telling() ? one : other);
                }
            }
        }
        return uses;
    }

    private boolean isRole(int doc) {
        return catalogue.type(doc) == SearchType.ROLE;
    }

    /** Looks at documents, by their scores of BM25. */
    private List<Hit> look(SortedMap<Integer, Float> bm25, List<List<WordSearch.Word>> variants, Map<Integer, Double> meanings)
            throws IOException {
        Map<Integer, Double> covered = covered(variants.get(0), bm25.keySet());
        var titles = new TitleMatcher(catalogue, variants);
        BinaryDocValues hashes = catalogue.bytes(EntryDocuments.HASHES);
        var hits = new ArrayList<Hit>();
        for (Map.Entry<Integer, Float> one : bm25.entrySet()) {
            int doc = one.getKey();
            hashes.advanceExact(doc);
            TitleMatcher.Match match = titles.match(hashes.binaryValue());
            hits.add(new Hit(doc, 0, match.best(), match.place(), one.getValue() / (one.getValue() + Weights.HALF_OF_BM25),
                    covered.getOrDefault(doc, 0.0), catalogue.weight(doc), meanings.getOrDefault(doc, 0.0),
                    one.getValue() > 0, null));
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

    /** The score, raised by the tool that a role works with, but never past that of this tool. */
    private double withUse(Hit hit, Weights.Trust trust, double titled, boolean named) {
        double score = score(hit, trust, titled, named);
        if (hit.use() == null) {
            return score;
        }
        double raised = score + (Weights.USE + titled) * hit.use().telling();
        return Math.max(score, Math.min(raised, score(hit.use().tool(), trust, titled, named) - Weights.NEXT));
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
