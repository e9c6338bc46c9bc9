package org.careerguide.embed;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.error.BaseUrl;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.page.Asset;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.LiveOnly;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The scripts of embeds and of the front door. */
@LiveOnly
@Path("/embed")
@Tag(name = "embeds")
public class ScriptResource {

    /** Name of the operation that answers one release. */
    static final String RELEASE = "getWebComponentRelease";

    /** Scripts of pages, and of the element for the questionnaire. */
    private static final Set<String> PAGE_SCRIPTS = Set.of("frame", "front-door", "career-interests");

    private static final String JAVASCRIPT = "text/javascript;charset=UTF-8";
    private static final String TYPES = "text/plain;charset=UTF-8";
    private static final String FOR_NOW = "public, max-age=3600, stale-while-revalidate=86400";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String COMPONENT = Asset.text("v1.js");
    /** The place in the script for the address of the server. */
    private static final String HOME = "/*home*/";
    /** Part of the digest of the script without an address, in characters that a path needs not encode. */
    static final String HASH = digest(COMPONENT).substring(digest(COMPONENT).indexOf('-') + 1).replaceAll("[^A-Za-z0-9]", "")
            .substring(0, 16);

    private final BaseUrl baseUrl;

    ScriptResource(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    private static String digest(String script) {
        return Asset.digest("SHA-384", script);
    }

    /** The script with the address of this server in it. */
    private String addressed() {
        return COMPONENT.replace(HOME, baseUrl.value());
    }

    /** The address of the web component, and its integrity value. */
    @Schema(name = "ScriptRelease", description = "A release of the web component with its integrity value.")
    public record Release(
            @Schema(required = true, description = "URL of this release.") ApiUrl src,
            @Schema(required = true, description = "Value for the integrity attribute of the script element.", examples = "sha384-...") String integrity,
            @Schema(required = true, description = "URL of the current release.") ApiUrl current) {
    }

    @GET
    @Path("/v1.js")
    @Produces(JAVASCRIPT)
    @Operation(operationId = "getWebComponent", summary = "Get the web component", description = "The current release of the script that defines the elements `career-comparison` and `career-role`. It contains the address of this server.")
    @APIResponse(responseCode = "200", description = "The script", content = @Content(mediaType = "text/javascript", schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> component() {
        return script(addressed(), FOR_NOW);
    }

    @GET
    @Path("/v1.mjs")
    @Produces(JAVASCRIPT)
    @Operation(operationId = "getWebComponentModule", summary = "Get the web component as a module", description = "The current release as an ES module: importing it defines the elements `career-comparison` and `career-role`, and it exports their classes. It contains the address of this server.")
    @APIResponse(responseCode = "200", description = "The module", content = @Content(mediaType = "text/javascript", schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> module() {
        return script(addressed() + Asset.text("v1-exports.js"), FOR_NOW);
    }

    @GET
    @Path("/v1.d.ts")
    @Produces(TYPES)
    @Operation(operationId = "getWebComponentTypes", summary = "Get the types of the web component", description = "Declarations in TypeScript of what getWebComponentModule exports, and of the attributes of the elements for JSX, Vue and Svelte.")
    @APIResponse(responseCode = "200", description = "The declarations", content = @Content(mediaType = "text/plain", schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> types() {
        return RestResponse.ResponseBuilder.ok(Asset.text("v1.d.ts").getBytes(StandardCharsets.UTF_8), TYPES)
                .header("Cache-Control", FOR_NOW).build();
    }

    @GET
    @Path("/v1-{hash}.js")
    @Produces(JAVASCRIPT)
    @Operation(operationId = RELEASE, summary = "Get one release of the web component", description = "The script of one release, at an address whose content never changes. getWebComponentIntegrity answers the current address.")
    @APIResponse(responseCode = "200", description = "The script", content = @Content(mediaType = "text/javascript", schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> release(
            @RestPath @Parameter(description = "Hash of the release, as in `src` of getWebComponentIntegrity.") String hash) {
        if (!hash.equals(HASH)) {
            throw ContentNotFoundException.of("release of the web component", "hash", hash);
        }
        return script(addressed(), FOR_GOOD);
    }

    @GET
    @Path("/v1.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getWebComponentIntegrity", summary = "Get the integrity value of the web component", description = "URL of the current release, whose content never changes, and the value for the integrity attribute.")
    public Release integrity() {
        return new Release(ApiUrl.path("/embed/v1-" + HASH + ".js"), digest(addressed()), ApiUrl.path("/embed/v1.js"));
    }

    @GET
    @Path("/{name}.js")
    @Produces(JAVASCRIPT)
    @Operation(hidden = true)
    public RestResponse<byte[]> page(@RestPath String name) {
        if (!PAGE_SCRIPTS.contains(name)) {
            throw ContentNotFoundException.of("script", "name", name);
        }
        return script(Asset.text(name + ".js"), FOR_NOW);
    }

    private static RestResponse<byte[]> script(String text, String cacheControl) {
        return RestResponse.ResponseBuilder.ok(text.getBytes(StandardCharsets.UTF_8), JAVASCRIPT)
                .header("Cache-Control", cacheControl).header("Cross-Origin-Resource-Policy", "cross-origin").build();
    }
}
