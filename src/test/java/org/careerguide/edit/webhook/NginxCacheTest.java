package org.careerguide.edit.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The example of nginx in front, purged by the webhook: the very files of docs/nginx. */
@QuarkusTest
class NginxCacheTest {

    private static final String ROLE = "/api/v1/roles/medical-billing";
    private static final String OTHER = "/api/v1/interests";

    private static final String LIST = "/api/v1/roles?fields=slug&limit=100";

    @Inject
    TestPacks packs;

    @TestHTTPResource("/")
    URI server;

    @TempDir
    Path directory;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Process> processes = new ArrayList<>();
    private int port;

    @BeforeEach
    void start() throws IOException {
        assumeTrue(isInstalled("nginx") && isInstalled("python3"), "nginx and Python are not installed");
        port = freePort();
        int hook = freePort();
        Path cache = directory.resolve("cache");
        Files.createDirectories(cache);
        String site = Files.readString(Path.of("docs", "nginx", "career-guide.conf"))
                .replace("/var/cache/nginx/career-guide", cache.toString())
                .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                .replace("127.0.0.1:8080", "127.0.0.1:" + server.getPort());
        Files.writeString(directory.resolve("site.conf"), site);
        Files.writeString(directory.resolve("nginx.conf"), """
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events {}
                http {
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    include %1$s/site.conf;
                }
                """.formatted(directory) + (System.getProperty("user.name").equals("root") ? "user root;\n" : ""));
        processes.add(new ProcessBuilder("nginx", "-p", directory.toString(), "-c", directory.resolve("nginx.conf").toString())
                .redirectErrorStream(true).redirectOutput(directory.resolve("nginx.out").toFile()).start());
        var purge = new ProcessBuilder("python3", "docs/nginx/purge.py", cache.toString(), "127.0.0.1:" + hook)
                .redirectErrorStream(true).redirectOutput(directory.resolve("purge.out").toFile());
        purge.environment().put("CAREER_GUIDE_SECRET", Hooks.SECRET);
        processes.add(purge.start());
        Hooks.create("http://127.0.0.1:" + hook + "/");
    }

    @AfterEach
    void stop() {
        Hooks.deleteAll();
        processes.forEach(process -> {
            process.destroy();
            process.onExit().join();
        });
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (true) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException notYetListening) {
                if (Instant.now().isAfter(end)) {
                    throw notYetListening;
                }
            }
        }
    }

    private String cached(String path) throws Exception {
        return get(path).headers().firstValue("X-Cache-Status").orElseThrow();
    }

    @Test
    void whatAPublicationChangesIsRemovedAndTheRestStays() throws Exception {
        for (String path : List.of(OTHER, LIST, "/api/v1")) {
            assertThat(cached(path)).isEqualTo("MISS");
            assertThat(cached(path)).isEqualTo("HIT");
        }
        long version = packs.publish("bakery").version();
        String body = "";
        for (Instant end = Instant.now().plus(Duration.ofSeconds(15)); !body.contains("bread-baker"); body = get(LIST).body()) {
            assertThat(Instant.now()).as("when the list was purged").isBefore(end);
        }
        assertThat(get("/api/v1").body()).contains("\"contentVersion\":" + version);
        assertThat(cached(OTHER)).isEqualTo("HIT");
        packs.withdraw("bakery");
    }

    @Test
    void whoeverSendsAKeySeesWhatThereIsNow() throws Exception {
        get(ROLE);
        assertThat(get(ROLE, "Authorization", "Bearer x").headers().firstValue("X-Cache-Status")).hasValue("BYPASS");
    }
}
