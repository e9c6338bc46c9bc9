package org.careerguide.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.careerguide.database.ServerBinaries.ProgramFailedException;
import org.jboss.logging.Logger;

/**
 * An embedded PostgreSQL in a directory that survives it. Processes with the same directory share the server; the last one to
 * end stops it. A server that a killed process left behind is adopted. Each process watches the server, and restarts it on the
 * same port if it is killed.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private static final Duration WATCH = Duration.ofMillis(500);
    private static final int MOST_PORT = 65535;

    /**
     * How long restarts may fail before the server counts as lost: processes of a killed server end only after a second or two.
     */
    private static final Duration GRACE_PERIOD = Duration.ofSeconds(15);

    /** Whether a server was killed and cannot be started again. */
    private static volatile boolean lost;

    /** The database that this process uses; null if it uses none. */
    private static volatile EmbeddedDatabase inUse;

    private final DataDirectory directory;
    private final DirectoryLock lock;
    private final DatabaseServer server;
    private final Thread watch = new Thread(this::watch, "watch-database");
    private volatile boolean closed;

    private EmbeddedDatabase(DataDirectory directory, DirectoryLock lock, int wantedPort) throws IOException {
        this.directory = directory;
        this.lock = lock;
        server = new DatabaseServer(directory);
        Instant begin = Instant.now();
        boolean running = server.startOrJoin(wantedPort);
        LOG.infof("PostgreSQL %s in %s ms: directory %s, port %s", running ? "found running" : "started",
                Duration.between(begin, Instant.now()).toMillis(), directory.home(), server.port());
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
                inUse = database;
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
        return server.configuration();
    }

    /** The port that the server listens on, on 127.0.0.1. */
    public int port() {
        return server.port();
    }

    /** Whether the server of this process was killed and could not be restarted so far. */
    static boolean isLost() {
        return lost;
    }

    /** What an operator can do if the disk of the server is full; empty if it is not. */
    static Optional<String> explainFullDisk() {
        EmbeddedDatabase database = inUse;
        try {
            return database != null && database.directory.isFull()
                    ? Optional.of(StartFailure.noSpace(database.directory.home(), null).getMessage())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether this process uses an embedded server that no other process uses. */
    static boolean isUsedAlone() throws IOException {
        EmbeddedDatabase database = inUse;
        if (database == null) {
            return false;
        }
        FileLock checking = database.lock.exclusively();
        try {
            boolean alone = database.lock.release();
            database.lock.use();
            return alone;
        } finally {
            checking.release();
        }
    }

    /** Releases the server, and stops it if no other process uses it. */
    @Override
    public void close() {
        closed = true;
        inUse = null;
        // Closing the file releases all its locks.
        try (lock) {
            lock.exclusively();
            if (lock.release() && directory.serverProcess().isPresent()) {
                server.stop();
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
                if (!lost && Duration.between(seen, Instant.now()).compareTo(GRACE_PERIOD) > 0) {
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
            if (!closed && server.running().isEmpty()) {
                server.start(server.port());
                LOG.warnf("PostgreSQL was killed, and is started again: directory %s, port %s", directory.home(),
                        server.port());
            }
        } finally {
            starting.release();
        }
    }
}
