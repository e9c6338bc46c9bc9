package org.careerguide.tool;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tool in a list. */
@Schema(name = "ToolSummary", description = "A tool, a technology or a classification system in a list.")
public record ToolSummary(
        @NotNull String slug,
        @NotNull String title,
        @NotNull ApiUrl url,
        @NotNull ToolKind kind,
        @NotNull String summary,
        @Schema(description = "When it was last published with a change.") @NotNull Instant updatedAt) {

    static ToolSummary of(Tool tool) {
        return new ToolSummary(tool.slug, tool.title, ApiUrl.of("tools", tool.slug), tool.kind, tool.summary,
                tool.updatedAt);
    }
}
