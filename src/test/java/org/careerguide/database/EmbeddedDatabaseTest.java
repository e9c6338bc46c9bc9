package org.careerguide.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path directory;

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        var configuration = database.configuration();
        return DriverManager.getConnection(configuration.get("quarkus.datasource.jdbc.url"),
                configuration.get("quarkus.datasource.username"), configuration.get("quarkus.datasource.password"));
    }

    @Test
    void keepsDataAndIsSharedUntilTheLastLetsGo() throws Exception {
        Files.createDirectories(directory.resolve("data.partial"));
        Files.writeString(directory.resolve("data.partial/PG_VERSION"), "half-made");
        EmbeddedDatabase first = EmbeddedDatabase.start(directory, 0);
        try (Connection connection = connect(first); var statement = connection.createStatement()) {
            statement.execute("create table kept (x int)");
            try (var setting = statement.executeQuery("show fsync")) {
                setting.next();
                assertThat(setting.getString(1)).isEqualTo("on");
            }
        }
        assertThat(EmbeddedDatabase.isUsedAlone()).isTrue();
        try (DatabaseHolder other = new DatabaseHolder(directory)) {
            assertThat(other.port()).isEqualTo(first.port());
            assertThat(EmbeddedDatabase.isUsedAlone()).isFalse();
            first.close();
            connect(first).close();
        }
        assertThatThrownBy(() -> connect(first)).isInstanceOf(SQLException.class);

        DatabaseHolder killed = new DatabaseHolder(directory);
        killed.kill();
        EmbeddedDatabase adopted = EmbeddedDatabase.start(directory, 0);
        assertThat(adopted.port()).isEqualTo(killed.port());
        adopted.close();

        Files.writeString(directory.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n");
        EmbeddedDatabase third = EmbeddedDatabase.start(directory, 0);
        try (Connection connection = connect(third); var statement = connection.createStatement()) {
            statement.execute("select * from kept");
        } finally {
            third.close();
        }
    }

    @Test
    void fileInPlaceOfTheDirectoryIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> EmbeddedDatabase.start(file, 0)).isInstanceOf(DatabaseException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void dataOfAnotherMajorVersionIsRefused() throws IOException {
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data/PG_VERSION"), "13\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(directory, 0)).isInstanceOf(DatabaseException.class)
                .hasMessageContaining("PostgreSQL 13");
    }

    @Test
    void directoryWithOtherFilesInPlaceOfDataIsRefused() throws IOException {
        Files.createDirectories(directory.resolve("data"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(directory, 0)).isInstanceOf(DatabaseException.class)
                .hasMessageContaining("holds no data of PostgreSQL");
    }

    @Test
    void portThatIsTakenIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory, port)).isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("port " + port).hasMessageContaining("careerguide.database.port");
        }
    }

    @Test
    void copiesOfADirectoryThatStartAtOnceTakeDifferentPorts() throws Exception {
        Path original = directory.resolve("original");
        Path copy = directory.resolve("copy");
        EmbeddedDatabase.start(original, 0).close();
        EmbeddedDatabase.start(copy, 0).close();
        Files.copy(original.resolve("port"), copy.resolve("port"), StandardCopyOption.REPLACE_EXISTING);

        CompletableFuture<EmbeddedDatabase> starting = CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(copy, 0));
        try (EmbeddedDatabase one = EmbeddedDatabase.start(original, 0); EmbeddedDatabase other = starting.join()) {
            assertThat(other.port()).isNotEqualTo(one.port());
            connect(one).close();
            connect(other).close();
        }
    }

    @Test
    void serverThatIsKilledIsStartedAgainOnItsPort() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
            connect(database).close();
            long killed = serverProcess();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            Instant deadline = Instant.now().plusSeconds(60);
            boolean back = false;
            while (!back && Instant.now().isBefore(deadline)) {
                Thread.sleep(100);
                try (Connection connection = connect(database)) {
                    back = serverProcess() != killed && connection.isValid(5);
                } catch (SQLException | IOException notYet) {
                    back = false;
                }
            }
            assertThat(back).isTrue();
            assertThat(EmbeddedDatabase.isLost()).isFalse();
        }
    }

    @Test
    void serverThatCannotBeStartedAgainIsLost() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
            Path version = directory.resolve("data").resolve("PG_VERSION");
            Files.move(version, directory.resolve("PG_VERSION"));
            ProcessHandle.of(serverProcess()).orElseThrow().destroyForcibly();

            awaitLost(true);
            Files.move(directory.resolve("PG_VERSION"), version);
            awaitLost(false);
            connect(database).close();
        }
    }

    private static void awaitLost(boolean lost) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(90);
        while (EmbeddedDatabase.isLost() != lost && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
        }
        assertThat(EmbeddedDatabase.isLost()).isEqualTo(lost);
        assertThat(new EmbeddedDatabaseLiveness().call().getStatus())
                .isEqualTo(lost ? HealthCheckResponse.Status.DOWN : HealthCheckResponse.Status.UP);
    }

    private long serverProcess() throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("data").resolve("postmaster.pid")).get(0).strip());
    }
}
