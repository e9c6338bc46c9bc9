package org.careerguide.careerpath;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Kind of a step from one role to another. */
public enum MoveKind {
    /** Up in the same field. */
    @JsonProperty("advancement")
    ADVANCEMENT("Advancement", "Up in the same field: more pay or more preparation."),
    /** Up in another field. */
    @JsonProperty("lateral-advancement")
    LATERAL_ADVANCEMENT("Lateral advancement", "Up in another field."),
    /** On one level in the same field. */
    @JsonProperty("similar")
    SIMILAR("Similar role", "On one level in the same field."),
    /** On one level in another field. */
    @JsonProperty("lateral-transition")
    LATERAL_TRANSITION("Lateral transition", "On one level in another field.");

    /** The names as a parameter takes them, several separated by commas. */
    static final String NAMES = "^(advancement|lateral-advancement|similar|lateral-transition)"
            + "(,(advancement|lateral-advancement|similar|lateral-transition))*$";

    /** The rule of each kind, for the contract. */
    static final String RULE = """
            A step is of one of four kinds. `advancement` goes up in the same field, `lateral-advancement` up in another field, \
            `similar` stays on one level in the same field, `lateral-transition` on one level in another field. A step goes up if \
            the median wage is at least 10 % higher and the job zone not lower, or the job zone higher and the wage not at least \
            10 % lower. It goes down, and is not listed, if the wage is at least 10 % lower, or the job zone lower and the wage not \
            at least 10 % higher. Else it stays on one level. Wages are compared as in `wageDifference`; a lower bound counts only \
            where it decides by itself, and wages that cannot be compared, or an unknown job zone, count as equal. The field is the \
            SOC major group of the reference occupation; management (group 11) belongs to the field of each occupation that it is \
            among the ten nearest of. A step that a career path states as an advancement is an `advancement`; one that it states as \
            lateral is a `lateral-advancement` if it goes up, and else a `lateral-transition`.""";

    private final String title;
    private final String summary;

    MoveKind(String title, String summary) {
        this.title = title;
        this.summary = summary;
    }

    /** Display title. */
    public String title() {
        return title;
    }

    /** What it is, in a sentence. */
    public String summary() {
        return summary;
    }

    /** Name in the contract, such as {@code lateral-advancement}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
