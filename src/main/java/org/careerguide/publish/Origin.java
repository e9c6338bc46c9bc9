package org.careerguide.publish;

/** Where published documents come from. */
public enum Origin {
    /** The pack that the application brings. */
    BUILT_IN,
    /** An imported pack. */
    PACK,
    /** An imported release of public data. */
    RELEASE
}
