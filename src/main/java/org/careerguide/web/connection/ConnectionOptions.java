package org.careerguide.web.connection;

import jakarta.inject.Singleton;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.impl.VertxInternal;

/** Sets the options of the servers that limit clients which do not read. */
@Singleton
class ConnectionOptions implements HttpServerOptionsCustomizer {

    /** How many bytes the system may hold for a client that does not read; it would let them grow to several megabytes. */
    private static final int SEND_BUFFER = 128 * 1024;

    private final ConnectionSettings settings;
    private final Vertx vertx;

    ConnectionOptions(ConnectionSettings settings, Vertx vertx) {
        this.settings = settings;
        this.vertx = vertx;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        limit(options);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        limit(options);
    }

    private void limit(HttpServerOptions options) {
        if (!(((VertxInternal) vertx).transport() instanceof GuardedTransport)) {
            throw new ConfigurationException("The setting quarkus.vertx.prefer-native-transport has to be true: "
                    + "connections are not protected from clients that do not read otherwise.");
        }
        // Only the system knows whether the client acknowledges what the system has taken over.
        options.setTcpUserTimeout(Math.toIntExact(settings.writeTimeout().toMillis()));
        options.setSendBufferSize(SEND_BUFFER);
        options.getInitialSettings().setMaxConcurrentStreams(settings.maxStreams());
    }
}
