package org.careerguide.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as certifications, tools and tips name it. */
@Schema(name = "Organisation", description = "An organisation that issues certifications, maintains a classification or represents the profession.")
public record OrganisationView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(description = "Acronym or short name.", examples = "AAPC") String abbreviation,
        @Schema(required = true) String summary,
        @Schema(description = "Website of the organisation.", format = "uri") String website) {

    /** What others show of an organisation; null of none. */
    public static OrganisationView of(Organisation organisation) {
        return organisation == null ? null
                : new OrganisationView(organisation.slug, organisation.title, organisation.abbreviation,
                        organisation.summary, organisation.website);
    }
}
