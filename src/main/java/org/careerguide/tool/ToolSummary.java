package org.careerguide.tool;

import java.time.Instant;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tool in a list. */
@Schema(name = "ToolSummary", description = "A tool, a technology or a classification system in a list.")
public record ToolSummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) ToolKind kind,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "When it was last published with a change.") Instant updatedAt) {

    static ToolSummary of(Tool tool) {
        return new ToolSummary(tool.slug, tool.title, ApiUrl.of("tools", tool.slug), tool.kind, tool.summary,
                tool.updatedAt);
    }
}
