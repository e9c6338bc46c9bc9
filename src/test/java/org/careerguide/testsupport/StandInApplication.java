package org.careerguide.testsupport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;

/**
 * Stands in for a Java that runs the application, for tests of scripts that start it: answers every path, and writes the paths that
 * it was asked for where Java is told to write an ahead-of-time cache.
 */
public final class StandInApplication {

    /** How it behaves. */
    public enum Behaviour {
        /** As the application does. */
        SOUND,
        /** Ends at once, as one that finds no database. */
        ENDS,
        /** Does not have one of the paths. */
        LACKS_SEARCH,
        /** Is never ready. */
        NEVER_READY,
        /** Writes no cache. */
        WRITES_NO_CACHE
    }

    private final Path home;

    private StandInApplication(Path home) {
        this.home = home;
    }

    /** A Java home in a directory whose Java is of a version and runs this class, whatever it is told to run. */
    public static StandInApplication in(Path directory, String version, Behaviour behaviour) throws IOException {
        var made = new StandInApplication(directory);
        Path java = Files.createDirectories(directory.resolve("bin")).resolve("java");
        Files.writeString(java, String.join("\n", "#!/usr/bin/env bash",
                "if [ \"$1\" = -XshowSettings:properties ]; then echo '    java.specification.version = " + version
                        + "' >&2; exit; fi",
                "if [ \"$1\" = -version ]; then echo 'a stand-in' >&2; exit; fi",
                "exec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -cp '"
                        + Path.of("target", "test-classes").toAbsolutePath() + "' " + StandInApplication.class.getName() + " "
                        + behaviour + " '" + made.log() + "' \"$@\"",
                ""));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return made;
    }

    /** The directory for {@code JAVA_HOME}. */
    public Path home() {
        return home;
    }

    private Path log() {
        return home.resolve("starts.log");
    }

    /** The arguments of each start, after the identifier of its process. */
    public List<String> starts() throws IOException {
        return Files.exists(log()) ? Files.readAllLines(log()) : List.of();
    }

    /** Whether a process of it is still running. */
    public boolean isRunning() throws IOException {
        return starts().stream().anyMatch(start -> ProcessHandle.of(Long.parseLong(start.split(" ")[0]))
                .filter(ProcessHandle::isAlive).isPresent());
    }

    /** Behaves as the first argument says, notes its start in the file of the second, and takes those of Java after them. */
    public static void main(String[] arguments) throws IOException {
        Behaviour behaviour = Behaviour.valueOf(arguments[0]);
        List<String> ofJava = List.of(arguments).subList(2, arguments.length);
        Files.writeString(Path.of(arguments[1]), ProcessHandle.current().pid() + " " + String.join(" ", ofJava) + "\n",
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (behaviour == Behaviour.ENDS) {
            System.err.println("The database cannot be reached.");
            System.exit(1);
        }
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        int port = Integer.parseInt(option(ofJava, "-Dquarkus.http.port=").findFirst().orElseThrow());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            URI uri = exchange.getRequestURI();
            asked.add(uri.toString());
            boolean there = behaviour != Behaviour.NEVER_READY
                    && (behaviour != Behaviour.LACKS_SEARCH || !uri.getPath().equals("/api/v1/search"));
            exchange.sendResponseHeaders(there ? 200 : 503, -1);
            exchange.close();
        });
        server.start();
        System.out.println("Listening on: http://0.0.0.0:" + server.getAddress().getPort());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> option(ofJava, "-XX:AOTCacheOutput=").forEach(cache -> {
            try {
                if (behaviour != Behaviour.WRITES_NO_CACHE) {
                    Files.write(Path.of(cache), asked);
                }
            } catch (IOException e) {
                System.err.println(e);
            }
        })));
    }

    private static Stream<String> option(List<String> arguments, String name) {
        return arguments.stream().filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()));
    }
}
