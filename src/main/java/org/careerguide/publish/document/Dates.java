package org.careerguide.publish.document;

/** The textual forms that documents use for dates and addresses. */
final class Dates {

    /** A year, a year and month, or a day, as ISO 8601 writes them. */
    static final String PARTIAL = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

    /** An address on the web. */
    static final String WEB = "^https?://[^\\s\\x00-\\x1f\"<>]+$";

    private Dates() {
    }
}
