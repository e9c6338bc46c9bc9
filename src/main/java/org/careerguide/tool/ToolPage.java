package org.careerguide.tool;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of tools. */
@Schema(name = "ToolPage", description = "A page of tools.")
public record ToolPage(@Schema(required = true) List<ToolSummary> items, @Schema(required = true) PageInfo page) {

    static ToolPage of(Slice<ToolSummary> slice) {
        return new ToolPage(slice.items(), slice.page());
    }
}
