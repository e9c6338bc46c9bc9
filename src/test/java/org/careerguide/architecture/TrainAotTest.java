package org.careerguide.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.careerguide.testsupport.ShellScript;
import org.careerguide.testsupport.StandInApplication;
import org.careerguide.testsupport.StandInApplication.Behaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script says and leaves that makes an ahead-of-time cache. {@code StartScriptsIT} makes a real one. */
class TrainAotTest {

    @TempDir
    Path directory;

    private Path application;
    private Path cache;
    private Path temporary;

    @BeforeEach
    void makeDirectories() throws IOException {
        assumeTrue(ShellScript.canRun(), "needs bash and /proc");
        application = Files.createDirectories(directory.resolve("the application"));
        cache = application.resolve("app.aot");
        temporary = Files.createDirectories(directory.resolve("tmp"));
    }

    private ShellScript.Result train(Path javaHome, String... arguments) throws IOException, InterruptedException {
        return new ShellScript().with("JAVA_HOME", javaHome).with("TMPDIR", temporary)
                .run(Stream.concat(Stream.of("src/main/docker/train-aot.sh"), Stream.of(arguments)).toArray(String[]::new));
    }

    private StandInApplication java(String version, Behaviour behaviour) throws IOException {
        return StandInApplication.in(directory.resolve("java"), version, behaviour);
    }

    @ParameterizedTest
    @ValueSource(strings = { "25", "26", "100" })
    void startsTwiceAndAsksForWhatIsAskedForMost(String version) throws Exception {
        StandInApplication java = java(version, Behaviour.SOUND);

        ShellScript.Result result = train(java.home(), application.toString());

        assertThat(result).isEqualTo(new ShellScript.Result(0, ""));
        assertThat(Files.readAllLines(cache)).containsExactly("/q/health/ready", "/api/v1", "/api/v1/roles",
                "/api/v1/roles/medical-billing", "/api/v1/roles/medical-billing.html",
                "/api/v1/compare?roles=medical-billing,medical-coding", "/api/v1/search?q=coder", "/api/v1/suggest?q=med", "/",
                "/q/openapi");
        // The start that is trained is one on a database that is there.
        assertThat(java.starts()).hasSize(2).allSatisfy(start -> assertThat(start).contains(" -Dquarkus.http.port=0 ",
                " -Dcareerguide.database.directory=" + temporary, " -jar " + application.resolve("quarkus-run.jar")));
        assertThat(java.starts().get(0)).doesNotContain("-XX:AOTCache");
        assertThat(java.starts().get(1)).contains(" -XX:AOTCacheOutput=" + cache + " ");
        assertThat(java.isRunning()).isFalse();
        assertThat(temporary).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({ "ENDS, 1, The application ended before it was trained, The database cannot be reached.",
            "LACKS_SEARCH, 2, The application did not answer /api/v1/search?q=coder, Listening on:",
            "WRITES_NO_CACHE, 2, Java has written no cache, Listening on:" })
    void anApplicationThatIsNotTrainedHasNoCache(Behaviour behaviour, int starts, String sentence, String said)
            throws Exception {
        Files.writeString(cache, "that of an application before");
        StandInApplication java = java("25", behaviour);

        ShellScript.Result result = train(java.home(), application.toString());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.output()).contains(sentence, said);
        assertThat(cache).doesNotExist();
        assertThat(java.starts()).hasSize(starts);
        assertThat(java.isRunning()).isFalse();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void anApplicationThatIsNeverReadyIsGivenUp() throws Exception {
        StandInApplication java = java("25", Behaviour.NEVER_READY);

        ShellScript.Result result = new ShellScript().with("JAVA_HOME", java.home()).with("TMPDIR", temporary)
                .with("START_TIMEOUT", 2).run("src/main/docker/train-aot.sh", application.toString());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.output()).contains("The application was not ready within 2 seconds", "Listening on:");
        assertThat(cache).doesNotExist();
        assertThat(java.isRunning()).isFalse();
        assertThat(temporary).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = { "24", "17", "1.8" })
    void anEarlierJavaIsRefused(String version) throws Exception {
        Files.writeString(cache, "a cache");
        StandInApplication java = java(version, Behaviour.SOUND);

        assertThat(train(java.home(), application.toString())).isEqualTo(new ShellScript.Result(1,
                "An ahead-of-time cache needs Java 25 or later; " + java.home() + "/bin/java is Java " + version + "."));
        assertThat(java.starts()).isEmpty();
        assertThat(cache).exists();
    }

    @Test
    void theJavaOfThisTestIsRefusedOrNotByItsVersion() throws Exception {
        int version = Runtime.version().feature();

        ShellScript.Result result = train(Path.of(System.getProperty("java.home")), application.toString());

        // There is no application to train.
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.output()).contains(version < 25 ? "is Java " + version + "." : "Unable to access jarfile");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aJavaThatIsNotThereIsRefused() throws Exception {
        assertThat(train(directory.resolve("nowhere"), application.toString())).isEqualTo(new ShellScript.Result(1,
                "There is no Java at " + directory.resolve("nowhere") + "/bin/java."));
    }

    @Test
    void aDirectoryIsNeeded() throws Exception {
        StandInApplication java = java("25", Behaviour.SOUND);

        for (List<String> arguments : List.of(List.<String> of(), List.of(""), List.of(directory + "/nowhere"))) {
            ShellScript.Result result = train(java.home(), arguments.toArray(String[]::new));

            assertThat(result.code()).as("%s", arguments).isNotZero();
            assertThat(result.output()).contains(arguments.isEmpty() || arguments.get(0).isEmpty()
                    ? "directory of the packaged application"
                    : "nowhere");
        }
        assertThat(java.starts()).isEmpty();
    }
}
