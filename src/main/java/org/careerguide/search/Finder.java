package org.careerguide.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.careerguide.role.JobFamily;
import org.careerguide.web.ContentClock;

/** Finds what people ask for: corrects words, looks codes up, and answers the sides of a comparison in turn. */
final class Finder {

    /**
     * How well a side has to be answered for a text to be taken apart, and how many of the best of a side are answered in turn.
     */
    private static final double ANSWERED = 0.9;
    private static final int IN_TURN = 20;
    /** A shorter word that titles have, such as an abbreviation, means just that. */
    private static final int SHORTEST_MEANT = 5;
    private static final Set<SearchType> COMPARING = EnumSet.of(SearchType.GUIDE, SearchType.COMPARISON);
    private static final int MOST_VARIANTS = 4;
    private static final int MOST_MEANINGS = 2;
    /** How many titles warm the index, how many letters of each at most, and how many suggestions are made. */
    private static final int WARMED = 60;
    private static final int MOST_LETTERS = 6;
    private static final int SUGGESTED = 10;

    private static final Map<String, String> SYNONYMS = synonyms();

    private final Catalogue catalogue;
    private final Spelling spelling;
    private final Ranking ranking;

    Finder(Catalogue catalogue) {
        this.catalogue = catalogue;
        spelling = new Spelling(catalogue);
        ranking = new Ranking(catalogue);
    }

    /** What was found, how much there is of each type and job family, what was meant, and the words that were looked for. */
    record Found(List<Ranking.Hit> hits, int[][] counts, String didYouMean, Set<String> words) {
    }

    Catalogue catalogue() {
        return catalogue;
    }

    ContentClock.State version() {
        return catalogue.version;
    }

    boolean acquire() {
        return catalogue.searcher.getIndexReader().tryIncRef();
    }

    void release() {
        try {
            catalogue.searcher.getIndexReader().decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what a text finds, the best first: at least {@code wanted} hits, if there are so many. Where it names a type of documents,
     * those of this type that have all other words come first.
     */
    Found find(String text, Ranking.Filter filter, int wanted) throws IOException {
        String code = Question.code(text);
        if (code != null) {
            Found found = ofCode(code, filter);
            if (!found.hits().isEmpty()) {
                return found;
            }
        }
        Question question = Question.of(text);
        if (question.forms().isEmpty()) {
            return new Found(List.of(), new int[SearchType.ALL.size()][Ranking.FAMILIES], null, Set.of());
        }
        Spelling.Reading reading = spelling.read(question.forms());
        if (!question.ofType().isEmpty() && (filter.types().isEmpty() || filter.types().contains(question.type()))) {
            Spelling.Reading read = spelling.read(question.ofType());
            List<List<String>> variants = variants(read);
            var ofType = new Ranking.Filter(Set.of(question.type()), filter.families());
            List<Ranking.Hit> named = first(read, variants, ofType).stream().filter(hit -> hit.covered() >= Weights.EXACT)
                    .toList();
            if (!named.isEmpty()) {
                return inTurn(List.of(named), find(reading, variants, filter, wanted));
            }
        }
        Found whole = find(reading, List.of(), filter, wanted);
        if (question.sides().isEmpty() || whole.hits().stream().anyMatch(hit -> hit.title() >= Weights.OWN_TITLE)) {
            return whole;
        }
        var sides = new ArrayList<List<Ranking.Hit>>();
        var words = new ArrayList<List<String>>();
        for (List<String> side : question.sides()) {
            Spelling.Reading read = spelling.read(side);
            List<List<String>> variants = variants(read);
            List<Ranking.Hit> hits = first(read, variants, filter);
            if (hits.stream().limit(3).noneMatch(hit -> hit.title() >= ANSWERED)) {
                return whole;
            }
            sides.add(hits);
            words.addAll(variants);
        }
        return inTurn(sides, find(reading, words, filter, wanted));
    }

    /** The first hits of a part of a query, by its words alone. */
    private List<Ranking.Hit> first(Spelling.Reading part, List<List<String>> variants, Ranking.Filter filter)
            throws IOException {
        return ranking.rank(variants, List.of(), false, part.unknown(), filter, IN_TURN).hits();
    }

    private Found inTurn(List<List<Ranking.Hit>> sides, Found whole) {
        var hits = new LinkedHashMap<Integer, Ranking.Hit>();
        // What is written about all sides together comes before each of them.
        whole.hits().stream().filter(hit -> sides.size() > 1 && hit.title() >= 1 - Weights.LENGTH
                && COMPARING.contains(catalogue.type(hit.doc())))
                .forEach(hit -> hits.put(hit.doc(), hit));
        for (int i = 0; i < IN_TURN; i++) {
            for (List<Ranking.Hit> side : sides) {
                side.stream().limit(IN_TURN).filter(hit -> hit.byWords() && !hits.containsKey(hit.doc())).findFirst()
                        .ifPresent(hit -> hits.put(hit.doc(), hit));
            }
        }
        whole.hits().forEach(hit -> hits.putIfAbsent(hit.doc(), hit));
        return new Found(List.copyOf(hits.values()), whole.counts(), whole.didYouMean(), whole.words());
    }

    private Found ofCode(String code, Ranking.Filter filter) throws IOException {
        var hits = new ArrayList<Ranking.Hit>();
        var ownCodes = new HashMap<Integer, List<String>>();
        var counts = new int[SearchType.ALL.size()][Ranking.FAMILIES];
        var codes = new TermQuery(new Term(EntryDocuments.CODE, code));
        for (ScoreDoc found : catalogue.searcher.search(codes, Integer.MAX_VALUE).scoreDocs) {
            counts[catalogue.type(found.doc).ordinal()][catalogue.family(found.doc)]++;
            if (filter.lets(catalogue, found.doc)) {
                hits.add(new Ranking.Hit(found.doc, 1, 1, -1, 0, 0, catalogue.weight(found.doc), 0, true, null));
                ownCodes.put(found.doc, Entry.ownCodes(codes(found.doc)));
            }
        }
        // Those whose own code it is come before those that had it in an earlier classification. Of occupations with one SOC code,
        // the one that is named like it comes first.
        hits.sort(Comparator.comparing((Ranking.Hit hit) -> ownCodes.get(hit.doc()).stream()
                .noneMatch(own -> Entry.codeKey(own).equals(code)))
                .thenComparing(hit -> ownCodes.get(hit.doc()).stream().reduce((soc, onetSoc) -> onetSoc).orElse("")));
        return new Found(hits, counts, null, Set.of());
    }

    private Found find(Spelling.Reading reading, List<List<String>> also, Ranking.Filter filter, int wanted)
            throws IOException {
        List<List<String>> variants = variants(reading);
        Ranking.Ranked ranked = ranking.rank(variants, also, isMeant(reading.forms()), reading.unknown(), filter,
                wanted);
        boolean corrected = reading.corrected() && !ranked.hits().isEmpty();
        return new Found(ranked.hits(), ranked.counts(), corrected ? String.join(" ", reading.shown()) : null,
                Stream.concat(variants.stream(), also.stream()).flatMap(List::stream).collect(Collectors.toSet()));
    }

    /** Whether roles are found by what the words mean: not for abbreviations, and not without a word of English. */
    private boolean isMeant(List<String> forms) {
        String first = forms.get(0);
        boolean one = forms.size() == 1 && first.length() < SHORTEST_MEANT && spelling.isTitled(first);
        return !one && forms.stream().anyMatch(form -> WordVectors.shared().understands(form) && !Question.isSmall(form));
    }

    /**
     * The words, and other words for the same: those that an abbreviation stands for, synonyms, neighbours written together.
     */
    private List<List<String>> variants(Spelling.Reading reading) throws IOException {
        List<String> forms = reading.forms();
        var variants = new LinkedHashSet<>(List.of(forms));
        for (int i = 0; i < forms.size(); i++) {
            if (i + 1 < forms.size() && !Question.isSmall(forms.get(i))
                    && spelling.isTitled(forms.get(i) + forms.get(i + 1))) {
                variants.add(replaced(forms, i, 2, forms.get(i) + forms.get(i + 1)));
            }
            for (int length = Math.min(3, forms.size() - i); length > 0; length--) {
                String other = SYNONYMS
                        .get(forms.subList(i, i + length).stream().map(Words::stem).collect(Collectors.joining(" ")));
                if (other != null) {
                    variants.add(replaced(forms, i, length, other));
                }
            }
            for (String other : catalogue.paired(EntryDocuments.ABBREVIATION, forms.get(i)).stream().limit(MOST_MEANINGS)
                    .toList()) {
                variants.add(replaced(forms, i, 1, other));
            }
        }
        return variants.stream().limit(MOST_VARIANTS).toList();
    }

    static boolean hasSynonym(String form) {
        return SYNONYMS.containsKey(Words.stem(form));
    }

    private static List<String> replaced(List<String> forms, int at, int length, String other) {
        var all = new ArrayList<>(forms.subList(0, at));
        all.addAll(List.of(other.split(" ")));
        all.addAll(forms.subList(at + length, forms.size()));
        return all;
    }

    /** Everyday words for others, by the singulars of the former. */
    private static Map<String, String> synonyms() {
        try (InputStream file = Finder.class.getResourceAsStream("/search/synonyms.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" = "))
                    .collect(Collectors.toMap(
                            pair -> Words.forms(pair[0]).stream().map(Words::stem).collect(Collectors.joining(" ")),
                            pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StoredEntry stored(int doc) {
        return StoredEntry.read(catalogue.searcher.getIndexReader(), doc);
    }

    /** The title that is a document. */
    String title(int doc) {
        return text(EntryDocuments.TITLE, doc);
    }

    /** The codes of an entry, as in {@link Entry#codes}. */
    List<String> codes(int doc) {
        return List.of(text(EntryDocuments.CODES, doc).split(StoredEntry.SEPARATOR));
    }

    private String text(String field, int doc) {
        return StoredEntry.text(catalogue.searcher.getIndexReader(), field, doc);
    }

    List<String> passages(int doc) {
        try {
            return List.of(catalogue.searcher.storedFields().document(doc).getValues(EntryDocuments.PASSAGE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JobFamily family(int doc) {
        return JobFamily.ofGroup(catalogue.family(doc) == 0 ? null : String.valueOf(catalogue.family(doc)));
    }

    /** The slugs of roles with a title that has these words. */
    Set<String> rolesTitled(List<String> forms) throws IOException {
        return suggest(forms, Set.of(SearchType.ROLE), Integer.MAX_VALUE).stream()
                .map(title -> stored(title.owner()).slug()).collect(Collectors.toSet());
    }

    /** Runs the queries that readers are likely to type first: beginnings of titles, titles, and titles with an error. */
    void warm() throws IOException {
        for (int doc = 0; doc < catalogue.maxDoc(); doc += Math.max(1, catalogue.maxDoc() / WARMED)) {
            String title = stored(catalogue.owner(doc)).title();
            for (int letters = 1; letters <= Math.min(MOST_LETTERS, title.length()); letters++) {
                suggest(Words.forms(title.substring(0, letters)), Set.of(), SUGGESTED);
            }
            String misspelt = new StringBuilder(title).deleteCharAt(title.length() / 2).toString();
            suggest(Words.forms(misspelt), Set.of(), SUGGESTED);
            find(misspelt, new Ranking.Filter(Set.of(), Set.of()), SUGGESTED);
        }
    }

    /** Titles that go on as was typed. */
    List<Suggestions.Title> suggest(List<String> typed, Set<SearchType> types, int limit) throws IOException {
        return new Suggestions(catalogue).of(typed, types, limit);
    }
}
