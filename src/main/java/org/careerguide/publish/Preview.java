package org.careerguide.publish;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.careerguide.content.DocumentKey;

/** Knows whether the current transaction shows a draft: it then sees documents that are not published, and is rolled back. */
@ApplicationScoped
public class Preview {

    private static final Object SHOWN = Preview.class;

    private final TransactionSynchronizationRegistry transactions;

    Preview(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Notes that the current transaction shows a draft. */
    void show(Set<DocumentKey> changed) {
        transactions.putResource(SHOWN, changed);
    }

    /** The documents that the current transaction shows changed; empty if it shows no draft. */
    @SuppressWarnings("unchecked")
    public Optional<Set<DocumentKey>> changed() {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE
                ? Optional.ofNullable((Set<DocumentKey>) transactions.getResource(SHOWN))
                : Optional.empty();
    }
}
