package org.careerguide.embed;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.error.BaseUrl;
import org.careerguide.interest.QuestionnaireResource;
import org.careerguide.interest.QuestionnaireView;
import org.careerguide.web.FrameSettings;
import org.careerguide.web.Requested;
import org.careerguide.web.check.DetailParameters;
import org.careerguide.web.check.VersionParameter;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The questionnaire about interests as a page, by itself or in a frame. It loads the questions, and can send nothing. */
@ApplicationScoped
class QuestionnairePage {

    private static final String QUESTIONNAIRE = "interests";

    private final QuestionnaireResource questionnaires;
    private final BaseUrl baseUrl;
    private final Requested requested;
    private final String ancestors;

    QuestionnairePage(QuestionnaireResource questionnaires, BaseUrl baseUrl, Requested requested, FrameSettings frames) {
        this.questionnaires = questionnaires;
        this.baseUrl = baseUrl;
        this.requested = requested;
        ancestors = frames.frameAncestors();
    }

    /** The template. */
    @CheckedTemplate(basePath = "embed", requireTypeSafeExpressions = true, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance guidanceInterests(GuidancePage page, QuestionnaireView questionnaire);
    }

    /** The page by itself. */
    RestResponse<byte[]> page() {
        return answer(false, null, null, "'none'");
    }

    /** The page in a frame. */
    RestResponse<byte[]> frame(FrameParameters frame) {
        return answer(true, frame.ownTheme(), frame.accentColour(), ancestors);
    }

    private RestResponse<byte[]> answer(boolean framed, String theme, String accent, String framedBy) {
        QuestionnaireView questionnaire = questionnaires.get(QUESTIONNAIRE, new DetailParameters(), new VersionParameter());
        String style = accent == null ? GuidancePageResource.STYLE
                : GuidancePageResource.STYLE + ":root:root:root { --accent: " + accent + "; --career-accent: " + accent
                        + "; }\n";
        var page = new GuidancePage(questionnaire.title(), questionnaire.summary(),
                baseUrl.value() + requested.pathAndQuery(), baseUrl.value() + "/", null, questionnaire.attribution().text(),
                theme, framed, style);
        return GuidancePageResource.answer(Templates.guidanceInterests(page, questionnaire).render(), style,
                "script-src 'self'; connect-src 'self'; frame-ancestors " + framedBy);
    }
}
