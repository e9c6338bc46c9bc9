package org.careerguide.source;

/**
 * That a career path, a case study or a comparison names a role.
 *
 * @param collection the collection of the API that it is in, such as {@code career-paths}
 */
public record Mention(String collection, String slug, String title, String summary) {

    /** The thing as a document links to it, with its summary if expanded. */
    public Related related(boolean expanded) {
        return Related.of(collection, slug, title, expanded ? summary : null);
    }
}
