package org.careerguide.testsupport;

import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.importer.pack.PackReader;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publication;
import org.careerguide.publish.Publisher;

/** Content for tests, from the packs among their resources: published for a test, and withdrawn after it. */
@ApplicationScoped
public class TestPacks {

    private final PackReader reader;
    private final Publisher publisher;

    TestPacks(PackReader reader, Publisher publisher) {
        this.reader = reader;
        this.publisher = publisher;
    }

    /** Publishes a pack, and answers what that did. */
    public Publication publish(String name) {
        return publisher.publish(read(name), false);
    }

    /** Withdraws all of a pack, so that other tests do not see it. */
    public void withdraw(String name) {
        publisher.publish(new DocumentSet(Origin.PACK, List.of(), read(name).entries().stream()
                .map(entry -> new DocumentSet.Withdrawal("withdrawn.yaml", 1, entry.type(), entry.document().slug(), "Tested."))
                .toList(), List.of()), false);
    }

    private DocumentSet read(String name) {
        DocumentSet set = reader.read(Path.of("src", "test", "resources", "packs", name), Origin.PACK);
        if (!set.mistakes().isEmpty()) {
            throw new IllegalStateException(set.mistakes().toString());
        }
        return set;
    }
}
