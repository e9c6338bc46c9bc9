package org.careerguide.role;

import java.util.List;

import org.careerguide.content.DocumentType;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.Title;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme of study that prepares for a role's reference occupation. */
@Schema(name = "RoleProgramme", description = "A programme of study that prepares for the reference occupation of a role.")
public record RoleProgrammeView(
        @Schema(required = true) String slug,
        @Schema(required = true, examples = "Medical Insurance Coding Specialist/Coder") String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "CIP 2020 code.", examples = "51.0713") String code,
        @Schema(required = true, description = "Source of the crosswalk between programmes and occupations.") Link source,
        @Schema(required = true, description = "Reference occupation that the programme prepares for.") Via via,
        @Schema(required = true, description = "How the role relates to that occupation.") ReferenceMatch match) {

    /** The programmes for a role's reference occupation, the most specific first. */
    public static List<RoleProgrammeView> listOf(RoleContent role) {
        return role.ofOccupation(OccupationDocument::programmes).map(stated -> {
            Title programme = role.named().title(DocumentType.PROGRAMME, stated.programme());
            return new RoleProgrammeView(programme.slug(), programme.title(),
                    ApiUrl.of("programmes", programme.slug()), stated.code(), role.source(stated.source()),
                    Via.of(role.occupation()), role.match());
        }).toList();
    }
}
