package org.careerguide.role;

import java.math.BigDecimal;
import java.util.List;

import org.careerguide.content.CodeScheme;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.source.Decimals;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The codes of a role's reference occupation in another classification. */
@Schema(name = "RoleCrosswalk", description = "Codes that the reference occupation of a role has in another classification.")
public record CrosswalkView(
        @Schema(required = true, description = "The other classification.") CodeScheme scheme,
        @Schema(required = true, examples = "ESCO") String title,
        @Schema(required = true, description = "The codes, highest confidence first.") List<Code> codes,
        @Schema(required = true, description = "Year of the crosswalk.", examples = "2020") int year,
        @Schema(required = true, description = "How the crosswalk was made, and what it cannot tell.") String quality,
        @Schema(required = true) Link source,
        @Schema(required = true, description = "Reference occupation that the codes are mapped to.") Via via,
        @Schema(required = true, description = "How the role relates to that occupation.") ReferenceMatch match) {

    /** A code of another classification. */
    @Schema(name = "RoleCrosswalkCode", description = "A code of another classification.")
    public record Code(
            @Schema(required = true, description = "The code, or the URI of an ESCO occupation.", examples = "http://data.europa.eu/esco/occupation/14eb2c85-fce5-40b6-bcd0-46ac99994b0d") String code,
            @Schema(description = "Title of the code, if the crosswalk states it.", examples = "medical records clerk") String title,
            @Schema(description = "Confidence in the pair, on the scale of the source.", examples = "2") BigDecimal confidence,
            @Schema(description = "Older code of the occupation that the crosswalk states.", examples = "29-2071.00") String through) {

        static Code of(OccupationDocument.Code code) {
            return new Code(code.code(), code.title(), Decimals.plain(code.confidence()), code.through());
        }
    }

    /** The codes of a role's reference occupation, by classification. */
    public static List<CrosswalkView> listOf(RoleContent role) {
        return role.ofOccupation(OccupationDocument::crosswalks)
                .map(stated -> new CrosswalkView(stated.scheme(), stated.scheme().title(),
                        stated.codes().stream().map(Code::of).toList(), stated.year(), stated.quality(),
                        role.source(stated.source()), Via.of(role.occupation()), role.match()))
                .toList();
    }
}
