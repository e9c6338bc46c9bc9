package org.careerguide.testsupport;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.DocumentType;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publisher;

/** What tests import of public data. */
@ApplicationScoped
public class Releases {

    private final Publisher publisher;

    Releases(Publisher publisher) {
        this.publisher = publisher;
    }

    /** Takes away all that these layers state, so that other tests do not see it. */
    public void withdraw(String... layers) {
        for (String layer : layers) {
            publisher.publish(live -> new DocumentSet(Origin.RELEASE, layer, List.of(), Arrays.stream(DocumentType.values())
                    .flatMap(type -> live.slugs(type, layer).stream()
                            .map(slug -> new DocumentSet.Withdrawal("test", 0, type, slug, "Tested.")))
                    .toList(), List.of()), false, (done, all) -> {
                    });
        }
    }
}
