package org.careerguide.embed;

import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.comparison.RowParameters;
import org.careerguide.error.BaseUrl;
import org.careerguide.page.Pages;
import org.careerguide.place.PlaceParameter;
import org.careerguide.web.FrameSettings;
import org.careerguide.web.Framed;
import org.careerguide.web.Kept;
import org.careerguide.web.Requested;
import org.careerguide.web.check.VersionParameter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Comparisons and roles as pages for frames on other sites. They need no script and no cookie, and work in sandboxed frames.
 */
@Path("/embed")
@Produces(MediaType.TEXT_HTML)
@Framed
@Kept
@Tag(name = "embeds", description = "Comparisons and roles to embed in other sites: framed pages, a web component and oEmbed.")
public class EmbedResource {

    private final EmbedViews views;
    private final Pages pages;
    private final BaseUrl baseUrl;
    private final Requested requested;
    private final String ancestors;

    EmbedResource(EmbedViews views, Pages pages, BaseUrl baseUrl, Requested requested, FrameSettings frames) {
        this.views = views;
        this.pages = pages;
        this.baseUrl = baseUrl;
        this.requested = requested;
        ancestors = frames.frameAncestors();
    }

    @GET
    @Path("/comparisons/{slug}")
    @Operation(operationId = "embedComparison", summary = "Get a curated comparison to frame", description = "The comparison as a page to show in a frame on any site. It reports its height to the surrounding page in messages of type `career-guide:height`.")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> comparison(
            @RestPath @Parameter(description = "Slug of the comparison.", example = "medical-billing-vs-medical-coding") String slug,
            @BeanParam RowParameters rows, @BeanParam VersionParameter version, @BeanParam FrameParameters frame) {
        return page(views.comparison(slug, rows, version), frame);
    }

    @GET
    @Path("/roles/{slug}")
    @Operation(operationId = "embedRole", summary = "Get one role to frame", description = "The role as a page to show in a frame on any site. It reports its height to the surrounding page.")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> role(
            @RestPath @Parameter(description = "Slug of the role.", example = "medical-billing") String slug,
            @BeanParam PlaceParameter place, @BeanParam VersionParameter version, @BeanParam FrameParameters frame) {
        return page(views.role(slug, place.place, version), frame);
    }

    @GET
    @Path("/compare")
    @Operation(operationId = "embedRoles", summary = "Get a comparison of any roles to frame", description = "A comparison of two to six roles as a page to show in a frame on any site. It reports its height to the surrounding page in messages of type `career-guide:height`.")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> roles(
            @RestQuery @Parameter(description = "Slugs of two to six roles.", required = true, example = "medical-billing,medical-coding") String roles,
            @BeanParam RowParameters rows, @BeanParam VersionParameter version, @BeanParam FrameParameters frame) {
        return page(views.roles(roles, rows, version), frame);
    }

    @GET
    @Path("/guides/{slug}")
    @Operation(operationId = "embedGuide", summary = "Get one guide to frame", description = "A card of the guide with its chapters, as a page to show in a frame on any site. It reports its height to the surrounding page.")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> guide(
            @RestPath @Parameter(description = "Slug of the guide.", example = "medical-billing-vs-medical-coding") String slug,
            @BeanParam VersionParameter version, @BeanParam FrameParameters frame) {
        return page(views.guide(slug, version), frame);
    }

    private RestResponse<byte[]> page(EmbedViews.Shown shown, FrameParameters frame) {
        String url = baseUrl.value() + requested.pathAndQuery();
        Pages.Made page = frame.isCard()
                || shown.sheet() == null
                        ? pages.card(shown.card(), shown.sheet(), url, frame.ownTheme(), frame.accentColour(), ancestors)
                        : pages.frame(shown.view(), shown.sheet(), url, frame.ownTheme(), frame.accentColour(), ancestors);
        return RestResponse.ResponseBuilder.ok(page.html().getBytes(StandardCharsets.UTF_8), "text/html;charset=UTF-8")
                .header("Content-Security-Policy", page.contentSecurityPolicy()).header("Content-Language", "en").build();
    }
}
