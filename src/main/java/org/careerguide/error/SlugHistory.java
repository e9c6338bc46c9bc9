package org.careerguide.error;

import java.util.Optional;

/** Knows what became of slugs that nothing has any more. */
public interface SlugHistory {

    /** The current slug of the document, if it was renamed. */
    Optional<String> renamedTo(String thing, String slug);

    /** Why the document was withdrawn, if it was. */
    Optional<String> withdrawnBecause(String thing, String slug);
}
