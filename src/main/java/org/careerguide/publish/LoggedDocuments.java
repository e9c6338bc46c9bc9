package org.careerguide.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careerguide.content.CertificationDocument;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.content.References;
import org.careerguide.content.SocGroups;
import org.careerguide.content.Title;
import org.careerguide.content.ToolDocument;
import org.careerguide.source.Published;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryFlushMode;

/** The documents of an earlier version: each document's last revision up to that version. */
final class LoggedDocuments implements StoredDocuments {

    /** The last revision of each document up to the version; documents that were withdrawn or renamed are left out. */
    private static final String LATEST = """
            select r.slug, cast(r.document as text), r.published_at from (
              select distinct on (slug) number from revision_log
              where type = :type and version <= :version %s order by slug, number desc) latest
            join revision r on r.number = latest.number
            where r.operation in ('create', 'update')""";

    private final Session database;
    private final long version;

    LoggedDocuments(Session database, long version) {
        this.database = database;
        this.version = version;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<Row> read(Map<DocumentType, ? extends Collection<String>> slugs, Set<DocumentType> whole) {
        var rows = new ArrayList<Row>();
        slugs.forEach((type, ofType) -> rows.addAll(read(type, ofType)));
        if (whole.contains(DocumentType.CERTIFICATION)) {
            Set<String> issuers = rows.stream().filter(row -> row.key().type() == DocumentType.CERTIFICATION)
                    .map(row -> ((CertificationDocument) row.toDocument()).issuer()).collect(Collectors.toSet());
            rows.addAll(read(DocumentType.ORGANISATION, issuers));
        }
        return rows;
    }

    private List<Row> read(DocumentType type, Collection<String> slugs) {
        return slugs.isEmpty() ? List.of()
                : query(LATEST.formatted("and slug = any(:slugs)"))
                        .setParameter("type", type.code()).setParameter("version", version)
                        .setParameter("slugs", slugs.toArray(String[]::new)).getResultList().stream()
                        .map(columns -> row(type, columns)).toList();
    }

    @Override
    public List<Row> readWithReferred(DocumentType type, Collection<String> slugs, DocumentType referred,
            Set<String> unneeded) {
        var rows = new ArrayList<>(read(type, slugs));
        rows.addAll(read(referred, rows.stream().flatMap(row -> References.of(row.toDocument()).stream())
                .map(References.Reference::key).filter(key -> key.type() == referred).map(DocumentKey::slug)
                .collect(Collectors.toSet())));
        return rows;
    }

    @Override
    public Map<String, List<Title>> referring(List<DocumentType> types, DocumentType to, Collection<String> slugs, int most) {
        var found = new HashMap<String, Map<DocumentType, List<Title>>>();
        for (DocumentType type : types) {
            query(LATEST.formatted("") + " and cast(r.document as text) like any(:quoted)")
                    .setParameter("type", type.code()).setParameter("version", version)
                    .setParameter("quoted", slugs.stream().map(slug -> "%\"" + slug + "\"%").toArray(String[]::new))
                    .getResultList().stream().map(columns -> row(type, columns))
                    .sorted(Comparator.comparing((Row row) -> Published.sortForm(row.title()))
                            .thenComparing(row -> row.key().slug()))
                    .forEach(row -> referred(row, to, slugs).forEach(slug -> {
                        List<Title> titles = found.computeIfAbsent(slug, one -> new EnumMap<>(DocumentType.class))
                                .computeIfAbsent(type, one -> new ArrayList<>());
                        if (titles.size() < most) {
                            titles.add(row.toTitle());
                        }
                    }));
        }
        var referring = new HashMap<String, List<Title>>();
        found.forEach((slug, byType) -> referring.put(slug,
                types.stream().flatMap(type -> byType.getOrDefault(type, List.of()).stream()).toList()));
        return referring;
    }

    private static Set<String> referred(Row row, DocumentType to, Collection<String> slugs) {
        var referred = new HashSet<>(slugs);
        referred.retainAll(References.of(row.toDocument()).stream().map(References.Reference::key)
                .filter(key -> key.type() == to).map(DocumentKey::slug).toList());
        return referred;
    }

    private static Row row(DocumentType type, Object[] columns) {
        String json = (String) columns[1];
        var row = new Row(new DocumentKey(type, (String) columns[0]), null, null, (Instant) columns[2], json);
        var document = row.toDocument();
        return new Row(row.key(), document.title(), document.summary(), row.publishedAt(), json);
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
        query(LATEST.formatted("") + " and r.document -> 'place' ->> 'code' = :place")
                .setParameter("type", DocumentType.PLACE_WAGES.code()).setParameter("version", version)
                .setParameter("place", place).getResultList().stream()
                .map(columns -> (PlaceWagesDocument) row(DocumentType.PLACE_WAGES, columns).toDocument())
                .sorted(Comparator.comparing(PlaceWagesDocument::date).reversed()).forEach(document -> {
                    Map<String, PlaceWagesDocument.Figures> byCode = document.occupations().stream()
                            .collect(Collectors.toMap(PlaceWagesDocument.Figures::soc, Function.identity()));
                    socs.forEach(soc -> SocGroups.find(byCode, soc)
                            .ifPresent(figures -> found.computeIfAbsent(soc, one -> new ArrayList<>())
                                    .add(new PlaceWagesDocument.Stated(document.place(), document.date(),
                                            document.currency(), document.source(), figures.getValue()))));
                });
        return found;
    }

    @Override
    public List<ToolDocument.Category> categoriesForRoles(String tool) {
        return query("""
                select distinct used -> 'category' ->> 'code', used -> 'category' ->> 'title' from (
                  select distinct on (slug) number from revision_log
                  where type = 'role' and version <= :version order by slug, number desc) latest
                join revision r on r.number = latest.number
                cross join json_array_elements(r.document -> 'tools') used
                where r.operation in ('create', 'update') and used ->> 'tool' = :tool
                  and used -> 'category' is not null""").setParameter("version", version).setParameter("tool", tool)
                .getResultList().stream().map(row -> new ToolDocument.Category((String) row[0], (String) row[1])).toList();
    }
}
