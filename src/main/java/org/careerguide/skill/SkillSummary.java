package org.careerguide.skill;

import java.time.Instant;

import org.careerguide.content.SkillKind;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A skill in a list. */
@Schema(name = "SkillSummary", description = "List entry of a skill or field of knowledge.")
public record SkillSummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) SkillKind kind,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt) {

    static SkillSummary of(Skill skill) {
        return new SkillSummary(skill.slug, skill.title, ApiUrl.of("skills", skill.slug), skill.document.kind(),
                skill.summary, skill.updatedAt);
    }
}
