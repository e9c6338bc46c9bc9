package org.careerguide.role;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careerguide.source.Source;
import org.hibernate.Session;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * A role with all that its page and comparisons show of it, read in one statement: the database puts the rows of all tables
 * together, which costs far less than a statement a table. The entities are as Hibernate would read them, but it does not
 * manage them, and what no page of a role shows of related things is not there.
 *
 * @param version of the content that it was read of
 */
public record WholeRole(Role role, long version) {

    /** Rows of one table after the other, each part with the sources that its rows rest on. */
    private static final String BY_SLUG = """
            with whole as (
              select r.*, title.rows as alternate_titles, responsibility.rows as responsibilities, skill.rows as skills,
                tool.rows as tools, setting.rows as work_settings, certification.rows as certifications,
                credit.rows as sources, row_to_json(o) as occupation,
                title.sources || skill.sources || tool.sources || credit.slugs || o.used as used
              from role r
              cross join lateral (
                select json_agg(t) as rows, array_agg(t.source) as sources
                from (
                  select title, note, reported_for, source_slug as source
                  from role_alternate_title where role_slug = r.slug order by position) t) title
              cross join lateral (
                select json_agg(t) as rows
                from (
                  select p.type, row_to_json(d) as responsibility
                  from role_responsibility p
                  cross join lateral (
                    select slug, title, summary, description from responsibility where slug = p.responsibility_slug) d
                  where p.role_slug = r.slug order by p.position) t) responsibility
              cross join lateral (
                select json_agg(t) as rows, array_agg(t.source) as sources
                from (
                  select p.importance, p.level, p.date, p.missing, p.source_slug as source, row_to_json(d) as skill
                  from role_skill p
                  cross join lateral (
                    select slug, title, summary, kind, description from skill where slug = p.skill_slug) d
                  where p.role_slug = r.slug order by p.position) t) skill
              cross join lateral (
                select json_agg(t) as rows, array_agg(t.source) as sources
                from (
                  select p.category_code, p.category_title, p.hot, p.in_demand, p.source_slug as source, row_to_json(d) as tool
                  from role_tool p
                  cross join lateral (
                    select slug, title, summary, replace(kind, '_', '-') as kind, description
                    from tool where slug = p.tool_slug) d
                  where p.role_slug = r.slug order by p.position) t) tool
              cross join lateral (
                select json_agg(t) as rows
                from (
                  select w.slug, w.title, w.summary
                  from role_work_setting p join work_setting w on w.slug = p.work_setting_slug
                  where p.role_slug = r.slug order by p.position) t) setting
              cross join lateral (
                select json_agg(t) as rows
                from (
                  select c.slug, c.title, c.summary, c.code, c.description, row_to_json(i) as issuer
                  from role_certification p join certification c on c.slug = p.certification_slug
                  cross join lateral (select slug, title from organisation where slug = c.issuer_slug) i
                  where p.role_slug = r.slug order by p.position) t) certification
              cross join lateral (
                select json_agg(s.slug order by s.sort_title, s.slug) as rows, array_agg(s.slug) as slugs
                from role_source p join source s on s.slug = p.source_slug
                where p.role_slug = r.slug) credit
              left join lateral (
                select o.*, o.job_zone_source_slug as job_zone_source, wage.rows as wages, projection.rows as outlook,
                  education.rows as education, style.rows as work_styles, interest.rows as interests,
                  work_value.rows as work_values,
                  wage.sources || projection.sources || education.sources || style.sources || interest.sources
                    || work_value.sources || o.job_zone_source_slug as used
                from occupation o
                cross join lateral (
                  select json_agg(t) as rows, array_agg(t.source) as sources
                  from (
                    select *, source_slug as source, json_build_object('code', place_code, 'name', place_name) as place
                    from occupation_wage where occupation_slug = o.slug order by position) t) wage
                cross join lateral (
                  select json_agg(t) as rows, array_agg(t.source) as sources
                  from (
                    select *, source_slug as source, json_build_object('code', place_code, 'name', place_name) as place
                    from occupation_outlook where occupation_slug = o.slug order by position) t) projection
                cross join lateral (
                  select json_agg(t) as rows, array_agg(t.source) as sources
                  from (
                    select level, share_percent, date, missing, source_slug as source
                    from occupation_education where occupation_slug = o.slug order by position) t) education
                cross join lateral (
                  select json_agg(t) as rows, array_agg(t.source) as sources
                  from (
                    select title, importance, date, missing, source_slug as source
                    from occupation_work_style where occupation_slug = o.slug order by position) t) style
                cross join lateral (
                  select json_agg(t) as rows, array_agg(t.source) as sources
                  from (
                    select title, score, date, source_slug as source
                    from occupation_interest where occupation_slug = o.slug order by position) t) interest
                cross join lateral (
                  select json_agg(t) as rows, array_agg(t.source) as sources
                  from (
                    select title, score, date, source_slug as source
                    from occupation_work_value where occupation_slug = o.slug order by position) t) work_value
                where o.slug = r.occupation_slug) o on true
              where r.slug = :slug)
            select cast(row_to_json(whole) as text),
              (select cast(json_agg(s) as text) from source s
               where s.slug in (select unnest(whole.used))),
              (select version from content)
            from whole""";

    /** Columns are fields. The names of enumerated values are the same in the database and in JSON, but for their case. */
    private static final JsonMapper ROWS = JsonMapper.builder().addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .visibility(PropertyAccessor.ALL, Visibility.NONE).visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            // What has no rows stays as it is in a new entity: an empty list.
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private static final ObjectReader SOURCES = ROWS.readerFor(Source[].class);

    private static final ObjectReader ROLE = ROWS.copy()
            .registerModule(new SimpleModule().addDeserializer(Source.class, new SourceBySlug())).readerFor(Role.class);

    /** The one of this slug, if there is one. */
    public static Optional<WholeRole> findBySlug(String slug) {
        Session database = Panache.getSession();
        return database.createNativeQuery(BY_SLUG, Object[].class).setParameter("slug", slug).getResultList().stream()
                .map(row -> of((String) row[0], (String) row[1], ((Number) row[2]).longValue())).findFirst();
    }

    private static WholeRole of(String role, String sources, long version) {
        try {
            Map<String, Source> bySlug = sources == null ? Map.of()
                    : Arrays.stream(SOURCES.<Source[]> readValue(sources))
                            .collect(Collectors.toMap(source -> source.slug, Function.identity()));
            return new WholeRole(ROLE.withAttribute(Source.class, bySlug).readValue(role), version);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows name their source by its slug. */
    private static final class SourceBySlug extends StdDeserializer<Source> {

        SourceBySlug() {
            super(Source.class);
        }

        @Override
        public Source deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return (Source) ((Map<?, ?>) context.getAttribute(Source.class)).get(parser.getText());
        }
    }
}
