package org.careerguide.error;

import java.util.Optional;

/** Knows what became of slugs that nothing has any more. */
public interface SlugHistory {

    /** The slug that the thing has now, if it was renamed. */
    Optional<String> renamedTo(String thing, String slug);

    /** Why the thing was withdrawn, if it was. */
    Optional<String> withdrawnBecause(String thing, String slug);
}
