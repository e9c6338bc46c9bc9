package org.careerguide.casestudy;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of case studies. */
@Schema(name = "CaseStudyPage", description = "A page of case studies.")
public record CaseStudyPage(@Schema(required = true) List<CaseStudySummary> items, @Schema(required = true) PageInfo page) {

    static CaseStudyPage of(Slice<CaseStudySummary> slice) {
        return new CaseStudyPage(slice.items(), slice.page());
    }
}
