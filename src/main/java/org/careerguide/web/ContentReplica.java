package org.careerguide.web;

/** A copy of the content in this process, such as the search index. A version counts as current once every copy has it. */
public interface ContentReplica {

    /** Updates the copy; returns when it has this version or a later one. */
    void follow(ContentClock.State state);
}
