package org.careerguide.publish;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.web.ContentClock;
import org.hibernate.Session;

/** Knows the current version; answers its content from the tables, and that of earlier versions from the revision log. */
@ApplicationScoped
class PublishedVersions implements ContentVersions, ContentClock {

    private final Session database;
    private final Preview preview;

    PublishedVersions(Session database, Preview preview) {
        this.preview = preview;
        this.database = database;
    }

    @Override
    public State now() {
        Object[] row = database.createNativeQuery("select version, published_at from content", Object[].class)
                .getSingleResult();
        return new State(((Number) row[0]).longValue(), (Instant) row[1]);
    }

    @Override
    public Content at(Integer version) {
        var live = new LiveDocuments(database);
        if (version == null) {
            return new DocumentContent(new TaggedDocuments(live), preview.changed().isEmpty());
        }
        long current = live.version();
        if (version > current) {
            throw new InvalidParameterException(List.of(new Problem.Mistake("query", "version", "out-of-range",
                    "The parameter “version” is " + version + ", and no such version has been published yet.",
                    List.of("a whole number from 1 to " + current)).withValue(version.toString())));
        }
        long oldest = ((Number) database
                .createNativeQuery("select coalesce(min(version), :none) from revision", Object[].class)
                .setParameter("none", current + 1).getSingleResult()[0]).longValue();
        if (version < oldest) {
            throw new ProblemException(ProblemType.VERSION_GONE, "The revision log goes back to version " + oldest
                    + "; version " + version + " is gone.", List.of());
        }
        return new DocumentContent(new TaggedDocuments(new LoggedDocuments(database, version)), true);
    }
}
