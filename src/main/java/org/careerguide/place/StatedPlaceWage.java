package org.careerguide.place;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.careerguide.content.DocumentType;
import org.careerguide.source.Published;
import org.hibernate.Session;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.Panache;

/** A place for which an occupation itself states wages, with its latest yearly median, by which lists are filtered and sorted. */
@Entity(name = "StatedPlaceWage")
@Immutable
public class StatedPlaceWage {

    @EmbeddedId
    public Key key;

    public String placeName;

    /** Null without yearly wages. */
    public String date;

    /** Null if unknown. */
    public BigDecimal median;

    public boolean medianAtLeast;

    /** The place, and the occupation that states its wages there. */
    @Embeddable
    public record Key(String placeCode, String occupationSlug) implements Serializable {
    }

    /** The name of a place for which an occupation states wages, by the code of the place, whatever the case of its letters. */
    static Optional<String> nameOf(String code) {
        Published.noteAll(DocumentType.OCCUPATION);
        return Panache.getSession()
                .createSelectionQuery("select placeName from StatedPlaceWage where key.placeCode = :code"
                        + " order by date desc nulls last, key.occupationSlug", String.class)
                .setParameter("code", code.toUpperCase(Locale.ROOT)).setMaxResults(1).getResultStream().findFirst();
    }

    /** Updates the rows of occupations that changed. */
    static void index(Collection<String> occupations) {
        Session database = Panache.getSession();
        String[] slugs = occupations.toArray(String[]::new);
        database.createNativeMutationQuery("delete from stated_place_wage where occupation_slug = any(:slugs)")
                .setParameter("slugs", slugs).executeUpdate();
        database.createNativeMutationQuery("""
                insert into stated_place_wage
                  (place_code, occupation_slug, place_name, source_slug, date, currency, median, median_at_least)
                select distinct on (wage -> 'place' ->> 'code', o.slug) wage -> 'place' ->> 'code', o.slug,
                  wage -> 'place' ->> 'name', wage ->> 'source', case when wage ->> 'per' = 'year' then wage ->> 'date' end,
                  wage ->> 'currency', case when wage ->> 'per' = 'year' then cast(wage ->> 'median' as numeric) end,
                  coalesce(wage -> 'atLeast' @> '["median"]', false)
                from occupation o
                cross join lateral jsonb_array_elements(o.document -> 'wages') with ordinality as wages (wage, position)
                where o.slug = any(:slugs) and wage -> 'place' ->> 'code' like '%-%'
                order by wage -> 'place' ->> 'code', o.slug, wage ->> 'per' <> 'year', wage ->> 'date' desc, position""")
                .setParameter("slugs", slugs).executeUpdate();
    }
}
