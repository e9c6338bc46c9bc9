package org.careerguide.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.careerguide.database.ServerBinaries.ProgramFailedException;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL of the application's own, in a directory that survives it. Processes that are given one directory share the
 * server; the last that stops stops it. A server that a killed process left behind is adopted. Each process watches the server,
 * and starts it again on the same port where it was killed.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private static final String NAME = "careerguide";
    private static final String USER = "careerguide";
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration WATCH = Duration.ofMillis(500);
    private static final int MOST_PORT = 65535;

    /** A server that was killed leaves processes behind, which end within a second or two and keep another from starting. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Whether a server was killed and cannot be started again. */
    private static volatile boolean lost;

    /** The directory that this process uses; null if it uses none. */
    private static volatile DataDirectory inUse;

    private final DataDirectory directory;
    private final DirectoryLock lock;
    private final ServerBinaries binaries;
    private final String password;
    private volatile int port;
    private final Thread watch = new Thread(this::watch, "watch-database");
    private volatile boolean closed;

    private EmbeddedDatabase(DataDirectory directory, DirectoryLock lock, int wantedPort) throws IOException {
        this.directory = directory;
        this.lock = lock;
        binaries = ServerBinaries.unpacked(directory.home());
        password = directory.password();
        Instant begin = Instant.now();
        Optional<Integer> running = running();
        if (running.isEmpty()) {
            directory.prepare(binaries, USER);
            startServer(wantedPort);
            directory.rememberPort(port);
        } else {
            port = running.get();
        }
        createDatabase();
        LOG.infof("PostgreSQL %s in %s ms: directory %s, port %s", running.isEmpty() ? "started" : "found running",
                Duration.between(begin, Instant.now()).toMillis(), directory.home(), port);
    }

    /**
     * Starts the server of a directory, or joins it if it runs.
     *
     * @param directory where data, programs and log are kept; made if it is not there
     * @param port the port to listen on, on 127.0.0.1 only; 0 for the one that the directory had before, or any free one
     * @throws DatabaseException if that cannot be done
     */
    public static EmbeddedDatabase start(Path directory, int port) {
        if (port < 0 || port > MOST_PORT) {
            throw new DatabaseException("careerguide.database.port is " + port + "; it has to be from 0 to " + MOST_PORT + ".");
        }
        Path home = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            if (!Files.isWritable(home)) {
                throw new AccessDeniedException(home.toString());
            }
            DirectoryLock lock = new DirectoryLock(home.resolve("lock"));
            try {
                FileLock starting = lock.exclusively();
                var database = new EmbeddedDatabase(new DataDirectory(home), lock, port);
                lock.use();
                starting.release();
                lost = false;
                inUse = database.directory;
                database.watch.setDaemon(true);
                database.watch.start();
                return database;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | ProgramFailedException e) {
            throw StartFailure.explained(home, e);
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

    /** Whether a server that this process uses was killed and cannot be started again, although that is tried. */
    static boolean isLost() {
        return lost;
    }

    /** What an operator can do where the disk of the server that this process uses is full; empty where it is not. */
    static Optional<String> explainFullDisk() {
        DataDirectory directory = inUse;
        try {
            return directory != null && directory.isFull()
                    ? Optional.of(StartFailure.noSpace(directory.home(), null).getMessage())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Lets go of the server, and stops it if no other process uses it. */
    @Override
    public void close() {
        closed = true;
        inUse = null;
        // Closing the lock's file lets go of all its locks.
        try (lock) {
            lock.exclusively();
            if (lock.release() && directory.serverProcess().isPresent()) {
                binaries.run("pg_ctl", "stop", "-D", directory.data().toString(), "-m", "fast", "-w", "-t", "30");
                LOG.infof("PostgreSQL stopped: directory %s", directory.home());
            }
        } catch (ProgramFailedException e) {
            LOG.warnf("PostgreSQL in %s could not be stopped: %s", directory.home(), e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch() {
        Instant seen = Instant.now();
        while (!closed) {
            try {
                Thread.sleep(WATCH.toMillis());
                if (directory.serverProcess().isPresent() || closed) {
                    seen = Instant.now();
                } else {
                    restart();
                }
                lost = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException | RuntimeException e) {
                if (!lost && Duration.between(seen, Instant.now()).compareTo(PATIENCE) > 0) {
                    lost = true;
                    LOG.errorf("PostgreSQL was killed, and cannot be started again: %s",
                            StartFailure.explained(directory.home(), e).getMessage());
                }
            }
        }
    }

    /** Starts the server on its port again, unless another process has done that. */
    private void restart() throws IOException {
        FileLock starting = lock.exclusively();
        try {
            if (!closed && running().isEmpty()) {
                startServer(port);
                LOG.warnf("PostgreSQL was killed, and is started again: directory %s, port %s", directory.home(), port);
            }
        } finally {
            starting.release();
        }
    }

    /** The port of the server that runs on the data already, waiting for one that is just starting or stopping. */
    private Optional<Integer> running() throws IOException {
        Instant deadline = Instant.now().plus(START);
        while (directory.hasServer()) {
            Optional<Long> process = directory.serverProcess();
            if (process.isEmpty()) {
                directory.forgetServer();
                return Optional.empty();
            }
            List<String> lines = directory.server();
            if (lines.size() > 3 && answers(Integer.parseInt(lines.get(3).strip()))) {
                return Optional.of(Integer.parseInt(lines.get(3).strip()));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new DatabaseException(
                        "A PostgreSQL with process number " + process.get() + " holds the directory " + directory.data()
                                + " but does not answer; stop it, then start again.");
            }
            pause();
        }
        return Optional.empty();
    }

    private boolean answers(int candidate) {
        try (Connection connection = connect("postgres", candidate);
                Statement statement = connection.createStatement();
                ResultSet shown = statement.executeQuery("show data_directory")) {
            return shown.next() && Files.isSameFile(Path.of(shown.getString(1)), directory.data());
        } catch (SQLException | IOException notYet) {
            return false;
        }
    }

    /** @param wantedPort 0 for the one that the directory had before, or any free one */
    private void startServer(int wantedPort) throws IOException {
        port = wantedPort != 0 ? wantedPort : directory.formerPort().filter(LocalPort::isFree).orElseGet(LocalPort::free);
        if (!LocalPort.isFree(port)) {
            throw StartFailure.portTaken(port, null);
        }
        try {
            runServer();
        } catch (ProgramFailedException e) {
            if (StartFailure.isPortTaken(e) && wantedPort == 0) {
                // Another process has taken it meanwhile.
                port = LocalPort.free();
            } else if (StartFailure.isPortTaken(e)) {
                throw StartFailure.portTaken(port, e);
            } else if (!StartFailure.isFullDisk(e) || !directory.giveReserve()) {
                throw e;
            }
            runServer();
            if (StartFailure.isFullDisk(e)) {
                giveSpaceBack();
            }
        }
        directory.keepReserve();
    }

    /** Takes the space that rows of a failed import have left behind; what they took is not known to the server any more. */
    private void giveSpaceBack() {
        try (Connection connection = connect(NAME, port); Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, 0);
            statement.execute("vacuum");
            statement.execute("checkpoint");
            LOG.warnf("The disk of %s was full; PostgreSQL is started again, and has given space back", directory.home());
        } catch (SQLException e) {
            LOG.warnf("The disk of %s was full, and no space can be given back: %s", directory.home(), e.getMessage());
        }
    }

    private void runServer() throws IOException {
        long before = directory.logged();
        try {
            binaries.run("pg_ctl", "start", "-D", directory.data().toString(), "-l", directory.log().toString(), "-w", "-t",
                    String.valueOf(START.toSeconds()), "-s", "-o", "-p " + port);
        } catch (ProgramFailedException e) {
            throw new ProgramFailedException("pg_ctl", e.getMessage() + "\n" + directory.logAfter(before));
        }
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
            throw new DatabaseException("PostgreSQL in " + directory.home() + " does not let this application in: "
                    + String.valueOf(e.getMessage()).replaceAll("\\s+", " ") + ".", e);
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

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted while waiting for PostgreSQL.", e);
        }
    }
}
