package org.careerguide.tool;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of product a tool is, in the classification that procurement uses. */
@Schema(name = "ToolCategory", description = "Category in the United Nations Standard Products and Services Code (UNSPSC).")
public record ToolCategoryView(
        @Schema(required = true, description = "UNSPSC commodity code.", examples = "43232202") String code,
        @Schema(required = true, examples = "Document management software") String title) {

    /** That of a tool; null where it is not known. */
    public static ToolCategoryView of(Tool tool) {
        return tool.categoryCode == null ? null : new ToolCategoryView(tool.categoryCode, tool.categoryTitle);
    }
}
