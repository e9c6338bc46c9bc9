package org.careerguide.role;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.error.ContentNotFoundException;
import org.careerguide.source.Published;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.check.FieldsParameter;
import org.careerguide.web.check.Selection;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.SortKeys;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The families that roles can be browsed by. */
@Path("/api/v1/job-families")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "job families", description = "Major groups of the Standard Occupational Classification (SOC) 2018, to browse roles.")
@Transactional
public class JobFamilyResource {

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Operation(operationId = "listJobFamilies", summary = "List job families", description = "All job families in the order of the classification, each with its number of roles. `jobFamily` of listRoles selects the roles of a family.")
    @Selection(view = JobFamilyView.class, sort = { "position", "title", "slug" })
    public JobFamilyPage list(@BeanParam ListParameters page) {
        Map<String, Long> roleCounts = RoleFigures.countByJobFamily();
        List<JobFamilyView> all = Arrays.stream(JobFamily.values()).map(family -> JobFamilyView.of(family, roleCounts))
                .toList();
        var keys = SortKeys.<JobFamilyView> byPosition(all::indexOf)
                .text("title", "", family -> Published.sortForm(family.title())).text("slug", "", JobFamilyView::slug);
        return JobFamilyPage.of(page.keyset(keys).slice(all, family -> family));
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Path("/{slug}")
    @Operation(operationId = "getJobFamily", summary = "Get one job family", description = "The job family, with the URL of the list of its roles.")
    @Selection(view = JobFamilyView.class)
    public JobFamilyView get(
            @RestPath @Parameter(description = "Slug of the job family.", example = "office-and-administrative-support-occupations") String slug,
            @BeanParam FieldsParameter selection) {
        return Arrays.stream(JobFamily.values()).filter(family -> family.slug().equals(slug)).findFirst()
                .map(family -> JobFamilyView.of(family, RoleFigures.countByJobFamily()))
                .orElseThrow(() -> new ContentNotFoundException("job-family", slug));
    }
}
