package org.careerguide.publish;

/** What is imported, each by a command of its name. */
public enum ImportKind {
    /** A pack of content files. */
    PACK("pack"),
    /** A release of the O*NET database. */
    ONET("onet"),
    /** A year of the Occupational Employment and Wage Statistics. */
    WAGES("wages"),
    /** A span of the Employment Projections. */
    PROJECTIONS("projections"),
    /** A crosswalk between classifications, or measures by their codes. */
    CROSSWALK("crosswalk");

    private final String code;

    ImportKind(String code) {
        this.code = code;
    }

    /** Name of the command. */
    public String code() {
        return code;
    }
}
