package org.careerguide.source;

/** Gives out the content at any version that is still known. */
public interface ContentHistory {

    /**
     * The content at a version, or now where that is null.
     *
     * @throws org.careerguide.error.ProblemException if there is no such version yet, or it is gone
     */
    Content at(Integer version);
}
