package org.careerguide.certification;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.PageInfo;
import org.careerguide.web.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of certifications. */
@Schema(name = "CertificationPage", description = "A page of certifications.")
public record CertificationPage(@NotNull List<CertificationSummary> items, @NotNull PageInfo page) {

    static CertificationPage of(Slice<CertificationSummary> slice) {
        return new CertificationPage(slice.items(), slice.page());
    }
}
