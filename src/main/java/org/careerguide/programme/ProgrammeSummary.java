package org.careerguide.programme;

import java.time.Instant;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme of study in a list. */
@Schema(name = "ProgrammeSummary", description = "List entry of a programme of study.")
public record ProgrammeSummary(
        @Schema(required = true) String slug,
        @Schema(required = true, examples = "Medical Insurance Coding Specialist/Coder") String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "CIP 2020 code.", examples = "51.0713") String code,
        @Schema(required = true, description = "Number of occupations that the programme prepares for.") int occupationCount,
        @Schema(required = true, description = "URL of the list of roles that the programme prepares for.") ApiUrl rolesUrl,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt) {

    static ProgrammeSummary of(Programme programme) {
        return new ProgrammeSummary(programme.slug, programme.title, ApiUrl.of("programmes", programme.slug), programme.code,
                programme.document.occupations() == null ? 0 : programme.document.occupations().size(),
                ProgrammeView.rolesUrl(programme.slug), programme.updatedAt);
    }
}
