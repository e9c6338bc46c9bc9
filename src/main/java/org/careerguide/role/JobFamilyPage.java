package org.careerguide.role;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of job families. */
@Schema(name = "JobFamilyPage", description = "A page of job families.")
public record JobFamilyPage(@Schema(required = true) List<JobFamilyView> items, @Schema(required = true) PageInfo page) {

    static JobFamilyPage of(Slice<JobFamilyView> slice) {
        return new JobFamilyPage(slice.items(), slice.page());
    }
}
