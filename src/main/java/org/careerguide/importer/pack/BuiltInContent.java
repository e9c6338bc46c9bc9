package org.careerguide.importer.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.careerguide.publish.BuiltInRecord;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publication;
import org.careerguide.publish.Publisher;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;

/**
 * Publishes the built-in pack at each start, unless neither the pack nor the content has changed since. The application is
 * ready when that is done.
 */
@Readiness
@ApplicationScoped
class BuiltInContent implements HealthCheck {

    private final PackReader reader;
    private final Publisher publisher;
    private final BuiltInRecord published;
    private final boolean wanted;
    private final String release;
    private volatile boolean done;

    BuiltInContent(PackReader reader, Publisher publisher, BuiltInRecord published, ContentSettings settings,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.reader = reader;
        this.publisher = publisher;
        this.published = published;
        wanted = settings.builtIn();
        this.release = release;
    }

    void publish(@Observes StartupEvent event) {
        if (wanted) {
            try {
                ClassPathUtils.consumeAsPaths("content", this::publish);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        done = true;
    }

    private void publish(Path directory) {
        try {
            // Another release of the application may read other documents from the same files.
            String digest = release + " " + reader.digest(directory);
            if (!published.holds(digest)) {
                Publication publication = publisher.publish(reader.read(directory, Origin.BUILT_IN), false);
                published.remember(digest, publication.version());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("content").status(done).build();
    }
}
