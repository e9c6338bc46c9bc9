package org.careerguide.role;

import java.util.List;

import org.careerguide.content.WorkSettingDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A setting in which a role is worked. */
@Schema(name = "WorkSetting", description = "A work setting.")
public record WorkSettingView(@Schema(required = true) String slug, @Schema(required = true) String title,
        @Schema(required = true) String summary) {

    /** The settings in which a role is worked, in their order. */
    public static List<WorkSettingView> listOf(RoleContent role) {
        return RoleContent.list(role.document().workSettings()).stream().map(slug -> {
            WorkSettingDocument setting = role.named().document(WorkSettingDocument.class, slug);
            return new WorkSettingView(setting.slug(), setting.title(), setting.summary());
        }).toList();
    }
}
