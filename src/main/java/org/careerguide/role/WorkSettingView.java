package org.careerguide.role;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A setting in which a role is worked. */
@Schema(name = "WorkSetting", description = "A kind of place in which people work.")
public record WorkSettingView(@NotNull String slug, @NotNull String title, @NotNull String summary) {

    static WorkSettingView of(WorkSetting workSetting) {
        return new WorkSettingView(workSetting.slug, workSetting.title, workSetting.summary);
    }
}
