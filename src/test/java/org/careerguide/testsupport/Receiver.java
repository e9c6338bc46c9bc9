package org.careerguide.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A server that webhooks are sent to. It answers 204 unless told otherwise. */
public final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final LinkedBlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final Queue<Reply> replies = new ArrayDeque<>();

    /** A request that came. */
    public record Received(Map<String, List<String>> headers, String body) {

        /** A header of it. */
        public String header(String name) {
            return headers.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name)).findFirst().orElseThrow()
                    .getValue().get(0);
        }
    }

    /** How one request is answered. */
    public interface Reply {

        /** Answers it. */
        void to(HttpExchange exchange) throws IOException;
    }

    /** Listens on a free port of 127.0.0.1. */
    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::handle);
        server.start();
    }

    /** Answers the next request with a status. */
    public Receiver replying(int status, String... headers) {
        return replying(exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /** Answers the next request so. */
    public synchronized Receiver replying(Reply reply) {
        replies.add(reply);
        return this;
    }

    private void handle(HttpExchange exchange) throws IOException {
        received.add(new Received(Map.copyOf(exchange.getRequestHeaders()),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Reply reply;
        synchronized (this) {
            reply = replies.isEmpty() ? one -> one.sendResponseHeaders(204, -1) : replies.remove();
        }
        try (exchange) {
            reply.to(exchange);
        }
    }

    /** The address under a host that leads here. */
    public String url(String host) {
        return "http://" + host + ":" + server.getAddress().getPort() + "/hook?x=1";
    }

    /** The address. */
    public String url() {
        return url("127.0.0.1");
    }

    /** The next request that came, or comes soon. */
    public Received next() throws InterruptedException {
        Received next = received.poll(15, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nothing was received.");
        }
        return next;
    }

    /** Whether there is a request that no test has taken. */
    public boolean hasMore() {
        return !received.isEmpty();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
