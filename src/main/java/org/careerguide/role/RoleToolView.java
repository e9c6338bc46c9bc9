package org.careerguide.role;

import java.util.List;
import java.util.Map;

import org.careerguide.content.MissingReason;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.ToolDocument;
import org.careerguide.content.ToolKind;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.tool.ToolCategoryView;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tool of a role, with the marks that postings give it where they are known. */
@Schema(name = "RoleTool", description = "A tool that a role uses, with its marks. With `expand`, its summary and description too.")
public record RoleToolView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) ToolKind kind,
        @Schema(description = "UNSPSC category that the tool has for this role. Others may use it as another.") ToolCategoryView category,
        @Schema(description = "Whether employers frequently name the tool in job postings.") Boolean hot,
        @Schema(description = "Whether job postings for this role frequently name the tool.") Boolean inDemand,
        @Schema(description = "Source of `category`, `hot` and `inDemand`.") Link source,
        @Schema(description = "Reference occupation that the entry was collected for. Absent if the role states it itself.") Via via,
        @Schema(description = "How the role relates to that occupation.") ReferenceMatch match,
        @Schema(description = "One- or two-sentence summary; only with `expand`.") String summary,
        @Schema(description = "Full description, in Markdown; only with `expand`.") String description,
        @MissingNames( {
                "hot",
                "inDemand" }) @Schema(description = "Why marks are absent, by property name.") Map<String, MissingReason> missing){

    /** The tools and technologies of a role, in their order. */
    static List<RoleToolView> listOf(RoleContent role, boolean expanded) {
        return RoleContent.list(role.document().tools()).stream().map(stated -> {
            ToolDocument tool = role.named().document(ToolDocument.class, stated.tool());
            return new RoleToolView(tool.slug(), tool.title(), ApiUrl.of("tools", tool.slug()), tool.kind(),
                    ToolCategoryView.of(stated.category(), tool), stated.hot(), stated.inDemand(), role.source(stated.source()),
                    role.via("tools"), role.match("tools"), expanded ? tool.summary() : null,
                    expanded ? tool.description() : null,
                    Missing.stated(null).value("hot", stated.hot()).value("inDemand", stated.inDemand()).reasons());
        }).toList();
    }
}
