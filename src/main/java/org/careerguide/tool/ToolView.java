package org.careerguide.tool;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.careerguide.content.Content;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Named;
import org.careerguide.content.OrganisationDocument;
import org.careerguide.content.Revision;
import org.careerguide.content.Title;
import org.careerguide.content.ToolDocument;
import org.careerguide.content.ToolKind;
import org.careerguide.source.Attribution;
import org.careerguide.source.Links;
import org.careerguide.source.Missing;
import org.careerguide.source.OrganisationView;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tool, whole. */
@Schema(name = "Tool", description = "A tool, technology or classification system.")
public record ToolView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) ToolKind kind,
        @Schema(description = "UNSPSC categories of the tool: its own, and those that it has for roles, by title.") List<ToolCategoryView> categories,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "What the tool is used for and how, in Markdown.") String description,
        @Schema(description = "Organisation that maintains the tool.") OrganisationView maintainer,
        @Schema(description = "Tool that this one is a part or an edition of.") Link partOf,
        @Schema(description = "Tools that are parts or editions of this one.") List<Link> parts,
        @Schema(description = "First 100 roles by title that use the tool. Absent if there are none.") List<Link> roles,
        @Schema(required = true, description = "URL of the list of all roles that use the tool.") ApiUrl rolesUrl,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt,
        @Schema(required = true) Attribution attribution) {

    static ToolView of(Revision<ToolDocument> revision, Content content) {
        ToolDocument tool = revision.document();
        Named named = content.named(List.of(tool));
        List<Title> parts = content.referring(List.of(DocumentType.TOOL), DocumentKey.of(tool));
        return new ToolView(tool.slug(), tool.title(), ApiUrl.of("tools", tool.slug()), tool.kind(),
                Missing.orNull(categories(tool, content)), tool.summary(), tool.description(),
                OrganisationView.of(named.document(OrganisationDocument.class, tool.maintainer())),
                Links.to(named.document(ToolDocument.class, tool.partOf())),
                Missing.orNull(parts.stream().map(Links::to).toList()),
                Missing.orNull(Links.toRolesThatReferTo(tool, content)),
                ApiUrl.path("/api/v1/roles?tool=" + tool.slug()), revision.publishedAt(), Attribution.of(tool, named));
    }

    private static List<ToolCategoryView> categories(ToolDocument tool, Content content) {
        return Stream.concat(Stream.ofNullable(tool.category()), content.categoriesForRoles(tool.slug()).stream()).distinct()
                .sorted(Comparator.comparing(ToolDocument.Category::title).thenComparing(ToolDocument.Category::code))
                .map(category -> ToolCategoryView.of(category, tool)).toList();
    }
}
