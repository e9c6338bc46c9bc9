package org.careerguide.role;

import java.util.Set;

/** Finds roles by what people type. */
public interface RoleSearch {

    /** The slugs of the roles that have all words of a text in one of their titles; the last word may be a beginning. */
    Set<String> titled(String text);
}
