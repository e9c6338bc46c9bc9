package org.careerguide.tool;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.PageInfo;
import org.careerguide.web.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of tools. */
@Schema(name = "ToolPage", description = "A page of tools.")
public record ToolPage(@NotNull List<ToolSummary> items, @NotNull PageInfo page) {

    static ToolPage of(Slice<ToolSummary> slice) {
        return new ToolPage(slice.items(), slice.page());
    }
}
