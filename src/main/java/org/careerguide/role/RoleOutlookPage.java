package org.careerguide.role;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;

import org.careerguide.source.MissingReason;
import org.careerguide.web.PageInfo;
import org.careerguide.web.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of projections of a role. */
@Schema(name = "RoleOutlookPage", description = "A page of projections of a role; items is absent, with its reason in missing, where none are known.")
public record RoleOutlookPage(
        List<OutlookView> items,
        @NotNull PageInfo page,
        @Schema(description = "Why items is not there.") Map<String, MissingReason> missing) {

    static RoleOutlookPage of(Slice<OutlookView> slice, boolean none, MissingReason stated) {
        return none
                ? new RoleOutlookPage(null, slice.page(),
                        Map.of("items", stated == null ? MissingReason.NOT_COLLECTED : stated))
                : new RoleOutlookPage(slice.items(), slice.page(), null);
    }
}
