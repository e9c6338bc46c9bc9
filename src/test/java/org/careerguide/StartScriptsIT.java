package org.careerguide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.careerguide.testsupport.PackagedApplication;
import org.careerguide.testsupport.ShellScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that start the packaged application: to measure how long it takes, and to make it faster. */
class StartScriptsIT {

    private static final Path PACKAGED = Path.of("target", "quarkus-app").toAbsolutePath();

    @TempDir
    Path directory;

    private PackagedApplication application;
    private Path temporary;

    @BeforeEach
    void prepare() throws IOException {
        assumeTrue(ShellScript.canRun(), "needs bash and /proc");
        application = new PackagedApplication(directory);
        temporary = Files.createDirectories(directory.resolve("tmp"));
    }

    @AfterEach
    void stop() throws InterruptedException {
        application.stop();
    }

    private ShellScript script(Path javaHome) {
        return new ShellScript().with("JAVA_HOME", javaHome).with("TMPDIR", temporary).within(PackagedApplication.PATIENCE);
    }

    /** The home of a Java that can make a cache: the one of this test, or else one beside it. */
    private static Optional<Path> laterJava() throws IOException {
        Path own = Path.of(System.getProperty("java.home"));
        if (Runtime.version().feature() >= 25) {
            return Optional.of(own);
        }
        try (Stream<Path> others = Files.list(own.toRealPath().getParent())) {
            return others.filter(one -> Files.isExecutable(one.resolve("bin").resolve("java")))
                    .filter(one -> release(one).matches("(?s).*JAVA_VERSION=\"(2[5-9]|[3-9]\\d|\\d{3,})\\b.*")).findFirst();
        }
    }

    private static String release(Path home) {
        try {
            return Files.readString(home.resolve("release"));
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void measuresStartsAndLeavesNothingRunning() throws Exception {
        Process first = application.start();
        application.awaitReady(first);
        application.stop();
        Path database = directory.resolve(".data");

        ShellScript.Result result = script(Path.of(System.getProperty("java.home"))).run("bench/start", database.toString(),
                "1",
                PACKAGED.toString());

        assertThat(result.code()).as(result.output()).isZero();
        assertThat(result.output()).containsPattern(
                "\\n +[1-9]\\d* ms +[1-9]\\d* +[1-9]\\d* +[1-9]\\d* ms  " + PACKAGED + ", plain");
        assertThat(database.resolve("data").resolve("postmaster.pid")).doesNotExist();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void cacheIsOneThatJavaTakesWhereverTheDirectoryIs() throws Exception {
        Optional<Path> java = laterJava();
        assumeTrue(java.isPresent(), "there is no Java 25 or later");
        Path trained = directory.resolve("trained here");
        assertThat(new ShellScript().run("cp", "-r", PACKAGED.toString(), trained.toString()).code()).isZero();
        Files.deleteIfExists(trained.resolve("app.aot"));
        List<Path> before = list(trained);

        ShellScript.Result result = script(java.get()).run("src/main/docker/train-aot.sh", trained.toString());

        assertThat(result.code()).as(result.output()).isZero();
        assertThat(list(trained)).hasSize(before.size() + 1).containsAll(before).contains(trained.resolve("app.aot"));
        assertThat(temporary).isEmptyDirectory();
        Path moved = Files.move(trained, directory.resolve("moved"));
        // With this mode Java ends rather than starting without the cache.
        ShellScript.Result started = script(java.get()).within(Duration.ofMinutes(1)).run(
                java.get().resolve("bin").resolve("java").toString(), "-XX:AOTMode=on",
                "-XX:AOTCache=" + moved.resolve("app.aot"), "-jar", moved.resolve("quarkus-run.jar").toString(), "--version");
        assertThat(started.code()).as(started.output()).isZero();
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
