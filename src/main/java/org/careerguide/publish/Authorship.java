package org.careerguide.publish;

/**
 * Who publishes, and why.
 *
 * @param actor name of the person or program
 * @param way how the publication comes about
 * @param note what the actor says of it; null if nothing
 */
public record Authorship(String actor, Way way, String note) {

    private static final String APPLICATION = "career-guide";

    /** The authorship of a set that a command or the start of the application publishes. */
    static Authorship of(Origin origin) {
        return switch (origin) {
            case BUILT_IN -> new Authorship(APPLICATION, Way.PACK, null);
            case PACK -> new Authorship(user(), Way.PACK, null);
            case RELEASE -> new Authorship(user(), Way.IMPORT, null);
        };
    }

    /** The user of the operating system who runs the command. */
    private static String user() {
        return System.getProperty("user.name", APPLICATION);
    }
}
