package org.careerguide.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.careerguide.careerpath.CareerPath;
import org.careerguide.casestudy.CaseStudy;
import org.careerguide.comparison.Comparison;
import org.careerguide.role.Role;
import org.careerguide.role.WholeRole;
import org.careerguide.source.Content;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Mention;
import org.careerguide.source.Published;
import org.careerguide.web.ContentClock;
import org.hibernate.Session;

/** What is published now, as the transaction sees it that reads it. */
final class LiveContent implements Content {

    private static final Map<Class<? extends Published>, Function<List<String>, ContentQuery<? extends Published>>> NAMING = Map
            .of(CareerPath.class, CareerPath::matching, CaseStudy.class, CaseStudy::matching, Comparison.class,
                    Comparison::matching);

    private static final String MENTIONS = """
            (select 'career-paths' as collection, p.slug, p.title, p.summary
            from career_path p
            where p.slug in (
              select career_path_slug from career_step where from_slug = :slug
              union select career_path_slug from career_step where to_slug = :slug)
            order by p.sort_title, p.slug limit :most)
            union all
            (select 'case-studies', s.slug, s.title, s.summary
            from case_study s
            where s.slug in (select case_study_slug from case_study_role where role_slug = :slug)
            order by s.sort_title, s.slug limit :most)
            union all
            (select 'comparisons', c.slug, c.title, c.summary
            from comparison c
            where c.slug in (select comparison_slug from comparison_role where role_slug = :slug)
            order by c.sort_title, c.slug limit :most)""";

    private final EntityManager database;
    private final ContentClock clock;
    private Long version;

    LiveContent(EntityManager database, ContentClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public long version() {
        if (version == null) {
            version = clock.now().version();
        }
        return version;
    }

    @Override
    public <E extends Published> Optional<E> find(Class<E> type, String slug) {
        if (type != Role.class) {
            return Optional.ofNullable(database.find(type, slug));
        }
        Optional<WholeRole> found = WholeRole.findBySlug(slug);
        found.ifPresent(whole -> version = whole.version());
        return found.map(whole -> type.cast(whole.role()));
    }

    @Override
    public <E extends Published> List<E> naming(Class<E> type, String roleSlug) {
        return NAMING.get(type).apply(List.of(roleSlug)).first(FrozenContent.MOST_NAMED).stream().map(type::cast).toList();
    }

    @Override
    public List<Mention> mentions(String roleSlug) {
        return database.unwrap(Session.class).createNativeQuery(MENTIONS, Object[].class).setParameter("slug", roleSlug)
                .setParameter("most", FrozenContent.MOST_NAMED).getResultList().stream()
                .map(row -> new Mention((String) row[0], (String) row[1], (String) row[2], (String) row[3])).toList();
    }
}
