package org.careerguide.tool;

import java.time.Instant;

import org.careerguide.content.ToolKind;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tool in a list. */
@Schema(name = "ToolSummary", description = "List entry of a tool, technology or classification system.")
public record ToolSummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) ToolKind kind,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt) {

    static ToolSummary of(Tool tool) {
        return new ToolSummary(tool.slug, tool.title, ApiUrl.of("tools", tool.slug), tool.document.kind(), tool.summary,
                tool.updatedAt);
    }
}
