package org.careerguide.role;

import java.util.List;
import java.util.Map;

import org.careerguide.source.MissingReason;
import org.careerguide.source.PartSlice;
import org.careerguide.web.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of certifications of a role. */
@Schema(name = "RoleCertificationsPage", description = "A page of certifications of a role; items is absent, with its reason in missing, where none are known.")
public record RoleCertificationsPage(
        List<RoleCertificationView> items,
        @Schema(required = true) PageInfo page,
        @Schema(description = "Why items is not there.") Map<String, MissingReason> missing) {

    static RoleCertificationsPage of(PartSlice<RoleCertificationView> part) {
        return new RoleCertificationsPage(part.items(), part.page(), part.missing());
    }
}
