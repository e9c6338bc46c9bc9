package org.careerguide.tool;

import java.util.List;
import java.util.stream.Stream;

import org.careerguide.content.ToolDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category of products, in the classification that procurement uses. */
@Schema(name = "ToolCategory", description = "Category in the United Nations Standard Products and Services Code (UNSPSC).")
public record ToolCategoryView(
        @Schema(required = true, description = "UNSPSC commodity code.", examples = "43232202") String code,
        @Schema(required = true, examples = "Document management software") String title,
        @Schema(description = "Class of the category.") Group productClass,
        @Schema(description = "Family of the class.") Group family,
        @Schema(description = "Segment of the family.") Group segment) {

    /** A broader category. */
    @Schema(name = "ToolCategoryGroup", description = "Broader category in the UNSPSC.")
    public record Group(
            @Schema(required = true, description = "UNSPSC code.", examples = "43230000") String code,
            @Schema(required = true, examples = "Software") String title) {

        static Group of(ToolDocument.Category category) {
            return new Group(category.code(), category.title());
        }
    }

    /** A category of a tool, with its place in the classification if the tool states it; null if the category is null. */
    public static ToolCategoryView of(ToolDocument.Category category, ToolDocument tool) {
        if (category == null) {
            return null;
        }
        return Stream.ofNullable(tool.placements()).flatMap(List::stream)
                .filter(placement -> placement.commodity().equals(category.code())).findFirst()
                .map(placement -> new ToolCategoryView(category.code(), category.title(),
                        Group.of(placement.productClass()), Group.of(placement.family()), Group.of(placement.segment())))
                .orElseGet(() -> new ToolCategoryView(category.code(), category.title(), null, null, null));
    }
}
