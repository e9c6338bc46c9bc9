package org.careerguide.certification;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of certifications. */
@Schema(name = "CertificationPage", description = "A page of certifications.")
public record CertificationPage(@Schema(required = true) List<CertificationSummary> items,
        @Schema(required = true) PageInfo page) {

    static CertificationPage of(Slice<CertificationSummary> slice) {
        return new CertificationPage(slice.items(), slice.page());
    }
}
