package org.careerguide.database;

import jakarta.persistence.EntityManager;

/** Changes the isolation level of a transaction; by default it sees one state of the database from its first statement on. */
public final class Isolation {

    private Isolation() {
    }

    /**
     * Sets the current transaction to read committed: each statement sees what others have committed before it. This has to be
     * the first statement of the transaction.
     */
    public static void readCommitted(EntityManager database) {
        database.createNativeQuery("set transaction isolation level read committed").executeUpdate();
    }
}
