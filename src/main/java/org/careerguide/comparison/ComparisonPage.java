package org.careerguide.comparison;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of comparisons. */
@Schema(name = "ComparisonPage", description = "A page of comparisons.")
public record ComparisonPage(@Schema(required = true) List<ComparisonSummary> items, @Schema(required = true) PageInfo page) {

    static ComparisonPage of(Slice<ComparisonSummary> slice) {
        return new ComparisonPage(slice.items(), slice.page());
    }
}
