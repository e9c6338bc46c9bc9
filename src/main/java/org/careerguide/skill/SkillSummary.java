package org.careerguide.skill;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A skill in a list. */
@Schema(name = "SkillSummary", description = "A skill or a field of knowledge in a list.")
public record SkillSummary(
        @NotNull String slug,
        @NotNull String title,
        @NotNull ApiUrl url,
        @NotNull SkillKind kind,
        @NotNull String summary,
        @Schema(description = "When it was last published with a change.") @NotNull Instant updatedAt) {

    static SkillSummary of(Skill skill) {
        return new SkillSummary(skill.slug, skill.title, ApiUrl.of("skills", skill.slug), skill.kind, skill.summary,
                skill.updatedAt);
    }
}
