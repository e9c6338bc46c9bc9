package org.careerguide.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.role.JobFamily;
import org.careerguide.role.RoleFilters;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Keyset;
import org.careerguide.web.Link;
import org.careerguide.web.ListParameters;
import org.careerguide.web.Slice;
import org.careerguide.web.SortKeys;
import org.careerguide.web.Values;
import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Looks things up in the search index and ranks them. */
@ApplicationScoped
class Search {

    static final String TYPE_NAMES = "role, guide, comparison, case-study, certification, skill, tool";
    static final String TYPES = "^(role|guide|comparison|case-study|certification|skill|tool)"
            + "(,(role|guide|comparison|case-study|certification|skill|tool))*$";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** More hits by titles than this, and nobody looks through the texts. */
    private static final int ENOUGH = 1000;

    /** The most texts that are looked at, and the most that are ranked by how often they have the words. */
    private static final int MOST_TEXTS = 10_000;
    private static final int RANKED_TEXTS = 300;

    /**
     * Titles that have all words, each with its grade: 4 where it is nothing but them, 3 with all of them, 2 with words of
     * their kind, 1 with what they begin. A thing's score is led by the grade of its title (the code of a certification
     * counts as one), then by that of its other titles; the number of jobs decides among equals. Skills and tools are so many
     * that they come after roles, unless their title is just what was asked for and no role is called so.
     */
    private static final String ALL_WORDS = """
            asked as (
              select to_tsquery('guide', :whole) as whole, to_tsquery('guide', :derived) as derived,
                to_tsquery('guide', :begun) as wanted, to_tsquery('guide', :any) as some, to_tsquery('guide', :texts) as texts,
                search_stems(:text) as stems),
            graded as (
              select t.type, t.slug, t.job_family, t.weight, t.position = 0 as titled,
                t.position = 0 or t.type = 'certification' as own,
                case when t.stems = a.stems then 4 when t.words @@ a.whole then 3 when t.words @@ a.derived then 2 else 1 end
                  as grade,
                10.0 * numnode(a.whole) / greatest(2 * length(t.words) - 1, numnode(a.whole)) as share
              from search_title t, asked a
              where t.words @@ a.wanted),
            best as (
              select type, slug, job_family, weight, bool_or(titled) as in_title, bool_or(not titled) as in_other,
                max(grade) filter (where own) as own, max(share) filter (where own) as share,
                max(grade) filter (where not own) as other, max(share) filter (where not own) as other_share
              from graded group by type, slug, job_family, weight),
            titled as (
              select b.type, b.slug, b.job_family, b.in_title, b.in_other, case
                when b.type in ('skill', 'tool') and b.own is not null
                  then (array[240, 270, 280, 800])[b.own] + b.weight
                    + case when b.own > 2 then (15 * b.share)::integer else 0 end
                when b.own = 3 and b.other = 4 then 1000 + b.weight
                when b.own is not null then (array[440, 680, 700, 1200])[b.own] + b.share::integer
                  + coalesce((array[20, 40, 60, 200])[b.other], 0) + b.weight
                else (array[180, 190, 210, 560])[b.other] + b.other_share::integer
                  + b.weight / case b.other when 4 then 2 else 1 end
                  + case when b.other < 3 then 0 else 40 * (
                    select (t.words @@ a.some)::integer from search_title t
                    where t.type = b.type and t.slug = b.slug and t.position = 0) end end as score
              from best b, asked a)""";

    /** Titles that have some of the words: the more of them, the better. */
    private static final String SOME_WORDS = """
            asked as (
              select to_tsquery('guide', :wanted) as wanted, to_tsquery('guide', :wanted) as texts,
                (select array_agg(to_tsquery('guide', one)) from unnest(:each) one) as each),
            graded as (
              select t.type, t.slug, t.job_family, t.weight, t.position = 0 as titled,
                (select count(*) from unnest(a.each) one where t.words @@ one)::integer as words
              from search_title t, asked a
              where t.words @@ a.wanted),
            titled as (
              select type, slug, job_family, bool_or(titled) as in_title, bool_or(not titled) as in_other,
                greatest(300 * max(words) filter (where titled), 200 * max(words) filter (where not titled)) + weight / 3
                  - case when type in ('skill', 'tool') then 150 else 0 end as score
              from graded group by type, slug, job_family, weight)""";

    /** What has the words in its text only, and the page of all that was found. */
    private static final String PAGE = """
            , texts as (
              select e.type, e.slug, e.job_family, e.weight, e.words
              from search_entry e, asked a
              where e.words @@ a.texts and (select count(*) from titled) < :enough
              limit :mostTexts),
            hits as (
              select type, slug, job_family, in_title, in_other, score + case type when 'role' then 15 when 'guide' then 12
                when 'comparison' then 10 when 'certification' then 8 when 'case-study' then 4 when 'skill' then 3 else 0 end
                as score
              from (
                select type, slug, job_family, in_title, in_other, score from titled
                union all
                select t.type, t.slug, t.job_family, false, false, t.weight / 3
                  + case when (select count(*) from texts) <= :rankedTexts then (50 * ts_rank(t.words, a.texts))::integer
                    else 0 end
                from texts t, asked a
                where not exists (select from titled h where h.type = t.type and h.slug = t.slug)) found),
            filtered as (
              select * from hits
              where (:anyType or type = any(:types)) and (:anyFamily or job_family = any(:families))),
            page as (
              select *, KEY as key from filtered %s
              order by score desc, type collate "C", slug collate "C" limit :limit),
            loose as (select cast(replace(cast(wanted as text), '&', '|') as tsquery) as wanted from asked),
            shown as (
              select p.key, p.type, p.slug, x.title, x.summary, p.job_family, p.in_title, p.in_other,
                case when p.in_title or not p.in_other
                  then ts_headline('guide', translate(x.title, :joints, :gaps), l.wanted, :titles) end as marked_title,
                case when p.in_other or not p.in_title then (
                  select ts_headline('guide', translate(t.title, :joints, :gaps), l.wanted, :titles) from search_title t
                  where t.type = p.type and t.slug = p.slug and t.position > 0
                    and t.words @@ case when p.in_other then a.wanted else l.wanted end
                  order by length(t.words), t.position limit 1) end as marked_other,
                case when not p.in_title and not p.in_other then coalesce(
                  (
                    select near
                    from ts_headline('guide', translate(x.body, :joints, :gaps), a.texts, :excerpts) near
                    where strpos(near, :mark) > 0),
                  ts_headline('guide', translate(x.body, :joints, :gaps), l.wanted, :excerpts)) end as marked_text
              from page p join search_text x on x.type = p.type and x.slug = p.slug, asked a, loose l)
            select cast(json_build_object(
              'items', (select json_agg(s order by s.key) from shown s),
              'total', (select count(*) from filtered),
              'types', (
                select json_agg(json_build_array(type, n) order by n desc, type)
                from (select type, count(*) as n from hits where :anyFamily or job_family = any(:families) group by type) c),
              'families', (
                select json_agg(json_build_array(job_family, n) order by n desc, job_family)
                from (
                  select job_family, count(*) as n from hits
                  where job_family is not null and (:anyType or type = any(:types)) group by job_family) c)) as text)""";

    /** Where something stands in the list, as a text that sorts like it: by score, type and slug. */
    private static final String KEY = "(lpad((10000 - score)::text, 5, '0') || ' ' || type || ' ' || slug) collate \"C\"";

    /**
     * Titles that begin with what was typed, or have all of its words and the beginning of the last one. Of each thing one is
     * shown, its own rather than another; the number of jobs decides among equals.
     */
    private static final String SUGGESTED = """
            with asked as (
              select search_form(:text) as form, to_tsquery('guide', :begun) as wanted),
            begun as (
              select t.*, 100 as bonus from search_title t, asked a
              where (:anyType or t.type = any(:types)) and t.form >= a.form and t.form < a.form || chr(1114111) and (t.position = 0 or length(a.form) > 2 or t.form = a.form)
              union all
              select t.*, 0 from search_title t, asked a
              where (:anyType or t.type = any(:types)) and length(a.form) > 2 and t.words @@ a.wanted),
            best as (
              select distinct on (type, slug) type, slug, position, title,
                bonus + weight + case position when 0 then 100 else 0 end
                  + case when form = (select form from asked) then 200 else 0 end - least(length(form), 60) / 2
                  - case when type in ('skill', 'tool') then 150 else 0 end as score
              from begun
              order by type, slug, score desc, length(form), position)
            select b.type, b.slug, e.title, b.position,
              ts_headline('guide', b.title, (select wanted from asked), :titles) as marked
            from (select * from best order by score desc, type, slug limit :limit) b
            join search_text e on e.type = b.type and e.slug = b.slug
            order by b.score desc, b.type, b.slug""";

    private static final String MARKS = "StartSel=" + Excerpt.START + ", StopSel=" + Excerpt.END;

    private final Session database;
    private final Spelling spelling;

    Search(Session database, Spelling spelling) {
        this.database = database;
        this.spelling = spelling;
    }

    private record Ranked(String key, SearchHit hit) {
    }

    SearchPage find(String text, String types, String jobFamilies, ListParameters parameters) {
        List<String> families = RoleFilters.groups(jobFamilies);
        Spelling.Reading reading = read(text);
        Keyset<Ranked> keyset = parameters.keyset(SortKeys.bySlug(KEY, Ranked::key));
        JsonNode found = reading.meant().compared() ? MissingNode.getInstance()
                : ask(allOf(reading.meant()), ALL_WORDS, Values.of(types), families, keyset);
        for (String some : reading.meant().some()) {
            if (isNothing(found)) {
                found = ask(someOf(reading.meant(), some), SOME_WORDS, Values.of(types), families, keyset);
            }
        }
        long total = found.path("total").asLong();
        var ranked = new ArrayList<Ranked>();
        found.path("items").forEach(item -> ranked.add(new Ranked(item.path("key").asText(), hit(item, text, reading))));
        Slice<SearchHit> slice = keyset.slice(ranked, Ranked::hit, () -> total);
        boolean corrected = reading.isCorrected() && !isNothing(found);
        return new SearchPage(slice.items(), slice.page(), corrected ? reading.meant().text() : null, facets(found));
    }

    /** Whether there is nothing, whichever type and job family is asked for. */
    private static boolean isNothing(JsonNode found) {
        return !found.path("types").isArray() && !found.path("families").isArray();
    }

    /** What somebody who types this may be about to look for; at most {@code limit}. */
    SuggestionPage suggest(String text, String types, int limit) {
        Spelling.Reading reading = read(text);
        List<Suggestion> typed = suggestions(reading.typed(), Values.of(types), limit);
        return typed.isEmpty() && reading.isCorrected()
                ? new SuggestionPage(suggestions(reading.meant(), Values.of(types), limit))
                : new SuggestionPage(typed);
    }

    private List<Suggestion> suggestions(Words words, List<String> types, int limit) {
        return database.createNativeQuery(SUGGESTED, Object[].class).setParameter("text", words.text())
                .setParameter("begun", words.begun(1)).setParameter("titles", MARKS + ", HighlightAll=true")
                .setParameter("anyType", types.isEmpty()).setParameter("types", types.toArray(String[]::new))
                .setParameter("limit", limit).getResultStream().map(Search::suggestion).toList();
    }

    private static Suggestion suggestion(Object[] row) {
        SearchType type = SearchType.ofCode((String) row[0]);
        boolean own = ((Number) row[3]).intValue() == 0;
        Excerpt match = Excerpt.of(own ? MatchedOn.TITLE : MatchedOn.ALTERNATE_TITLE, (String) row[4]);
        return new Suggestion(match.text(), type, (String) row[1], (String) row[2],
                ApiUrl.of(type.collection(), (String) row[1]), match.field(), match.highlights());
    }

    private Spelling.Reading read(String text) {
        Spelling.Reading reading = spelling.read(text);
        if (reading.typed().isEmpty()) {
            throw new InvalidParameterException(List.of(new Problem.Mistake("query", "q", "bad-format",
                    "The parameter “q” has neither a letter nor a digit.", List.of("at least one letter or digit"))));
        }
        return reading;
    }

    private static Map<String, Object> allOf(Words words) {
        return Map.of("whole", words.whole(), "derived", words.derived(), "begun", words.begun(), "texts", words.wholeBegun(),
                "any", words.any(), "text", words.text());
    }

    private static Map<String, Object> someOf(Words words, String wanted) {
        return Map.of("wanted", wanted, "each", words.each());
    }

    private JsonNode ask(Map<String, Object> words, String titles, List<String> types, List<String> families,
            Keyset<Ranked> keyset) {
        Keyset.Condition after = keyset.conditions().get(0);
        var parameters = new TreeMap<>(words);
        parameters.putAll(after.parameters());
        parameters.putAll(Map.of("anyType", types.isEmpty(), "types", types.toArray(String[]::new), "anyFamily",
                families.isEmpty(), "families", families.toArray(String[]::new), "limit", keyset.fetch(), "titles",
                MARKS + ", HighlightAll=true", "excerpts", MARKS + ", MaxFragments=1, MaxWords=35, MinWords=20", "enough",
                ENOUGH, "mostTexts", MOST_TEXTS, "rankedTexts", RANKED_TEXTS));
        parameters.putAll(Map.of("joints", Excerpt.JOINTS, "gaps", Excerpt.GAPS, "mark", String.valueOf(Excerpt.START)));
        var query = database.createNativeQuery("with " + titles + PAGE.replace("KEY", KEY)
                .formatted(after.hql().isEmpty() ? "" : "where " + after.hql()), String.class);
        parameters.forEach(query::setParameter);
        try {
            return JSON.readTree(query.getSingleResult());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SearchHit hit(JsonNode item, String text, Spelling.Reading reading) {
        SearchType type = SearchType.ofCode(item.path("type").asText());
        String slug = item.path("slug").asText();
        JobFamily family = JobFamily.ofGroup(item.path("job_family").textValue());
        MatchedOn matchedOn = item.path("in_title").asBoolean() ? MatchedOn.TITLE
                : item.path("in_other").asBoolean() ? MatchedOn.ALTERNATE_TITLE : MatchedOn.TEXT;
        // Of what has the words only in all of its texts together, each text that has some of them is shown.
        List<Excerpt> excerpts = Stream.of(excerpt(MatchedOn.TEXT, item.path("marked_text")),
                excerpt(MatchedOn.TITLE, item.path("marked_title")),
                excerpt(MatchedOn.ALTERNATE_TITLE, item.path("marked_other"))).flatMap(Optional::stream)
                .map(excerpt -> excerpt.orMarking(text, reading.meant().all())).toList();
        List<Excerpt> marked = excerpts.stream().filter(excerpt -> !excerpt.highlights().isEmpty()).toList();
        return new SearchHit(type, slug, item.path("title").asText(), ApiUrl.of(type.collection(), slug),
                item.path("summary").asText(), family == null ? null : Link.of("job-families", family.slug(), family.title()),
                matchedOn, marked.isEmpty() ? excerpts.stream().limit(1).toList() : marked);
    }

    private static Optional<Excerpt> excerpt(MatchedOn field, JsonNode marked) {
        return marked.isTextual() ? Optional.of(Excerpt.of(field, marked.textValue())) : Optional.empty();
    }

    private static SearchFacets facets(JsonNode found) {
        var types = new ArrayList<SearchFacets.TypeCount>();
        found.path("types").forEach(
                row -> types.add(new SearchFacets.TypeCount(SearchType.ofCode(row.get(0).asText()), row.get(1).asLong())));
        var families = new ArrayList<SearchFacets.JobFamilyCount>();
        found.path("families").forEach(row -> Arrays.stream(JobFamily.values())
                .filter(family -> family.group().equals(row.get(0).asText()))
                .forEach(family -> families.add(new SearchFacets.JobFamilyCount(family.slug(), family.soc(), family.title(),
                        ApiUrl.of("job-families", family.slug()), row.get(1).asLong()))));
        return new SearchFacets(types, families);
    }
}
