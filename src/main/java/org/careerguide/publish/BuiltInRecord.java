package org.careerguide.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.careerguide.database.Isolation;

/** Remembers which built-in content was published, so that a start without changes publishes nothing. */
@ApplicationScoped
public class BuiltInRecord {

    private final EntityManager database;

    BuiltInRecord(EntityManager database) {
        this.database = database;
    }

    /** Whether the built-in content with this digest was published, and nothing has changed since. */
    @Transactional
    public boolean holds(String digest) {
        return !database.createNativeQuery(
                "select version from content where built_in_digest = :digest and built_in_version = version")
                .setParameter("digest", digest).getResultList().isEmpty();
    }

    /**
     * Remembers that publishing the built-in content with this digest led to this version. Does nothing while another
     * publication is under way, since that will lead to another version.
     */
    @Transactional
    public void remember(String digest, long version) {
        // Other replicas that start now write the same row.
        Isolation.readCommitted(database);
        database.createNativeQuery("""
                with free as (select version from content for update skip locked)
                update content set built_in_digest = :digest, built_in_version = :version
                where exists (select from free)""")
                .setParameter("digest", digest).setParameter("version", version).executeUpdate();
    }
}
