package org.careerguide.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.comparison.CompareResource;
import org.careerguide.comparison.ComparisonResource;
import org.careerguide.error.BaseUrl;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.error.SlugMovedException;
import org.careerguide.web.LiveOnly;
import org.careerguide.web.check.DetailParameters;
import org.careerguide.web.check.FieldsParameter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Tells other sites how to show one of the pages of comparisons (oEmbed 1.0). */
@LiveOnly
@Path("/oembed")
@Tag(name = "embeds")
public class OembedResource {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 900;
    private static final int CACHE_SECONDS = 600;

    private final ComparisonResource comparisons;
    private final CompareResource compare;
    private final BaseUrl baseUrl;
    private final ObjectMapper json;

    OembedResource(ComparisonResource comparisons, CompareResource compare, BaseUrl baseUrl, ObjectMapper json) {
        this.comparisons = comparisons;
        this.compare = compare;
        this.baseUrl = baseUrl;
        this.json = json;
    }

    /** How to show a page. */
    @Schema(name = "Oembed", description = "An oEmbed 1.0 response.")
    public record Oembed(
            @Schema(required = true, examples = "rich") String type,
            @Schema(required = true, examples = "1.0") String version,
            @Schema(required = true) String title,
            @JsonProperty("provider_name") @Schema(required = true) String providerName,
            @JsonProperty("provider_url") @Schema(required = true) String providerUrl,
            @JsonProperty("cache_age") @Schema(required = true, description = "Cache lifetime in seconds.") int cacheAge,
            @Schema(required = true, description = "HTML of a frame that shows the page.") String html,
            @Schema(required = true, description = "Width of the frame, in pixels.") int width,
            @Schema(required = true, description = "Height of the frame, in pixels.") int height) {
    }

    /** The templates. */
    @CheckedTemplate(basePath = "embed", requireTypeSafeExpressions = true)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance oembed(Oembed answer);
    }

    @GET
    @Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_XML })
    @Operation(operationId = "getOembed", summary = "Get the oEmbed response for a page", description = "Returns the HTML that embeds a page of this server that shows a comparison, as specified by oEmbed 1.0. The type is always `rich`. Unknown parameters are ignored.")
    @APIResponse(responseCode = "200", description = "The oEmbed response", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Oembed.class)),
            @Content(mediaType = MediaType.TEXT_XML, schema = @Schema(implementation = String.class)) })
    public RestResponse<byte[]> get(
            @RestQuery @Parameter(description = "URL of a page of this server that shows a comparison. A path of this server is accepted too.", required = true, example = "/api/v1/comparisons/medical-billing-vs-medical-coding") String url,
            @RestQuery @Parameter(description = "Maximum width of the frame, in pixels.", example = "600") @Min(1) @Max(100000) Integer maxwidth,
            @RestQuery @Parameter(description = "Maximum height of the frame, in pixels.", example = "800") @Min(1) @Max(100000) Integer maxheight,
            @RestQuery @Parameter(description = "Format of the answer; `json` by default.", schema = @Schema(enumeration = {
                    "json",
                    "xml" })) String format) {
        if (url == null) {
            throw new InvalidParameterException(List.of(new Problem.Mistake("query", "url", "missing-parameter",
                    "The parameter “url” is missing.", List.of("the address of a page of this server that has a comparison"))));
        }
        boolean xml = "xml".equals(format);
        if (format != null && !xml && !format.equals("json")) {
            throw new ProblemException(ProblemType.FORMAT_NOT_IMPLEMENTED, "oEmbed is answered as json or xml here, not as “"
                    + format.substring(0, Math.min(format.length(), 40)) + "”.", List.of());
        }
        Oembed answer = answer(url, maxwidth, maxheight);
        return xml ? RestResponse.ResponseBuilder.ok(Templates.oembed(answer).render().getBytes(UTF_8),
                "text/xml;charset=UTF-8").build()
                : RestResponse.ResponseBuilder.ok(json(answer), MediaType.APPLICATION_JSON).build();
    }

    private Oembed answer(String url, Integer maxWidth, Integer maxHeight) {
        EmbedAddress asked = EmbedAddress.of(url, baseUrl.value()).orElseThrow(() -> notEmbeddable(
                "The address is not that of a page of " + baseUrl.value() + " that has a comparison."));
        EmbedAddress shown = asked;
        String title;
        try {
            try {
                title = title(asked);
            } catch (SlugMovedException e) {
                shown = asked.withSlug(e.now());
                title = title(shown);
            }
        } catch (ProblemException e) {
            throw notEmbeddable("The page at that address cannot be shown. " + e.getMessage());
        }
        int width = maxWidth == null ? WIDTH : Math.min(maxWidth, WIDTH);
        int height = maxHeight == null ? HEIGHT : Math.min(maxHeight, HEIGHT);
        String frame = FrontDoorResource.Templates.iframe(baseUrl.value() + shown.path(), title, width, height).render()
                .strip();
        return new Oembed("rich", "1.0", title, "Career guide", baseUrl.value() + "/", CACHE_SECONDS, frame, width, height);
    }

    private String title(EmbedAddress address) {
        return address.slug() != null
                ? comparisons.get(address.slug(), new DetailParameters(), address.rows(), address.version()).title()
                : compare.compare(address.roles(), address.rows(), address.version(), new FieldsParameter()).title();
    }

    private static ProblemException notEmbeddable(String detail) {
        return new ProblemException(ProblemType.NOT_EMBEDDABLE, detail, List.of());
    }

    private byte[] json(Oembed answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
