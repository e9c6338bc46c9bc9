package org.careerguide.source;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Entity;

/** Where content and figures come from: a release of a publisher, with its licence. */
@Entity
public class Source extends Published {

    public String publisher;

    /** Name of the release, such as May 2025. */
    public String release;

    /** Date of the release: year, year and month, or day, in ISO 8601. */
    public String published;

    /** Name of the licence. */
    public String licence;

    public String licenceUrl;

    public String url;

    /** The day on which it was retrieved from its publisher; null if it is not known. */
    public LocalDate retrieved;

    /** The credit line that the licence asks for, if any. */
    public String attribution;

    /** The one of this slug, if there is one. */
    public static Optional<Source> findBySlug(String slug) {
        return findByIdOptional(slug);
    }

    /** All of them. */
    public static ContentQuery<Source> matching() {
        return ContentQuery.of(Source.class);
    }
}
