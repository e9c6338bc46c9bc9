package org.careerguide.web;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to a thing of the guide. */
@Schema(name = "Link", description = "A link to a thing of the guide.")
public record Link(@NotNull String slug, @NotNull String title, @NotNull ApiUrl url) {

    /** A link to a thing in a collection. */
    public static Link of(String collection, String slug, String title) {
        return new Link(slug, title, ApiUrl.of(collection, slug));
    }
}
