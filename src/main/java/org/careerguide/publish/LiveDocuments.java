package org.careerguide.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Place;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.content.Title;
import org.careerguide.content.ToolDocument;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryFlushMode;

/** The documents of the current version, read from the tables that lists are made of. */
final class LiveDocuments implements StoredDocuments {

    /** For each type, and each type that its documents refer to: the slugs of those that refer to {@code wanted.slug}. */
    private static final Map<DocumentType, Map<DocumentType, String>> REFERRING = Map.of(
            DocumentType.ROLE, Map.of(
                    DocumentType.SKILL, "select role_slug from role_link where skills @> array[wanted.slug]",
                    DocumentType.TOOL, "select role_slug from role_link where tools @> array[wanted.slug]",
                    DocumentType.CERTIFICATION, "select role_slug from role_link where certifications @> array[wanted.slug]",
                    DocumentType.RESPONSIBILITY, "select role_slug from role_link where responsibilities @> array[wanted.slug]",
                    DocumentType.OCCUPATION, "select slug from role where occupation_slug = wanted.slug"),
            DocumentType.OCCUPATION, Map.of(DocumentType.PROGRAMME,
                    "select occupation_slug from occupation_programme where programme_slug = wanted.slug"),
            DocumentType.TOOL, Map.of(DocumentType.TOOL, "select slug from tool where part_of_slug = wanted.slug"),
            DocumentType.CAREER_PATH, Map.of(DocumentType.ROLE, """
                    select career_path_slug from career_step where from_slug = wanted.slug
                    union select career_path_slug from career_step where to_slug = wanted.slug"""),
            DocumentType.CASE_STUDY, Map.of(DocumentType.ROLE,
                    "select case_study_slug from case_study_role where role_slug = wanted.slug"),
            DocumentType.COMPARISON, Map.of(DocumentType.ROLE,
                    "select comparison_slug from comparison_role where role_slug = wanted.slug"));

    private static final String WHOLE = "cast(document as text)";

    private final Session database;
    private Long version;

    LiveDocuments(Session database) {
        this.database = database;
    }

    @Override
    public long version() {
        if (version == null) {
            version = ((Number) query("select version from content").getSingleResult()[0])
                    .longValue();
        }
        return version;
    }

    @Override
    public List<Row> read(Map<DocumentType, ? extends Collection<String>> slugs, Set<DocumentType> whole) {
        List<DocumentType> types = slugs.keySet().stream().sorted().toList();
        Stream<String> arms = types.stream()
                .map(type -> select(type, whole.contains(type) ? WHOLE : "cast(null as text)") + " where slug = any(:"
                        + type.table() + ")");
        if (types.contains(DocumentType.CERTIFICATION) && whole.contains(DocumentType.CERTIFICATION)) {
            arms = Stream.concat(arms, Stream.of(select(DocumentType.ORGANISATION, WHOLE) + " where slug in ("
                    + "select document ->> 'issuer' from certification where slug = any(:certification))"));
        }
        NativeQuery<Object[]> query = query(arms.collect(Collectors.joining(" union all ")));
        types.forEach(type -> query.setParameter(type.table(), slugs.get(type).toArray(String[]::new)));
        return rows(query);
    }

    @Override
    public List<Row> readWithReferred(DocumentType type, Collection<String> slugs, DocumentType referred,
            Set<String> unneeded) {
        String json = unneeded.isEmpty() ? WHOLE : "cast(document - cast(:unneeded as text[]) as text)";
        NativeQuery<Object[]> query = query(select(type, json) + " where slug = any(:slugs) union all "
                + select(referred, json) + " where slug in (select " + referred.table() + "_slug from " + type.table()
                + " where slug = any(:slugs))").setParameter("slugs", slugs.toArray(String[]::new));
        if (!unneeded.isEmpty()) {
            query.setParameter("unneeded", unneeded.toArray(String[]::new));
        }
        return rows(query);
    }

    private static String select(DocumentType type, String json) {
        return "select '" + type.code() + "' as type, slug, title, summary, updated_at, " + json
                + ", (select version from content) from " + type.table();
    }

    private List<Row> rows(NativeQuery<Object[]> query) {
        var rows = new ArrayList<Row>();
        for (Object[] columns : query.getResultList()) {
            version = ((Number) columns[6]).longValue();
            rows.add(new Row(DocumentKey.of((String) columns[0], (String) columns[1]),
                    (String) columns[2], (String) columns[3], (Instant) columns[4], (String) columns[5]));
        }
        return rows;
    }

    @Override
    public Map<String, List<Title>> referring(List<DocumentType> types, DocumentType to, Collection<String> slugs, int most) {
        String arms = types.stream().map(type -> """
                (select wanted.slug as referred, '%s' as type, found.slug, found.title, found.summary
                from unnest(cast(:slugs as text[])) wanted (slug) cross join lateral (
                  select slug, title, summary from %s where slug in (%s) order by sort_title, slug limit :most) found)"""
                .formatted(type.code(), type.table(), REFERRING.get(type).get(to))).collect(Collectors.joining(" union all "));
        var found = new HashMap<String, List<Title>>();
        for (Object[] row : query(arms)
                .setParameter("slugs", slugs.toArray(String[]::new)).setParameter("most", most).getResultList()) {
            found.computeIfAbsent((String) row[0], slug -> new ArrayList<>()).add(new Title(
                    DocumentKey.of((String) row[1], (String) row[2]), (String) row[3],
                    (String) row[4]));
        }
        return found;
    }

    /**
     * A query that reads. Nothing is written where pages are made, so the session need not look for what to write before it.
     */
    private NativeQuery<Object[]> query(String sql) {
        return database.createNativeQuery(sql, Object[].class).setQueryFlushMode(QueryFlushMode.NO_FLUSH);
    }

    @Override
    public Map<String, List<PlaceWagesDocument.Stated>> wages(String place, Collection<String> socs) {
        var found = new HashMap<String, List<PlaceWagesDocument.Stated>>();
        for (Object[] row : query("""
                select soc, place_name, date, currency, source_slug, cast(figures as text) from place_wage
                where place_code = :place and soc = any(:socs) order by date desc, document_slug""")
                .setParameter("place", place).setParameter("socs", socs.toArray(String[]::new)).getResultList()) {
            found.computeIfAbsent((String) row[0], soc -> new ArrayList<>())
                    .add(new PlaceWagesDocument.Stated(new Place(place, (String) row[1]), (String) row[2], (String) row[3],
                            (String) row[4], DocumentJson.<PlaceWagesDocument.Figures> read(
                                    PlaceWagesDocument.Figures.class, (String) row[5])));
        }
        return found;
    }

    @Override
    public List<ToolDocument.Category> categoriesForRoles(String tool) {
        return query("""
                select code, (select t -> 'category' ->> 'title' from jsonb_array_elements(document -> 'tools') t
                  where t ->> 'tool' = :tool)
                from (
                  select distinct on (code) code, document
                  from (
                    select slug, tool_categories[array_position(tools, :tool)] as code, document
                    from role_link join role on slug = role_slug where tools @> array[cast(:tool as text)]) used_by
                  where code is not null order by code, slug) categories""").setParameter("tool", tool).getResultList().stream()
                .map(row -> new ToolDocument.Category((String) row[0], (String) row[1])).toList();
    }
}
