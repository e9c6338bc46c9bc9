package org.careerguide.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.careerguide.database.ServerBinaries.ProgramFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator is told of a failed start, and what is left of a server in its directory. */
class StartFailureTest {

    @TempDir
    Path home;

    private DataDirectory directory;

    private DataDirectory directory() throws IOException {
        if (directory == null) {
            directory = new DataDirectory(home);
            Files.createDirectories(directory.data());
        }
        return directory;
    }

    private String explained(Exception failure) {
        return StartFailure.explained(home, failure).getMessage();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "2026-11-27 01:02:03 UTC [1] FATAL:  data directory is wrong | data directory is wrong",
            "initdb: error: directory exists | directory exists",
            "PANIC:  could not locate a record | could not locate a record",
            "just some words | just some words", "warning: x | warning: x" })
    void reasonIsTheFirstThatTheServerGives(String line, String reason) {
        assertThat(explained(new ProgramFailedException("postgres", "LOG:  starting\n" + line + "\nFATAL:  later")))
                .isEqualTo("PostgreSQL cannot be started in " + home + ": "
                        + (line.matches(".*\\b(FATAL|PANIC|error):.*") ? reason : "later") + " ("
                        + home.resolve("postgresql.log")
                        + " may say more).");
        assertThat(explained(new ProgramFailedException("postgres", line))).contains(": " + reason + " (");
    }

    @Test
    void programThatSaysNothingDidNotEndInTime() {
        assertThat(explained(new ProgramFailedException("initdb", ""))).contains("initdb did not end in time");
    }

    @Test
    void fileThatCannotBeUsedIsNamedWithTheReason() {
        assertThat(explained(new AccessDeniedException("/data"))).contains("since access to /data is denied");
        assertThat(explained(new FileAlreadyExistsException("/data"))).contains("since /data is not a directory");
        assertThat(explained(new FileSystemException("/data", null, "Read-only file system")))
                .contains("since /data: Read-only file system");
        assertThat(explained(new IOException("broken"))).contains("since broken;").endsWith(".");
    }

    @Test
    void fullDiskIsToldWhateverFails() {
        for (Exception failure : new Exception[] { new IOException("No space left on device"),
                new ProgramFailedException("initdb", "error: could not write: No space left on device") }) {
            assertThat(explained(failure)).startsWith("There is no space left for PostgreSQL on the disk of " + home);
        }
        assertThat(StartFailure.isFullDisk(new IOException((String) null))).isFalse();
    }

    @Test
    void failureThatIsExplainedAlreadyStays() {
        var known = new DatabaseException("A sentence.");

        assertThat(StartFailure.explained(home, known)).isSameAs(known);
    }

    @ParameterizedTest
    @ValueSource(strings = { "5432", "1", "65535", " 5432\n" })
    void formerPortIsReadAgain(String text) throws IOException {
        Files.writeString(home.resolve("port"), text);

        assertThat(directory().formerPort()).contains(Integer.valueOf(text.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0", "x", "-1", "123456", "54 32" })
    void damagedPortIsNone(String text) throws IOException {
        Files.writeString(home.resolve("port"), text);

        assertThat(directory().formerPort()).isEmpty();
    }

    @Test
    void portThatIsRememberedIsTheFormerOne() throws IOException {
        assertThat(directory().formerPort()).isEmpty();
        directory().rememberPort(5433);
        assertThat(directory().formerPort()).contains(5433);
    }

    @Test
    void passwordIsMadeOnceAndForItsOwnerOnly() throws IOException {
        String password = directory().password();

        assertThat(password).matches("[A-Za-z0-9_-]{32}").isEqualTo(directory().password())
                .isEqualTo(new DataDirectory(home).password());
        assertThat(Files.getPosixFilePermissions(home.resolve("password"))).hasSize(2);
        Files.writeString(home.resolve("password"), "");
        assertThat(directory().password()).as("of an empty file").matches("[A-Za-z0-9_-]{32}").isNotEqualTo(password);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "-1", "99999999999999999999", "999999999999999999", "1234567890123" })
    void processThatIsNotThereServesNothing(String pid) throws IOException {
        Files.writeString(directory().data().resolve("postmaster.pid"), pid + "\n/data\n");

        assertThat(directory().hasServer()).isTrue();
        assertThat(directory().serverProcess()).isEmpty();
        directory().forgetServer();
        assertThat(directory().hasServer()).isFalse();
        assertThat(directory().server()).isEmpty();
    }

    @Test
    void processOfAnotherProgramServesNothing() throws IOException {
        Files.writeString(directory().data().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        assertThat(directory().serverProcess()).as("this process is no server").isEmpty();
    }

    @Test
    void logIsReadFromWhereItEndedBefore() throws IOException {
        assertThat(directory().logAfter(directory().logged())).isEmpty();
        Files.writeString(directory().log(), "before\n");
        long before = directory().logged();
        Files.writeString(directory().log(), "before\nafter\n");

        assertThat(directory().logAfter(before)).isEqualTo("after\n");
        assertThat(directory().logAfter(1000)).as("of a log that was cut").isEmpty();
        assertThat(directory().logAfter(0)).isEqualTo("before\nafter\n");
    }
}
