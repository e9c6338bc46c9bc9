package org.careerguide.publish;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.source.Content;
import org.careerguide.source.ContentHistory;
import org.careerguide.web.ContentClock;

/** The content of today from its tables, and that of earlier versions from the revision log. */
@ApplicationScoped
class PublishedHistory implements ContentHistory {

    private final EntityManager database;
    private final ContentClock clock;

    PublishedHistory(EntityManager database, ContentClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Content at(Integer version) {
        if (version == null) {
            return new LiveContent(database, clock);
        }
        long current = clock.now().version();
        if (version > current) {
            throw new InvalidParameterException(List.of(new Problem.Mistake("query", "version", "out-of-range",
                    "The parameter “version” is " + version + ", and no such version has been published yet.",
                    List.of("a whole number from 1 to " + current))));
        }
        long oldest = ((Number) database.createNativeQuery("select coalesce(min(version), :none) from revision")
                .setParameter("none", current + 1).getSingleResult()).longValue();
        if (version < oldest) {
            throw new ProblemException(ProblemType.VERSION_GONE, "The revision log goes back to version " + oldest
                    + "; version " + version + " is gone.", List.of());
        }
        return new FrozenContent(database, version);
    }
}
