package org.careerguide.tool;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class of products, in the classification that procurement uses. */
@Schema(name = "ToolCategory", description = "Category in the United Nations Standard Products and Services Code (UNSPSC).")
public record ToolCategoryView(
        @Schema(required = true, description = "UNSPSC commodity code.", examples = "43232202") String code,
        @Schema(required = true, examples = "Document management software") String title) {

    /** The class with a code; null where there is none. */
    public static ToolCategoryView of(String code, String title) {
        return code == null ? null : new ToolCategoryView(code, title);
    }
}
