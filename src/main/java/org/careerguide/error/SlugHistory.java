package org.careerguide.error;

import java.util.Optional;

/** Knows which slugs were renamed or withdrawn. */
public interface SlugHistory {

    /** The current slug of the document, if it was renamed. */
    Optional<String> renamedTo(String type, String slug);

    /** Why the document was withdrawn, if it was. */
    Optional<String> withdrawnBecause(String type, String slug);
}
