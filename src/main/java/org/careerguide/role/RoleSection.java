package org.careerguide.role;

import java.util.List;

import org.careerguide.source.Content;
import org.careerguide.source.Related;

/**
 * A part of a role's page that another feature knows: the paths, stories and comparisons that the role is in. Each such
 * feature implements it as a bean.
 */
public interface RoleSection {

    /** Name of the section in the role's JSON, such as {@code careerPaths}. */
    String name();

    /** What the section of the content holds for a role, by title; at most 100, with summaries if expanded. */
    List<Related> of(Content content, String roleSlug, boolean expanded);
}
