package org.careerguide.web;

import java.time.Instant;

/** Knows which version of the content is being served. */
public interface ContentClock {

    /** The version that is current now. */
    State now();

    /** A version: its number, and when it was published. */
    record State(long version, Instant publishedAt) {
    }
}
