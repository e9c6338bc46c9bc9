package org.careerguide.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;

import org.careerguide.testsupport.ShellScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scripts that measure ask only the server that they started: another on its port is none of theirs. */
class BenchServersTest {

    private static final String OWN = Long.toString(ProcessHandle.current().pid());

    @BeforeEach
    void needsLinux() {
        assumeTrue(ShellScript.canRun(), "needs bash and /proc");
    }

    private static ShellScript.Result run(String script, String... arguments) throws IOException, InterruptedException {
        return new ShellScript().run(Stream.concat(Stream.of("/usr/bin/env", "bash", "-c",
                "set -euo pipefail; . bench/servers; " + script, "bench"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    }

    @Test
    void serverThatListensOnItsPortAloneIsTaken() throws Exception {
        try (ServerSocket own = listening()) {
            assertThat(run("check_server Ours $1 $2; echo ok", OWN, Integer.toString(own.getLocalPort())))
                    .isEqualTo(new ShellScript.Result(0, "ok"));
        }
    }

    @Test
    void serverOfAnotherProcessOnThePortIsRefused() throws Exception {
        try (ServerSocket others = listening()) {
            ShellScript.Result result = run("sleep 5 >/dev/null 2>&1 & check_server Ours $! $1",
                    Integer.toString(others.getLocalPort()));

            assertThat(result.code()).isEqualTo(1);
            assertThat(result.output()).contains("Ours does not listen on port " + others.getLocalPort() + " alone");
        }
    }

    @Test
    void portThatNobodyListensOnIsNotThatOfAServer() throws Exception {
        int closed;
        try (ServerSocket once = listening()) {
            closed = once.getLocalPort();
        }

        assertThat(run("check_server Ours $1 $2", OWN, Integer.toString(closed)).code()).isEqualTo(1);
    }

    @Test
    void serverThatHasEndedIsTold() throws Exception {
        ShellScript.Result result = run("true & process=$!; wait $process; check_server Ours $process 1");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.output()).startsWith("Ours has ended");
    }

    @Test
    void waitingEndsWithAServerThatEndsThoughAnotherAnswers() throws Exception {
        try (ServerSocket others = listening()) {
            ShellScript.Result result = run("sleep 0.3 >/dev/null 2>&1 & await_server Ours $! $1 /",
                    Integer.toString(others.getLocalPort()));

            assertThat(result.code()).isEqualTo(1);
            assertThat(result.output()).contains("Ours ended before it answered on port " + others.getLocalPort());
        }
    }

    @Test
    void freePortIsOneThatCanBeListenedOn() throws Exception {
        int port = Integer.parseInt(run("free_port").output());

        try (var socket = new ServerSocket(port, 5, InetAddress.getByName("127.0.0.1"))) {
            assertThat(run("listeners $1 | wc -l", Integer.toString(socket.getLocalPort())).output()).isEqualTo("1");
        }
    }
}
