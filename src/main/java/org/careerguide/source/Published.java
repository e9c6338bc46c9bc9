package org.careerguide.source;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import org.careerguide.web.Link;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What every published thing has: identity, title, summary and the time of its last change. */
@MappedSuperclass
public abstract class Published extends PanacheEntityBase {

    /** Identity within the type. */
    @Id
    public String slug;

    /** What people call it. */
    public String title;

    /** The title in the form that lists are sorted and searched by; see {@link #sortForm}. */
    public String sortTitle;

    /** It in a sentence or two. */
    public String summary;

    /** When it was last published with a change. */
    public Instant updatedAt;

    /** Sets the title, and the form of it that lists are sorted by. */
    public void entitle(String newTitle) {
        title = newTitle;
        sortTitle = sortForm(newTitle);
    }

    /** A text in lower case and without accents, so that order and search do not depend on either. */
    public static String sortForm(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).strip();
    }

    /**
     * The first roles by title, at most {@code limit}, that meet a condition; in it the role is {@code r}, and this thing
     * :slug.
     */
    protected List<Link> rolesThat(String condition, int limit) {
        return Panache.getSession().createSelectionQuery(
                "select r.slug, r.title from Role r where " + condition + " order by r.sortTitle, r.slug", Object[].class)
                .setParameter("slug", slug).setMaxResults(limit).getResultList().stream()
                .map(row -> Link.of("roles", (String) row[0], (String) row[1])).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Published that && getClass() == other.getClass() && Objects.equals(slug, that.slug);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(slug);
    }
}
