package org.careerguide.testsupport;

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
import java.util.stream.Stream;

/** The packaged application as processes of their own in one directory, with one database there. */
public class PackagedApplication {

    /** How long to wait for a process before a test fails. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();

    /** The heap that a command has to do with. */
    private static final String HEAP = "-Xmx512m";

    private final int port = freePort();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Process> started = new ArrayList<>();
    private final Path directory;
    private final List<String> launcher;

    /** Will run in a directory, started by a command if one is given. */
    public PackagedApplication(Path directory, String... launcher) {
        this.directory = directory;
        this.launcher = List.of(launcher);
    }

    /** The port that it serves on. */
    public int port() {
        return port;
    }

    /** All that its processes have said so far. */
    public String output() throws IOException {
        return Files.readString(directory.resolve("output.log"));
    }

    private static boolean isSetting(String argument) {
        return argument.startsWith("-D");
    }

    /** Starts a process of it: a server, or a command where there are arguments other than settings ({@code -Dname=value}). */
    public Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(launcher);
        // Each process ends before more of the compiler would pay.
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP,
                "-XX:TieredStopAtLevel=1"));
        Stream.of(arguments).filter(PackagedApplication::isSetting).forEach(command::add);
        command.addAll(List.of("-jar", JAR.toString()));
        Stream.of(arguments).filter(argument -> !isSetting(argument)).forEach(command::add);
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.resolve("output.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        Process process = builder.start();
        started.add(process);
        return process;
    }

    /** Runs a command to its end, and answers its exit code. */
    public int run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** What the server answers. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The body of what the server answers, compressed with gzip. */
    public byte[] getCompressed(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    /** Waits until the server is ready. */
    public void awaitReady(Process process) throws InterruptedException, IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            assertThat(process.isAlive()).as(output()).isTrue();
            try {
                if (get("/q/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (IOException notListeningYet) {
                // It is still starting.
            }
            Thread.sleep(100);
        }
        assertThat(output()).as("the application gets ready").isEmpty();
    }

    /** Stops all of its processes. */
    public void stop() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
