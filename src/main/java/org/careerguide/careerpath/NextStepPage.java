package org.careerguide.careerpath;

import java.util.List;
import java.util.Map;

import org.careerguide.content.MissingReason;
import org.careerguide.source.MissingNames;
import org.careerguide.source.PartSlice;
import org.careerguide.web.list.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of steps from a role, or to it. */
@Schema(name = "NextStepPage", description = "A page of steps from a role, or to it. `items` is absent if nothing is known that steps could be made of; `missing` gives the reason. It is empty if no step meets the rule of a kind.")
public record NextStepPage(
        List<NextStepView> items,
        @Schema(required = true) PageInfo page,
        @MissingNames("items") @Schema(description = "Why `items` is absent.") Map<String, MissingReason> missing) {

    static NextStepPage of(PartSlice<NextStepView> part) {
        return new NextStepPage(part.items(), part.page(), part.missing());
    }
}
