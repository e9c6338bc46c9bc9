package org.careerguide.role;

import java.util.Locale;

/** The published measures of exposure to language models, in the order in which they are shown. */
public enum AiMeasure {
    DV_RATING_ALPHA("GPT-4, alpha", Rater.MODEL, Weight.ALPHA),
    DV_RATING_BETA("GPT-4, beta", Rater.MODEL, Weight.BETA),
    DV_RATING_GAMMA("GPT-4, gamma", Rater.MODEL, Weight.GAMMA),
    HUMAN_RATING_ALPHA("People, alpha", Rater.PEOPLE, Weight.ALPHA),
    HUMAN_RATING_BETA("People, beta", Rater.PEOPLE, Weight.BETA),
    HUMAN_RATING_GAMMA("People, gamma", Rater.PEOPLE, Weight.GAMMA);

    private final String title;
    private final String meaning;

    /** Who rated the tasks. */
    private static final class Rater {
        private static final String MODEL = "By ratings of GPT-4: ";
        private static final String PEOPLE = "By ratings of people: ";
    }

    /** How tasks count that need software built on a language model. */
    private static final class Weight {
        private static final String ALPHA = "the share of tasks whose time a language model alone could at least halve.";
        private static final String BETA = "the share of tasks whose time a language model alone could at least halve, plus half of the share whose time software built on one could halve.";
        private static final String GAMMA = "the share of tasks whose time a language model, or software built on one, could at least halve.";
    }

    AiMeasure(String title, String rater, String weight) {
        this.title = title;
        this.meaning = rater + weight;
    }

    /** Name in the source and in answers, such as {@code human_rating_beta}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Display title. */
    public String title() {
        return title;
    }

    /** What it measures, in a sentence. */
    public String meaning() {
        return meaning;
    }
}
