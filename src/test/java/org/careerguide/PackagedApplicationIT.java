package org.careerguide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.careerguide.testsupport.PackagedApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The packaged application as an operator runs it: its own process, with its embedded PostgreSQL, in a directory of its own.
 */
class PackagedApplicationIT {

    @TempDir
    Path directory;

    private PackagedApplication application;

    @BeforeEach
    void choosePort() {
        application = new PackagedApplication(directory);
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        application.stop();
    }

    @Test
    void servesAgainAfterBeingKilledAndLeavesNoServerBehind() throws Exception {
        Process first = application.start();
        application.awaitReady(first);
        String answer = application.get("/api/v1/comparisons/medical-billing-vs-medical-coding").body();
        assertThat(answer).contains("\"slug\":\"medical-billing-vs-medical-coding\"");
        first.destroyForcibly().waitFor();

        Process second = application.start();
        application.awaitReady(second);
        assertThat(application.get("/api/v1/comparisons/medical-billing-vs-medical-coding").body()).isEqualTo(answer);
        // PostgreSQL removes this file itself, as its last step.
        Path pid = directory.resolve(".data").resolve("data").resolve("postmaster.pid");
        assertThat(pid).exists();

        second.destroy();
        assertThat(second.waitFor(PackagedApplication.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(pid).doesNotExist();
    }

    @Test
    void saysThatItsPortIsTaken() throws Exception {
        try (var taken = new ServerSocket(application.port())) {
            assertThat(application.run()).as("exit code where %s has the port", taken).isEqualTo(1);
        }

        assertThat(application.output()).contains("port " + application.port() + " is taken");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "careerguide.url=example.org/guide | The setting careerguide.url must be an absolute http or https URL",
            "careerguide.http.max-url-length=-1 | The setting careerguide.http.max-url-length must be greater than or equal to 100.",
            "careerguide.cache.max-bytes=lots | The setting careerguide.cache.max-bytes is \"lots\", which is not valid.",
            "careerguide.cache.max-byte=5 | There is no setting careerguide.cache.max-byte." })
    void wrongSettingsAreRefusedInASentence(String line, String sentence) throws Exception {
        Files.writeString(Files.createDirectories(directory.resolve("config")).resolve("application.properties"), line + "\n");

        assertThat(application.run()).isEqualTo(1);

        assertThat(application.output()).contains(sentence).doesNotContain("\tat ");
    }

    @Test
    void importsAPackAsACommand() throws Exception {
        Path skills = Files.createDirectories(directory.resolve("pack").resolve("skills"));
        Path file = Files.writeString(skills.resolve("patience.yaml"),
                "slug: patience\ntitle: Patience\nkind: skill\nsummary: Waiting well.\ndescription: Waiting well.\n");

        assertThat(application.run("import", "pack", "pack", "--dry-run")).isZero();
        assertThat(application.run("import", "pack", "pack")).isZero();
        Files.writeString(file, "slug: patience\ntitle: Patience\nkind: virtue\n");
        assertThat(application.run("import", "pack", "pack")).isEqualTo(1);

        assertThat(application.output()).contains("To create: 1", "Created: 1",
                "skills/patience.yaml:3: kind", "nothing was written");
    }

    @Test
    void aCommandRewritesTablesWhereNoServerRuns() throws Exception {
        Path skills = Files.createDirectories(directory.resolve("pack").resolve("skills"));
        Path file = Files.writeString(skills.resolve("patience.yaml"),
                "slug: patience\ntitle: Patience\nkind: skill\nsummary: Waiting well.\ndescription: Waiting well.\n");
        assertThat(application.run("import", "pack", "pack")).isZero();
        application.awaitReady(application.start());
        long written = fileOfSkills();

        Files.writeString(file, Files.readString(file).replace("title: Patience", "title: Endurance"));
        assertThat(application.run("import", "pack", "pack")).isZero();
        assertThat(fileOfSkills()).as("beside a server").isEqualTo(written);

        application.stop();
        Files.writeString(file, Files.readString(file).replace("title: Endurance", "title: Calm"));
        assertThat(application.run("import", "pack", "pack")).isZero();
        application.awaitReady(application.start());
        assertThat(fileOfSkills()).as("alone").isNotEqualTo(written);
    }

    /** The number of the file that has the table of skills, which changes where the table is rewritten. */
    private long fileOfSkills() throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("select pg_relation_filenode('skill')")) {
            result.next();
            return result.getLong(1);
        }
    }

    private Connection connect() throws IOException, SQLException {
        Path data = directory.resolve(".data");
        String port = Files.readAllLines(data.resolve("data").resolve("postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/careerguide", "careerguide",
                Files.readString(data.resolve("password")).strip());
    }

    @Test
    void aServerAnswersWhatACommandHasPublishedWithinASecondOrTwo() throws Exception {
        Path skills = Files.createDirectories(directory.resolve("pack").resolve("skills"));
        Files.writeString(skills.resolve("patience.yaml"),
                "slug: patience\ntitle: Patience\nkind: skill\nsummary: Waiting well.\ndescription: Waiting well.\n");
        application.awaitReady(application.start());
        assertThat(application.get("/api/v1/skills").body()).doesNotContain("Patience");

        assertThat(application.run("import", "pack", "pack")).isZero();
        Thread.sleep(1500);
        assertThat(application.get("/api/v1/skills").body()).contains("Patience");
    }

    @Test
    void startsAsAUserWhomNoListOfUsersKnows() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/setpriv")),
                "only root can be somebody else");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
        application = new PackagedApplication(directory, "/usr/bin/setpriv", "--reuid=12345", "--regid=12345",
                "--clear-groups");

        application.awaitReady(application.start("-Duser.home=" + directory));

        assertThat(application.get("/api/v1/roles?limit=1").statusCode()).isEqualTo(200);
        assertThat(Files.getAttribute(directory.resolve(".data").resolve("data"), "unix:uid")).isEqualTo(12345);
    }

    @Test
    void failureOfTheDatabaseIsOneSentence() throws Exception {
        Files.writeString(directory.resolve(".data"), "");

        assertThat(application.run()).isEqualTo(1);
        assertThat(application.output().strip()).contains(".data is not a directory", "careerguide.database.directory")
                .endsWith(".").doesNotContain("\n");
    }

    @Test
    void failureOfAnotherDatabaseIsOneSentence() throws Exception {
        int closed;
        try (var once = new ServerSocket(0)) {
            closed = once.getLocalPort();
        }
        assertThat(application.run("-Dquarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:" + closed + "/guide"))
                .isEqualTo(1);

        assertThat(application.output().lines().filter(line -> !line.contains("INFO") && !line.contains("WARN")))
                .singleElement().asString().contains("cannot be reached", "quarkus.datasource.jdbc.url");
    }

    @Test
    void argumentsThatNeedNoDatabaseStartNone() throws Exception {
        assertThat(application.run("import", "onet", "--help")).isZero();
        assertThat(application.run("import", "onet", "no-such-file.zip")).isEqualTo(1);
        assertThat(application.run("imprt")).isEqualTo(2);
        assertThat(application.output()).contains("PATH", "no-such-file.zip", "imprt");
        assertThat(directory.resolve(".data")).doesNotExist();
    }

    @Test
    void readsRecoverAfterPostgresqlWasKilled() throws Exception {
        application.awaitReady(application.start());
        Path pid = directory.resolve(".data").resolve("data").resolve("postmaster.pid");
        ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).strip())).orElseThrow().destroyForcibly();

        Instant deadline = Instant.now().plus(PackagedApplication.PATIENCE);
        int answered = 0;
        while (answered < 20 && Instant.now().isBefore(deadline)) {
            int status = application.get("/api/v1/roles?limit=" + (1 + answered)).statusCode();
            assertThat(status).isIn(200, 503);
            answered = status == 200 ? answered + 1 : 0;
        }
        assertThat(answered).isEqualTo(20);
        assertThat(application.output()).contains("is started again");
    }

    @Test
    void startsAgainOnTheSchemaOfALaterVersion() throws Exception {
        Process first = application.start();
        application.awaitReady(first);
        try (Connection database = connect(); Statement statement = database.createStatement()) {
            statement.execute("alter table role add column later text");
            statement.execute(
                    """
                            insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by,
                              execution_time, success)
                            values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'careerguide', 1, true)""");
        }
        assertThat(application.get("/api/v1/roles/medical-coding?fields=slug").statusCode()).isEqualTo(200);
        first.destroy();
        assertThat(first.waitFor(PackagedApplication.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        application.awaitReady(application.start());
        assertThat(application.get("/api/v1/roles/medical-coding?fields=title").statusCode()).isEqualTo(200);
    }
}
