package org.careerguide.role;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.careerguide.content.DocumentType;

import io.quarkus.hibernate.orm.panache.Panache;

/** The figures of occupations that are copied to their roles, by which lists of roles are filtered and sorted. */
public final class RoleFigures {

    private RoleFigures() {
    }

    /** How many roles each job family has, by the first two digits of its code. */
    static Map<String, Long> countByJobFamily() {
        Role.noteAll(DocumentType.ROLE, DocumentType.OCCUPATION);
        return Panache.getSession()
                .createNativeQuery("select job_family, roles from job_family_size", Object[].class).getResultList().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /**
     * Copies the figures that lists are filtered and sorted by from the occupations of roles, after any of them changed.
     *
     * @param roles slugs of roles that changed
     * @param occupations slugs of occupations that changed
     */
    public static void copy(Collection<String> roles, Collection<String> occupations) {
        update("""
                update role r
                set job_family = f.job_family, job_zone = f.job_zone, median_wage = f.median_wage,
                  median_wage_at_least = f.median_wage_at_least, projected_change = f.projected_change,
                  entry_education = f.entry_education, employment = f.employment
                from role_figure f
                where f.role_slug = r.slug and (f.role_slug = any(:roles) or f.occupation_slug = any(:occupations))""", roles,
                occupations);
        update("""
                update role r
                set realistic = case when s.interest_spread is null then null else s.realistic end,
                  investigative = case when s.interest_spread is null then null else s.investigative end,
                  artistic = case when s.interest_spread is null then null else s.artistic end,
                  social = case when s.interest_spread is null then null else s.social end,
                  enterprising = case when s.interest_spread is null then null else s.enterprising end,
                  conventional = case when s.interest_spread is null then null else s.conventional end
                from role_score s
                where s.role_slug = r.slug and (s.role_slug = any(:roles) or s.occupation_slug = any(:occupations))""", roles,
                occupations);
        update("""
                insert into role_profile (role_slug, realistic, investigative, artistic, social, enterprising, conventional,
                  achievement, working_conditions, recognition, relationships, support, independence, skill_levels)
                select role_slug, realistic / interest_spread, investigative / interest_spread, artistic / interest_spread,
                  social / interest_spread, enterprising / interest_spread, conventional / interest_spread,
                  achievement / work_value_spread, working_conditions / work_value_spread, recognition / work_value_spread,
                  relationships / work_value_spread, support / work_value_spread, independence / work_value_spread,
                  (select jsonb_object_agg(k ->> 'skill', k -> 'level')
                    from role r cross join jsonb_array_elements(r.document -> 'skills') k
                    where r.slug = role_slug and k ->> 'level' is not null)
                from role_score where role_slug = any(:roles) or occupation_slug = any(:occupations)
                on conflict (role_slug) do update
                set realistic = excluded.realistic,
                  investigative = excluded.investigative,
                  artistic = excluded.artistic,
                  social = excluded.social,
                  enterprising = excluded.enterprising,
                  conventional = excluded.conventional,
                  achievement = excluded.achievement,
                  working_conditions = excluded.working_conditions,
                  recognition = excluded.recognition,
                  relationships = excluded.relationships,
                  support = excluded.support,
                  independence = excluded.independence,
                  skill_levels = excluded.skill_levels""", roles, occupations);
        if (!roles.isEmpty() || !occupations.isEmpty()) {
            // Only what differs is written, so that publications of one role do not wait for previews of another.
            Panache.getSession().createNativeMutationQuery("""
                    delete from job_family_size s where not exists (select from role r where r.job_family = s.job_family)""")
                    .executeUpdate();
            Panache.getSession().createNativeMutationQuery("""
                    insert into job_family_size (job_family, roles)
                    select c.job_family, c.roles
                    from (select job_family, count(*) as roles from role where job_family is not null group by job_family) c
                    left join job_family_size s on s.job_family = c.job_family
                    where s.roles is distinct from c.roles
                    on conflict (job_family) do update set roles = excluded.roles""").executeUpdate();
        }
    }

    private static void update(String sql, Collection<String> roles, Collection<String> occupations) {
        Panache.getSession().createNativeMutationQuery(sql).setParameter("roles", roles.toArray(String[]::new))
                .setParameter("occupations", occupations.toArray(String[]::new)).executeUpdate();
    }
}
