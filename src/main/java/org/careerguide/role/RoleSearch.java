package org.careerguide.role;

import java.util.List;
import java.util.Set;

/** Finds roles by what people type. */
public interface RoleSearch {

    /** The slugs of the roles that have all words of a text in one of their titles; the last word may be a beginning. */
    Set<String> titled(String text);

    /** The slugs of the roles that a search finds, the best match first, and at most {@code limit}. */
    List<String> ranked(String text, int limit);
}
