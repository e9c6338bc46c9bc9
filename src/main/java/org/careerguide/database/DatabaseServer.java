package org.careerguide.database;

import java.io.IOException;
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

/** The PostgreSQL server of a directory: finds a running one, starts it, stops it and connects to it. */
final class DatabaseServer {

    private static final Logger LOG = Logger.getLogger(DatabaseServer.class);

    private static final String NAME = "careerguide";
    private static final String USER = "careerguide";
    private static final Duration START = Duration.ofSeconds(60);

    private final DataDirectory directory;
    private final ServerBinaries binaries;
    private final String password;
    private volatile int port;

    DatabaseServer(DataDirectory directory) throws IOException {
        this.directory = directory;
        binaries = ServerBinaries.unpacked(directory.home());
        password = directory.password();
    }

    /**
     * Starts the server unless it runs, and creates the database unless it exists.
     *
     * @return whether it was running
     */
    boolean startOrJoin(int wantedPort) throws IOException {
        Optional<Integer> running = running();
        if (running.isEmpty()) {
            directory.prepare(binaries, USER);
            start(wantedPort);
            directory.rememberPort(port);
        } else {
            port = running.get();
        }
        createDatabase();
        return running.isPresent();
    }

    void stop() throws IOException {
        binaries.run("pg_ctl", "stop", "-D", directory.data().toString(), "-m", "fast", "-w", "-t", "30");
    }

    /** What Quarkus needs to know to use the server. */
    Map<String, String> configuration() {
        return Map.of("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME,
                "quarkus.datasource.username", USER, "quarkus.datasource.password", password);
    }

    int port() {
        return port;
    }

    /** The port of the server that runs on the data already, waiting for one that is just starting or stopping. */
    Optional<Integer> running() throws IOException {
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

    /**
     * Starts the server.
     *
     * @param wantedPort 0 for the one that the directory had before, or any free one
     */
    void start(int wantedPort) throws IOException {
        port = wantedPort != 0 ? wantedPort : directory.formerPort().filter(LocalPort::isFree).orElseGet(LocalPort::free);
        if (!LocalPort.isFree(port)) {
            throw StartFailure.portTaken(port, null);
        }
        try {
            runServer();
        } catch (ProgramFailedException e) {
            if (StartFailure.isPortTaken(e) && wantedPort == 0) {
                // Another process has taken the port meanwhile.
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

    /** Frees the space of rows of a failed import, of which a restarted server has no statistics. */
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

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted while waiting for PostgreSQL.", e);
        }
    }
}
