package org.careerguide.database;

/** The embedded PostgreSQL cannot be started; the message says why and what can be done. */
public class DatabaseException extends RuntimeException {

    DatabaseException(String message) {
        super(message);
    }

    DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
