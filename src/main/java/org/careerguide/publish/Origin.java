package org.careerguide.publish;

/** Where published documents come from. */
public enum Origin {
    /** The pack that the application brings. */
    BUILT_IN,
    /** A pack that somebody imported. */
    PACK,
    /** A release of public data that somebody imported. */
    RELEASE
}
