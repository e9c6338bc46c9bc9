package org.careerguide.source;

import java.util.List;
import java.util.Optional;

/** The published content, as it is now or as it was at a version. */
public interface Content {

    /** Number of the version. */
    long version();

    /** The thing of this type and slug, if there is one. */
    <E extends Published> Optional<E> find(Class<E> type, String slug);

    /** The career paths, case studies and comparisons that name a role, by title; at most 100 of a kind. */
    List<Mention> mentions(String roleSlug);

    /** The career paths, case studies or comparisons that name a role, by title; at most 100. */
    <E extends Published> List<E> naming(Class<E> type, String roleSlug);
}
