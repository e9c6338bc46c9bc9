package org.careerguide.content;

/** The textual forms that documents use for dates and addresses. */
public final class Dates {

    /** A year, a year and month, or a day of the calendar, as ISO 8601 writes them. */
    public static final String PARTIAL = "^([0-9]{4}(-(0[1-9]|1[0-2]))?"
            + "|[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)"
            + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";

    /** A web address. */
    public static final String WEB = "^https?://[^\\s\\x00-\\x1f\"<>]+$";

    private Dates() {
    }
}
