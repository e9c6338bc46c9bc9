package org.careerguide.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to a document. */
@Schema(name = "Link", description = "A link to an entry of the guide.")
public record Link(@Schema(required = true) String slug, @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url) {

    /** A link to a document in a collection. */
    public static Link of(String collection, String slug, String title) {
        return new Link(slug, title, ApiUrl.of(collection, slug));
    }
}
