package org.careerguide.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.careerguide.error.BaseUrl;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.error.SlugMovedException;
import org.careerguide.page.Card;
import org.careerguide.page.Pages;
import org.careerguide.web.Kept;
import org.careerguide.web.check.DraftParameter;
import org.careerguide.web.check.MayFail;
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

/** Tells other sites how to embed a page (oEmbed 1.0). */
@Path("/oembed")
@Tag(name = "embeds")
public class OembedResource {

    private static final int WIDTH = 600;
    private static final int CACHE_SECONDS = 600;

    private final EmbedViews views;
    private final Pages pages;
    private final BaseUrl baseUrl;
    private final ObjectMapper json;

    OembedResource(EmbedViews views, Pages pages, BaseUrl baseUrl, ObjectMapper json) {
        this.views = views;
        this.pages = pages;
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
            @JsonProperty("thumbnail_url") @Schema(description = "Picture of the page. Absent if there is none.") String thumbnailUrl,
            @JsonProperty("thumbnail_width") @Schema(description = "Width of the picture, in pixels.") Integer thumbnailWidth,
            @JsonProperty("thumbnail_height") @Schema(description = "Height of the picture, in pixels.") Integer thumbnailHeight,
            @Schema(required = true, description = "HTML of a quotation with the figures, for readers without frames and scripts, and of a frame that shows the page.") String html,
            @Schema(required = true, description = "Width of the frame, in pixels.") int width,
            @Schema(required = true, description = "Height of the frame, in pixels.") int height) {
    }

    /** The templates. */
    @CheckedTemplate(basePath = "embed", requireTypeSafeExpressions = true)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance oembed(Oembed answer);

        static native TemplateInstance quotation(Card card, String src, int height);
    }

    @GET
    @Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_XML })
    @Kept
    @MayFail({ ProblemType.NOT_EMBEDDABLE, ProblemType.FORMAT_NOT_IMPLEMENTED })
    @Operation(operationId = "getOembed", summary = "Get the oEmbed response for a page", description = "Returns the HTML that embeds a page of this server that shows a comparison, a role or a guide, as specified by oEmbed 1.0. The type is always `rich`. Unknown parameters are ignored.")
    @APIResponse(responseCode = "200", description = "The oEmbed response", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Oembed.class)),
            @Content(mediaType = MediaType.TEXT_XML, schema = @Schema(implementation = String.class)) })
    public RestResponse<byte[]> get(
            @RestQuery @Parameter(description = "URL of a page of this server that shows a comparison, a role or a guide. Parameters that others have appended are ignored. A path of this server is accepted too.", required = true, example = "/api/v1/comparisons/medical-billing-vs-medical-coding") String url,
            @RestQuery @Parameter(description = "Maximum width of the frame, in pixels.", example = "600") @Min(1) @Max(100000) Integer maxwidth,
            @RestQuery @Parameter(description = "Maximum height of the frame, in pixels.", example = "800") @Min(1) @Max(100000) Integer maxheight,
            @RestQuery @Parameter(description = "Format of the answer; `json` by default.", schema = @Schema(enumeration = {
                    "json",
                    "xml" })) String format,
            @Context UriInfo uriInfo) {
        if (url == null) {
            throw new InvalidParameterException(List.of(new Problem.Mistake("query", "url", "missing-parameter",
                    "The parameter “url” is missing.",
                    List.of("the address of a page of this server that shows a comparison, a role or a guide"))));
        }
        boolean xml = "xml".equals(format);
        if (format != null && !xml && !format.equals("json")) {
            throw new ProblemException(ProblemType.FORMAT_NOT_IMPLEMENTED, "oEmbed is answered as json or xml here, not as “"
                    + format.substring(0, Math.min(format.length(), 40)) + "”.", List.of());
        }
        Oembed answer = answer(url, maxwidth, maxheight, uriInfo.getQueryParameters().getFirst(DraftParameter.NAME));
        return xml ? RestResponse.ResponseBuilder.ok(Templates.oembed(answer).render().getBytes(UTF_8),
                "text/xml;charset=UTF-8").build()
                : RestResponse.ResponseBuilder.ok(json(answer), MediaType.APPLICATION_JSON).build();
    }

    /** Answers for a page of the server; the draft that the frame shows may be null. */
    private Oembed answer(String url, Integer maxWidth, Integer maxHeight, String draft) {
        EmbedAddress requested = EmbedAddress.of(url, baseUrl.value()).orElseThrow(() -> notEmbeddable(
                "The address is not that of a page of " + baseUrl.value() + " that shows a comparison, a role or a guide."));
        EmbedAddress address = draft == null ? requested.orElse("theme", "light")
                : requested.orElse("theme", "light").orElse(DraftParameter.NAME, draft);
        EmbedViews.Shown shown;
        try {
            try {
                shown = views.of(address);
            } catch (SlugMovedException e) {
                address = address.withSlug(e.now());
                shown = views.of(address);
            }
        } catch (ProblemException e) {
            throw notEmbeddable("The page at that address cannot be shown. " + e.getMessage());
        }
        int width = maxWidth == null ? WIDTH : Math.min(maxWidth, WIDTH);
        int whole = EmbedHeight.of(shown, address.isCard(), width);
        int height = maxHeight == null ? whole : Math.min(maxHeight, whole);
        String html = Templates.quotation(shown.card(), baseUrl.value() + address.path(), height).render().strip();
        return new Oembed("rich", "1.0", shown.title(), "Career guide", baseUrl.value() + "/",
                draft == null ? CACHE_SECONDS : 0,
                shown.sheet() == null ? null : pages.image(shown.sheet(), address.path()),
                shown.sheet() == null ? null : Pages.IMAGE_WIDTH,
                shown.sheet() == null ? null : Pages.IMAGE_HEIGHT, html, width, height);
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
