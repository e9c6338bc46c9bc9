package org.careerguide.edit.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.DocumentType;
import org.careerguide.error.BaseUrl;
import org.careerguide.error.ContentNotFoundException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page for editors, with its scripts and styles, all of them public. What it shows comes from the API, with a key. */
@Path("/editor")
public class EditorResource {

    private static final Set<String> SCRIPTS = Set.of("api", "dom", "drafts", "editor", "form", "history", "jsoneditor", "list",
            "preview", "provider", "source");
    private static final String SCRIPT = "text/javascript;charset=UTF-8";
    private static final String SCHEMA = ".json";
    private static final String POLICY = "default-src 'none'; script-src 'self' 'nonce-%1$s'; style-src 'self' 'nonce-%1$s'; "
            + "connect-src 'self'%2$s; frame-src 'self'; img-src 'self' data:; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";
    private static final String CACHE_CONTROL = "public, max-age=300";

    private final BaseUrl baseUrl;
    private final SignInProvider provider;
    private final SecureRandom random = new SecureRandom();

    EditorResource(BaseUrl baseUrl, SignInProvider provider) {
        this.baseUrl = baseUrl;
        this.provider = provider;
    }

    @CheckedTemplate(basePath = "editor", requireTypeSafeExpressions = true)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance editor(String base, String nonce, SignInProvider.Client client);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public RestResponse<byte[]> page() {
        // For the import map, and for the styles that CodeMirror makes.
        String nonce = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
        return ResponseBuilder
                .ok(Templates.editor(baseUrl.path() + "/", nonce, provider.client()).render().getBytes(UTF_8),
                        "text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy",
                        POLICY.formatted(nonce, provider.origin().map(origin -> " " + origin).orElse("")))
                .build();
    }

    @GET
    @Path("/{file}")
    @Operation(hidden = true)
    public RestResponse<byte[]> part(@RestPath String file) {
        String name = file.replaceFirst("\\.[a-z]+$", "");
        if (file.endsWith(".js") && SCRIPTS.contains(name)) {
            return answer(file("editor/" + file), SCRIPT);
        }
        return switch (file) {
            // The styles of all pages, and those of this page.
            case "editor.css" ->
                style(new String(file("embed/page.css"), UTF_8) + new String(file("editor/editor.css"), UTF_8));
            // Empty elements that json-editor fills with its rules; without them it would create elements that the policy forbids.
            case "form.css" -> style("");
            default -> throw ContentNotFoundException.of("file", "name", file);
        };
    }

    /** A module of CodeMirror, or one that it needs. */
    @GET
    @Path("/lib/{module: [a-z0-9/-]+}")
    @Operation(hidden = true)
    public RestResponse<byte[]> library(@RestPath String module) {
        String name = "editor/lib/" + module + ".js";
        if (EditorResource.class.getResource("/" + name) == null) {
            throw ContentNotFoundException.of("file", "name", module);
        }
        return answer(file(name), SCRIPT);
    }

    @GET
    @Path("/schema/{type}")
    @Operation(hidden = true)
    public RestResponse<byte[]> schema(@RestPath String type) {
        Optional<DocumentType> known = type.endsWith(SCHEMA)
                ? DocumentType.ofCode(type.substring(0, type.length() - SCHEMA.length()))
                : Optional.empty();
        return answer(
                file("content/schema/" + known.orElseThrow(() -> ContentNotFoundException.of("schema", "name", type)).code()
                        + ".schema.json"),
                MediaType.APPLICATION_JSON);
    }

    private static RestResponse<byte[]> style(String text) {
        return answer(text.getBytes(UTF_8), "text/css;charset=UTF-8");
    }

    private static RestResponse<byte[]> answer(byte[] bytes, String type) {
        return ResponseBuilder.ok(bytes, type).header("Cache-Control", CACHE_CONTROL).build();
    }

    private static byte[] file(String name) {
        try (InputStream file = EditorResource.class.getResourceAsStream("/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
