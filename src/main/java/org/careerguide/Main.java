package org.careerguide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.careerguide.database.DatabaseException;
import org.careerguide.database.DatabaseFailure;
import org.careerguide.database.DatabaseSettings;
import org.careerguide.database.EmbeddedDatabase;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

import io.netty.channel.unix.Errors;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.DotEnvConfigSourceProvider;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * Entry point: without arguments the server, with arguments a command. Starts the embedded PostgreSQL, unless a JDBC URL
 * is configured, and stops it last.
 */
@QuarkusMain
public final class Main {

    private static final Logger LOG = Logger.getLogger(Main.class);

    /** EADDRINUSE of Linux. */
    private static final int ADDRESS_IN_USE = 98;

    private Main() {
    }

    /** Runs the application to its end. */
    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            OptionalInt answered = CareerGuide.answerWithoutDatabase(args);
            if (answered.isPresent()) {
                System.exit(answered.getAsInt());
            }
            System.setProperty("quarkus.http.host-enabled", "false");
            // Standard output is only for the answer of a command.
            System.setProperty("quarkus.log.console.stderr", "true");
            // A command gets no requests, so it need not wait for them to end.
            System.setProperty("quarkus.shutdown.delay", "0S");
        }
        // Vert.x would answer a malformed URL with a bare 400; UrlForm answers a problem instead.
        System.setProperty("vertx.disableURIValidation", "true");
        var exitCode = new AtomicInteger();
        var finished = new CountDownLatch(1);
        Database database = null;
        try {
            SmallRyeConfig configuration = configuration();
            SettingsFailure.requirePort(configuration, "quarkus.http.port");
            if (configuration.getOptionalValue("quarkus.oidc.auth-server-url", String.class).isPresent()) {
                System.setProperty("quarkus.oidc.tenant-enabled", "true");
            }
            // In a thread that this one creates, so that it has the same class loader.
            var starting = CompletableFuture.supplyAsync(() -> startDatabase(configuration),
                    task -> new Thread(task, "start-database").start());
            Database started;
            try {
                initialise();
            } finally {
                started = new Database(starting.join());
                database = started;
            }
            // When the process is told to stop, the database has to outlive the application that uses it.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                await(finished);
                started.close();
            }, "stop-database"));
            Quarkus.run(CareerGuide.class, (code, failure) -> {
                exitCode.set(failure != null && code == 0 ? 1 : code);
                report(failure);
            }, args);
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof DatabaseException)) {
                throw e;
            }
            // The log is not set up yet.
            System.err.println(e.getCause().getMessage());
            exitCode.set(1);
        } catch (ConfigValidationException | ConfigurationException e) {
            SettingsFailure.explain(e).ifPresent(System.err::println);
            exitCode.set(1);
        } finally {
            if (database != null) {
                database.close();
            }
            finished.countDown();
        }
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            System.exit(exitCode.get());
        }
    }

    /** The database of this run, if it is an embedded one; closed once, by the first caller. */
    private static final class Database {

        private final Optional<EmbeddedDatabase> embedded;
        private boolean closed;

        Database(Optional<EmbeddedDatabase> embedded) {
            this.embedded = embedded;
            embedded.map(EmbeddedDatabase::configuration).ifPresent(settings -> settings.forEach(System::setProperty));
        }

        synchronized void close() {
            if (!closed) {
                closed = true;
                embedded.ifPresent(database -> {
                    database.configuration().keySet().forEach(System::clearProperty);
                    database.close();
                });
            }
        }
    }

    private static Optional<EmbeddedDatabase> startDatabase(SmallRyeConfig configuration) {
        if (configuration.getOptionalValue("quarkus.datasource.jdbc.url", String.class).isPresent()) {
            return Optional.empty();
        }
        DatabaseSettings settings = configuration.getConfigMapping(DatabaseSettings.class);
        return Optional.of(EmbeddedDatabase.start(settings.directory(), settings.port()));
    }

    /** Does what Quarkus does first and needs no database, while the database starts. */
    private static void initialise() {
        try {
            Class.forName(Application.APP_CLASS_NAME, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            // Started from the classes alone, by an editor: Quarkus then builds the application first.
            LOG.debug("The application is not built yet", e);
        }
    }

    /** The configuration by the operator, from the places where Quarkus looks. */
    private static SmallRyeConfig configuration() throws Exception {
        var builder = new SmallRyeConfigBuilder().addDefaultSources().addDefaultInterceptors()
                .withMapping(DatabaseSettings.class).withSources(new DotEnvConfigSourceProvider());
        Path file = Path.of("config", "application.properties");
        if (Files.isRegularFile(file)) {
            builder.withSources(new PropertiesConfigSource(file.toUri().toURL(), 260));
        }
        return builder.build();
    }

    private static void report(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // Native sockets of Linux only give the number of the error.
            if (cause instanceof QuarkusBindException
                    || cause instanceof Errors.NativeIoException refused && refused.expectedErr() == -ADDRESS_IN_USE) {
                System.err.printf("The HTTP port %d is taken by another process; quarkus.http.port sets another one.%n",
                        ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class));
                return;
            }
        }
        if (failure != null) {
            SettingsFailure.explain(failure).or(() -> DatabaseFailure.explain(failure)).ifPresentOrElse(System.err::println,
                    () -> LOG.error("The application failed", failure));
        }
    }

    private static void await(CountDownLatch finished) {
        try {
            if (!finished.await(30, TimeUnit.SECONDS)) {
                LOG.warn("The application did not stop within 30 seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
