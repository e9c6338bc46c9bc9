package org.careerguide.web;

import java.util.List;
import java.util.concurrent.CompletionException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.careerguide.error.ProblemType;
import org.careerguide.error.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.options.HttpServerCommonHandlers;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Serves health and metrics on a separate port if one is set, and then no longer on the public one. */
@ApplicationScoped
class ManagementPort {

    private static final List<String> PATHS = List.of("/q/health", "/q/metrics");

    private final ManagementSettings settings;
    private final Problems problems;
    private final HttpFilters http;
    private final Vertx vertx;
    private final boolean serving;
    private final int publicPort;
    private Router router;
    private HttpServer server;

    ManagementPort(ManagementSettings settings, Problems problems, HttpFilters http, Vertx vertx,
            @ConfigProperty(name = "quarkus.http.host-enabled") boolean serving,
            @ConfigProperty(name = "quarkus.http.port") int publicPort) {
        this.settings = settings;
        this.problems = problems;
        this.http = http;
        this.vertx = vertx;
        this.serving = serving;
        this.publicPort = publicPort;
    }

    void register(@Observes Filters filters) {
        if (settings.port().isPresent()) {
            // Before kept answers.
            filters.register(this::separate, 315);
        }
    }

    void remember(@Observes Router router) {
        this.router = router;
    }

    void start(@Observes StartupEvent started) {
        if (serving && settings.port().isPresent()) {
            int port = settings.port().get();
            if (port != 0 && port == publicPort) {
                // The system would share it between both.
                throw new ConfigurationException("The setting careerguide.management.port is " + port
                        + ", which is the port of the API; name another one.");
            }
            var options = new HttpServerOptions().setHost(settings.host()).setPort(port);
            server = vertx.createHttpServer(options)
                    .requestHandler(HttpServerCommonHandlers.enforceDuplicatedContext(router, false));
            try {
                server.listen().toCompletionStage().toCompletableFuture().join();
            } catch (CompletionException e) {
                throw new ConfigurationException(
                        "The management port " + port + " cannot be opened on " + settings.host() + " ("
                                + e.getCause().getMessage()
                                + "); careerguide.management.port and careerguide.management.host set another.",
                        e);
            }
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (server != null) {
            server.close();
        }
    }

    /** Answers on each port only what belongs there. */
    private void separate(RoutingContext context) {
        String path = context.normalizedPath();
        boolean management = PATHS.stream().anyMatch(base -> path.equals(base) || path.startsWith(base + "/"));
        boolean here = server != null && context.request().localAddress().port() == server.actualPort();
        if (management == here) {
            context.next();
        } else {
            http.setIdentity(context);
            problems.answer(context, ProblemType.NOT_FOUND, "This server has nothing at this path.");
        }
    }
}
