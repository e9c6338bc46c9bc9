package org.careerguide.publish;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.DocumentKey;
import org.careerguide.error.SlugHistory;
import org.hibernate.Session;

/** What is live, which former slugs lead where, and what was withdrawn, with the reason. */
@ApplicationScoped
class Registry implements SlugHistory {

    private final Session database;

    Registry(Session database) {
        this.database = database;
    }

    /** Registers written documents, whose slugs are no longer former or withdrawn ones. */
    void register(List<Change> written, Origin origin, long version) {
        List<DocumentKey> keys = written.stream().map(Change::key).toList();
        database.createNativeMutationQuery("""
                insert into document (type, slug, origin, digest, version)
                select k.type, k.slug, :origin, k.digest, :version
                from unnest(cast(:types as text[]), cast(:slugs as text[]), cast(:digests as text[])) k (type, slug, digest)
                on conflict (type, slug) do update
                set origin = excluded.origin, digest = excluded.digest, version = excluded.version""")
                .setParameter("origin", origin.name()).setParameter("version", version)
                .setParameter("types", KeyParameters.types(keys)).setParameter("slugs", KeyParameters.slugs(keys))
                .setParameter("digests", written.stream().map(Change::digest).toArray(String[]::new)).executeUpdate();
        forget("former_slug", "former", keys);
        forget("withdrawn", "slug", keys);
    }

    /** Registers that the slug of a document is a former one, which leads to another. */
    void rename(DocumentKey former, String slug) {
        forget("document", "slug", List.of(former));
        forget("withdrawn", "slug", List.of(former));
        database.createNativeMutationQuery("""
                insert into former_slug (type, former, slug) values (:type, :former, :slug)
                on conflict (type, former) do update set slug = excluded.slug""")
                .setParameter("type", former.type().code()).setParameter("former", former.slug())
                .setParameter("slug", slug).executeUpdate();
    }

    /** Registers that documents were withdrawn. */
    void withdraw(List<DocumentSet.Withdrawal> withdrawals, long version) {
        if (withdrawals.isEmpty()) {
            return;
        }
        List<DocumentKey> keys = withdrawals.stream().map(one -> new DocumentKey(one.type(), one.slug())).toList();
        forget("document", "slug", keys);
        database.createNativeMutationQuery("""
                insert into withdrawn (type, slug, reason, version)
                select k.type, k.slug, k.reason, :version
                from unnest(cast(:types as text[]), cast(:slugs as text[]), cast(:reasons as text[])) k (type, slug, reason)""")
                .setParameter("version", version)
                .setParameter("types", KeyParameters.types(keys)).setParameter("slugs", KeyParameters.slugs(keys))
                .setParameter("reasons", withdrawals.stream().map(DocumentSet.Withdrawal::reason).toArray(String[]::new))
                .executeUpdate();
    }

    private void forget(String table, String slug, List<DocumentKey> keys) {
        database.createNativeMutationQuery("delete from " + table + " where (type, " + slug + ") in " + KeyParameters.NAMED)
                .setParameter("types", KeyParameters.types(keys)).setParameter("slugs", KeyParameters.slugs(keys))
                .executeUpdate();
    }

    @Override
    public Optional<String> renamedTo(String type, String slug) {
        return text("select slug from former_slug where type = :type and former = :slug", type, slug);
    }

    @Override
    public Optional<String> withdrawnBecause(String type, String slug) {
        return text("select reason from withdrawn where type = :type and slug = :slug", type, slug);
    }

    private Optional<String> text(String sql, String type, String slug) {
        // With String.class, Hibernate would cache a query plan for each call, and never use it again.
        return database.createNativeQuery(sql, Object[].class).setParameter("type", type).setParameter("slug", slug)
                .getResultList().stream().findFirst().map(row -> (String) row[0]);
    }
}
