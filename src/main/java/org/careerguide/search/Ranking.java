package org.careerguide.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
 * the
 * nearest, are then looked at title by title.
 */
final class Ranking {

    /** Of so many of these the meaning counts, and of so many more roles whose text means the nearest. */
    private static final int MEANT = 60;
    private static final int TASKS = 3;
    private static final int FAMILIES = 100;

    private static final Set<Integer> SMALL_ROOTS = Question.SMALL.stream().map(form -> Words.root(form).hashCode())
            .collect(Collectors.toUnmodifiableSet());

    private final Catalogue catalogue;
    private final WordVectors vectors;

    Ranking(Catalogue catalogue, WordVectors vectors) {
        this.catalogue = catalogue;
        this.vectors = vectors;
    }

    /** A word that is looked for, and how much it tells. */
    private record Word(String stem, String root, int stemHash, int rootHash, double weight) {
    }

    /**
     * Something that was found, with what its score is made of.
     *
     * @param title how well the best of its titles matches
     * @param own whether that is its own title
     * @param text how well all that is written about it matches, from 0 to 1
     * @param weight how much it matters
     * @param meaning cosine of what it means and what was asked for; 0 where that does not count
     * @param byWords whether it has the words, or else only means the same
     */
    record Hit(int doc, double score, double title, boolean own, double text, double weight, double meaning, boolean byWords) {
    }

    /** What was found, the best first, as far as was wanted, and how much there is of each type and job family. */
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
        List<List<Word>> words = variants.stream().map(this::words).toList();
        var any = new ArrayList<>(words);
        also.forEach(forms -> any.add(words(forms)));
        var found = new Found(filter, Math.max(wanted, lookedAt));
        catalogue.search(query(any), found);
        List<Scored> best = found.best();
        List<Scored> head = best.subList(0, Math.min(lookedAt, best.size()));
        byte[] meant = byMeaning ? vectors.ofForms(variants.get(0)) : null;
        Map<Integer, Double> meanings = meant == null ? Map.of() : meanings(meant, head, found);
        var bm25 = new HashMap<Integer, Float>();
        head.forEach(one -> bm25.put(one.doc(), one.score()));
        var candidates = new TreeSet<>(bm25.keySet());
        meanings.keySet().stream().filter(role -> !found.has(role) && filter.lets(catalogue, role)).forEach(candidates::add);
        var looked = new ArrayList<Hit>();
        Catalogue.Values hashes = catalogue.values(EntryDocuments.HASHES);
        for (int doc : candidates) {
            looked.add(look(doc, hashes.of(doc), words, bm25.getOrDefault(doc, 0f), meanings.getOrDefault(doc, 0.0)));
        }
        double title = looked.stream().mapToDouble(Hit::title).max().orElse(0);
        double meaning = unknown ? Weights.MEANING_WITH_UNKNOWN
                : title > Weights.FULL_TITLE ? Weights.MEANING_WITH_FULL : Weights.MEANING_WITH_PART;
        double nearest = meanings.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        boolean named = looked.stream()
                .anyMatch(hit -> catalogue.types[hit.doc()] == SearchType.ROLE.ordinal() && hit.title() >= Weights.NAMED);
        var hits = new ArrayList<>(looked.stream().map(hit -> score(hit, meaning, meaning * nearest, named))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::doc)).toList());
        best.subList(head.size(), best.size())
                .forEach(one -> hits.add(new Hit(one.doc(), 0, 0, false, one.score(), catalogue.weights[one.doc()], 0, true)));
        return new Ranked(hits, found.counts);
    }

    private List<Word> words(List<String> forms) {
        boolean onlySmall = forms.stream().allMatch(Question::isSmall);
        return forms.stream().distinct().map(form -> {
            String stem = Words.stem(form);
            String root = Words.root(form);
            double rarity = catalogue.rarity(catalogue.frequency(EntryDocuments.TITLES, EntryDocuments.ROOT + root));
            return new Word(stem, root, stem.hashCode(), root.hashCode(),
                    Question.isSmall(form) && !onlySmall ? rarity * Weights.SMALL_WORD : rarity);
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

    /** What roles mean: the best of those that have the words, and those that mean nearly as much as the best of all. */
    private Map<Integer, Double> meanings(byte[] meant, List<Scored> head, Found found) throws IOException {
        var roles = new TreeSet<Integer>();
        head.stream().map(Scored::doc).filter(doc -> catalogue.types[doc] == SearchType.ROLE.ordinal()).limit(MEANT)
                .forEach(roles::add);
        Set<Integer> near = nearest(meant);
        roles.addAll(near);
        var meanings = new HashMap<Integer, Double>();
        Catalogue.Values values = catalogue.values(EntryDocuments.VECTORS);
        for (int role : roles) {
            meanings.put(role, meaning(values.of(role), meant));
        }
        double least = Math.max(Weights.LEAST_MEANING,
                Weights.LEAST_SHARE_OF_MEANING * near.stream().mapToDouble(meanings::get).max().orElse(0));
        for (int role : near) {
            if (!found.has(role)) {
                if (meanings.get(role) < least) {
                    meanings.remove(role);
                } else {
                    found.counts[SearchType.ROLE.ordinal()][catalogue.families[role]]++;
                }
            }
        }
        return meanings;
    }

    /** The roles whose text means the nearest. */
    private Set<Integer> nearest(byte[] meant) {
        var best = new PriorityQueue<Long>();
        for (int i = 0; i < catalogue.roles.length; i++) {
            long product = WordVectors.product(catalogue.meanings, i * WordVectors.DIMENSIONS, meant);
            if (best.size() < MEANT || product > best.peek() >> 32) {
                best.add(product << 32 | i);
                if (best.size() > MEANT) {
                    best.poll();
                }
            }
        }
        return best.stream().map(one -> catalogue.roles[one.intValue()]).collect(Collectors.toSet());
    }

    /** What a role means for a question: its text, its nearest title and its nearest tasks count alike. */
    private static double meaning(ByteBuffer vectors, byte[] meant) {
        int titles = vectors.getInt();
        int tasks = vectors.getInt();
        var bytes = new byte[vectors.remaining()];
        vectors.get(bytes);
        double text = WordVectors.cosine(bytes, 0, meant);
        double title = IntStream.rangeClosed(1, titles)
                .mapToDouble(i -> WordVectors.cosine(bytes, i * WordVectors.DIMENSIONS, meant))
                .max().orElse(0);
        double[] deeds = IntStream.rangeClosed(titles + 1, titles + tasks)
                .mapToDouble(i -> WordVectors.cosine(bytes, i * WordVectors.DIMENSIONS, meant)).sorted().toArray();
        double deed = Arrays.stream(deeds, Math.max(0, deeds.length - TASKS), deeds.length).average().orElse(0);
        return (text + title + deed) / 3;
    }

    private Hit look(int doc, ByteBuffer titles, List<List<Word>> variants, float bm25, double meaning) {
        double title = 0;
        boolean own = false;
        for (int i = 0; i < variants.size(); i++) {
            Match match = match(titles.duplicate(), variants.get(i));
            double value = match.best() * (i == 0 ? 1 : Weights.OTHER_WORDS);
            if (value > title) {
                title = value;
                own = match.own();
            }
        }
        return new Hit(doc, 0, title, own, bm25 / (bm25 + Weights.HALF_OF_BM25), catalogue.weights[doc], meaning, bm25 > 0);
    }

    /**
     * @param meaning how much the meaning of a role counts
     * @param titled what a title that matches counts in its place for what is written about roles, which has no meaning of its
     *        own
     * @param named whether a role is called what was asked for
     */
    private Hit score(Hit hit, double meaning, double titled, boolean named) {
        double score = hit.title() + Weights.TEXT * hit.text() + Weights.WEIGHT * hit.weight()
                + switch (SearchType.values()[catalogue.types[hit.doc()]]) {
                    case ROLE -> meaning * hit.meaning();
                    case SKILL, TOOL -> tool(hit, named);
                    case GUIDE -> titled * Math.min(1, hit.title()) + Weights.GUIDE;
                    default -> titled * Math.min(1, hit.title());
                };
        return new Hit(hit.doc(), score, hit.title(), hit.own(), hit.text(), hit.weight(), hit.meaning(), hit.byWords());
    }

    /**
     * Skills and tools come after roles, unless their title has all of the words and many roles name them, or it is just these
     * and
     * no role is called so.
     */
    private static double tool(Hit hit, boolean named) {
        if (hit.title() >= Weights.OWN_TITLE && !named) {
            return 0;
        }
        double known = hit.title() < 1 - Weights.LENGTH ? 0 : Math.min(1, hit.weight() / Weights.WELL_KNOWN);
        return known * known * (Weights.TOOL + Weights.KNOWN_TOOL) - Weights.TOOL;
    }

    private record Match(double best, boolean own) {
    }

    /** How well titles match: by the share of the words that one has, and the share that these have of it. */
    private Match match(ByteBuffer titles, List<Word> words) {
        double asked = words.stream().mapToDouble(Word::weight).sum();
        double best = 0;
        double evidence = 0;
        boolean own = false;
        for (boolean first = true; titles.hasRemaining(); first = false) {
            int size = titles.getInt();
            int begin = titles.position();
            titles.position(begin + 8 * size);
            double matched = 0;
            for (Word word : words) {
                matched += word.weight() * credit(titles, begin, size, word);
            }
            if (matched > 0) {
                double ofAsked = matched / asked;
                double ofTitle = Math.min(1, matched / length(titles, begin, size));
                double match = ofAsked * (1 - Weights.LENGTH + Weights.LENGTH * ofTitle);
                boolean exact = ofAsked > Weights.EXACT && ofTitle > Weights.EXACT;
                evidence += Math.pow(match, 3);
                double value = match * (first ? Weights.OWN_TITLE : Weights.OTHER_TITLE)
                        + (!exact ? 0 : first ? Weights.EXACT_OWN_TITLE : Weights.EXACT_OTHER_TITLE);
                own |= first;
                if (value > best) {
                    own = first;
                    best = value;
                }
            }
        }
        return new Match(best == 0 ? 0 : best + Weights.EVIDENCE * Math.log1p(evidence), own);
    }

    /** 1 where a title has the word, less where it has another word of its kind. */
    private static double credit(ByteBuffer titles, int begin, int size, Word word) {
        double credit = 0;
        for (int i = begin; i < begin + 8 * size; i += 8) {
            if (titles.getInt(i) == word.stemHash()) {
                return 1;
            }
            if (titles.getInt(i + 4) == word.rootHash()) {
                credit = Weights.ROOT;
            }
        }
        return credit;
    }

    private double length(ByteBuffer titles, int begin, int size) {
        double length = 1e-6;
        for (int i = begin + 4; i < begin + 8 * size; i += 8) {
            int root = titles.getInt(i);
            length += catalogue.rarityOfRoot(root) * (SMALL_ROOTS.contains(root) ? Weights.SMALL_WORD : 1);
        }
        return length;
    }
}
