package org.careerguide.role;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.ResponsibilityDocument;
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

/** What people in roles answer for. */
@Path("/api/v1/responsibilities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "responsibilities", description = "Responsibilities of people in these roles.")
@Transactional
public class ResponsibilityResource {

    private final ContentVersions versions;

    ResponsibilityResource(ContentVersions versions) {
        this.versions = versions;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Operation(operationId = "listResponsibilities", summary = "List responsibilities", description = "Lists responsibilities by title.")
    @Selection(view = ResponsibilitySummary.class, sort = { "title", "slug", "updatedAt" })
    public ResponsibilityPage list(@BeanParam ListParameters page,
            @RestQuery @Parameter(description = "Slugs of roles. Matches entries that name at least one of them.", example = "medical-billing") @Pattern(regexp = Values.SLUGS) String role) {
        return ResponsibilityPage.of(Responsibility.matching(Values.of(role)).slice(page, ResponsibilitySummary::of));
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Path("/{slug}")
    @Operation(operationId = "getResponsibility", summary = "Get one responsibility", description = "The responsibility, what it involves day to day, and the roles that have it.")
    @Selection(view = ResponsibilityView.class)
    public ResponsibilityView get(@RestPath @Parameter(description = "Slug of the responsibility.") String slug,
            @BeanParam DetailParameters selection, @BeanParam VersionParameter version) {
        Content content = versions.at(version.version);
        return content.find(ResponsibilityDocument.class, slug).map(found -> ResponsibilityView.of(found, content))
                .orElseThrow(() -> new ContentNotFoundException("responsibility", slug));
    }
}
