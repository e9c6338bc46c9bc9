package org.careerguide.edit.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.References;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.publish.Origin;
import org.careerguide.source.Published;
import org.careerguide.web.list.Keyset;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.Slice;
import org.careerguide.web.list.SortKeys;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads live documents and their history. Its callers open the transaction. */
@ApplicationScoped
public class Documents {

    /** Who published a revision; unknown for those of releases that did not record it. */
    static final String ACTOR = "coalesce(p.actor, 'unknown')";
    static final String WAY = "coalesce(p.way, case r.origin when 'RELEASE' then 'import' else 'pack' end)";

    private static final String OF_DOCUMENT = " from revision where type = :type and slug = :slug";
    private static final String NOTED = " left join publication p on p.version = r.version order by r.number desc";

    /** The revisions of a document, under its slug and under former slugs until each was renamed. */
    private static final String REVISIONS = """
            with recursive named (slug, until, renames) as (
              select cast(:slug as text), cast(null as bigint), 0
              union all
              select r.slug, r.version, n.renames + 1
              from named n
              join revision_log r on r.type = :type and r.operation = 'rename' and r.document ->> 'slug' = n.slug
                and (n.until is null or r.version < n.until))
            select distinct on (r.version) r.version, r.slug, r.published_at, %s, %s, p.note,
              case when exists (select from named old where old.until = r.version) then 'rename' else r.operation end
            from named n
            join revision r on r.type = :type and r.slug = n.slug and (n.until is null or r.version < n.until)
            left join publication p on p.version = r.version
            order by r.version desc, n.renames, r.number desc""".formatted(ACTOR, WAY);

    /** How many revisions are searched for the one with the entity tag of a client. */
    private static final int MOST_REVISIONS = 100;

    /** The order of the list: type and slug in one text. */
    private static final SortKeys<DocumentSummary> LISTED = SortKeys.bySlug("", DocumentSummary::key);
    private static final SortKeys<RevisionView> NEWEST_FIRST = SortKeys.byPosition(revision -> (int) -revision.version());
    private static final SortKeys<ReferenceView> NAMING = SortKeys.bySlug("", ReferenceView::key);

    private static final int FETCHED = 200;

    private final Session database;

    Documents(Session database) {
        this.database = database;
    }

    /** A filter of documents; null values let all through. */
    record Filter(List<DocumentType> types, String q, String changedBy, Origin origin) {
    }

    /** The live document of a key. */
    public Optional<StoredDocument> find(DocumentKey key) {
        boolean live = !query("select slug, 1 from document where type = :type and slug = :slug", key).getResultList()
                .isEmpty();
        return live ? findAt(key, Long.MAX_VALUE) : Optional.empty();
    }

    /** The document of a key as it was at a version. */
    public Optional<StoredDocument> findAt(DocumentKey key, long version) {
        return stored(key, version, 1).stream().findFirst();
    }

    /** Hands out all documents as they were at a version, by type and slug, without ever holding all of them. */
    void eachAt(long version, Consumer<Document> consumer) {
        try (Stream<Object[]> rows = database.createNativeQuery("""
                select r.type, cast(r.document as text) from (
                  select distinct on (type, slug) number from revision_log
                  where version <= :version order by type, slug, number desc) latest
                join revision r on r.number = latest.number
                where r.operation in ('create', 'update') order by r.type, r.slug""", Object[].class)
                .setParameter("version", version).setFetchSize(FETCHED).getResultStream()) {
            rows.forEach(row -> consumer
                    .accept(DocumentJson.read(DocumentType.ofCode((String) row[0]).orElseThrow(), (String) row[1])));
        }
    }

    /** The last revisions with the document's text, the newest first: at most a hundred. */
    public List<StoredDocument> history(DocumentKey key) {
        return stored(key, Long.MAX_VALUE, MOST_REVISIONS);
    }

    /** The revisions with the document's text among the last ones up to a version. No others are read, for they may be many. */
    private List<StoredDocument> stored(DocumentKey key, long version, int most) {
        return query("select cast(r.document as text), r.version, r.published_at, " + ACTOR + ", r.operation from (select *"
                + OF_DOCUMENT + " and version <= :version order by number desc limit :most) r" + NOTED, key)
                .setParameter("version", version).setParameter("most", most).getResultList().stream()
                .filter(row -> row[4].equals("create") || row[4].equals("update"))
                .map(row -> new StoredDocument(DocumentJson.read(key.type(), (String) row[0]), ((Number) row[1]).longValue(),
                        (Instant) row[2], (String) row[3]))
                .toList();
    }

    private List<RevisionView> revisions(DocumentKey key) {
        return query(REVISIONS, key).getResultList().stream()
                .map(row -> new RevisionView(((Number) row[0]).longValue(), (String) row[1], (Instant) row[2], (String) row[3],
                        (String) row[4], (String) row[5], (String) row[6]))
                .toList();
    }

    /** The document of a key as it was at a version, under the slug that it had then. */
    public Optional<StoredDocument> findRenamedAt(DocumentKey key, long version) {
        return at(key, revisions(key), version);
    }

    private Optional<StoredDocument> at(DocumentKey key, List<RevisionView> revisions, long version) {
        return revisions.stream().filter(revision -> revision.version() <= version).findFirst()
                .flatMap(revision -> findAt(new DocumentKey(key.type(), revision.slug()), version));
    }

    /**
     * The differences between two versions of a document; by default its last change.
     *
     * @param from the earlier version; null for the one before the later
     * @param to the later version; null for the last
     */
    DocumentDiff diff(DocumentKey key, Integer from, Integer to) {
        List<RevisionView> known = revisions(key);
        if (known.isEmpty()) {
            throw new ContentNotFoundException(key.type().code(), key.slug());
        }
        long later = to == null ? known.get(0).version() : to;
        requireVersion(later);
        requireVersion(from == null ? 0 : from);
        Document now = at(key, known, later).map(StoredDocument::document).orElse(null);
        long earlier = from != null ? from
                : known.stream().map(RevisionView::version).filter(version -> version < later).findFirst().orElse(0L);
        Document before = at(key, known, earlier).map(StoredDocument::document).orElse(null);
        return new DocumentDiff(key.type().code(), key.slug(), earlier, later, Differences.patch(before, now),
                Differences.text(key.type().folder() + "/" + key.slug() + ".yaml", before, now));
    }

    private void requireVersion(long version) {
        if (database.createNativeQuery("select version, 1 from content where version >= :version", Object[].class)
                .setParameter("version", version).getResultList().isEmpty()) {
            throw ContentNotFoundException.ofVersion(String.valueOf(version));
        }
    }

    private NativeQuery<Object[]> query(String sql, DocumentKey key) {
        return database.createNativeQuery(sql, Object[].class).setParameter("type", key.type().code())
                .setParameter("slug", key.slug());
    }

    /** A page of the revisions of a document, the newest first. */
    Slice<RevisionView> revisions(DocumentKey key, ListParameters page) {
        return page.keyset(NEWEST_FIRST).slice(revisions(key), revision -> revision);
    }

    /** A page of the live documents that meet a filter, by type and slug. */
    Slice<DocumentSummary> list(Filter filter, ListParameters page) {
        Keyset<DocumentSummary> keyset = page.keyset(LISTED);
        String[] after = String.valueOf(keyset.conditions().get(0).parameters().getOrDefault("k0", "")).split("/", 2);
        var found = new ArrayList<DocumentSummary>();
        for (DocumentType type : sorted(filter.types())) {
            int compared = type.code().compareTo(after[0]);
            if (compared >= 0 && found.size() < keyset.fetch()) {
                found.addAll(rows(type, filter, compared == 0 && after.length > 1 ? after[1] : "",
                        keyset.fetch() - found.size()));
            }
        }
        return keyset.slice(found, summary -> summary,
                () -> sorted(filter.types()).stream().mapToLong(type -> count(type, filter)).sum());
    }

    private static List<DocumentType> sorted(List<DocumentType> types) {
        return types.stream().sorted(Comparator.comparing(DocumentType::code)).toList();
    }

    private List<DocumentSummary> rows(DocumentType type, Filter filter, String after, int most) {
        NativeQuery<Object[]> query = database.createNativeQuery("select t.slug, t.title, d.origin, d.version, t.updated_at, "
                + ACTOR + from(type, filter) + " and t.slug > :after order by t.slug", Object[].class);
        return bound(query, type, filter).setParameter("after", after).setMaxResults(most).getResultList().stream()
                .map(row -> new DocumentSummary(type.code(), (String) row[0], (String) row[1],
                        DocumentUrl.of(new DocumentKey(type, (String) row[0])), origin((String) row[2]),
                        ((Number) row[3]).longValue(), (Instant) row[4], (String) row[5]))
                .toList();
    }

    private long count(DocumentType type, Filter filter) {
        return ((Number) bound(database.createNativeQuery("select count(*), 1" + from(type, filter), Object[].class), type,
                filter)
                .getSingleResult()[0]).longValue();
    }

    private static String from(DocumentType type, Filter filter) {
        return " from " + type.table() + " t join document d on d.type = :type and d.slug = t.slug"
                + " left join publication p on p.version = d.version where true"
                + (filter.q() == null ? "" : " and (position(:q in t.sort_title) > 0 or position(:q in t.slug) > 0)")
                + (filter.changedBy() == null ? "" : " and " + ACTOR + " = :changedBy")
                + (filter.origin() == null ? "" : " and d.origin = :origin");
    }

    private static NativeQuery<Object[]> bound(NativeQuery<Object[]> query, DocumentType type, Filter filter) {
        query.setParameter("type", type.code());
        if (filter.q() != null) {
            query.setParameter("q", Published.sortForm(filter.q()));
        }
        if (filter.changedBy() != null) {
            query.setParameter("changedBy", filter.changedBy());
        }
        if (filter.origin() != null) {
            query.setParameter("origin", filter.origin().name());
        }
        return query;
    }

    /** An origin as answers name it. */
    static String origin(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A page of the live documents that name a document, by type and slug. */
    Slice<ReferenceView> naming(DocumentKey key, ListParameters page) {
        Keyset<ReferenceView> keyset = page.keyset(NAMING);
        String after = String.valueOf(keyset.conditions().get(0).parameters().getOrDefault("k0", "/"));
        return keyset.slice(naming(key, after.split("/", 2), keyset.fetch()), reference -> reference,
                () -> (long) naming(key, new String[] { "", "" }, Integer.MAX_VALUE).size());
    }

    private List<ReferenceView> naming(DocumentKey key, String[] after, int most) {
        var found = new ArrayList<ReferenceView>();
        for (DocumentType type : sorted(References.typesThatName(key.type()))) {
            int compared = type.code().compareTo(after[0]);
            if (compared >= 0) {
                naming(key, type, compared == 0 ? after[1] : "", most, found);
            }
        }
        return found;
    }

    /** Adds documents of a type, reading some at a time: a document may be named by all others. */
    private void naming(DocumentKey key, DocumentType type, String after, int most, List<ReferenceView> found) {
        int some = Math.min(FETCHED, most);
        String last = after;
        boolean more = true;
        while (more && found.size() < most) {
            List<Object[]> rows = database.createNativeQuery("select slug, cast(document as text) from " + type.table()
                    + " where position(:quoted in cast(document as text)) > 0 and slug > :last order by slug", Object[].class)
                    .setParameter("quoted", "\"" + key.slug() + "\"").setParameter("last", last)
                    .setMaxResults(some).getResultList();
            for (Object[] row : rows) {
                Document other = DocumentJson.read(type, (String) row[1]);
                List<String> fields = References.of(other).stream().filter(named -> named.key().equals(key))
                        .map(References.Reference::field).toList();
                if (!fields.isEmpty() && found.size() < most) {
                    found.add(new ReferenceView(type.code(), other.slug(), other.title(),
                            DocumentUrl.of(DocumentKey.of(other)), fields));
                }
                last = (String) row[0];
            }
            more = rows.size() == some;
        }
    }
}
