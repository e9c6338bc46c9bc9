package org.careerguide.embed;

import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.comparison.CompareResource;
import org.careerguide.comparison.ComparisonResource;
import org.careerguide.comparison.RowParameters;
import org.careerguide.error.BaseUrl;
import org.careerguide.web.FrameSettings;
import org.careerguide.web.Requested;
import org.careerguide.web.check.DetailParameters;
import org.careerguide.web.check.FieldsParameter;
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

/** Comparisons as pages that other sites put into a frame. They need no script, no cookie and no origin. */
@Path("/embed")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "embeds", description = "Comparisons to embed in other sites: framed pages, a web component and oEmbed.")
public class EmbedResource {

    private final ComparisonResource comparisons;
    private final CompareResource compare;
    private final Pages pages;
    private final BaseUrl baseUrl;
    private final Requested requested;
    private final String ancestors;

    EmbedResource(ComparisonResource comparisons, CompareResource compare, Pages pages, BaseUrl baseUrl,
            Requested requested, FrameSettings frames) {
        this.comparisons = comparisons;
        this.compare = compare;
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
        Sheet sheet = Sheets.of(comparisons.get(slug, new DetailParameters(), rows, version));
        return page(rows.criteria == null ? sheet : sheet.dataOnly(), frame);
    }

    @GET
    @Path("/compare")
    @Operation(operationId = "embedRoles", summary = "Get a comparison of any roles to frame", description = "A comparison of two to six roles as a page to show in a frame on any site. It reports its height to the surrounding page in messages of type `career-guide:height`.")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> roles(
            @RestQuery @Parameter(description = "Slugs of two to six roles.", required = true, example = "medical-billing,medical-coding") String roles,
            @BeanParam RowParameters rows, @BeanParam VersionParameter version, @BeanParam FrameParameters frame) {
        return page(Sheets.of(compare.compare(roles, rows, version, new FieldsParameter())), frame);
    }

    private RestResponse<byte[]> page(Sheet sheet, FrameParameters frame) {
        Pages.Made page = pages.frame(sheet, baseUrl.value() + requested.pathAndQuery(), frame.ownTheme(),
                frame.accentColour(), ancestors);
        return RestResponse.ResponseBuilder.ok(page.html().getBytes(StandardCharsets.UTF_8), "text/html;charset=UTF-8")
                .header("Content-Security-Policy", page.contentSecurityPolicy()).header("Content-Language", "en").build();
    }
}
