package org.careerguide.programme;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.ProgrammeDocument;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.source.Published;
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

/** Programmes of study. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes", description = "Programmes of study, and the roles that they prepare for.")
@Transactional
public class ProgrammeResource {

    private static final String FORM_OF_SOC = "^[0-9]{2}-[0-9]{4}(,[0-9]{2}-[0-9]{4})*$";

    private final ContentVersions versions;
    private final NamedProgrammes programmes;

    ProgrammeResource(ContentVersions versions, NamedProgrammes programmes) {
        this.versions = versions;
        this.programmes = programmes;
    }

    @GET
    @Operation(operationId = "listProgrammes", summary = "List programmes of study", description = "Lists programmes of study (CIP 2020) by title. Which occupations a programme prepares for is known from an imported crosswalk.")
    @Selection(view = ProgrammeSummary.class, sort = { "title", "slug", "updatedAt" })
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    public ProgrammePage list(@BeanParam ListParameters page,
            @RestQuery @Parameter(description = "Slugs of roles. Matches programmes that prepare for at least one of them.", example = "medical-coding") @Pattern(regexp = Values.SLUGS) String role,
            @RestQuery @Parameter(description = "SOC 2018 codes. Matches programmes that prepare for at least one of the occupations.", example = "29-2072") @Pattern(regexp = FORM_OF_SOC, message = "SOC 2018 codes such as 29-2072, separated by commas") String soc,
            @RestQuery @Parameter(description = "Text in the title, or the beginning of the code, whose dot may be left out. Ignores case and accents.", example = "coding") @Size(min = 1, max = 100) String q) {
        return ProgrammePage.of(Programme.matching(Values.of(role), Values.of(soc), q == null ? null : Published.sortForm(q))
                .slice(page, ProgrammeSummary::of));
    }

    @GET
    @Path("/{programme}")
    @Operation(operationId = "getProgramme", summary = "Get one programme of study", description = "The programme, the occupations that it prepares for, and their roles, by slug or CIP 2020 code.")
    @Selection(view = ProgrammeView.class)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    public ProgrammeView get(
            @RestPath @Parameter(description = "Slug or CIP 2020 code of the programme. The dot of a code may be left out.", example = "51.0713") String programme,
            @BeanParam DetailParameters selection, @BeanParam VersionParameter version) {
        Content content = versions.at(version.version);
        String slug = programmes.slug(programme)
                .orElseThrow(() -> ContentNotFoundException.of("programme", "code", programme));
        return content.find(ProgrammeDocument.class, slug).map(found -> ProgrammeView.of(found, content))
                .orElseThrow(() -> new ContentNotFoundException("programme", slug));
    }
}
