package org.careerguide.web;

/** Answers from a copy of the content. A version counts as current in this process once every replica has it. */
public interface ContentReplica {

    /** Takes over a version; returns when the replica answers it or a later one. */
    void follow(ContentClock.State state);
}
