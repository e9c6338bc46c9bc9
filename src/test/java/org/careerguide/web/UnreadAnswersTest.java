package org.careerguide.web;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.careerguide.testsupport.NarrowLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

/** Clients that do not read or do not send: they are held back and closed, and others are answered meanwhile. */
@QuarkusTest
@TestProfile(NarrowLimits.class)
class UnreadAnswersTest {

    private static final String ROLE = "/api/v1/roles/medical-billing";
    private static final int CONNECTIONS = 100;

    private static Socket connect() throws IOException {
        var socket = new Socket();
        // The client's own buffers would otherwise take all that it sends.
        socket.setSendBufferSize(32 * 1024);
        socket.setReceiveBufferSize(32 * 1024);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static byte[] request(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Padding: " + "x".repeat(300) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(strings = { ROLE, "/api/v1/roles?limit=0", "/q/swagger-ui/swagger-ui-bundle.js", "/nothing-here" })
    void clientsThatDoNotReadAreHeldBackThenClosedWhileOthersAreAnswered(String path) throws Exception {
        var sockets = new ArrayList<Socket>();
        var senders = new ArrayList<Thread>();
        var takenWhole = new AtomicInteger();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                Socket socket = connect();
                sockets.add(socket);
                var sender = new Thread(() -> {
                    try {
                        for (int sent = 0; sent < 5_000; sent++) {
                            socket.getOutputStream().write(request(path));
                        }
                        // The server read ahead of what it could answer.
                        takenWhole.incrementAndGet();
                    } catch (IOException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                sender.start();
                senders.add(sender);
            }
            long end = System.nanoTime() + Duration.ofSeconds(3).toNanos();
            while (System.nanoTime() < end) {
                // bench/trials/unread-answers holds this to a second, on an otherwise idle machine.
                when().get(ROLE).then().statusCode(200).time(lessThan(30_000L));
                Thread.sleep(50);
            }
            assertThat(takenWhole).as("senders that were not held back").hasValue(0);
            for (Thread sender : senders) {
                sender.join(30_000);
            }
            assertThat(senders).as("senders whose connection is still open").noneMatch(Thread::isAlive);
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "GET / HT", "POST /api/v1/roles HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n" })
    void requestsThatDoNotArriveAreGivenUp(String beginning) throws Exception {
        try (Socket socket = connect()) {
            long begin = System.nanoTime();
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            var trickle = new Thread(() -> {
                try {
                    while (!beginning.isEmpty()) {
                        Thread.sleep(200);
                        socket.getOutputStream().write('x');
                    }
                } catch (IOException | InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            trickle.start();
            try {
                socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException reset) {
                assertThat(reset).hasMessageContaining("reset");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(15));
        }
    }

    @Test
    void connectionsBetweenRequestsStayOpen() throws Exception {
        try (Socket socket = connect()) {
            for (int i = 0; i < 2; i++) {
                socket.getOutputStream().write(request("/api/v1/roles?limit=0"));
                byte[] begin = socket.getInputStream().readNBytes(12);
                assertThat(new String(begin, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 400");
                Thread.sleep(i == 0 ? 7_000 : 0);
                socket.getInputStream().skipNBytes(socket.getInputStream().available());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "1," + ROLE, "1,/api/v1/roles?q=half-closed", "40," + ROLE, "7,/nothing-here" })
    void clientsThatSendNoMoreAreAnswered(int count, String path) throws Exception {
        try (Socket socket = connect()) {
            for (int i = 0; i < count; i++) {
                socket.getOutputStream().write(request(path));
            }
            socket.shutdownOutput();
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers.split("HTTP/1\\.1 [24]0[04] ", -1)).hasSize(count + 1);
            assertThat(answers.strip()).endsWith("}");
        }
    }

    @Test
    void requestsThatComeInPiecesAreAnswered() throws Exception {
        byte[] two = (new String(request(ROLE), StandardCharsets.US_ASCII)
                + new String(request("/api/v1/roles?limit=0"), StandardCharsets.US_ASCII)).getBytes(StandardCharsets.US_ASCII);
        for (int piece : List.of(1, 7, 100, 400)) {
            try (Socket socket = connect()) {
                socket.setTcpNoDelay(true);
                for (int at = 0; at < two.length; at += piece) {
                    socket.getOutputStream().write(two, at, Math.min(piece, two.length - at));
                    socket.getOutputStream().flush();
                }
                socket.shutdownOutput();
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .contains("HTTP/1.1 200 ", "HTTP/1.1 400 ").endsWith("}");
            }
        }
    }
}
