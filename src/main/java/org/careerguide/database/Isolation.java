package org.careerguide.database;

import jakarta.persistence.EntityManager;

/** Changes how much a transaction sees of others; by default it sees one state of the database from its first statement on. */
public final class Isolation {

    private Isolation() {
    }

    /**
     * Has each statement of the current transaction see what others have committed before it, also what it has waited for. No
     * statement of the transaction may come before this.
     */
    public static void readCommitted(EntityManager database) {
        database.createNativeQuery("set transaction isolation level read committed").executeUpdate();
    }
}
