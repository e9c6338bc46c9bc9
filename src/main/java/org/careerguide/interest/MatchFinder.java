package org.careerguide.interest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.DocumentType;
import org.careerguide.source.Published;
import org.careerguide.web.Values;
import org.careerguide.web.list.Keyset;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.SortKeys;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryFlushMode;

/** Ranks roles by how well they fit a profile. */
@ApplicationScoped
class MatchFinder {

    /**
     * How close a person's levels are to those of a role, from -1 to 1; null without any rated skill. The subquery decompresses
     * the levels of a role once, not once for each skill.
     */
    private static final String SKILLS = """
            (select 1 - 2 * avg(abs(cast(known.levels -> wanted.slug as numeric) - wanted.level)) / 7
              from (select p.skill_levels || '{}' as levels offset 0) known,
                unnest(cast(:skills as text[]), cast(:levels as numeric[])) wanted (slug, level))""";

    private static final String RANKED = """
            select slug, fit, 1 - fit as distance, interests, work_values, skills from (
              select slug, interests, work_values, skills,
                round((coalesce(interests, 0) + coalesce(work_values, 0) + coalesce(skills, 0)) / %d, 4) as fit
              from (
                select p.role_slug as slug, cast(%s as numeric) as interests, cast(%s as numeric) as work_values,
                  cast(%s as numeric) as skills
                from role_profile p%s) scored
              where interests is not null or work_values is not null or skills is not null) ranked""";

    private final Session database;

    MatchFinder(Session database) {
        this.database = database;
    }

    /**
     * A role with its fit.
     *
     * @param distance 1 minus the fit
     * @param interests correlation of the interests; null if unknown, or not in the profile
     * @param values correlation of the work values; null if unknown, or not in the profile
     * @param skills closeness of the skills; null if unknown, or not in the profile
     */
    record Ranked(String slug, BigDecimal fit, BigDecimal distance, BigDecimal interests, BigDecimal values,
            BigDecimal skills) {
    }

    /** The roles of a page, and the next one if there is one. */
    record Page(Keyset<Ranked> keyset, List<Ranked> rows) {
    }

    /** Ranks the roles that meet the filters: the best fit first, then by slug. */
    Page find(Profile profile, MatchParameters filters, ListParameters page) {
        Keyset<Ranked> keyset = page.keyset(SortKeys.<Ranked> bySlug("slug", Ranked::slug).figure("distance", "distance",
                Ranked::distance));
        return new Page(keyset, keyset.fetch((condition, limit) -> {
            NativeQuery<Object[]> query = query("select slug, fit, distance, interests, work_values, skills from (", profile,
                    filters, condition.hql().isEmpty() ? "" : " where " + condition.hql(),
                    " order by distance, slug limit " + limit);
            condition.parameters().forEach(query::setParameter);
            return query.getResultList().stream().map(row -> new Ranked((String) row[0], (BigDecimal) row[1],
                    (BigDecimal) row[2], (BigDecimal) row[3], (BigDecimal) row[4], (BigDecimal) row[5])).toList();
        }));
    }

    /** How many roles there are to rank. */
    long count(Profile profile, MatchParameters filters) {
        return ((Number) query("select count(*), 0 from (", profile, filters, "", "").getSingleResult()[0]).longValue();
    }

    private NativeQuery<Object[]> query(String select, Profile profile, MatchParameters filters, String where, String order) {
        var parameters = new HashMap<String, Object>();
        String sql = RANKED.formatted(profile.parts(), correlation(profile.interests()), correlation(profile.values()),
                profile.skills().isEmpty() ? "null" : SKILLS, conditions(filters, parameters));
        Published.noteAll(DocumentType.ROLE, DocumentType.OCCUPATION);
        NativeQuery<Object[]> query = database.createNativeQuery(select + sql + ") m" + where + order, Object[].class)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH);
        if (!profile.skills().isEmpty()) {
            query.setParameter("skills", profile.skills().keySet().toArray(String[]::new));
            query.setParameter("levels", profile.skills().values().toArray(BigDecimal[]::new));
        }
        parameters.forEach(query::setParameter);
        return query;
    }

    /** The correlation of numbers with scores: the sum of their products, since the table has standardised scores. */
    private static String correlation(Map<String, BigDecimal> numbers) {
        return numbers == null ? "null"
                : Profile.standardised(numbers).entrySet().stream()
                        .map(entry -> "p." + entry.getKey().replace('-', '_') + " * cast('" + entry.getValue()
                                + "' as double precision)")
                        .collect(Collectors.joining(" + "));
    }

    private static String conditions(MatchParameters filters, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        if (filters.minWage != null) {
            conditions.add("r.median_wage >= :minWage");
            parameters.put("minWage", filters.minWage);
        }
        if (filters.education != null) {
            conditions.add("r.entry_education = any(:education)");
            parameters.put("education", Values.of(filters.education).toArray(String[]::new));
        }
        if (filters.jobZone != null) {
            conditions.add("r.job_zone = any(:jobZones)");
            parameters.put("jobZones", Values.of(filters.jobZone).stream().map(Integer::valueOf).toArray(Integer[]::new));
        }
        return conditions.isEmpty() ? ""
                : " join role r on r.slug = p.role_slug where " + String.join(" and ", conditions);
    }
}
