package org.careerguide.edit.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page for editors, with what it loads. It holds nothing that is not public: what it shows comes by the API, for a key. */
@Path("/editor")
public class EditorResource {

    private static final Set<String> SCRIPTS = Set.of("api", "dom", "drafts", "editor", "form", "history", "jsoneditor",
            "preview", "provider", "source");
    private static final String SCHEMA = ".json";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'%s; "
            + "frame-src 'self'; img-src 'self' data:; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";
    private static final String CACHE_CONTROL = "public, max-age=300";

    private final BaseUrl baseUrl;
    private final SignInProvider provider;
    private final String policy;

    EditorResource(BaseUrl baseUrl, SignInProvider provider) {
        this.baseUrl = baseUrl;
        this.provider = provider;
        policy = POLICY.formatted(provider.origin().map(origin -> " " + origin).orElse(""));
    }

    @CheckedTemplate(basePath = "editor", requireTypeSafeExpressions = true)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance editor(String base, SignInProvider.Client client);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public RestResponse<byte[]> page() {
        String page = Templates.editor(baseUrl.path() + "/", provider.client()).render();
        return answer(page.getBytes(UTF_8), "text/html;charset=UTF-8");
    }

    @GET
    @Path("/{file}")
    @Operation(hidden = true)
    public RestResponse<byte[]> part(@RestPath String file) {
        String name = file.replaceFirst("\\.[a-z]+$", "");
        if (file.endsWith(".js") && SCRIPTS.contains(name)) {
            return answer(file("editor/" + file), "text/javascript;charset=UTF-8");
        }
        return switch (file) {
            // The look of all pages, and what only this page has.
            case "editor.css" ->
                style(new String(file("embed/page.css"), UTF_8) + new String(file("editor/editor.css"), UTF_8));
            // Empty: json-editor fills them with its own rules, for which it would otherwise make elements that the policy forbids.
            case "form.css" -> style("");
            default -> throw new ContentNotFoundException("file", file);
        };
    }

    @GET
    @Path("/schema/{type}")
    @Operation(hidden = true)
    public RestResponse<byte[]> schema(@RestPath String type) {
        Optional<DocumentType> known = type.endsWith(SCHEMA)
                ? DocumentType.ofCode(type.substring(0, type.length() - SCHEMA.length()))
                : Optional.empty();
        return answer(file("content/schema/" + known.orElseThrow(() -> new ContentNotFoundException("schema", type)).code()
                + ".schema.json"), MediaType.APPLICATION_JSON);
    }

    private RestResponse<byte[]> style(String text) {
        return answer(text.getBytes(UTF_8), "text/css;charset=UTF-8");
    }

    private RestResponse<byte[]> answer(byte[] bytes, String type) {
        return RestResponse.ResponseBuilder.ok(bytes, type).header("Cache-Control", CACHE_CONTROL)
                .header("Content-Security-Policy", policy).build();
    }

    private static byte[] file(String name) {
        try (InputStream file = EditorResource.class.getResourceAsStream("/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
