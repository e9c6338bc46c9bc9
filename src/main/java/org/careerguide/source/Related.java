package org.careerguide.source;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A thing that a document is related to: a link, with more of the thing where it is expanded. */
@Schema(name = "Related", description = "A link to a related entry. With `expand`, its summary too.")
public record Related(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(description = "One- or two-sentence summary; only with `expand`.") String summary) {

    /** The thing in a collection of the API, with its summary if expanded. */
    public static Related of(String collection, Published thing, boolean expanded) {
        return of(collection, thing.slug, thing.title, expanded ? thing.summary : null);
    }

    static Related of(String collection, String slug, String title, String summary) {
        return new Related(slug, title, ApiUrl.of(collection, slug), summary);
    }
}
