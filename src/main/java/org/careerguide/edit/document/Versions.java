package org.careerguide.edit.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.publish.Authorship;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publication;
import org.careerguide.publish.Publisher;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.list.Keyset;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.Slice;
import org.careerguide.web.list.SortKeys;
import org.hibernate.Session;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lists and restores versions of the content. Its callers open the transaction. */
@ApplicationScoped
class Versions {

    private static final SortKeys<VersionSummary> NEWEST_FIRST = SortKeys.byPosition(version -> (int) -version.version());

    private static final String SUMMARY = "select r.version, min(r.published_at), min(" + Documents.ACTOR + "), min("
            + Documents.WAY + "), min(p.note), count(*) filter (where r.operation = 'create'),"
            + " count(*) filter (where r.operation = 'update'), count(*) filter (where r.operation = 'rename'),"
            + " count(*) filter (where r.operation = 'withdraw')"
            + " from revision r left join publication p on p.version = r.version where r.version %s :version"
            + " group by r.version order by r.version desc";

    private static final String FORMER = "formerSlugs";

    private final Session database;
    private final Documents documents;
    private final Publisher publisher;
    private final ReviewSettings review;

    Versions(Session database, Documents documents, Publisher publisher, ReviewSettings review) {
        this.review = review;
        this.database = database;
        this.documents = documents;
        this.publisher = publisher;
    }

    /** A malformed number maps to a version that does not exist. */
    static long number(String version) {
        if (!version.matches("[1-9][0-9]{0,17}")) {
            throw ContentNotFoundException.ofVersion(version);
        }
        return Long.parseLong(version);
    }

    /** A page of the versions, the newest first. */
    Slice<VersionSummary> list(ListParameters page) {
        Keyset<VersionSummary> keyset = page.keyset(NEWEST_FIRST);
        Object after = keyset.conditions().get(0).parameters().get("k0");
        long before = after == null ? Long.MAX_VALUE : -(Integer) after;
        return keyset.slice(summaries("<", before, keyset.fetch()), version -> version,
                () -> ((Number) database.createNativeQuery("select count(distinct version), 1 from revision", Object[].class)
                        .getSingleResult()[0]).longValue());
    }

    /** A version, if the log knows it. */
    VersionSummary get(long version) {
        return summaries("=", version, 1).stream().findFirst()
                .orElseThrow(() -> ContentNotFoundException.ofVersion(String.valueOf(version)));
    }

    /** The number of a version in the log. Throws if it cannot be restored, unless the restore is only checked. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long requireRestorable(long version, boolean checked) {
        if (!checked) {
            review.requireNone();
        }
        return get(version).version();
    }

    /** Refuses to restore a whole version if its layers are not known. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void requireWhole(long version) {
        long first = publisher.firstRestorable();
        if (version < first) {
            throw new ProblemException(ProblemType.CONFLICT, "The first version that can be restored as a whole is " + first
                    + "; of those before it, single documents can be.", List.of());
        }
    }

    private List<VersionSummary> summaries(String comparison, long version, int most) {
        return database.createNativeQuery(SUMMARY.formatted(comparison), Object[].class).setParameter("version", version)
                .setMaxResults(most).getResultList().stream()
                .map(row -> new VersionSummary(((Number) row[0]).longValue(), url(((Number) row[0]).longValue()),
                        (Instant) row[1], (String) row[2], (String) row[3], (String) row[4], ((Number) row[5]).intValue(),
                        ((Number) row[6]).intValue(), ((Number) row[7]).intValue(), ((Number) row[8]).intValue()))
                .toList();
    }

    private static ApiUrl url(long version) {
        return ApiUrl.of("versions", String.valueOf(version));
    }

    /** The changes of a version, from an offset on. */
    List<VersionView.Change> changes(long version, int skipped, int most) {
        return database.createNativeQuery(
                "select type, slug, operation from revision where version = :version order by number", Object[].class)
                .setParameter("version", version).setFirstResult(skipped).setMaxResults(most).getResultList().stream()
                .map(row -> change(version, key(row), (String) row[2])).toList();
    }

    private VersionView.Change change(long version, DocumentKey key, String operation) {
        Document before = documents.findAt(key, version - 1).map(StoredDocument::document).orElse(null);
        Document now = documents.findAt(key, version).map(StoredDocument::document).orElse(null);
        return new VersionView.Change(key.type().code(), key.slug(), operation, Differences.patch(before, now));
    }

    private static DocumentKey key(Object[] row) {
        return DocumentKey.of((String) row[0], (String) row[1]);
    }

    /** Publishes the content of a version as a new one. */
    @Transactional
    Publication restore(long version, Authorship by, boolean dryRun) {
        return publisher.restore(version, by, dryRun);
    }

    /** Publishes a document as it was at a version, under its current slug; withdraws it if it did not exist then. */
    @Transactional
    Publication restore(long version, DocumentKey key, Authorship by, boolean dryRun) {
        return publisher.publish(live -> {
            Optional<StoredDocument> now = documents.find(key);
            Optional<Document> then = documents.findRenamedAt(key, version).map(one -> renamed(one.document(), key, now));
            if (then.isEmpty() && now.isEmpty()) {
                throw new ContentNotFoundException(key.type().code(), key.slug());
            }
            return then.isEmpty()
                    ? new DocumentSet(Origin.PACK, List.of(), List.of(new DocumentSet.Withdrawal(key.toString(), 0, key.type(),
                            key.slug(), "It was not there in version " + version + ", which is restored.")), List.of())
                    : DocumentSet.edited(List.of(new DocumentSet.Entry(key.toString(), Map.of(), then.get())), List.of(),
                            List.of());
        }, by, dryRun);
    }

    /** An earlier document with the current slug and former slugs. */
    private static Document renamed(Document then, DocumentKey key, Optional<StoredDocument> now) {
        if (then.slug().equals(key.slug())) {
            return then;
        }
        ObjectNode fields = DocumentJson.fields(then).put("slug", key.slug());
        fields.remove(FORMER);
        now.ifPresent(live -> fields.set(FORMER, live.fields().get(FORMER)));
        return DocumentJson.as(then.getClass(), fields);
    }
}
