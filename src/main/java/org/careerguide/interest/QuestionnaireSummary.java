package org.careerguide.interest;

import java.time.Instant;

import org.careerguide.content.QuestionnaireDocument;
import org.careerguide.content.Revision;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A questionnaire in a list. */
@Schema(name = "QuestionnaireSummary", description = "List entry of a questionnaire.")
public record QuestionnaireSummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "Number of activities.", examples = "30") int activityCount,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt) {

    static QuestionnaireSummary of(Revision<QuestionnaireDocument> revision) {
        QuestionnaireDocument questionnaire = revision.document();
        return new QuestionnaireSummary(questionnaire.slug(), questionnaire.title(),
                ApiUrl.of("questionnaires", questionnaire.slug()), questionnaire.summary(),
                questionnaire.activities().size(), revision.publishedAt());
    }
}
