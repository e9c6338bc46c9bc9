package org.careerguide.web.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

import org.careerguide.error.BaseUrl;
import org.careerguide.web.AnswerHeaders;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Serves the OpenAPI document as the build wrote it, with the address of this server, compressed, and with an entity tag. The
 * handler of Quarkus does none of this.
 */
@ApplicationScoped
class OpenApiRoute {

    private static final String PATH = "/q/openapi";

    private final BaseUrl baseUrl;
    private final AnswerHeaders answerHeaders;
    private final Map<Format, Answer> answers = new EnumMap<>(Format.class);

    OpenApiRoute(BaseUrl baseUrl, AnswerHeaders answerHeaders) {
        this.baseUrl = baseUrl;
        this.answerHeaders = answerHeaders;
    }

    /**
     * Keeps Quarkus from reading the document and writing it again at each start, as it does since 3.31 (Quarkus issue 54826); that
     * takes more than a tenth of the time until the first answer. It looks for the document by this class loader, which finds nothing.
     */
    static void leaveDocumentUnread(@Observes @Initialized(ApplicationScoped.class) Object event) {
        OpenApiConstants.classLoader = new ClassLoader(null) {
        };
    }

    void register(@Observes Filters filters) {
        filters.register(this::serve, 100);
    }

    private void serve(RoutingContext context) {
        String path = context.request().path();
        if (path.equals(PATH) || path.equals(PATH + ".json") || path.equals(PATH + ".yaml") || path.equals(PATH + ".yml")) {
            AnswerCache.send(context, answer(format(context.request())));
        } else {
            context.next();
        }
    }

    /** The requested format: that of the suffix, the parameter {@code format} or the Accept header. */
    private static Format format(HttpServerRequest request) {
        String parameter = request.getParam("format");
        String requested = !request.path().equals(PATH) ? request.path()
                : parameter != null ? parameter : request.getHeader(HttpHeaders.ACCEPT);
        return requested != null && requested.toLowerCase(Locale.ROOT).contains("json") ? Format.JSON : Format.YAML;
    }

    private synchronized Answer answer(Format format) {
        return answers.computeIfAbsent(format, one -> {
            byte[] bytes = withServer(document(one), one).getBytes(StandardCharsets.UTF_8);
            String type = one.getMimeType() + ";charset=UTF-8";
            String etag = EntityTags.of(bytes);
            var answer = new Answer(bytes, etag, null,
                    Map.of("Content-Type", type, "ETag", etag, "Cache-Control", "public, max-age=60", "Vary",
                            "Accept, Accept-Encoding"),
                    answerHeaders.common(PATH, type));
            answer.compress();
            return answer;
        });
    }

    /** The document that the build wrote. */
    private static String document(Format format) {
        String name = OpenApiConstants.BASE_NAME + "." + format;
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The document with the configured address of the server, or with a relative one. It is added at the beginning, which is
     * the same in every document.
     */
    private String withServer(String document, Format format) {
        String url = baseUrl.configured().orElse("/");
        return format == Format.JSON ? document.replaceFirst("\\{", "{ \"servers\" : [ { \"url\" : \"" + url + "\" } ],")
                : document.replaceFirst("(?m)^openapi:", "servers:\n- url: " + url + "\nopenapi:");
    }
}
