package org.careerguide.source;

import org.careerguide.content.OrganisationDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as certifications, tools and tips name it. */
@Schema(name = "Organisation", description = "An organisation that issues certifications, maintains a classification or represents the profession.")
public record OrganisationView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(description = "Acronym or short name.", examples = "AAPC") String abbreviation,
        @Schema(required = true) String summary,
        @Schema(description = "Website of the organisation.", format = "uri") String website) {

    /** What others show of an organisation; null if the organisation is null. */
    public static OrganisationView of(OrganisationDocument organisation) {
        return organisation == null ? null
                : new OrganisationView(organisation.slug(), organisation.title(), organisation.abbreviation(),
                        organisation.summary(), organisation.website());
    }
}
