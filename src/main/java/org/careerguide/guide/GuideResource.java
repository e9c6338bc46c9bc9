package org.careerguide.guide;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.ContentVersions;
import org.careerguide.content.Named;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.Values;
import org.careerguide.web.answer.Costly;
import org.careerguide.web.check.DetailParameters;
import org.careerguide.web.check.Selection;
import org.careerguide.web.check.VersionParameter;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Articles of ordered chapters. */
@Path("/api/v1/guides")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "guides", description = "Articles in chapters.")
@Transactional
public class GuideResource {

    private final ContentVersions versions;
    private final Guides guides;

    GuideResource(ContentVersions versions, Guides guides) {
        this.versions = versions;
        this.guides = guides;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Operation(operationId = "listGuides", summary = "List guides", description = "Lists guides by title.")
    @Selection(view = GuideSummary.class, sort = { "title", "slug", "updatedAt" }, expand = { "roles" })
    public GuidePage list(@BeanParam ListParameters page,
            @RestQuery @Parameter(description = "Slugs of roles. Matches entries that name at least one of them.", example = "medical-billing") @Pattern(regexp = Values.SLUGS) String role) {
        Slice<Guide> found = Guide.matching(Values.of(role)).slice(page);
        Named named = versions.current().named(found.items().stream().map(Guide::document).toList());
        return GuidePage.of(
                found.map(guide -> GuideSummary.of(guide.revision(), named, page.expand().contains("roles"))));
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Path("/{slug}")
    @Costly(whenExpanded = true)
    @Operation(operationId = "getGuide", summary = "Get one guide", description = "The guide with its chapters, in order, and what each chapter shows.")
    @Selection(view = GuideView.class, expand = { "roles", "comparison", "caseStudies" })
    public GuideView get(@RestPath @Parameter(description = "Slug of the guide.") String slug,
            @BeanParam DetailParameters selection, @BeanParam VersionParameter version) {
        return guides.get(slug, selection.expand(), version.version);
    }
}
