package org.careerguide.embed;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.error.BaseUrl;
import org.careerguide.interest.QuestionnaireView;
import org.careerguide.interest.Questionnaires;
import org.careerguide.page.Meta;
import org.careerguide.page.Pages;
import org.careerguide.web.FrameSettings;
import org.careerguide.web.Requested;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The questionnaire about interests as a page, by itself or in a frame. It loads the questions; its policy lets it send
 * nothing.
 */
@ApplicationScoped
class QuestionnairePage {

    private static final String QUESTIONNAIRE = "interests";

    private final Questionnaires questionnaires;
    private final BaseUrl baseUrl;
    private final Requested requested;
    private final String ancestors;

    QuestionnairePage(Questionnaires questionnaires, BaseUrl baseUrl, Requested requested, FrameSettings frames) {
        this.questionnaires = questionnaires;
        this.baseUrl = baseUrl;
        this.requested = requested;
        ancestors = frames.frameAncestors();
    }

    /** The template. */
    @CheckedTemplate(basePath = "embed", requireTypeSafeExpressions = true)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance interests(Meta meta, QuestionnaireView questionnaire, boolean framed);
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
        QuestionnaireView questionnaire = questionnaires.get(QUESTIONNAIRE, null);
        String style = accent == null ? Pages.STYLE
                : Pages.STYLE + ":root:root:root { --accent: " + accent + "; --career-accent: " + accent + "; }\n";
        var meta = new Meta(questionnaire.title(), questionnaire.summary(), baseUrl.value() + requested.pathAndQuery(),
                baseUrl.value() + "/", style, theme, List.of(), null, null, "website");
        return HtmlAnswer.of(Templates.interests(meta, questionnaire, framed).render(), Pages.policy(style,
                "form-action 'none'; script-src 'self'; connect-src 'self'; frame-ancestors " + framedBy));
    }
}
