package org.careerguide.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.Entity;

import org.careerguide.content.DocumentType;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.content.SocGroups;
import org.careerguide.source.Published;
import org.careerguide.web.Link;
import org.hibernate.Session;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

import io.quarkus.hibernate.orm.panache.Panache;

/** The wages of all occupations in one place. */
@Entity(name = "PlaceWages")
public class PlaceWages extends Published<PlaceWagesDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public PlaceWagesDocument document;

    @Override
    protected void copy(PlaceWagesDocument stated) {
        document = stated;
    }

    @Override
    public PlaceWagesDocument document() {
        return document;
    }

    /**
     * The latest known median wages of an occupation in each place, the highest first. Of two of the same date, the one that the
     * occupation itself states.
     */
    static List<WagesByPlace.Median> medians(String onetSoc) {
        noteAll(DocumentType.PLACE_WAGES, DocumentType.OCCUPATION);
        return Panache.getSession().createNativeQuery("""
                select w.place_code, w.place_name, w.median, w.currency, w.median_at_least, w.date, s.slug, s.title
                from (
                  select distinct on (place_code) * from (
                    select w.place_code, w.place_name, w.median, w.currency, w.median_at_least, w.date, w.source_slug, 1 as rank
                    from occupation o join place_wage w on w.soc = o.soc
                    where o.onet_soc = :code and w.latest
                    union all
                    select w.place_code, w.place_name, w.median, w.currency, w.median_at_least, w.date, w.source_slug, 0
                    from occupation o join stated_place_wage w on w.occupation_slug = o.slug
                    where o.onet_soc = :code) known
                  order by place_code, date desc nulls last, rank) w
                join source s on s.slug = w.source_slug
                where w.median is not null
                order by w.median desc, w.place_name, w.place_code""",
                Object[].class).setParameter("code", onetSoc).getResultStream()
                .map(row -> new WagesByPlace.Median((String) row[0], (String) row[1], (BigDecimal) row[2],
                        row[3] + "/year", (Boolean) row[4], (String) row[5],
                        Link.of("sources", (String) row[6], (String) row[7])))
                .toList();
    }

    /**
     * Updates the rows by which the wages of occupations are found, after documents or occupations changed.
     *
     * @param documents slugs of documents that changed
     * @param occupations slugs of occupations that changed
     */
    public static void index(Collection<String> documents, Collection<String> occupations) {
        Session database = Panache.getSession();
        if (!documents.isEmpty()) {
            database.createNativeMutationQuery("delete from place_wage where document_slug = any(:documents)")
                    .setParameter("documents", documents.toArray(String[]::new)).executeUpdate();
            index("w.slug = any(:slugs)", documents, socs("select distinct soc from occupation", List.of()));
        }
        if (!occupations.isEmpty()) {
            StatedPlaceWage.index(occupations);
            index("true", List.of(), socs("""
                    select distinct soc from occupation o
                    where slug = any(:slugs) and not exists (select from place_wage w where w.soc = o.soc)""", occupations));
        }
    }

    private static List<String> socs(String query, Collection<String> slugs) {
        var socs = Panache.getSession().createNativeQuery(query, String.class);
        if (!slugs.isEmpty()) {
            socs.setParameter("slugs", slugs.toArray(String[]::new));
        }
        return socs.getResultList();
    }

    private static void index(String condition, Collection<String> slugs, List<String> socs) {
        var own = new ArrayList<String>();
        var stated = new ArrayList<String>();
        var ranks = new ArrayList<Integer>();
        for (String soc : socs) {
            List<String> codes = SocGroups.codesFor(soc);
            for (int rank = 0; rank < codes.size(); rank++) {
                own.add(soc);
                stated.add(codes.get(rank));
                ranks.add(rank);
            }
        }
        var insert = Panache.getSession()
                .createNativeMutationQuery(
                        """
                                insert into place_wage (place_code, soc, document_slug, place_name, source_slug, date, currency, figures, median,
                                  median_at_least, latest)
                                select distinct on (w.slug, c.soc) w.document -> 'place' ->> 'code', c.soc, w.slug,
                                  w.document -> 'place' ->> 'name', w.document ->> 'source', w.document ->> 'date', w.document ->> 'currency',
                                  f.figures, cast(f.figures -> 'year' ->> 'median' as numeric),
                                  coalesce(f.figures -> 'year' -> 'atLeast' @> '["median"]', false), false
                                from place_wages w
                                cross join lateral jsonb_array_elements(w.document -> 'occupations') f (figures)
                                join unnest(cast(:socs as text[]), cast(:stated as text[]), cast(:ranks as integer[])) c (soc, stated, rank)
                                  on c.stated = f.figures ->> 'soc'
                                where %s
                                order by w.slug, c.soc, c.rank
                                on conflict do nothing"""
                                .formatted(condition))
                .setParameter("socs", own.toArray(String[]::new))
                .setParameter("stated", stated.toArray(String[]::new)).setParameter("ranks", ranks.toArray(Integer[]::new));
        if (!slugs.isEmpty()) {
            insert.setParameter("slugs", slugs.toArray(String[]::new));
        }
        insert.executeUpdate();
        Panache.getSession().createNativeMutationQuery("""
                update place_wage w set latest = l.document_slug = w.document_slug
                from (select distinct on (place_code, soc) place_code, soc, document_slug
                  from place_wage order by place_code, soc, date desc, document_slug) l
                where l.place_code = w.place_code and l.soc = w.soc and w.latest <> (l.document_slug = w.document_slug)""")
                .executeUpdate();
    }
}
