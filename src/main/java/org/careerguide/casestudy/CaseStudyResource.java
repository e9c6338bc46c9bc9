package org.careerguide.casestudy;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.CaseStudyDocument;
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

/** Stories of careers. */
@Path("/api/v1/case-studies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "case studies", description = "Stories of careers in these roles.")
@Transactional
public class CaseStudyResource {

    private final ContentVersions versions;

    CaseStudyResource(ContentVersions versions) {
        this.versions = versions;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Operation(operationId = "listCaseStudies", summary = "List case studies", description = "Lists case studies by title.")
    @Selection(view = CaseStudySummary.class, sort = { "title", "slug", "updatedAt" }, expand = { "roles" })
    public CaseStudyPage list(@BeanParam ListParameters page,
            @RestQuery @Parameter(description = "Slugs of roles. Matches entries that name at least one of them.", example = "medical-billing") @Pattern(regexp = Values.SLUGS) String role) {
        return CaseStudyPage.of(CaseStudySummary.of(CaseStudy.matching(Values.of(role)).slice(page), versions.current(),
                page.expand().contains("roles")));
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Path("/{slug}")
    @Operation(operationId = "getCaseStudy", summary = "Get one case study", description = "The story with its roles, and whether it is verified or illustrative.")
    @Selection(view = CaseStudyView.class, expand = { "roles" })
    public CaseStudyView get(@RestPath @Parameter(description = "Slug of the case study.") String slug,
            @BeanParam DetailParameters selection, @BeanParam VersionParameter version) {
        Content content = versions.at(version.version);
        return content.find(CaseStudyDocument.class, slug)
                .map(study -> CaseStudyView.of(study, content.named(List.of(study.document())),
                        selection.expand().contains("roles")))
                .orElseThrow(() -> new ContentNotFoundException("case-study", slug));
    }
}
