package org.careerguide.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;

/**
 * A PostgreSQL of the application's own, in a directory that survives it. Processes that are given one directory share the
 * server; the last that stops stops it. A server that a killed process left behind is adopted.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private static final String NAME = "careerguide";
    private static final String USER = "careerguide";
    private static final Duration START = Duration.ofSeconds(60);

    private final Path home;
    private final Path data;
    private final DirectoryLock lock;
    private final ServerBinaries binaries;
    private final String password;
    private final int port;

    private EmbeddedDatabase(Path home, DirectoryLock lock, ServerBinaries binaries, String password, int wantedPort)
            throws IOException {
        this.home = home;
        this.data = home.resolve("data");
        this.lock = lock;
        this.binaries = binaries;
        this.password = password;
        Instant begin = Instant.now();
        Optional<Integer> running = running();
        if (running.isEmpty()) {
            if (!Files.exists(data)) {
                initialise();
            }
            checkVersion();
            port = wantedPort == 0 ? freePort() : wantedPort;
            startServer();
        } else {
            port = running.get();
        }
        createDatabase();
        LOG.infof("PostgreSQL %s in %s ms: directory %s, port %s", running.isEmpty() ? "started" : "found running",
                Duration.between(begin, Instant.now()).toMillis(), home, port);
    }

    /**
     * Starts the server of a directory, or joins it if it runs.
     *
     * @param directory where data, programs and log are kept; made if it is not there
     * @param port the port to listen on, on 127.0.0.1 only; 0 for any free one
     * @throws DatabaseException if that cannot be done
     */
    public static EmbeddedDatabase start(Path directory, int port) {
        Path home = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            if (!Files.isWritable(home)) {
                throw new DatabaseException("The directory " + home + " for PostgreSQL cannot be written to.");
            }
            DirectoryLock lock = new DirectoryLock(home.resolve("lock"));
            try {
                FileLock starting = lock.exclusively();
                var database = new EmbeddedDatabase(home, lock, ServerBinaries.unpacked(home), password(home), port);
                lock.use();
                starting.release();
                return database;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseException("PostgreSQL cannot use the directory " + home + ": " + e + ". Make it a directory that "
                    + "this user can write to, or name another with careerguide.database.directory.", e);
        }
    }

    /** What Quarkus needs to know to use the server. */
    public Map<String, String> configuration() {
        return Map.of("quarkus.datasource.jdbc.url", url(NAME), "quarkus.datasource.username", USER,
                "quarkus.datasource.password", password);
    }

    /** The port that the server listens on, on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** Lets go of the server, and stops it if no other process uses it. */
    @Override
    public void close() {
        // Closing the lock's file lets go of all its locks.
        try (lock) {
            lock.exclusively();
            if (lock.release()) {
                run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30");
                LOG.infof("PostgreSQL stopped: directory %s", home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port of the server that runs on the data already, waiting for one that is just starting or stopping. */
    private Optional<Integer> running() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        Instant deadline = Instant.now().plus(START);
        while (Files.exists(pidFile)) {
            List<String> lines = Files.readAllLines(pidFile, StandardCharsets.ISO_8859_1);
            long pid = lines.isEmpty() || lines.get(0).isBlank() ? -1 : Long.parseLong(lines.get(0).strip());
            if (pid < 0 || !isPostgres(pid)) {
                Files.deleteIfExists(pidFile);
                return Optional.empty();
            }
            if (lines.size() > 3 && answers(Integer.parseInt(lines.get(3).strip()))) {
                return Optional.of(Integer.parseInt(lines.get(3).strip()));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new DatabaseException("A PostgreSQL with process number " + pid + " holds the directory " + data
                        + " but does not answer. Stop it, then start again.");
            }
            pause();
        }
        return Optional.empty();
    }

    /** Whether a process is there and may be a server: not one that got the number of a dead server. */
    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
                .map(process -> process.info().command().map(command -> command.contains("postgres")).orElse(true))
                .orElse(false);
    }

    private boolean answers(int candidate) {
        try (Connection connection = connect("postgres", candidate);
                Statement statement = connection.createStatement();
                ResultSet directory = statement.executeQuery("show data_directory")) {
            return directory.next() && Files.isSameFile(Path.of(directory.getString(1)), data);
        } catch (SQLException | IOException notYet) {
            return false;
        }
    }

    /** Makes the data in a directory beside, so that a half-made one is never taken for whole. */
    private void initialise() throws IOException {
        Path partial = home.resolve("data.partial");
        ServerBinaries.delete(partial);
        run("initdb", "-D", partial.toString(), "-U", USER, "-E", "UTF8", "--locale=C", "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8", "-A", "scram-sha-256", "--pwfile=" + home.resolve("password"),
                "--no-instructions");
        Files.writeString(partial.resolve("postgresql.auto.conf"), """
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                fsync = on
                synchronous_commit = on
                max_connections = 60
                timezone = 'UTC'
                log_timezone = 'UTC'
                """);
        Files.move(partial, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void checkVersion() throws IOException {
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(ServerBinaries.VERSION)) {
            throw new DatabaseException("The directory " + data + " holds data of PostgreSQL " + version
                    + "; this build brings " + ServerBinaries.VERSION + ". Move the data with pg_dump, or name another "
                    + "directory with careerguide.database.directory.");
        }
    }

    private void startServer() throws IOException {
        run("pg_ctl", "start", "-D", data.toString(), "-l", home.resolve("postgresql.log").toString(), "-w", "-t",
                String.valueOf(START.toSeconds()), "-s", "-o", "-p " + port);
    }

    private void createDatabase() {
        try (Connection connection = connect("postgres", port); Statement statement = connection.createStatement()) {
            try (ResultSet known = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                if (known.next()) {
                    return;
                }
            }
            statement.execute("create database " + NAME);
        } catch (SQLException e) {
            throw new DatabaseException("PostgreSQL in " + home + " does not let this application in: " + e.getMessage(), e);
        }
    }

    private Connection connect(String database, int candidate) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "10");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + candidate + "/" + database, properties);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The password of the data in a directory: made at random once, readable by its owner only. */
    private static String password(Path home) throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file) || Files.size(file) == 0) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.deleteIfExists(file);
            if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Runs a program of PostgreSQL to its end. Its output goes to a file, which a server that it starts may keep open. */
    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it does.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        File output = home.resolve(program + ".out").toFile();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output)
                .redirectInput(ProcessBuilder.Redirect.from(nothing())).start();
        try {
            if (!process.waitFor(START.toSeconds() + 30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new DatabaseException(program + " failed in " + home + ": "
                        + Files.readString(output.toPath(), StandardCharsets.ISO_8859_1).strip()
                        + " (see also " + home.resolve("postgresql.log") + ")"
                        + (isRoot()
                                ? ". As root this needs the program unshare and user namespaces; else start as another user, "
                                        + "or set quarkus.datasource.jdbc.url to use a server of your own."
                                : ""));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted while " + program + " was running.", e);
        }
    }

    private static boolean isRoot() {
        return !ServerBinaries.isWindows() && "root".equals(System.getProperty("user.name"));
    }

    private static File nothing() {
        return new File(ServerBinaries.isWindows() ? "NUL" : "/dev/null");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted while waiting for PostgreSQL.", e);
        }
    }
}
