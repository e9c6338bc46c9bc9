package org.careerguide.skill;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of skills. */
@Schema(name = "SkillPage", description = "A page of skills.")
public record SkillPage(@Schema(required = true) List<SkillSummary> items, @Schema(required = true) PageInfo page) {

    static SkillPage of(Slice<SkillSummary> slice) {
        return new SkillPage(slice.items(), slice.page());
    }
}
