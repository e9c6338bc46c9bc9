package org.careerguide.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.VisibleText;
import org.careerguide.role.JobFamily;
import org.careerguide.role.RoleFilters;
import org.careerguide.role.RoleSearch;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.careerguide.web.Values;
import org.careerguide.web.list.Keyset;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.Slice;
import org.careerguide.web.list.SortKeys;

/** Answers searches and suggestions from the index. */
@ApplicationScoped
class Search implements RoleSearch {

    static final String TYPE_NAMES = "role, guide, comparison, case-study, certification, skill, tool";
    static final String TYPES = "^(role|guide|comparison|case-study|certification|skill|tool)"
            + "(,(role|guide|comparison|case-study|certification|skill|tool))*$";

    /** What has something to look for: a letter, a digit, or a character of another script. */
    static final String WORDS = "^[^\\u0000]*(?![" + VisibleText.INVISIBLE + "])[^\\u0000-/:-@\\u005b-`{-\\u00bf][^\\u0000]*$";
    static final String NEEDS_WORDS = "text with at least one letter or digit";

    private final CurrentCatalogue index;

    Search(CurrentCatalogue index) {
        this.index = index;
    }

    /** A hit, what is stored of it, and its place in the list. */
    private record Place(String key, Ranking.Hit hit, StoredEntry stored) {
    }

    SearchPage find(String text, String types, String jobFamilies, boolean explain, ListParameters parameters) {
        var filter = new Ranking.Filter(types(types),
                RoleFilters.groups(jobFamilies).stream().map(Integer::valueOf).collect(Collectors.toSet()));
        return index.read(finder -> find(finder, text, filter, explain, parameters));
    }

    private SearchPage find(Finder finder, String text, Ranking.Filter filter, boolean explain, ListParameters parameters)
            throws IOException {
        Keyset<Place> keyset = parameters.keyset(SortKeys.bySlug("", Place::key));
        Cursor cursor = Cursor.of(keyset);
        Finder.Found found = finder.find(text, filter, cursor.position() + keyset.fetch());
        List<Ranking.Hit> hits = found.hits();
        int from = cursor.continues(finder, hits);
        var places = new ArrayList<Place>();
        for (int i = from; i < Math.min(hits.size(), from + keyset.fetch()); i++) {
            StoredEntry stored = finder.stored(hits.get(i).doc());
            places.add(new Place(new Cursor(finder.version().version(), i + 1, stored.key().toString()).toString(), hits.get(i),
                    stored));
        }
        Excerpt.Wanted wanted = Excerpt.Wanted.of(found.words(), null);
        String code = Question.code(text);
        Slice<SearchHit> slice = keyset.slice(places, place -> hit(finder, place.hit(), place.stored(), wanted, code, explain),
                () -> total(found.counts(), filter));
        return new SearchPage(slice.items(), slice.page(), found.didYouMean(), facets(found.counts(), filter));
    }

    /** Where a page begins: after how many hits of a version's list, and after which. */
    private record Cursor(long version, int position, String key) {

        static Cursor of(Keyset<Place> keyset) {
            Object after = keyset.conditions().get(0).parameters().get("k0");
            String[] parts = after == null ? new String[] { "0", "0", "" } : after.toString().split(" ", 3);
            return parts.length == 3 && parts[0].matches("\\d{1,18}") && parts[1].matches("\\d{1,7}")
                    ? new Cursor(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), parts[2])
                    : new Cursor(0, Integer.MAX_VALUE / 2, "");
        }

        /** In the list of another version it is looked for where it stands now. */
        int continues(Finder finder, List<Ranking.Hit> hits) {
            if (position > 0 && version != finder.version().version()) {
                for (int i = 0; i < hits.size(); i++) {
                    if (finder.stored(hits.get(i).doc()).key().toString().equals(key)) {
                        return i + 1;
                    }
                }
            }
            return position;
        }

        @Override
        public String toString() {
            return version + " " + position + " " + key;
        }
    }

    /** Returns the completions of a text that is being typed. */
    SuggestionPage suggest(String text, String types, int limit) {
        List<String> forms = Words.forms(text);
        if (forms.isEmpty()) {
            return new SuggestionPage(List.of());
        }
        return index.read(finder -> {
            Excerpt.Wanted wanted = Excerpt.Wanted.of(new HashSet<>(forms), forms.get(forms.size() - 1));
            return new SuggestionPage(finder.suggest(forms, types(types), limit).stream()
                    .map(title -> suggestion(finder, title, wanted)).toList());
        });
    }

    @Override
    public Set<String> titled(String text) {
        List<String> forms = Words.forms(text);
        return forms.isEmpty() ? Set.of() : index.read(finder -> finder.rolesTitled(forms));
    }

    @Override
    public List<String> ranked(String text, int limit) {
        var roles = new Ranking.Filter(Set.of(SearchType.ROLE), Set.of());
        return Words.forms(text).isEmpty() ? List.of()
                : index.read(finder -> finder.find(text, roles, limit).hits().stream().limit(limit)
                        .map(hit -> finder.stored(hit.doc()).slug()).toList());
    }

    private static Set<SearchType> types(String types) {
        return Values.of(types).stream().map(SearchType::ofCode).collect(Collectors.toSet());
    }

    private static SearchHit hit(Finder finder, Ranking.Hit hit, StoredEntry stored, Excerpt.Wanted wanted, String code,
            boolean explain) {
        List<Excerpt> excerpts = wanted.stems().isEmpty()
                ? List.of(Excerpt.whole(MatchedOn.CODE, code(finder.codes(hit.doc()), code)))
                : hit.byWords() ? excerpts(finder, hit, stored, wanted) : toolExcerpts(finder, hit, wanted);
        JobFamily family = finder.family(hit.doc());
        return new SearchHit(stored.type(), stored.slug(), stored.title(), stored.url(), stored.summary(),
                family == null ? null : Link.of("job-families", family.slug(), family.title()),
                !excerpts.isEmpty() ? excerpts.get(0).field() : hit.byWords() ? MatchedOn.TEXT : MatchedOn.MEANING, excerpts,
                explain ? SearchHit.Explanation.of(hit) : null);
    }

    /** The last code that is looked up by a key, after the name of its classification. */
    private static String code(List<String> codes, String key) {
        return codes.stream().filter(code -> Entry.codeKey(code).equals(key)).reduce((older, own) -> own).orElseThrow();
    }

    /** What was found in the own title and the best other one, the one with more of it first; or else in the texts. */
    private static List<Excerpt> excerpts(Finder finder, Ranking.Hit hit, StoredEntry stored, Excerpt.Wanted wanted) {
        List<String> other = hit.place() < 1 ? List.of() : List.of(finder.title(hit.doc() + 1 + hit.place()));
        List<Excerpt> ofTitles = Stream
                .of(Excerpt.best(MatchedOn.TITLE, List.of(stored.title()), wanted),
                        Excerpt.best(MatchedOn.ALTERNATE_TITLE, other, wanted))
                .flatMap(Optional::stream).sorted(Comparator.comparing(Excerpt::found).reversed()).toList();
        return !ofTitles.isEmpty() ? ofTitles
                : Excerpt.best(MatchedOn.TEXT,
                        Stream.concat(Stream.of(stored.summary()), finder.passages(hit.doc()).stream()).toList(), wanted)
                        .stream().toList();
    }

    /** What was found in the title of the tool that a role works with; nothing of a role that only means the same. */
    private static List<Excerpt> toolExcerpts(Finder finder, Ranking.Hit hit, Excerpt.Wanted wanted) {
        return hit.use() == null ? List.of()
                : Excerpt.best(MatchedOn.TOOL, List.of(finder.stored(hit.use().tool().doc()).title()), wanted).stream()
                        .toList();
    }

    private static Suggestion suggestion(Finder finder, Suggestions.Title title, Excerpt.Wanted wanted) {
        StoredEntry stored = finder.stored(title.owner());
        String text = finder.title(title.doc());
        MatchedOn field = finder.catalogue().position(title.doc()) == 0 ? MatchedOn.TITLE : MatchedOn.ALTERNATE_TITLE;
        return new Suggestion(text, stored.type(), stored.slug(), stored.title(), stored.url(), field,
                Excerpt.best(field, List.of(text), wanted).map(Excerpt::highlights).orElse(List.of()));
    }

    private static long total(int[][] counts, Ranking.Filter filter) {
        return types(filter).mapToLong(type -> count(counts, type, filter)).sum();
    }

    private static Stream<SearchType> types(Ranking.Filter filter) {
        return SearchType.ALL.stream().filter(type -> filter.types().isEmpty() || filter.types().contains(type));
    }

    private static long count(int[][] counts, SearchType type, Ranking.Filter filter) {
        int[] families = counts[type.ordinal()];
        return filter.families().isEmpty() ? IntStream.of(families).sum()
                : filter.families().stream().mapToLong(family -> families[family]).sum();
    }

    private static SearchFacets facets(int[][] counts, Ranking.Filter filter) {
        List<SearchFacets.TypeCount> types = SearchType.ALL.stream()
                .map(type -> new SearchFacets.TypeCount(type, count(counts, type, filter)))
                .filter(one -> one.count() > 0)
                .sorted(Comparator.comparing(SearchFacets.TypeCount::count).reversed()).toList();
        List<SearchFacets.JobFamilyCount> families = Arrays.stream(JobFamily.values())
                .map(family -> new SearchFacets.JobFamilyCount(family.slug(), family.soc(), family.title(),
                        ApiUrl.of("job-families", family.slug()),
                        types(filter).mapToLong(type -> counts[type.ordinal()][Integer.parseInt(family.group())]).sum()))
                .filter(one -> one.count() > 0).sorted(Comparator.comparing(SearchFacets.JobFamilyCount::count).reversed())
                .toList();
        return new SearchFacets(types, families);
    }
}
