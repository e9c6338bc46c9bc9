package org.careerguide.tool;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.ToolDocument;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.Values;
import org.careerguide.web.check.DetailParameters;
import org.careerguide.web.check.Selection;
import org.careerguide.web.check.VersionParameter;
import org.careerguide.web.list.ListParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Tools, technologies and classification systems that roles use. */
@Path("/api/v1/tools")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tools", description = "Tools, technologies and classification systems that roles use.")
@Transactional
public class ToolResource {

    private final ContentVersions versions;

    ToolResource(ContentVersions versions) {
        this.versions = versions;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Operation(operationId = "listTools", summary = "List tools", description = "Lists tools by title.")
    @Selection(view = ToolSummary.class, sort = { "title", "slug", "updatedAt" })
    public ToolPage list(@BeanParam ListParameters page,
            @RestQuery @Parameter(description = "Slugs of roles. Matches entries that name at least one of them.", example = "medical-billing") @Pattern(regexp = Values.SLUGS) String role) {
        return ToolPage.of(Tool.matching(Values.of(role)).slice(page, ToolSummary::of));
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Path("/{slug}")
    @Operation(operationId = "getTool", summary = "Get one tool", description = "The tool, what it is used for, and the roles that use it.")
    @Selection(view = ToolView.class)
    public ToolView get(@RestPath @Parameter(description = "Slug of the tool.") String slug,
            @BeanParam DetailParameters selection, @BeanParam VersionParameter version) {
        Content content = versions.at(version.version);
        return content.find(ToolDocument.class, slug).map(found -> ToolView.of(found, content))
                .orElseThrow(() -> new ContentNotFoundException("tool", slug));
    }
}
