package org.careerguide.certification;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.CertificationDocument;
import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.Named;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.Values;
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

/** Credentials that serve roles, with the day on which their facts were checked. */
@Path("/api/v1/certifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certifications", description = "Credentials for roles, with the date of the last check.")
@Transactional
public class CertificationResource {

    private final ContentVersions versions;

    CertificationResource(ContentVersions versions) {
        this.versions = versions;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Operation(operationId = "listCertifications", summary = "List certifications", description = "Lists certifications by title.")
    @Selection(view = CertificationSummary.class, sort = { "title", "slug", "updatedAt" })
    public CertificationPage list(@BeanParam ListParameters page,
            @RestQuery @Parameter(description = "Slugs of roles. Matches entries that name at least one of them.", example = "medical-billing") @Pattern(regexp = Values.SLUGS) String role) {
        Slice<Certification> found = Certification.matching(Values.of(role)).slice(page);
        Named named = versions.current().named(found.items().stream().map(Certification::document).toList());
        return CertificationPage.of(found.map(one -> CertificationSummary.of(one.revision(), named)));
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Path("/{slug}")
    @Operation(operationId = "getCertification", summary = "Get one certification", description = "The certification with its issuer, eligibility, exam, renewal and roles.")
    @Selection(view = CertificationView.class)
    public CertificationView get(@RestPath @Parameter(description = "Slug of the certification.") String slug,
            @BeanParam DetailParameters selection, @BeanParam VersionParameter version) {
        Content content = versions.at(version.version);
        return content.find(CertificationDocument.class, slug).map(found -> CertificationView.of(found, content))
                .orElseThrow(() -> new ContentNotFoundException("certification", slug));
    }
}
