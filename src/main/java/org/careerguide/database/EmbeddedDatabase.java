package org.careerguide.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
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
import java.util.Base64;
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

    private static final String NO_SPACE = "No space left on device";

    /** Bytes of a file that gives way where the disk is full: a server needs three segments of its log to start again. */
    private static final int RESERVE = 48 << 20;

    /** Whether a server was killed and cannot be started again. */
    private static volatile boolean lost;

    /** The directory that this process uses; null if it uses none. */
    private static volatile Path inUse;

    private final Path home;
    private final Path data;
    private final DirectoryLock lock;
    private final ServerBinaries binaries;
    private final String password;
    private final int port;
    private final Thread watch = new Thread(this::watch, "watch-database");
    private volatile boolean closed;

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
            port = wantedPort == 0 ? formerOrFreePort() : wantedPort;
            startServer();
            Files.writeString(portFile(), Integer.toString(port));
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
                var database = new EmbeddedDatabase(home, lock, ServerBinaries.unpacked(home), password(home), port);
                lock.use();
                starting.release();
                lost = false;
                inUse = home;
                database.watch.setDaemon(true);
                database.watch.start();
                return database;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (ProgramFailedException e) {
            throw failure(home, port, e);
        } catch (IOException e) {
            throw failure(home, e);
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
        Path home = inUse;
        try {
            return home != null && Files.getFileStore(home).getUsableSpace() < RESERVE
                    ? Optional.of(noSpace(home, null).getMessage())
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
            if (lock.release() && serverProcess().isPresent()) {
                binaries.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30");
                LOG.infof("PostgreSQL stopped: directory %s", home);
            }
        } catch (ProgramFailedException e) {
            LOG.warnf("PostgreSQL in %s could not be stopped: %s", home, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch() {
        Instant seen = Instant.now();
        while (!closed) {
            try {
                Thread.sleep(WATCH.toMillis());
                if (serverProcess().isPresent() || closed) {
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
                    LOG.errorf("PostgreSQL was killed, and cannot be started again: %s", message(e));
                }
            }
        }
    }

    private String message(Exception failure) {
        return failure instanceof ProgramFailedException program ? failure(home, port, program).getMessage()
                : failure instanceof IOException io ? failure(home, io).getMessage() : failure.getMessage();
    }

    /** Starts the server on its port again, unless another process has done that. */
    private void restart() throws IOException {
        FileLock starting = lock.exclusively();
        try {
            if (!closed && running().isEmpty()) {
                startServer();
                LOG.warnf("PostgreSQL was killed, and is started again: directory %s, port %s", home, port);
            }
        } finally {
            starting.release();
        }
    }

    /** The port of the server that runs on the data already, waiting for one that is just starting or stopping. */
    private Optional<Integer> running() throws IOException {
        Path pidFile = pidFile();
        Instant deadline = Instant.now().plus(START);
        while (Files.exists(pidFile)) {
            Optional<Long> process = serverProcess();
            if (process.isEmpty()) {
                Files.deleteIfExists(pidFile);
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(pidFile, StandardCharsets.ISO_8859_1);
            if (lines.size() > 3 && answers(Integer.parseInt(lines.get(3).strip()))) {
                return Optional.of(Integer.parseInt(lines.get(3).strip()));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new DatabaseException("A PostgreSQL with process number " + process.get() + " holds the directory " + data
                        + " but does not answer; stop it, then start again.");
            }
            pause();
        }
        return Optional.empty();
    }

    /** The number of the process that serves the data, if one does. */
    private Optional<Long> serverProcess() throws IOException {
        Path pidFile = pidFile();
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile, StandardCharsets.ISO_8859_1);
        return lines.stream().limit(1).map(String::strip).filter(line -> line.matches("[0-9]{1,18}")).map(Long::valueOf)
                .filter(EmbeddedDatabase::isPostgres).findFirst();
    }

    /** Whether a process is there and may be a server: not one that got the number of a dead server. */
    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> !isZombie(pid))
                .map(process -> process.info().command().map(command -> command.contains("postgres")).orElse(true))
                .orElse(false);
    }

    /** Whether a process of Linux is dead, and only waits for its parent to hear of it: in a container that may be never. */
    private static boolean isZombie(long pid) {
        try {
            String status = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
            return status.startsWith(") Z", status.lastIndexOf(')'));
        } catch (IOException notLinux) {
            return false;
        }
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
        binaries.run("initdb", "-D", partial.toString(), "-U", USER, "-E", "UTF8", "--locale=C", "--locale-provider=builtin",
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
        Path file = data.resolve("PG_VERSION");
        if (!Files.isRegularFile(file)) {
            throw new DatabaseException("The directory " + data + " holds no data of PostgreSQL; move it away, or name another "
                    + "directory with careerguide.database.directory.");
        }
        String version = Files.readString(file).strip();
        if (!version.equals(ServerBinaries.VERSION)) {
            throw new DatabaseException(
                    "The directory " + data + " holds data of PostgreSQL " + version + ", and this build brings "
                            + ServerBinaries.VERSION + "; move the data with pg_dump, or name another directory with "
                            + "careerguide.database.directory.");
        }
    }

    private void startServer() throws IOException {
        if (!isFree(port)) {
            throw new DatabaseException("The port " + port + " for PostgreSQL is taken by another process; set "
                    + "careerguide.database.port to another one, or to 0 for any free one.");
        }
        try {
            runServer();
        } catch (ProgramFailedException e) {
            if (!e.getMessage().contains(NO_SPACE) || !Files.deleteIfExists(reserveFile())) {
                throw e;
            }
            runServer();
            giveSpaceBack();
        }
        keepReserve();
    }

    /** Takes the space that rows of a failed import have left behind; what they took is not known to the server any more. */
    private void giveSpaceBack() {
        try (Connection connection = connect(NAME, port); Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, 0);
            statement.execute("vacuum");
            statement.execute("checkpoint");
            LOG.warnf("The disk of %s was full; PostgreSQL is started again, and has given space back", home);
        } catch (SQLException e) {
            LOG.warnf("The disk of %s was full, and no space can be given back: %s", home, e.getMessage());
        }
    }

    private void keepReserve() throws IOException {
        if (!Files.exists(reserveFile()) && Files.getFileStore(home).getUsableSpace() > 4L * RESERVE) {
            Path partial = home.resolve("reserve.partial");
            Files.write(partial, new byte[RESERVE]);
            Files.move(partial, reserveFile(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void runServer() throws IOException {
        Path log = home.resolve("postgresql.log");
        long before = Files.exists(log) ? Files.size(log) : 0;
        try {
            binaries.run("pg_ctl", "start", "-D", data.toString(), "-l", log.toString(), "-w", "-t",
                    String.valueOf(START.toSeconds()), "-s", "-o", "-p " + port);
        } catch (ProgramFailedException e) {
            throw new ProgramFailedException("pg_ctl", e.getMessage() + "\n" + readFrom(log, before));
        }
    }

    private static String readFrom(Path log, long position) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        byte[] bytes = Files.readAllBytes(log);
        int begin = (int) Math.min(position, bytes.length);
        return new String(bytes, begin, bytes.length - begin, StandardCharsets.ISO_8859_1);
    }

    /** What an operator can do about a program that failed, as one sentence. */
    private static DatabaseException failure(Path home, int port, ProgramFailedException failure) {
        String said = failure.getMessage();
        if (said.contains(NO_SPACE)) {
            return noSpace(home, failure);
        }
        if (said.contains("Address already in use")) {
            return new DatabaseException("The port " + port + " for PostgreSQL is taken by another process; set "
                    + "careerguide.database.port to another one, or to 0 for any free one.", failure);
        }
        String reason = said.lines().filter(line -> line.matches(".*\\b(FATAL|PANIC|error):.*"))
                .map(line -> line.replaceFirst(".*\\b(FATAL|PANIC|error): +", "")).findFirst()
                .orElseGet(() -> said.lines().findFirst().orElse("no reason given"));
        return new DatabaseException("PostgreSQL cannot be started in " + home + ": " + reason + " ("
                + home.resolve("postgresql.log") + " may say more).", failure);
    }

    private static DatabaseException failure(Path home, IOException failure) {
        if (String.valueOf(failure.getMessage()).contains(NO_SPACE)) {
            return noSpace(home, failure);
        }
        String reason = failure instanceof AccessDeniedException denied ? "access to " + denied.getFile() + " is denied"
                : failure instanceof FileAlreadyExistsException file ? file.getFile() + " is not a directory"
                        : failure instanceof FileSystemException file && file.getReason() != null
                                ? file.getFile() + ": " + file.getReason()
                                : failure.getMessage();
        return new DatabaseException("PostgreSQL cannot use the directory " + home + ", since " + reason
                + "; make it a directory that this user can write to, or name another with careerguide.database.directory.",
                failure);
    }

    private static DatabaseException noSpace(Path home, Exception failure) {
        return new DatabaseException("There is no space left for PostgreSQL on the disk of " + home
                + "; free some, or name another directory with careerguide.database.directory.", failure);
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
            throw new DatabaseException("PostgreSQL in " + home + " does not let this application in: "
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

    /**
     * The port of the server before, which processes that still use the directory go on asking; another one where it is taken.
     */
    private int formerOrFreePort() throws IOException {
        if (Files.exists(portFile())) {
            String former = Files.readString(portFile()).strip();
            if (former.matches("[1-9][0-9]{0,4}") && isFree(Integer.parseInt(former))) {
                return Integer.parseInt(former);
            }
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 1);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private Path reserveFile() {
        return home.resolve("reserve");
    }

    private Path portFile() {
        return home.resolve("port");
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
