package org.careerguide.role;

import java.util.List;

import org.careerguide.web.Link;

/** Roles that another feature knows to be a step away. Such a feature implements it as a bean. */
public interface RoleNeighbours {

    /** A role a step away, why in words, and what says so. */
    record Neighbour(Role role, String explanation, Link careerPath) {
    }

    /** The roles a step away from a role, in order. */
    List<Neighbour> of(String roleSlug);
}
