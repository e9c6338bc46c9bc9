package org.careerguide.database;

/** The database cannot be used; the message is one sentence that says why, and what an operator can do. */
public class DatabaseException extends RuntimeException {

    DatabaseException(String message) {
        super(message);
    }

    DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
