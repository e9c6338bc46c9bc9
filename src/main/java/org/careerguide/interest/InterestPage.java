package org.careerguide.interest;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of areas of interest. */
@Schema(name = "InterestPage", description = "A page of areas of interest.")
public record InterestPage(@Schema(required = true) List<InterestView> items, @Schema(required = true) PageInfo page) {

    static InterestPage of(Slice<InterestView> slice) {
        return new InterestPage(slice.items(), slice.page());
    }
}
