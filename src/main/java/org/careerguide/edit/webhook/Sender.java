package org.careerguide.edit.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.standardwebhooks.exceptions.WebhookSigningException;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/**
 * Sends an event to exactly the IP address that was checked; follows no redirects, and reads only as much of the answer as is
 * kept.
 */
@ApplicationScoped
class Sender {

    private static final int MOST_READ = 1000;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Destinations destinations;
    private final WebhookSettings settings;
    private final HttpClient client;

    Sender(Destinations destinations, WebhookSettings settings, Vertx vertx) {
        this.destinations = destinations;
        this.settings = settings;
        // A new connection each time: the host may have another address for the next event.
        client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false)
                .setConnectTimeout(Math.toIntExact(settings.timeout().toMillis())));
    }

    /** An event to send, and its destination. */
    record Parcel(String url, String eventId, String payload, List<String> secrets) {
    }

    /**
     * The outcome of an attempt.
     *
     * @param status null if there was no answer
     * @param response how the body of the answer began; null if there was none
     * @param error null if the event was accepted
     */
    record Outcome(Integer status, String response, String error) {

        static Outcome of(int status, String response) {
            boolean taken = status >= 200 && status < 300;
            return new Outcome(status, response, taken ? null
                    : status >= 300 && status < 400 ? "The receiver redirects, which is not followed."
                            : "The receiver answered with an error.");
        }

        boolean isTaken() {
            return error == null;
        }
    }

    /** Sends an event, and waits for the answer. */
    Outcome send(Parcel parcel) {
        try {
            URI uri = Destinations.uri(parcel.url());
            RequestOptions request = request(parcel, uri, destinations.resolve(uri));
            return outcome(request, parcel.payload());
        } catch (Destinations.RefusedException e) {
            return new Outcome(null, null, e.getMessage());
        }
    }

    private RequestOptions request(Parcel parcel, URI uri, InetAddress address) {
        boolean tls = uri.getScheme().equalsIgnoreCase("https");
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? HTTPS : HTTP;
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        long now = Instant.now().getEpochSecond();
        return new RequestOptions().setMethod(HttpMethod.POST).setHost(uri.getHost()).setPort(port).setSsl(tls)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
                .setTimeout(settings.timeout().toMillis())
                .putHeader("Content-Type", "application/json").putHeader("User-Agent", "career-guide-api")
                .putHeader("webhook-id", parcel.eventId()).putHeader("webhook-timestamp", Long.toString(now))
                .putHeader("webhook-signature", parcel.secrets().stream()
                        .map(secret -> sign(secret, parcel.eventId(), now, parcel.payload()))
                        .collect(Collectors.joining(" ")));
    }

    private static String sign(String secret, String id, long timestamp, String payload) {
        try {
            return new com.standardwebhooks.Webhook(secret).sign(id, timestamp, payload);
        } catch (WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome outcome(RequestOptions options, String payload) {
        var sent = new AtomicReference<HttpClientRequest>();
        try {
            return client.request(options).compose(request -> {
                sent.set(request);
                return request.send(Buffer.buffer(payload));
            }).compose(Sender::read).toCompletionStage().toCompletableFuture()
                    .get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (sent.get() != null) {
                sent.get().reset();
            }
            return new Outcome(null, null, "The receiver did not answer within " + settings.timeout().toMillis() + " ms.");
        } catch (ExecutionException e) {
            return new Outcome(null, null, "The receiver could not be reached: " + e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(null, null, "This server stopped while it was sending.");
        }
    }

    /** The beginning of an answer; if it is longer, the connection is closed. */
    private static Future<Outcome> read(HttpClientResponse response) {
        Promise<Outcome> outcome = Promise.promise();
        Buffer body = Buffer.buffer();
        Runnable finish = () -> outcome.tryComplete(Outcome.of(response.statusCode(),
                // PostgreSQL cannot store NUL.
                body.getString(0, Math.min(body.length(), MOST_READ)).replace('\0', ' ')));
        response.handler(chunk -> {
            body.appendBuffer(chunk);
            if (body.length() > MOST_READ) {
                finish.run();
                response.request().reset();
            }
        });
        response.exceptionHandler(failure -> finish.run());
        response.endHandler(ended -> finish.run());
        return outcome.future();
    }
}
