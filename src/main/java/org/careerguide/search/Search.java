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

    /** The most things of a type that are read for a word, and among which those of a job family are looked for. */
    private static final int MOST = 1000;
    private static final int MOST_FILTERED = 5000;

    /** More hits by titles than this, and nobody looks through the texts. */
    private static final int ENOUGH = 500;

    /** The most texts that are looked at, and the most that are ranked by how often they have the words. */
    private static final int MOST_TEXTS = 500;
    private static final int RANKED_TEXTS = 300;

    /** All that can be found, as a parameter of the queries. */
    private static final String[] ALL_TYPES = Arrays.stream(SearchType.values()).map(SearchType::code).toArray(String[]::new);

    /** Fewer letters than this are suggested to go on at the beginning of a title, not at that of a word in it. */
    private static final int SHORTEST_INSIDE = 3;

    /** How many titles of a thing may go on alike, at most, without keeping other things from being suggested. */
    private static final int TITLES_OF_ONE = 40;

    /** Titles that have all words, each with its grade; what is called just so is among them however many there are. */
    private static final String ALL_WORDS = """
            asked as (
              select *, case when :mayBegin then search_begun(:before, :last) else whole end as in_text,
                case when :mayBegin then derived || search_begun(:derivedBefore, :last) else derived end as wanted
              from (
                select to_tsquery('guide', :whole) as whole, to_tsquery('guide', :derived) as derived,
                  to_tsquery('guide', :any) as some, to_tsquery('guide', :texts) as texts,
                  search_stems(:text) as stems, search_missing(:needed) = 0 as possible) typed),
            graded as (
              select t.type, t.slug, t.job_family, t.weight, t.position = 0 as titled,
                t.position = 0 or t.type = 'certification' as own,
                case when t.stems = a.stems then 4 when t.words @@ a.whole then 3 when t.words @@ a.derived then 2 else 1 end
                  as grade,
                10.0::float8 * numnode(a.whole) / greatest(2 * length(t.words) - 1, numnode(a.whole)) as share
              from asked a cross join lateral (
                select * from search_titles(a.wanted)
                union all
                (select * from search_title where stems = a.stems and a.stems <> '' order by weight desc limit 100)) t
              where a.possible),
            best as (
              select type, slug, job_family, weight, bool_or(titled) as in_title, bool_or(not titled) as in_other,
                max(grade) filter (where own) as own, max(share) filter (where own) as share,
                max(grade) filter (where not own) as other, max(share) filter (where not own) as other_share
              from graded group by type, slug, job_family, weight),""";

    /**
     * The same for one word, without a look at the titles: its postings tell all that ranks a thing. Of each type the best are
     * read; fewer of words that only begin so.
     */
    private static final String ONE_WORD = """
            asked as (
              select to_tsquery('guide', :begun) as wanted, null::tsquery as some, to_tsquery('guide', :texts) as texts,
                case when :mayBegin then search_begun('', :text) else to_tsquery('guide', :texts) end as in_text, true as possible,
                (tsvector_to_array(to_tsvector('guide', :text)))[1] as whole,
                array(select distinct unnest(tsvector_to_array(to_tsvector('guide', one))) from unnest(:kin) one) as derived),
            stems as (
              select stem, case when stem = whole then 3 else 2 end as grade, :most as most from asked, unnest(derived) stem
              union all
              select stem, 1, 300
              from (
                select distinct length(stem), stem from asked join search_word on stem >= whole and stem < whole || chr(1114111)
                where :mayBegin and in_title and stem <> all(derived)
                order by 1, 2 limit 200) begun),
            found as (
              select p.type, slug, job_family, weight, min(own_words) as own_words, min(other_words) as other_words,
                max(case when own_whole and grade = 3 then 4 when own_words > 0 then grade end) as own,
                max(case when other_whole and grade = 3 then 4 when other_words > 0 then grade end) as other
              from stems s cross join unnest(:searched) searched cross join lateral (
                select * from search_posting where stem = s.stem and type = searched
                order by tier, weight desc, slug limit s.most) p
              group by p.type, slug, job_family, weight),
            best as (
              select type, slug, job_family, weight, own is not null as in_title, other is not null as in_other,
                case type when 'certification' then greatest(own, other) else own end as own,
                10.0::float8 / (2 * case type when 'certification' then least(own_words, other_words) else own_words end - 1) as share,
                case when type <> 'certification' then other end as other, 10.0::float8 / (2 * other_words - 1) as other_share
              from found),""";

    /**
     * A thing's score is led by the grade of its title (the code of a certification counts as one): 4 where it is nothing
     * but the words, 3 with all of them, 2 with words of their kind, 1 with what they begin; then by that of its other titles.
     * The number of jobs decides among equals. Skills and tools are so many that they come after roles, unless their title is
     * just what was asked for and no role is called so.
     */
    private static final String SCORED = """

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
                  + case when b.other < 3 or a.some is null then 0 else 40 * (
                    select (t.words @@ a.some)::integer from search_title t
                    where t.type = b.type and t.slug = b.slug and t.position = 0) end end as score
              from best b, asked a),
            many as (select count(*) as n from titled)""";

    /**
     * Titles that have at least so many of the words, or if neither a title nor a text has, any of them: the more of them in
     * one title, the better. Of each word and type the best are read, of many words fewer each. How many a thing has in its
     * other titles together is known from its postings; where that is more than one, they may be in different ones, so these
     * are looked at unless the thing's own title is ahead anyway or many things are ahead of it.
     */
    private static final String SOME_WORDS = """
            asked as (
              select to_tsquery('guide', :wanted) as wanted, to_tsquery('guide', :wanted) as texts,
                to_tsquery('guide', :wanted) as in_text,
                search_missing(:kinOfEach) <= cardinality(:kinOfEach) - :least as possible,
                (select array_agg(to_tsquery('guide', one)) from unnest(:each) one) as each),
            stems as (
              select distinct 1 << place::integer as bit, unnest(tsvector_to_array(to_tsvector('guide', words))) as stem
              from unnest(:kinOfEach) with ordinality as k(words, place)),
            counted as (
              select p.type, slug, job_family, weight,
                bit_count(bit_or(case when own_words > 0 then bit else 0 end)::bit(32)) as own,
                bit_count(bit_or(case when other_words > 0 then bit else 0 end)::bit(32)) as other
              from stems s cross join unnest(:searched) searched cross join lateral (
                select * from search_posting where stem = s.stem and type = searched
                order by tier, weight desc, slug limit greatest(2000 / cardinality(:kinOfEach), 200)) p
              group by p.type, slug, job_family, weight
              offset 0),
            ahead as (
              select *, row_number() over () as place
              from (
                select * from counted
                order by greatest(300 * own, 200 * other) + weight / 3 - case when type in ('skill', 'tool') then 150 else 0 end desc,
                  type, slug
                limit 300) first),
            best as materialized (
              select type, slug, job_family, weight, own,
                case when other < 2 then other
                  when place > 100 or :least = 1 and 2 * other <= 3 * own then 1
                  else (
                    select max((select count(*) from unnest(a.each) one where t.words @@ one)) from search_title t
                    where t.type = f.type and t.slug = f.slug and t.position > 0) end as other
              from ahead f, asked a),
            many as (
              select count(*) as n from best where greatest(own, other) >= :least)""";

    /** The things whose titles have as many of the words as are wanted, now that it is known what the texts have. */
    private static final String SOME_TITLED = """
            , wanted as (
              select case when n > 0 or exists (select from texts) then :least else 1 end as least from many),
            titled as (
              select type, slug, job_family, own >= least as in_title, other >= least as in_other,
                (greatest(300 * own, 200 * other) + weight / 3 - case when type in ('skill', 'tool') then 150 else 0 end)::integer
                  as score
              from best, wanted where greatest(own, other) >= least)""";

    /**
     * What has the words in its text. Texts are looked at in tiers, what matters most first, until there are enough: a word
     * that nearly all texts have is not read to its end.
     */
    private static final String TEXTS = """
            , texts as (
              select e.* from asked a, many cross join lateral (
                select type, slug, job_family, weight, words from search_entry where tier = 1 and words @@ a.in_text
                union all
                select type, slug, job_family, weight, words from search_entry where tier = 2 and words @@ a.in_text
                union all
                select type, slug, job_family, weight, words from search_entry where tier = 3 and words @@ a.in_text
                union all
                select type, slug, job_family, weight, words from search_entry where tier = 4 and words @@ a.in_text) e
              where a.possible and many.n < :enough
              limit :mostTexts)""";

    /** The page of all that was found, and how much of each sort that is. */
    private static final String PAGE = """
            ,
            hits as materialized (
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
            counts as (select type, job_family, count(*) as n from hits group by type, job_family),
            page as (
              select *, KEY as key
              from (
                select * from hits
                where (:anyType or type = any(:types)) and (:anyFamily or job_family = any(:families)) AFTER
                order by score desc, type collate "C", slug collate "C" limit :limit) best),
            loose as materialized (select cast(replace(cast(wanted as text), '&', '|') as tsquery) as wanted from asked),
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
              'total', (
                select coalesce(sum(n), 0) from counts
                where (:anyType or type = any(:types)) and (:anyFamily or job_family = any(:families))),
              'types', (
                select json_agg(json_build_array(type, n) order by n desc, type)
                from (
                  select type, sum(n) as n from counts where :anyFamily or job_family = any(:families) group by type) c),
              'families', (
                select json_agg(json_build_array(job_family, n) order by n desc, job_family)
                from (
                  select job_family, sum(n) as n from counts
                  where job_family is not null and (:anyType or type = any(:types)) group by job_family) c)) as text)""";

    /** Where something stands in the list, as a text that sorts like it: by score, type and slug. */
    private static final String KEY = "(lpad((10000 - score)::text, 5, '0') || ' ' || type || ' ' || slug) collate \"C\"";

    /**
     * Titles that begin with what was typed, or have all of its words and the beginning of the last one. Of each thing one is
     * shown, its own rather than another; the number of jobs decides among equals. Of each way to go on only the best are
     * read.
     */
    private static final String SUGGESTED = """
            with asked as (
              select to_tsquery('guide', :begun) as wanted),
            begun as (
              (select type, slug, rank + 100 as score from search_title
              where BEGUN and (:anyType or type = any(:types)) order by rank desc limit :most)
              union all
              select type, slug, rank + 300 from search_title where form = :text and (:anyType or type = any(:types))
              WORDS),
            best as (
              select type, slug, max(score) as score from begun group by type, slug
              order by score desc, type, slug limit :limit)
            select b.type, b.slug, e.title, t.position, ts_headline('guide', t.title, a.wanted, :titles) as marked
            from asked a, best b
            join search_text e on e.type = b.type and e.slug = b.slug
            cross join lateral (
              select title, position from (
                select title, position, form, rank + case when form = :text then 300 when BEGUN then 100 else 0 end as score
                from search_title
                where type = b.type and slug = b.slug and (form = :text or BEGUN or words @@ a.wanted)) one
              where score = b.score
              order by length(form), position limit 1) t
            order by b.score desc, b.type, b.slug""";

    /** Titles that begin with so many letters, or with more; with one or two only the things' own. */
    private static final List<String> BEGUN = List.of("left(form, 1) = :text and position = 0",
            "left(form, 2) = :text and position = 0", "left(form, 3) = :text",
            "form >= :text and form < :text || chr(1114111)");

    /** Titles with all words. */
    private static final String WITH_WORDS = """
            union all
            (select type, slug, rank from asked cross join lateral search_titles(wanted)
            where :anyType or type = any(:types) order by rank desc limit :most)""";

    /** Titles with the one word. */
    private static final String WITH_WORD = """
            union all
            select p.type, slug, rank
            from (
              (select distinct stem
              from search_word, (select (tsvector_to_array(to_tsvector('guide', :text)))[1] as whole) w
              where stem >= whole and stem < whole || chr(1114111) and in_title limit 50)
              union
              select unnest(tsvector_to_array(to_tsvector('guide', one))) from unnest(:kin) one) s
            cross join unnest(:searched) searched
            cross join generate_series(1, 5) place
            cross join lateral (
              select * from search_posting where stem = s.stem and type = searched and tier = place
              order by weight desc, slug limit 2 * :limit) p""";

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
        Words meant = reading.known();
        JsonNode found = MissingNode.getInstance();
        if (meant.isOneWord()) {
            found = ask(one(meant, families.isEmpty() ? MOST : MOST_FILTERED), ONE_WORD + SCORED + TEXTS, Values.of(types),
                    families, keyset);
        } else if (!meant.compared()) {
            found = ask(allOf(meant), ALL_WORDS + SCORED + TEXTS, Values.of(types), families, keyset);
        }
        for (Words.Some some : meant.some()) {
            if (isNothing(found)) {
                found = ask(someOf(meant, some), SOME_WORDS + TEXTS + SOME_TITLED, Values.of(types), families, keyset);
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
        int letters = words.text().codePointCount(0, words.text().length());
        boolean oneWord = words.isOneWord();
        var query = database.createNativeQuery(SUGGESTED
                .replace("WORDS", letters < SHORTEST_INSIDE ? "" : oneWord ? WITH_WORD : WITH_WORDS)
                .replace("BEGUN", BEGUN.get(Math.min(letters, BEGUN.size()) - 1)), Object[].class)
                .setParameter("text", words.text()).setParameter("begun", words.begun(1))
                .setParameter("titles", MARKS + ", HighlightAll=true").setParameter("anyType", types.isEmpty())
                .setParameter("types", types.toArray(String[]::new)).setParameter("limit", limit)
                .setParameter("most", TITLES_OF_ONE * limit);
        if (letters >= SHORTEST_INSIDE && oneWord) {
            query.setParameter("kin", words.kinOfEach()[0].split(" ")).setParameter("searched",
                    types.isEmpty() ? ALL_TYPES : types.toArray(String[]::new));
        }
        return query.getResultList().stream().map(Search::suggestion).toList();
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
        var parameters = new TreeMap<String, Object>(Map.of("whole", words.whole(), "derived", words.derived(), "texts",
                words.wholeBegun(), "any", words.any(), "text", words.text()));
        parameters.putAll(Map.of("mayBegin", words.mayBegin(), "before", words.before(), "derivedBefore",
                words.derivedBefore(), "last", words.last(), "needed", words.needed(), "enough", ENOUGH));
        return parameters;
    }

    private static Map<String, Object> one(Words words, int most) {
        return Map.of("begun", words.begun(), "texts", words.wholeBegun(), "text", words.text(), "kin",
                words.kinOfEach()[0].split(" "), "mayBegin", words.mayBegin(), "searched", ALL_TYPES, "enough", ENOUGH,
                "most", most);
    }

    private static Map<String, Object> someOf(Words words, Words.Some some) {
        return Map.of("wanted", some.query(), "least", some.least(), "each", words.each(), "kinOfEach", words.kinOfEach(),
                "searched", ALL_TYPES, "enough", some.least() > 1 ? ENOUGH : 1);
    }

    private JsonNode ask(Map<String, Object> words, String titles, List<String> types, List<String> families,
            Keyset<Ranked> keyset) {
        Keyset.Condition after = keyset.conditions().get(0);
        var parameters = new TreeMap<>(words);
        parameters.putAll(after.parameters());
        after.parameters().values().forEach(key -> parameters.put("reached", score((String) key)));
        parameters.putAll(Map.of("anyType", types.isEmpty(), "types", types.toArray(String[]::new), "anyFamily",
                families.isEmpty(), "families", families.toArray(String[]::new), "limit", keyset.fetch(), "titles",
                MARKS + ", HighlightAll=true", "excerpts", MARKS + ", MaxFragments=1, MaxWords=35, MinWords=20",
                "mostTexts", MOST_TEXTS, "rankedTexts", RANKED_TEXTS));
        parameters.putAll(Map.of("joints", Excerpt.JOINTS, "gaps", Excerpt.GAPS, "mark", String.valueOf(Excerpt.START)));
        var query = database.createNativeQuery(("with " + titles + PAGE).replace("AFTER",
                after.hql().isEmpty() ? "" : "and (score < :reached or score = :reached and " + after.hql() + ")")
                .replace("KEY", KEY), Object[].class);
        parameters.forEach(query::setParameter);
        try {
            // Asked for as a String, Hibernate would keep a plan of its own for each search, and find none of them again.
            return JSON.readTree((String) query.getSingleResult()[0]);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The score in a key, which leaves few keys to compare; of what is none, one above all. */
    private static int score(String key) {
        return key.matches("\\d{5} .*") ? 10_000 - Integer.parseInt(key.substring(0, 5)) : 10_000;
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
