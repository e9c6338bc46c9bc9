package org.careerguide.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs of PostgreSQL for this platform, unpacked beside the data that they serve. */
final class ServerBinaries {

    /** The release of the binaries that the build brings. */
    static final String VERSION = "18";

    private static final Duration LONGEST_RUN = Duration.ofSeconds(90);

    /** Java's name for a user without an account. */
    private static final String NO_ACCOUNT = "?";

    private final Path home;
    private final Path directory;

    private ServerBinaries(Path home, Path directory) {
        this.home = home;
        this.directory = directory;
    }

    /** Unpacks the programs, if that was not done before. To be called by one process at a time. */
    static ServerBinaries unpacked(Path home) throws IOException {
        Path directory = home.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(directory)) {
            Path partial = home.resolve("postgresql-" + VERSION + ".partial");
            delete(partial);
            try {
                ServerArchive.unpack(partial);
            } catch (IOException e) {
                // An incomplete copy takes space, which may be why it failed.
                delete(partial);
                throw e;
            }
            Files.move(partial, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        return new ServerBinaries(home, directory);
    }

    /**
     * Runs a program to its end.
     *
     * @throws ProgramFailedException if it fails; the message is its output
     */
    void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (needsUserNamespace()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(directory.resolve("bin").resolve(isWindows() ? program + ".exe" : program).toString());
        command.addAll(List.of(arguments));
        // A server that it starts may keep its output open, so that goes to a file.
        File output = home.resolve(program + ".out").toFile();
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output)
                    .redirectInput(ProcessBuilder.Redirect.from(new File(isWindows() ? "NUL" : "/dev/null"))).start();
        } catch (IOException e) {
            if (needsUserNamespace()) {
                throw new DatabaseException(userNamespaceRefused(), e);
            }
            throw e;
        }
        try {
            if (!process.waitFor(LONGEST_RUN.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                String said = Files.readString(output.toPath(), StandardCharsets.ISO_8859_1).strip();
                if (said.contains("unshare:") || said.contains("could not look up effective user ID")) {
                    throw new DatabaseException(userNamespaceRefused());
                }
                throw new ProgramFailedException(program, said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new DatabaseException("Interrupted while " + program + " was running.", e);
        }
    }

    /** Thrown if a program of PostgreSQL fails. */
    static final class ProgramFailedException extends RuntimeException {

        ProgramFailedException(String program, String output) {
            super(output.isEmpty() ? program + " did not end in time" : output);
        }
    }

    /**
     * Whether PostgreSQL has to run in a user namespace: it refuses to run as root, or as a user without an account. In a user
     * namespace it runs as another user, who owns the same files.
     */
    private static boolean needsUserNamespace() {
        String user = System.getProperty("user.name");
        return !isWindows() && ("root".equals(user) || NO_ACCOUNT.equals(user));
    }

    private static String userNamespaceRefused() {
        return ("root".equals(System.getProperty("user.name"))
                ? "The embedded PostgreSQL cannot run as root here, since the system allows no user namespaces (unshare -U)"
                : "The embedded PostgreSQL cannot run as this user, who has no account on this system, since the system allows no "
                        + "user namespaces (unshare -U)")
                + "; run the application as a user with an account, or set quarkus.datasource.jdbc.url to use a server of your own.";
    }

    static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
