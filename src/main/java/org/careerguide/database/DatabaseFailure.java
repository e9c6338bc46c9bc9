package org.careerguide.database;

import java.sql.SQLException;
import java.util.Optional;

/** Explains what an operator can do about a failure of the database. */
public final class DatabaseFailure {

    private static final String DISK_FULL = "53100";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private DatabaseFailure() {
    }

    /** A sentence for a failure that an operator can fix; empty for any other. */
    public static Optional<String> explain(Throwable failure) {
        Optional<String> sentence = Optional.empty();
        for (Throwable cause = failure; cause != null && sentence.isEmpty(); cause = cause.getCause()) {
            if (cause instanceof DatabaseException) {
                sentence = Optional.of(cause.getMessage());
            } else if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                sentence = explain(sql);
            }
        }
        return sentence;
    }

    private static Optional<String> explain(SQLException failure) {
        String state = failure.getSQLState();
        String said = String.valueOf(failure.getMessage()).lines().findFirst().orElse("").strip()
                .replaceFirst("^(FATAL|ERROR|PANIC): *", "").replaceFirst("\\.$", "");
        String remedy = switch (state) {
            case "28P01", "28000" -> "The database refuses the user or the password (%s); set quarkus.datasource.username and "
                    + "quarkus.datasource.password.";
            case "3D000" -> "There is no such database (%s); create it, or correct quarkus.datasource.jdbc.url.";
            case "42501" -> "The database user lacks a right (%s); the README lists the rights that it needs.";
            case DISK_FULL -> "There is no space left on the disk of the database (%s); free some, then try again.";
            case "53300" -> "The database takes no more connections (%s); raise its max_connections, or lower "
                    + "quarkus.datasource.jdbc.max-size.";
            case "0A000", "58P01" -> said.contains("extension")
                    ? "The database lacks an extension (%s); install the additional modules of PostgreSQL (postgresql-contrib) on "
                            + "its server."
                    : null;
            case "57014" ->
                "The database cancels statements that take long (%s); set its statement_timeout to 0 for this user.";
            case "25006" -> "The database is read-only (%s); use the primary server.";
            default -> isConnectionLost(state)
                    ? "The database cannot be reached (%s); check quarkus.datasource.jdbc.url, and that PostgreSQL runs there."
                    : null;
        };
        // A server that finds no space for its log ends at once.
        return (isConnectionLost(state) ? EmbeddedDatabase.explainFullDisk() : Optional.<String> empty())
                .or(() -> Optional.ofNullable(remedy).map(text -> text.formatted(said)));
    }

    private static boolean isConnectionLost(String state) {
        return state.startsWith("08") || state.startsWith("57P");
    }

    /** Whether a failure comes from a disk of the database without space. */
    public static boolean isDiskFull(Throwable failure) {
        return hasState(failure, DISK_FULL);
    }

    /** Whether a failure comes from something that another transaction held for too long. */
    public static boolean isLockTimeout(Throwable failure) {
        return hasState(failure, LOCK_NOT_AVAILABLE);
    }

    private static boolean hasState(Throwable failure, String state) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && state.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
