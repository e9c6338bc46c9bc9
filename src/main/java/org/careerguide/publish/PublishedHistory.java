package org.careerguide.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.careerguide.careerpath.CareerPath;
import org.careerguide.casestudy.CaseStudy;
import org.careerguide.comparison.Comparison;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.source.Content;
import org.careerguide.source.ContentHistory;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Published;
import org.careerguide.web.ContentClock;

import io.quarkus.hibernate.orm.panache.Panache;

/** The content of today from its tables, and that of earlier versions from the revision log. */
@ApplicationScoped
class PublishedHistory implements ContentHistory {

    private static final Map<Class<? extends Published>, Function<List<String>, ContentQuery<? extends Published>>> NAMING = Map
            .of(CareerPath.class, CareerPath::matching, CaseStudy.class, CaseStudy::matching, Comparison.class,
                    Comparison::matching);

    private final EntityManager database;
    private final ContentClock clock;

    PublishedHistory(EntityManager database, ContentClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Content at(Integer version) {
        long current = clock.now().version();
        if (version == null) {
            return new Live(current);
        }
        if (version > current) {
            throw new InvalidParameterException(List.of(new Problem.Mistake("query", "version", "out-of-range",
                    "The parameter “version” is " + version + ", and no such version has been published yet.",
                    List.of("a whole number from 1 to " + current))));
        }
        long oldest = ((Number) database.createNativeQuery("select coalesce(min(version), 0) from revision")
                .getSingleResult()).longValue();
        if (version < oldest) {
            throw new ProblemException(ProblemType.VERSION_GONE, "The revision log goes back to version " + oldest
                    + "; version " + version + " is gone.", List.of());
        }
        return new FrozenContent(database, version);
    }

    /** What is published now. */
    private record Live(long version) implements Content {

        @Override
        public <E extends Published> Optional<E> find(Class<E> type, String slug) {
            return Optional.ofNullable(Panache.getSession().find(type, slug));
        }

        @Override
        public <E extends Published> List<E> naming(Class<E> type, String roleSlug) {
            return NAMING.get(type).apply(List.of(roleSlug)).first(FrozenContent.MOST_NAMED).stream().map(type::cast).toList();
        }
    }
}
