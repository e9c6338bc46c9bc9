package org.careerguide.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another process that uses the database of a directory: says on which port, and holds it until its input ends. */
final class DatabaseHolder implements AutoCloseable {

    private final Process process;
    private final int port;

    DatabaseHolder(Path directory) throws IOException {
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), DatabaseHolder.class.getName(), directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        while (line != null && !line.startsWith("port=")) {
            line = output.readLine();
        }
        port = Integer.parseInt(line.substring("port=".length()));
    }

    public static void main(String[] arguments) throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), 0)) {
            System.out.println("port=" + database.port());
            while (System.in.read() >= 0) {
                // Held until the input ends.
            }
        }
    }

    int port() {
        return port;
    }

    /** Dies without a chance to stop anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
