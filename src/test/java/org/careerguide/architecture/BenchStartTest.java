package org.careerguide.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.testsupport.ShellScript;
import org.careerguide.testsupport.StandInApplication;
import org.careerguide.testsupport.StandInApplication.Behaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the script says and leaves that measures starts. {@code StartScriptsIT} measures the application. */
class BenchStartTest {

    private static final Pattern ROW = Pattern.compile(" *(\\d+) ms +(\\d+) +(\\d+) +(\\d+) ms  (.*)");
    private static final Pattern PORT = Pattern.compile("-Dquarkus\\.http\\.port=(\\d+)");

    @TempDir
    Path directory;

    private Path database;
    private Path temporary;

    @BeforeEach
    void makeDirectories() throws IOException {
        assumeTrue(ShellScript.canRun(), "needs bash and /proc");
        database = directory.resolve("the database");
        Files.writeString(Files.createDirectories(database.resolve("data")).resolve("PG_VERSION"), "18\n");
        temporary = Files.createDirectories(directory.resolve("tmp"));
    }

    private Path application(String name) throws IOException {
        Path made = Files.createDirectories(directory.resolve(name));
        Files.writeString(made.resolve("quarkus-run.jar"), "");
        return made;
    }

    private StandInApplication java(Behaviour behaviour) throws IOException {
        return StandInApplication.in(directory.resolve("java"), "25", behaviour);
    }

    private ShellScript.Result start(StandInApplication java, Object... arguments) throws IOException, InterruptedException {
        return new ShellScript().with("JAVA_HOME", java.home()).with("TMPDIR", temporary).with("START_TIMEOUT", 2)
                .with("JAVA_OPTIONS", "-Xmx100m -Done=1")
                .run(Stream.concat(Stream.of("bench/start"), Stream.of(arguments).map(Object::toString))
                        .toArray(String[]::new));
    }

    @Test
    void measuresEachBuildWithAndWithoutCacheInTurn() throws Exception {
        Path first = application("first");
        Path second = application("second");
        Files.writeString(second.resolve("app.aot"), "a cache");
        StandInApplication java = java(Behaviour.SOUND);

        ShellScript.Result result = start(java, database, 3, first, second);

        assertThat(result.code()).as(result.output()).isZero();
        List<String> lines = result.output().lines().toList();
        assertThat(lines.get(0)).isEqualTo("a stand-in");
        List<Matcher> rows = lines.subList(2, lines.size()).stream().map(ROW::matcher).toList();
        assertThat(rows).allMatch(Matcher::matches);
        assertThat(rows).extracting(row -> row.group(5)).containsExactly(first + ", plain", second + ", plain",
                second + ", cached");
        assertThat(rows).allSatisfy(row -> assertThat(Integer.parseInt(row.group(1)))
                .isBetween(Integer.parseInt(row.group(2)), Integer.parseInt(row.group(3))));
        // One round before those that count.
        String round = first + " " + second + " " + second + "+cache";
        assertThat(java.starts().stream().map(start -> start.replaceFirst(".* -jar (.*)/quarkus-run\\.jar", "$1")
                + (start.contains(" -XX:AOTCache=" + second.resolve("app.aot") + " ") ? "+cache" : ""))
                .collect(Collectors.joining(" "))).isEqualTo(String.join(" ", round, round, round, round));
        assertThat(java.starts()).allMatch(start -> start.contains(" -Xmx100m -Done=1 ")
                && start.contains(" -Dcareerguide.database.directory=" + database + " "));
        assertThat(java.isRunning()).isFalse();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void eachStartHasAFreePort() throws Exception {
        StandInApplication java = java(Behaviour.SOUND);

        assertThat(start(java, database, 2, application("one")).code()).isZero();

        List<Integer> ports = java.starts().stream().map(PORT::matcher).filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1))).toList();
        assertThat(ports).hasSize(3).allMatch(port -> port > 1024).doesNotContain(8080);
    }

    @ParameterizedTest
    @CsvSource({ "ENDS, The application ended before it answered on port, The database cannot be reached.",
            "NEVER_READY, The application did not answer on port, Listening on:" })
    void anApplicationThatDoesNotAnswerFailsTheMeasurement(Behaviour behaviour, String sentence, String said) throws Exception {
        StandInApplication java = java(behaviour);

        ShellScript.Result result = start(java, database, 3, application("one"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.output()).contains(sentence, said).doesNotContain("median");
        assertThat(java.starts()).hasSize(1);
        assertThat(java.isRunning()).isFalse();
        assertThat(temporary).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({ "0", "-1", "x", "1.5", "1e3" })
    void roundsAreANumber(String rounds) throws Exception {
        StandInApplication java = java(Behaviour.SOUND);

        assertThat(start(java, database, rounds, application("one"))).isEqualTo(new ShellScript.Result(1,
                "ROUNDS has to be a whole number from 1, and is: " + rounds));
        assertThat(java.starts()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNamedBeforeAnythingIsStarted() throws Exception {
        StandInApplication java = java(Behaviour.SOUND);

        assertThat(start(java).output()).contains("directory of the embedded database, filled by a start before");
        assertThat(start(java, directory, 1, application("one"))).isEqualTo(new ShellScript.Result(1,
                "There is no database in " + directory + ": start the application with it first."));
        assertThat(start(java, database, 1, application("one"), directory.resolve("two")))
                .isEqualTo(new ShellScript.Result(1, "There is no packaged application in " + directory.resolve("two")
                        + ": ./mvnw package -DskipTests makes target/quarkus-app."));
        assertThat(java.starts()).isEmpty();
    }
}
