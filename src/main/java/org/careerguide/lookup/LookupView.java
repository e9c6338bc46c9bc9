package org.careerguide.lookup;

import java.math.BigDecimal;

import org.careerguide.content.CodeScheme;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.SourceDocument;
import org.careerguide.role.Role;
import org.careerguide.role.Via;
import org.careerguide.source.Decimals;
import org.careerguide.source.Links;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role that a code leads to. */
@Schema(name = "LookupResult", description = "A role that a code leads to, and how.")
public record LookupView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "`exact`: the code is that of the role's reference occupation. `broader`: the code stands for more than that occupation. `mapped`: a crosswalk maps the code to it. `programme`: the code is that of a programme of study that prepares for it. `slug` and `former-slug`: it is, or was, the slug of the role.") LookupKind kind,
        @Schema(required = true, description = "Classification that the code was found in.") CodeScheme scheme,
        @Schema(required = true, description = "The code that was found. For an O*NET-SOC 2010 code this may be its SOC 2010 code.", examples = "29-2071") String code,
        @Schema(description = "Title of the code, if it is known.") String codeTitle,
        @Schema(description = "Confidence of the crosswalk in the pair, on the scale of the source.", examples = "2") BigDecimal confidence,
        @Schema(description = "Older code of the occupation that the crosswalk states.", examples = "29-2071.00") String through,
        @Schema(description = "Year of the crosswalk.", examples = "2020") Integer year,
        @Schema(description = "How the crosswalk was made, and what it cannot tell.") String quality,
        @Schema(description = "Source of the crosswalk. Absent if no crosswalk was needed.") Link source,
        @Schema(description = "Reference occupation of the role that the code leads to. Absent for slugs.") Via via,
        @Schema(description = "How the role relates to that occupation.") ReferenceMatch match) {

    static LookupView of(Role role, LookupKind kind, CodeScheme scheme, String code) {
        boolean bySlug = scheme == CodeScheme.SLUG;
        return new LookupView(role.slug, role.title, ApiUrl.of("roles", role.slug), role.summary, kind, scheme, code,
                bySlug ? null : role.occupation.title, null, null, null, null, null, bySlug ? null : Via.of(role.occupation),
                bySlug ? null : role.match);
    }

    static LookupView of(Role role, OccupationDocument.Crosswalk crosswalk, OccupationDocument.Code code,
            SourceDocument source) {
        return new LookupView(role.slug, role.title, ApiUrl.of("roles", role.slug), role.summary,
                crosswalk.scheme() == CodeScheme.CIP_2020 ? LookupKind.PROGRAMME : LookupKind.MAPPED, crosswalk.scheme(),
                code.code(), code.title(), Decimals.plain(code.confidence()), code.through(), crosswalk.year(),
                crosswalk.quality(), Links.to(source), Via.of(role.occupation), role.match);
    }
}
