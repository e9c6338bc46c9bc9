package org.careerguide.content;

/** Gives access to the content at each version that the revision log still holds. */
public interface ContentVersions {

    /**
     * The content at a version.
     *
     * @param version number of the version, or null for the current one
     * @throws org.careerguide.error.ProblemException if the version does not exist yet or is gone
     */
    Content at(Integer version);

    /** The content at the current version. */
    default Content current() {
        return at(null);
    }
}
