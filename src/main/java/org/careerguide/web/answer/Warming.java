package org.careerguide.web.answer;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** Requests answers from this server one after the other, so that they are kept before clients ask for them. */
@ApplicationScoped
class Warming {

    private final Vertx vertx;
    private HttpClient client;
    private Queue<AnswerCache.Key> queue = new ArrayDeque<>();
    private boolean running;

    Warming(Vertx vertx) {
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        client = vertx.createHttpClient();
    }

    /** Replaces the queue of keys to request. */
    synchronized void warm(List<AnswerCache.Key> keys) {
        queue = new ArrayDeque<>(new LinkedHashSet<>(keys));
        if (!running && client != null) {
            next();
        }
    }

    private synchronized void next() {
        AnswerCache.Key key = queue.poll();
        int port = ConfigProvider.getConfig().getOptionalValue("quarkus.http.port", Integer.class).orElse(8080);
        running = key != null;
        if (running) {
            var request = new RequestOptions().setMethod(HttpMethod.GET).setHost("127.0.0.1").setPort(port)
                    .setURI(key.address()).setTimeout(10_000)
                    .putHeader("Host", URI.create(key.base()).getRawAuthority());
            if (!key.accept().isEmpty()) {
                request.putHeader("Accept", key.accept());
            }
            client.request(request).compose(sent -> sent.send()).compose(answer -> answer.body())
                    .onComplete(answered -> next());
        }
    }
}
