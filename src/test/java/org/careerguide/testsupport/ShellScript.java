package org.careerguide.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command line of bash, run in the directory of the project. */
public final class ShellScript {

    private final Map<String, String> environment = new HashMap<>();
    private Duration patience = Duration.ofMinutes(1);

    /** What a script says, and how it ends. */
    public record Result(int code, String output) {
    }

    /** Whether this machine has what the scripts here need. */
    public static boolean canRun() {
        return Files.isReadable(Path.of("/proc/net/tcp")) && Files.isExecutable(Path.of("/usr/bin/env"));
    }

    /** Sets a variable of its environment. */
    public ShellScript with(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    /** Sets how long it may take. */
    public ShellScript within(Duration patience) {
        this.patience = patience;
        return this;
    }

    /** Runs a command to its end. */
    public Result run(String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("script", ".log");
        try {
            var builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
            process.destroy();
            String output = Files.readString(said, StandardCharsets.UTF_8).strip();
            assertThat(ended).as("the script ends within %s; it said: %s", patience, output).isTrue();
            return new Result(process.exitValue(), output);
        } finally {
            Files.delete(said);
        }
    }
}
