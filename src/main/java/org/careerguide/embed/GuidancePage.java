package org.careerguide.embed;

import java.util.List;

/**
 * What pages of guidance have in common: where to go, and what suits a person.
 *
 * @param back page that the reader probably comes from; null without one
 * @param attribution credit line; null without one
 */
public record GuidancePage(String title, String description, String url, String home, String back, String attribution,
        String theme, boolean framed, String style) {

    /** The server's address without a slash at its end. */
    public String api() {
        return home.substring(0, home.length() - 1);
    }

    /** Steps of one kind. */
    public record Group(String code, String title, String rule, List<Card> cards) {
    }

    /** A step. */
    public record Card(String title, String href, String why, List<Fact> facts, String skills, String compare) {
    }

    /** Something that is known of a step. */
    public record Fact(String name, String value) {
    }

    /** A role that matches. */
    public record Match(String title, String href, String summary, String fit, List<String> fits, List<String> against,
            List<String> unknown, String steps) {
    }

    /** A skill of two roles. */
    public record Rated(String title, String to, String from, String difference, String importance) {
    }

    /** A table of skills. */
    public record Part(String title, String none, List<Rated> rows) {
    }

    /** The tables of skills to gain, and of those that one has. */
    public List<Part> parts(List<Rated> gain, List<Rated> covered) {
        return List.of(new Part("To gain", "Nothing that both are rated in is rated higher.", gain),
                new Part("To bring along", "Nothing that both are rated in is rated as high.", covered));
    }
}
