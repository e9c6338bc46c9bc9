package org.careerguide.source;

import java.util.List;

/**
 * That a career path, a case study or a comparison names a role.
 *
 * @param collection the collection of the API that it is in, such as {@code career-paths}
 */
public record Mention(String collection, String slug, String title, String summary) {

    /** Those of one collection, as a document links to them, with their summaries if expanded. */
    public static List<Related> related(List<Mention> mentions, String collection, boolean expanded) {
        return mentions.stream().filter(one -> one.collection.equals(collection))
                .map(one -> Related.of(collection, one.slug, one.title, expanded ? one.summary : null)).toList();
    }
}
