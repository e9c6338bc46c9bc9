package org.careerguide.role;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A setting in which a role is worked. */
@Schema(name = "WorkSetting", description = "A work setting.")
public record WorkSettingView(@Schema(required = true) String slug, @Schema(required = true) String title,
        @Schema(required = true) String summary) {

    static WorkSettingView of(WorkSetting workSetting) {
        return new WorkSettingView(workSetting.slug, workSetting.title, workSetting.summary);
    }
}
