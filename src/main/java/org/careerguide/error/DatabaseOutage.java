package org.careerguide.error;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;

/** Recognises failures because of a database that cannot be used at the moment. */
public final class DatabaseOutage {

    /** Connection, authorisation, no such database, resources, intervention of an operator. */
    private static final Set<String> CLASSES = Set.of("08", "28", "3D", "53", "57");

    /** The database accepts no commands in its present state. */
    private static final String NOT_IN_STATE = "55000";

    private DatabaseOutage() {
    }

    /** Whether a database that cannot be used is a cause of a failure, however it is wrapped. */
    public static boolean isCauseOf(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var causes = new ArrayDeque<Throwable>();
        causes.push(failure);
        while (!causes.isEmpty()) {
            Throwable cause = causes.pop();
            if (!seen.add(cause)) {
                continue;
            }
            if (cause instanceof SQLException sql) {
                if (isOutage(sql)) {
                    return true;
                }
                if (sql.getNextException() != null) {
                    causes.push(sql.getNextException());
                }
            }
            if (cause.getCause() != null) {
                causes.push(cause.getCause());
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                causes.push(suppressed);
            }
        }
        return false;
    }

    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // The pool gives no state if no connection is free in time.
            return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition");
        }
        return state.equals(NOT_IN_STATE) || state.length() >= 2 && CLASSES.contains(state.substring(0, 2));
    }
}
