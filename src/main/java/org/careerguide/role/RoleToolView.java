package org.careerguide.role;

import java.util.Map;

import org.careerguide.source.Missing;
import org.careerguide.source.MissingReason;
import org.careerguide.tool.Tool;
import org.careerguide.tool.ToolCategoryView;
import org.careerguide.tool.ToolKind;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tool of a role, with the marks that postings give it where they are known. */
@Schema(name = "RoleTool", description = "A tool that a role uses: a link with marks, and more of it where it is expanded.")
public record RoleToolView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) ToolKind kind,
        ToolCategoryView category,
        @Schema(description = "Employers name it often in postings.") Boolean hot,
        @Schema(description = "Postings for this very role name it often.") Boolean inDemand,
        @Schema(description = "Source of these marks.") Link source,
        @Schema(description = "The reference occupation that it was collected for; absent where the role states it itself.") Via via,
        @Schema(description = "How the role relates to that occupation.") ReferenceMatch match,
        @Schema(description = "It in a sentence or two; only where it is expanded.") String summary,
        @Schema(description = "All about it, Markdown; only where it is expanded.") String description,
        @Schema(description = "Why a mark is not there, by its name.") Map<String, MissingReason> missing) {

    static RoleToolView of(Role role, RoleTool stated, boolean expanded) {
        Tool tool = stated.tool;
        return new RoleToolView(tool.slug, tool.title, ApiUrl.of("tools", tool.slug), tool.kind,
                ToolCategoryView.of(tool), stated.hot,
                stated.inDemand, RoleView.source(stated.source), role.via("tools"), role.match("tools"),
                expanded ? tool.summary : null,
                expanded ? tool.description : null,
                Missing.stated(null).value("hot", stated.hot).value("inDemand", stated.inDemand).reasons());
    }
}
