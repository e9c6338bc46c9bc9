package org.careerguide.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.Entity;

import org.careerguide.content.PlaceDocument;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

import io.quarkus.hibernate.orm.panache.Panache;

/** An area for which figures are given. */
@Entity
public class Place extends Published<PlaceDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public PlaceDocument document;

    /** Code of the area, such as US-CA. */
    public String code;

    /** Name of its kind, such as metropolitan-area. */
    public String kind;

    /**
     * Those that match the filters; a filter without values lets all through.
     *
     * @param kinds names of kinds
     * @param words what the title has to contain, in the form of sort titles; null for any
     */
    static ContentQuery<Place> matching(List<String> kinds, String words) {
        return ContentQuery.of(Place.class).where("e.kind in :kinds", "kinds", kinds)
                .where("locate(:words, e.sortTitle) > 0", "words", words);
    }

    /** The place with a code, whatever the case of its letters, or with a slug. */
    static Optional<Place> ofCodeOrSlug(String name) {
        return Panache.getSession().createSelectionQuery("from Place where code = :code or slug = :slug", Place.class)
                .setParameter("code", name.toUpperCase(Locale.ROOT)).setParameter("slug", name).getResultStream().findFirst();
    }

    @Override
    protected void copy(PlaceDocument stated) {
        document = stated;
        code = stated.code();
        kind = stated.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public PlaceDocument document() {
        return document;
    }
}
