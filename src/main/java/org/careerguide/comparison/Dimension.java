package org.careerguide.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.web.Nearest;

/** What roles are compared by, in the order of the rows. */
public enum Dimension {
    PRIMARY_FOCUS("Primary focus", "What the work is about.", RowKind.TEXT),
    RESPONSIBILITIES("Responsibilities", "What people in the role answer for.", RowKind.SET),
    WORK_ACTIVITIES("Work activities", "The detailed activities that tasks of the work come to.", RowKind.SET),
    GENERALISED_ACTIVITIES("Generalised work activities", "What kinds of activity the work consists of, by importance.",
            RowKind.RATED),
    EMERGING_TASKS("Emerging tasks", "Tasks that people have reported lately.", RowKind.SET),
    SKILLS("Skills", "What the work asks of a person, by importance.", RowKind.RATED),
    KNOWLEDGE("Knowledge", "The fields that the work draws on, by importance.", RowKind.RATED),
    ABILITIES("Abilities", "What people have to be able to do, by importance.", RowKind.RATED),
    TOOLS("Tools and technologies", "What the work is done with.", RowKind.SET),
    WORK_SETTINGS("Work settings", "Where the work is done.", RowKind.SET),
    WORK_CONTEXT("Work context", "The conditions of the work: means of answers from 1 to 5, to 3 for some questions.",
            RowKind.NUMBER),
    WORK_STYLES("Work styles", "The ways of working that the work asks for, by importance.", RowKind.RATED),
    INTERESTS("Interests", "Which of the six areas of interest the work is of, each from 1 to 7.", RowKind.NUMBER),
    WORK_VALUES("Work values", "What the work gives those who do it, each from 1 to 7.", RowKind.NUMBER),
    EDUCATION("Education", "What people enter with, and what those in the work hold.", RowKind.NUMBER),
    TRAINING("Experience and training", "The experience and training that people in the work say it needs.", RowKind.NUMBER),
    PROGRAMMES("Programmes of study", "What people study to enter the work.", RowKind.SET),
    CERTIFICATIONS("Certifications", "Credentials that serve the role.", RowKind.SET),
    WAGES("Wages", "What the work pays, and how many people it pays.", RowKind.NUMBER),
    OUTLOOK("Outlook", "How employment is projected to change.", RowKind.NUMBER),
    AI_EXPOSURE("Exposure to language models",
            "Which share of the tasks language models could speed up, by six published measures.",
            RowKind.NUMBER),
    JOB_ZONE("Job zone", "How much preparation the work takes, from 1 to 5.", RowKind.NUMBER),
    CAREER_PATHS("Career paths", "The paths that the role is a step of.", RowKind.SET),
    CASE_STUDIES("Case studies", "The stories that the role is part of.", RowKind.SET);

    private final String title;
    private final String summary;
    private final RowKind kind;

    Dimension(String title, String summary, RowKind kind) {
        this.title = title;
        this.summary = summary;
        this.kind = kind;
    }

    /** Name in parameters and rows, such as {@code primary-focus}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Display title. */
    public String title() {
        return title;
    }

    /** What the row shows, in a sentence. */
    public String summary() {
        return summary;
    }

    /** The form of its row. */
    public RowKind kind() {
        return kind;
    }

    /** The names of all of them. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Dimension::code).toList();
    }

    /** Returns the dimension of this name, if there is one. */
    public static Optional<Dimension> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** The dimensions that a parameter names; all if it is null. Unknown names are refused. */
    static Set<Dimension> of(String criteria) {
        if (criteria == null) {
            return EnumSet.allOf(Dimension.class);
        }
        var wanted = EnumSet.noneOf(Dimension.class);
        var mistakes = new ArrayList<Problem.Mistake>();
        for (String code : criteria.split(",", -1)) {
            ofCode(code).ifPresentOrElse(dimension -> {
                if (!wanted.add(dimension)) {
                    mistakes.add(new Problem.Mistake("query", "criteria", "repeated-value",
                            "The parameter “criteria” names “" + code + "” twice.", codes()).withValue(code));
                }
            }, () -> mistakes.add(new Problem.Mistake("query", "criteria",
                    "unknown-value", "The parameter “criteria” names “" + code + "”, which it does not know"
                            + Nearest.hint(code, codes()) + ".",
                    codes()).withValue(code)));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidParameterException(mistakes);
        }
        return wanted;
    }
}
