package org.careerguide.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.error.ContentNotFoundException;
import org.careerguide.error.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages that explain problems; the type of each problem is the address of one. */
@LiveOnly
@Path("/problems")
@Tag(name = "problems", description = "Explanations of the problem types that failed requests are answered with.")
public class ProblemResource {

    /** An explanation of a type of problem. */
    @Schema(name = "ProblemExplanation", description = "Explanation of a problem type.")
    public record Explanation(
            @Schema(required = true) String slug,
            @Schema(required = true, description = "HTTP status.") int status,
            @Schema(required = true) String title,
            @Schema(required = true, description = "When this problem is returned.") String meaning,
            @Schema(required = true, description = "What a client can do.") String remedy) {

        static Explanation of(ProblemType type) {
            return new Explanation(type.slug(), type.status(), type.title(), type.meaning(), type.remedy());
        }
    }

    /** All explanations. */
    @Schema(name = "ProblemExplanations", description = "Explanations of all problem types.")
    public record Explanations(@Schema(required = true) List<Explanation> items) {

        static final Explanations ALL = new Explanations(
                Arrays.stream(ProblemType.values()).map(Explanation::of).toList());
    }

    /** The pages. */
    @CheckedTemplate(basePath = "", requireTypeSafeExpressions = true)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance problems(List<Explanation> problems);

        static native TemplateInstance problem(Explanation problem);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "listProblems", summary = "List problem types", description = "All problem types with their meanings and remedies, as a page or as JSON.")
    @APIResponse(responseCode = "200", description = "The problem types", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Explanations.class)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)) })
    public RestResponse<byte[]> page() {
        return html(Templates.problems(Explanations.ALL.items()));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Explanations list() {
        return Explanations.ALL;
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "getProblem", summary = "Get one problem type", description = "Meaning and remedy of a problem type, as a page or as JSON. The `type` of each problem is the URL of such a page.")
    @APIResponse(responseCode = "200", description = "The problem type", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Explanation.class)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)) })
    public RestResponse<byte[]> page(
            @RestPath @Parameter(description = "Slug of the problem type.", example = "invalid-parameter") String slug) {
        return html(Templates.problem(get(slug)));
    }

    private static RestResponse<byte[]> html(TemplateInstance page) {
        return RestResponse.ResponseBuilder.ok(page.render().getBytes(StandardCharsets.UTF_8), "text/html;charset=UTF-8")
                .build();
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Explanation get(@RestPath String slug) {
        return ProblemType.ofSlug(slug).map(Explanation::of)
                .orElseThrow(() -> new ContentNotFoundException("problem type", slug));
    }
}
