package org.careerguide.role;

import java.util.List;

import org.careerguide.web.Link;

/** Finds roles that are a step away. Implemented as a bean by a feature that knows steps. */
public interface RoleNeighbours {

    /**
     * A role a step away.
     *
     * @param explanation why it is a step away
     * @param careerPath the career path with the step
     */
    record Neighbour(Role role, String explanation, Link careerPath) {
    }

    /** The roles a step away from a role, in order. */
    List<Neighbour> of(String roleSlug);
}
