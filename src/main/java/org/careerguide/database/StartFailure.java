package org.careerguide.database;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.careerguide.database.ServerBinaries.ProgramFailedException;

/** Explains in a sentence what an operator can do about a failed start of the embedded server. */
final class StartFailure {

    private static final String NO_SPACE = "No space left on device";

    private StartFailure() {
    }

    static boolean isFullDisk(Exception failure) {
        return String.valueOf(failure.getMessage()).contains(NO_SPACE);
    }

    static boolean isPortTaken(ProgramFailedException failure) {
        return failure.getMessage().contains("Address already in use");
    }

    static DatabaseException explained(Path home, Exception failure) {
        return failure instanceof DatabaseException known ? known
                : isFullDisk(failure) ? noSpace(home, failure)
                        : failure instanceof ProgramFailedException program ? ofProgram(home, program) : ofFile(home, failure);
    }

    static DatabaseException noSpace(Path home, Exception failure) {
        return new DatabaseException("There is no space left for PostgreSQL on the disk of " + home
                + "; free some, or name another directory with careerguide.database.directory.", failure);
    }

    static DatabaseException portTaken(int port, Exception failure) {
        return new DatabaseException("The port " + port + " for PostgreSQL is taken by another process; set "
                + "careerguide.database.port to another one, or to 0 for any free one.", failure);
    }

    private static DatabaseException ofProgram(Path home, ProgramFailedException failure) {
        String said = failure.getMessage();
        String reason = said.lines().filter(line -> line.matches(".*\\b(FATAL|PANIC|error):.*"))
                .map(line -> line.replaceFirst(".*\\b(FATAL|PANIC|error): +", "")).findFirst()
                .orElseGet(() -> said.lines().findFirst().orElse("no reason given"));
        return new DatabaseException("PostgreSQL cannot be started in " + home + ": " + reason + " ("
                + home.resolve("postgresql.log") + " may say more).", failure);
    }

    private static DatabaseException ofFile(Path home, Exception failure) {
        String reason = failure instanceof AccessDeniedException denied ? "access to " + denied.getFile() + " is denied"
                : failure instanceof FileAlreadyExistsException file ? file.getFile() + " is not a directory"
                        : failure instanceof FileSystemException file && file.getReason() != null
                                ? file.getFile() + ": " + file.getReason()
                                : failure.getMessage();
        return new DatabaseException("PostgreSQL cannot use the directory " + home + ", since " + reason
                + "; make it a directory that this user can write to, or name another with careerguide.database.directory.",
                failure);
    }
}
