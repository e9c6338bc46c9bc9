package org.careerguide.web.answer;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** Several requests on one connection: each is answered as on a connection of its own, in the order of the requests. */
@QuarkusTest
class PersistentConnectionTest {

    private static final String ROLE = "/api/v1/roles/medical-billing";

    @BeforeEach
    void keep() {
        when().get(ROLE).then().statusCode(200);
    }

    /** A connection to the server, on which each request has an identity that its answer repeats. */
    private static final class Connection implements AutoCloseable {

        private final Socket socket = new Socket("localhost", RestAssured.port);
        private final DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));

        Connection() throws IOException {
            socket.setSoTimeout(20_000);
        }

        record Answer(int status, Map<String, String> headers, byte[] content) {

            String id() {
                return headers.get("X-Request-Id");
            }
        }

        static String request(String method, String path, String id, String... headers) {
            return method + " " + path + " HTTP/1.1\r\nHost: localhost:" + RestAssured.port + "\r\nX-Request-Id: " + id + "\r\n"
                    + String.join("", List.of(headers).stream().map(header -> header + "\r\n").toList()) + "\r\n";
        }

        Connection send(String requests) throws IOException {
            socket.getOutputStream().write(requests.getBytes(StandardCharsets.UTF_8));
            return this;
        }

        Answer get(String... headers) throws IOException {
            return send(request("GET", ROLE, "one", headers)).answer("GET");
        }

        Answer answer(String method) throws IOException {
            int status = Integer.parseInt(line().split(" ")[1]);
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            for (String line = line(); !line.isEmpty(); line = line()) {
                String[] header = line.split(": ", 2);
                assertThat(headers.put(header[0], header[1])).as(header[0] + " twice").isNull();
            }
            // Two answers to the same request may have been sent in different seconds.
            headers.remove("Date");
            boolean chunked = "chunked".equals(headers.get("Transfer-Encoding"));
            boolean none = method.equals("HEAD") || status == 304 || status < 200;
            byte[] content = none ? new byte[0]
                    : chunked ? chunks() : in.readNBytes(Integer.parseInt(headers.get("Content-Length")));
            return new Answer(status, headers, content);
        }

        private byte[] chunks() throws IOException {
            var all = new ByteArrayOutputStream();
            for (int length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
                all.write(in.readNBytes(length));
                line();
            }
            line();
            return all.toByteArray();
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int c = in.readByte(); c != '\n'; c = in.readByte()) {
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void answersAreTheSameHoweverOftenTheyAreAskedFor() throws IOException {
        double before = AnswerCacheTest.counted("hit");
        try (var connection = new Connection()) {
            Connection.Answer first = connection.get();
            for (int i = 0; i < 200; i++) {
                Connection.Answer next = connection.get();
                assertThat(next.status()).isEqualTo(200);
                assertThat(next.content()).isEqualTo(first.content());
                assertThat(next.headers()).isEqualTo(first.headers());
            }
        }
        assertThat(AnswerCacheTest.counted("hit")).isGreaterThanOrEqualTo(before + 201);
    }

    @Test
    void whoHasAnAnswerGetsNoneAndWhoTakesItCompressedGetsThat() throws IOException {
        try (var connection = new Connection()) {
            Connection.Answer plain = connection.get();
            String tag = plain.headers().get("ETag");
            String date = plain.headers().get("Last-Modified");
            for (String condition : List.of("If-None-Match: " + tag, "If-None-Match: \"x\", " + tag, "if-none-match: *",
                    "If-Modified-Since: " + date)) {
                Connection.Answer known = connection.get(condition);
                assertThat(known.status()).as(condition).isEqualTo(304);
                assertThat(known.headers()).as(condition).containsEntry("ETag", tag).containsEntry("X-Request-Id", "one")
                        .containsKeys("Cache-Control", "Vary", "Content-Security-Policy")
                        .doesNotContainKeys("Content-Type", "Content-Encoding", "Content-Length");
            }
            assertThat(connection.get("If-None-Match: \"x\"", "If-Modified-Since: " + date).status()).isEqualTo(200);
            Connection.Answer compressed = connection.get("Accept-Encoding: gzip, deflate, br");
            for (int i = 0; i < 100 && !compressed.headers().containsKey("Content-Length"); i++) {
                compressed = connection.get("Accept-Encoding: gzip, deflate, br");
            }
            assertThat(compressed.headers()).containsEntry("Content-Encoding", "gzip");
            try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed.content()))) {
                assertThat(in.readAllBytes()).isEqualTo(plain.content());
            }
            for (String refused : List.of("gzip;q=0", "*, gzip;Q=0", "br")) {
                assertThat(connection.get("Accept-Encoding: " + refused).content()).as(refused).isEqualTo(plain.content());
            }
        }
    }

    @Test
    void answersComeInTheOrderOfTheRequests() throws IOException {
        String version = when().get("/api/v1").jsonPath().getString("contentVersion");
        try (var connection = new Connection()) {
            connection.get();
            for (int round = 0; round < 20; round++) {
                var requests = new StringBuilder();
                var methods = new ArrayList<String>();
                for (int i = 0; i < 60; i++) {
                    String id = round + "." + i;
                    // Some answers are kept, others are made, refused, streamed, or compressed on the way.
                    String[] asked = switch ((i * 7 + round) % 9) {
                        case 0 -> new String[] { "GET", "/api/v1/roles?limit=" + (1 + i % 50) + "&skill=x" + round };
                        case 1 -> new String[] { "GET", "/api/v1/roles?limit=0" };
                        case 2 -> new String[] { "POST", "/api/v1/roles", "Content-Length: 0" };
                        case 3 -> new String[] { "GET", "/api/v1/roles/nobody-" + id };
                        case 4 -> new String[] { "HEAD", ROLE };
                        case 5 -> new String[] { "GET", "/q/openapi", "Accept-Encoding: gzip" };
                        default -> new String[] { "GET", ROLE };
                    };
                    methods.add(asked[0]);
                    requests.append(Connection.request(asked[0], asked[1], id,
                            asked.length > 2 ? new String[] { asked[2] } : new String[0]));
                }
                connection.send(requests.toString());
                for (int i = 0; i < methods.size(); i++) {
                    assertThat(connection.answer(methods.get(i)).id()).isEqualTo(round + "." + i);
                }
            }
        }
        assertThat(when().get("/api/v1").jsonPath().getString("contentVersion")).isEqualTo(version);
    }

    @Test
    void answersComeInTheOrderOfTheRequestsAfterOneThatNamesNoHost() throws IOException {
        try (var connection = new Connection()) {
            var requests = new StringBuilder(
                    "GET /api/v1/search?q=bread HTTP/1.0\r\nConnection: keep-alive\r\nX-Request-Id: r0\r\n\r\n");
            for (int i = 1; i < 12; i++) {
                requests.append(Connection.request("GET", i == 1 ? ROLE : "/api/v1/search?q=bread" + i, "r" + i));
            }
            connection.send(requests.toString());
            for (int i = 12; i < 40; i++) {
                connection.send(Connection.request("GET", ROLE, "r" + i));
            }
            for (int i = 0; i < 40; i++) {
                assertThat(connection.answer("GET").id()).isEqualTo("r" + i);
            }
        }
    }

    @Test
    void aLongListOfTagsIsRead() throws IOException {
        try (var connection = new Connection()) {
            String tag = connection.get().headers().get("ETag");
            String others = "W/\"a\",".repeat(1_000);
            assertThat(connection.get("If-None-Match: " + others + "\"b\"").status()).isEqualTo(200);
            assertThat(connection.get("If-None-Match: " + others + tag).status()).isEqualTo(304);
            assertThat(connection.get("If-None-Match: " + tag + " \"b\"").status()).isEqualTo(200);
            assertThat(connection.get("If-None-Match: " + tag + ", nothing").status()).isEqualTo(200);
        }
    }

    @Test
    void requestsSentAheadAreHeldBackAndAnsweredInTheEnd() throws Exception {
        int count = 5_000;
        // Together more than the system keeps on the way.
        String large = "User-Agent: " + "x".repeat(4_000);
        try (var connection = new Connection()) {
            byte[] content = connection.get().content();
            var sending = new Thread(() -> {
                try {
                    for (int i = 0; i < count; i++) {
                        connection.send(Connection.request("GET", ROLE, "n" + i, large));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            sending.start();
            sending.join(1000);
            // The server stops reading while the client does not take its answers.
            assertThat(sending.isAlive()).isTrue();
            for (int i = 0; i < count; i++) {
                Connection.Answer answer = connection.answer("GET");
                assertThat(answer.id()).isEqualTo("n" + i);
                assertThat(answer.content()).hasSameSizeAs(content);
            }
            sending.join();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Content-Length: 5\r\n\r\nhello", "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
            "Accept: text/csv\r\n\r\n", "Accept: text/html\r\nAccept: text/csv\r\n\r\n",
            "Connection: keep-alive\r\n\r\n", "Upgrade: websocket\r\n\r\n", "X-Request-Id: other\r\n\r\n",
            "Expect: 100-continue\r\nContent-Length: 5\r\n\r\nhello" })
    void anOddRequestIsAnsweredAsItIsOnAConnectionOfItsOwn(String rest) throws IOException {
        String request = "GET " + ROLE + " HTTP/1.1\r\nHost: localhost:" + RestAssured.port + "\r\n" + rest;
        var answers = new HashMap<Boolean, Connection.Answer>();
        for (boolean own : List.of(true, false)) {
            try (var connection = new Connection()) {
                if (!own) {
                    connection.get();
                    connection.get();
                }
                Connection.Answer answer = connection.send(request).answer("GET");
                while (answer.status() == 100) {
                    answer = connection.answer("GET");
                }
                answer.headers().remove("X-Request-Id");
                answers.put(own, answer);
                if (answer.status() == 200) {
                    assertThat(connection.get().status()).isEqualTo(200);
                }
            }
        }
        assertThat(answers.get(false).status()).isEqualTo(answers.get(true).status());
        assertThat(answers.get(false).headers()).isEqualTo(answers.get(true).headers());
        assertThat(answers.get(false).content()).isEqualTo(answers.get(true).content());
    }

    @Test
    void anotherHostHasLinksOfItsOwn() throws IOException {
        try (var connection = new Connection()) {
            connection.get();
            for (String host : List.of("one.example", "other.example", "one.example")) {
                connection.send("GET " + ROLE + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
                assertThat(new String(connection.answer("GET").content(), StandardCharsets.UTF_8))
                        .contains("\"url\":\"http://" + host + ROLE + "\"");
            }
            connection.send("GET " + ROLE + " HTTP/1.1\r\n\r\n");
            assertThat(connection.answer("GET").status()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "HTTP/1.0\r\n", "HTTP/1.1\r\nConnection: close\r\n" })
    void aConnectionEndsForWhoWantsItsEnd(String version) throws IOException {
        try (var connection = new Connection()) {
            connection.get();
            connection.send("GET " + ROLE + " " + version + "Host: localhost:" + RestAssured.port + "\r\n\r\n");
            assertThat(connection.answer("GET").status()).isEqualTo(200);
            assertThat(connection.in.read()).isEqualTo(-1);
        }
    }
}
