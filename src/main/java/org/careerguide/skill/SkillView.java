package org.careerguide.skill;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.source.Attribution;
import org.careerguide.source.Missing;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A skill, whole. */
@Schema(name = "Skill", description = "A skill or a field of knowledge.")
public record SkillView(
        @NotNull String slug,
        @NotNull String title,
        @NotNull ApiUrl url,
        @NotNull SkillKind kind,
        @NotNull String summary,
        @Schema(description = "What it means at work; Markdown.") @NotNull String description,
        @Schema(description = "The first 100 roles by title that ask for it; absent where none does.") List<Link> roles,
        @Schema(description = "The list of all roles that ask for it.") @NotNull ApiUrl rolesUrl,
        @Schema(description = "When it was last published with a change.") @NotNull Instant updatedAt,
        @NotNull Attribution attribution) {

    static SkillView of(Skill skill) {
        return new SkillView(skill.slug, skill.title, ApiUrl.of("skills", skill.slug), skill.kind, skill.summary,
                skill.description, Missing.orNull(skill.roles(100)), ApiUrl.path("/api/v1/roles?skill=" + skill.slug),
                skill.updatedAt, Attribution.of(skill.sources));
    }
}
