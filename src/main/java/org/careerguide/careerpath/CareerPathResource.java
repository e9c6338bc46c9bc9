package org.careerguide.careerpath;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
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

/** Career paths: sequences of roles, step by step. */
@Path("/api/v1/career-paths")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "career paths", description = "Sequences of roles that a career can follow.")
@Transactional
public class CareerPathResource {

    private final ContentVersions versions;

    CareerPathResource(ContentVersions versions) {
        this.versions = versions;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Operation(operationId = "listCareerPaths", summary = "List career paths", description = "Lists career paths by title.")
    @Selection(view = CareerPathSummary.class, sort = { "title", "slug", "updatedAt" }, expand = { "roles" })
    public CareerPathPage list(@BeanParam ListParameters page,
            @RestQuery @Parameter(description = "Slugs of roles. Matches entries that name at least one of them.", example = "medical-billing") @Pattern(regexp = Values.SLUGS) String role) {
        return CareerPathPage.of(CareerPathSummary.of(CareerPath.matching(Values.of(role)).slice(page), versions.current(),
                page.expand().contains("roles")));
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Path("/{slug}")
    @Operation(operationId = "getCareerPath", summary = "Get one career path", description = "The path with its steps in order. Each step names the two roles, its kind and its requirements.")
    @Selection(view = CareerPathView.class, expand = { "roles", "certifications" })
    public CareerPathView get(@RestPath @Parameter(description = "Slug of the career path.") String slug,
            @BeanParam DetailParameters selection, @BeanParam VersionParameter version) {
        Content content = versions.at(version.version);
        return content.find(CareerPathDocument.class, slug)
                .map(path -> CareerPathView.of(path, content.named(List.of(path.document())), selection.expand()))
                .orElseThrow(() -> new ContentNotFoundException("career-path", slug));
    }
}
