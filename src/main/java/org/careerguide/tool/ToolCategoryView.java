package org.careerguide.tool;

import org.careerguide.content.ToolDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category of products, in the classification that procurement uses. */
@Schema(name = "ToolCategory", description = "Category in the United Nations Standard Products and Services Code (UNSPSC).")
public record ToolCategoryView(
        @Schema(required = true, description = "UNSPSC commodity code.", examples = "43232202") String code,
        @Schema(required = true, examples = "Document management software") String title) {

    /** A category; null if the category is null. */
    public static ToolCategoryView of(ToolDocument.Category category) {
        return category == null ? null : new ToolCategoryView(category.code(), category.title());
    }
}
