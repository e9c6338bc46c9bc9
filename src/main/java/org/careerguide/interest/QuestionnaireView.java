package org.careerguide.interest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.careerguide.content.DocumentType;
import org.careerguide.content.InterestArea;
import org.careerguide.content.Named;
import org.careerguide.content.QuestionnaireDocument;
import org.careerguide.content.Revision;
import org.careerguide.source.Attribution;
import org.careerguide.source.Links;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A questionnaire, whole. */
@Schema(name = "Questionnaire", description = "A questionnaire about interests. The result of an area is the sum of the points of its answers; listMatches takes the six results as `interests`.")
public record QuestionnaireView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "What to do before the first answer.") String instructions,
        @Schema(required = true, description = "What the result means, and what it does not.") String interpretation,
        @Schema(required = true, description = "Answers to choose from for each activity, lowest points first.") List<Answer> answers,
        @Schema(required = true, description = "Areas of interest that the activities belong to.") List<Area> areas,
        @Schema(required = true, description = "Activities, in the order of the questions.") List<Activity> activities,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt,
        @Schema(required = true, description = "Content version of the answer.") long contentVersion,
        @Schema(required = true) Attribution attribution) {

    /** An answer to choose. */
    @Schema(name = "QuestionnaireAnswer", description = "An answer to choose.")
    public record Answer(@Schema(required = true) String text,
            @Schema(required = true, description = "Points for the area of the activity.") int points) {
    }

    /** An area of interest. */
    @Schema(name = "QuestionnaireArea", description = "An area of interest in a questionnaire.")
    public record Area(
            @Schema(required = true, description = "Letter of the area.", examples = "I") String code,
            @Schema(required = true) Link interest,
            @Schema(required = true, description = "What people with a high result like.") String meaning,
            @Schema(required = true, description = "Highest possible result.", examples = "20") int mostPoints) {
    }

    /** Something to like or not. */
    @Schema(name = "QuestionnaireActivity", description = "An activity of a questionnaire: the answer says how much a person likes it.")
    public record Activity(
            @Schema(required = true, description = "Place among the activities, from 1.") int number,
            @Schema(required = true) String text,
            @Schema(required = true, description = "Letter of the area that it belongs to.", examples = "I") String code) {
    }

    static QuestionnaireView of(Revision<QuestionnaireDocument> revision, Named named, long contentVersion) {
        QuestionnaireDocument questionnaire = revision.document();
        int most = questionnaire.answers().get(questionnaire.answers().size() - 1).points();
        var activities = new ArrayList<Activity>();
        for (QuestionnaireDocument.Activity activity : questionnaire.activities()) {
            activities.add(new Activity(activities.size() + 1, activity.text(), letter(activity.interest())));
        }
        return new QuestionnaireView(questionnaire.slug(), questionnaire.title(),
                ApiUrl.of("questionnaires", questionnaire.slug()), questionnaire.summary(), questionnaire.instructions(),
                questionnaire.interpretation(),
                questionnaire.answers().stream().map(answer -> new Answer(answer.text(), answer.points())).toList(),
                questionnaire.areas().stream()
                        .map(area -> new Area(letter(area.interest()),
                                Links.to(named.title(DocumentType.INTEREST, area.interest())), area.meaning(),
                                most * (int) questionnaire.activities().stream()
                                        .filter(activity -> activity.interest().equals(area.interest())).count()))
                        .toList(),
                activities, revision.publishedAt(), contentVersion, Attribution.of(questionnaire, named));
    }

    private static String letter(String interest) {
        return InterestArea.of(interest).orElseThrow().letter();
    }
}
