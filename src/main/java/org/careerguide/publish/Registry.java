package org.careerguide.publish;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.DocumentKey;
import org.hibernate.Session;

/** What is live, which former slugs lead where, and what was withdrawn, with the reason. */
@ApplicationScoped
class Registry {

    private final Session database;

    Registry(Session database) {
        this.database = database;
    }

    /** Takes note of written documents, each of which has its slug for itself from now on. */
    void register(List<Change> written, Origin origin, long version) {
        database.doWork(connection -> {
            try (PreparedStatement live = connection.prepareStatement("""
                    insert into document (type, slug, origin, digest, version) values (?, ?, ?, ?, ?)
                    on conflict (type, slug) do update
                    set origin = excluded.origin, digest = excluded.digest, version = excluded.version""");
                    PreparedStatement former = connection
                            .prepareStatement("delete from former_slug where type = ? and former = ?");
                    PreparedStatement withdrawn = connection
                            .prepareStatement("delete from withdrawn where type = ? and slug = ?")) {
                for (Change change : written) {
                    String type = change.type().code();
                    String slug = change.key().slug();
                    add(live, type, slug, origin.name(), change.digest(), version);
                    add(former, type, slug);
                    add(withdrawn, type, slug);
                }
                for (PreparedStatement statement : List.of(live, former, withdrawn)) {
                    statement.executeBatch();
                }
            }
        });
    }

    static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** Takes note that the address of a document leads to another slug from now on. */
    void rename(DocumentKey former, String slug) {
        forget("document", former);
        forget("withdrawn", former);
        database.createNativeMutationQuery("""
                insert into former_slug (type, former, slug) values (:type, :former, :slug)
                on conflict (type, former) do update set slug = excluded.slug""")
                .setParameter("type", former.type().code()).setParameter("former", former.slug())
                .setParameter("slug", slug).executeUpdate();
    }

    /** Takes note that a document was withdrawn. */
    void withdraw(DocumentSet.Withdrawal withdrawal, long version) {
        forget("document", new DocumentKey(withdrawal.type(), withdrawal.slug()));
        database.createNativeMutationQuery("""
                insert into withdrawn (type, slug, reason, version) values (:type, :slug, :reason, :version)""")
                .setParameter("type", withdrawal.type().code()).setParameter("slug", withdrawal.slug())
                .setParameter("reason", withdrawal.reason()).setParameter("version", version).executeUpdate();
    }

    private void forget(String table, DocumentKey key) {
        database.createNativeMutationQuery("delete from " + table + " where type = :type and slug = :slug")
                .setParameter("type", key.type().code()).setParameter("slug", key.slug()).executeUpdate();
    }
}
