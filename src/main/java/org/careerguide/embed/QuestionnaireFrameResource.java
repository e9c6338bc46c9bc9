package org.careerguide.embed;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.web.Framed;
import org.careerguide.web.Kept;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The questionnaire about interests as a page that other sites put into a frame. */
@Path("/embed")
@Produces(MediaType.TEXT_HTML)
@Framed
@Kept
@Tag(name = "embeds")
public class QuestionnaireFrameResource {

    private final QuestionnairePage questionnaire;

    QuestionnaireFrameResource(QuestionnairePage questionnaire) {
        this.questionnaire = questionnaire;
    }

    @GET
    @Path("/interests")
    @Operation(operationId = "embedInterests", summary = "Get the questionnaire about interests to frame", description = "The questionnaire as a page to show in a frame on any site. It works the result out in the browser: no answer is sent. It reports its height to the surrounding page in messages of type `career-guide:height`.")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> show(@BeanParam FrameParameters frame) {
        return questionnaire.frame(frame);
    }
}
