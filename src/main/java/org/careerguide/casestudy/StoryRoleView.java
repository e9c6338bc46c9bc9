package org.careerguide.casestudy;

import java.util.List;

import org.careerguide.content.CaseStudyDocument;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Named;
import org.careerguide.content.StoryPart;
import org.careerguide.content.Title;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role in a story. */
@Schema(name = "StoryRole", description = "A role in a story. With `expand`, its summary too.")
public record StoryRoleView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "Position of the role in the story.") StoryPart part,
        @Schema(description = "One- or two-sentence summary of the role; only with `expand`.") String summary) {

    static List<StoryRoleView> listOf(CaseStudyDocument study, Named named, boolean expanded) {
        return study.roles().stream().map(story -> {
            Title role = named.title(DocumentType.ROLE, story.role());
            return new StoryRoleView(role.slug(), role.title(), ApiUrl.of("roles", role.slug()), story.part(),
                    expanded ? role.summary() : null);
        }).toList();
    }
}
