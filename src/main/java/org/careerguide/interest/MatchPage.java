package org.careerguide.interest;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of roles that fit a profile. */
@Schema(name = "MatchPage", description = "A page of roles, best fit first.")
public record MatchPage(@Schema(required = true) List<MatchView> items, @Schema(required = true) PageInfo page) {

    static MatchPage of(Slice<MatchView> slice) {
        return new MatchPage(slice.items(), slice.page());
    }
}
