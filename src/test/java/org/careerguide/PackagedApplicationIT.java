package org.careerguide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged application as an operator runs it: its own process, with its embedded PostgreSQL, in a directory of its own.
 */
class PackagedApplicationIT {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int port = freePort();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Process> started = new ArrayList<>();

    @TempDir
    Path directory;

    @AfterEach
    void stopAll() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.resolve("output.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void awaitReady(Process process) throws InterruptedException, IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            assertThat(process.isAlive()).as(Files.readString(directory.resolve("output.log"))).isTrue();
            try {
                if (get("/q/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (IOException notListeningYet) {
                // It is still starting.
            }
            Thread.sleep(100);
        }
        assertThat(Files.readString(directory.resolve("output.log"))).as("the application gets ready").isEmpty();
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void servesAgainAfterBeingKilledAndLeavesNoServerBehind() throws Exception {
        Process first = start();
        awaitReady(first);
        String answer = get("/api/v1/comparisons/medical-billing-vs-medical-coding").body();
        assertThat(answer).contains("\"slug\":\"medical-billing-vs-medical-coding\"");
        first.destroyForcibly().waitFor();

        Process second = start();
        awaitReady(second);
        assertThat(get("/api/v1/comparisons/medical-billing-vs-medical-coding").body()).isEqualTo(answer);
        // PostgreSQL removes this file itself, as the last thing that it does.
        Path pid = directory.resolve(".data").resolve("data").resolve("postmaster.pid");
        assertThat(pid).exists();

        second.destroy();
        assertThat(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(pid).doesNotExist();
    }

    @Test
    void saysThatItsPortIsTaken() throws Exception {
        try (var taken = new ServerSocket(port)) {
            assertThat(run()).as("exit code where %s has the port", taken).isEqualTo(1);
        }

        assertThat(Files.readString(directory.resolve("output.log"))).contains("port " + port + " is taken");
    }

    @Test
    void importsAPackAsACommand() throws Exception {
        Path skills = Files.createDirectories(directory.resolve("pack").resolve("skills"));
        Path file = Files.writeString(skills.resolve("patience.yaml"),
                "slug: patience\ntitle: Patience\nkind: skill\nsummary: Waiting well.\ndescription: Waiting well.\n");

        assertThat(run("import", "pack", "pack", "--dry-run")).isZero();
        assertThat(run("import", "pack", "pack")).isZero();
        Files.writeString(file, "slug: patience\ntitle: Patience\nkind: virtue\n");
        assertThat(run("import", "pack", "pack")).isEqualTo(1);

        assertThat(Files.readString(directory.resolve("output.log"))).contains("To create: 1", "Created: 1",
                "skills/patience.yaml:3: kind", "nothing was written");
    }
}
