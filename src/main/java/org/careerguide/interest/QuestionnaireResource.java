package org.careerguide.interest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.check.DetailParameters;
import org.careerguide.web.check.Selection;
import org.careerguide.web.check.VersionParameter;
import org.careerguide.web.list.ListParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Questionnaires about interests. */
@Path("/api/v1/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interests")
@Transactional
public class QuestionnaireResource {

    private final Questionnaires questionnaires;

    QuestionnaireResource(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @GET
    @Operation(operationId = "listQuestionnaires", summary = "List questionnaires", description = "Lists questionnaires by title.")
    @Selection(view = QuestionnaireSummary.class, sort = { "title", "slug", "updatedAt" })
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    public QuestionnairePage list(@BeanParam ListParameters page) {
        return QuestionnairePage
                .of(Questionnaire.all().slice(page, questionnaire -> QuestionnaireSummary.of(questionnaire.revision())));
    }

    @GET
    @Path("/{slug}")
    @Operation(operationId = "getQuestionnaire", summary = "Get one questionnaire", description = "A questionnaire with its activities, the answers to choose from, and the areas of interest. Nothing is sent back: add up the points of each area, and ask listMatches for roles that match the results.")
    @Selection(view = QuestionnaireView.class)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    public QuestionnaireView get(
            @RestPath @Parameter(description = "Slug of the questionnaire.", example = "interests") String slug,
            @BeanParam DetailParameters selection, @BeanParam VersionParameter version) {
        return questionnaires.get(slug, version.version);
    }
}
