package org.careerguide;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.careerguide.testsupport.PackagedApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        // PostgreSQL removes this file itself, as the last thing that it does.
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
}
