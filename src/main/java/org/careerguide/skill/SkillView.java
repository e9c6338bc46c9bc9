package org.careerguide.skill;

import java.time.Instant;
import java.util.List;

import org.careerguide.content.Content;
import org.careerguide.content.Named;
import org.careerguide.content.Revision;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SkillKind;
import org.careerguide.source.Attribution;
import org.careerguide.source.Links;
import org.careerguide.source.Missing;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A skill, whole. */
@Schema(name = "Skill", description = "A skill or field of knowledge.")
public record SkillView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) SkillKind kind,
        @Schema(description = "Identifier in O*NET.", examples = "2.A.1.a") String elementId,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "What the skill means at work, in Markdown.") String description,
        @Schema(description = "Source of `summary` and `description`. Absent if they are the guide's own.") Link textSource,
        @Schema(description = "First 100 roles by title that need the skill. Absent if there are none.") List<Link> roles,
        @Schema(required = true, description = "URL of the list of all roles that need the skill.") ApiUrl rolesUrl,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt,
        @Schema(required = true) Attribution attribution) {

    static SkillView of(Revision<SkillDocument> revision, Content content) {
        SkillDocument skill = revision.document();
        Named named = content.named(List.of(skill));
        return new SkillView(skill.slug(), skill.title(), ApiUrl.of("skills", skill.slug()), skill.kind(), skill.elementId(),
                skill.summary(),
                skill.description(), Links.to(skill.textSource(), named),
                Missing.orNull(Links.toRolesThatReferTo(skill, content)),
                ApiUrl.path("/api/v1/roles?skill=" + skill.slug()), revision.publishedAt(),
                Attribution.of(skill, named));
    }
}
