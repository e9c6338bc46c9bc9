package org.careerguide.error;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Makes the problems that failed requests are answered with. */
@Singleton
public class Problems {

    /** Name under which the routing context keeps the identity of the request. */
    public static final String REQUEST_ID = "requestId";

    private static final String POLICY = "Content-Security-Policy";
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final BaseUrl baseUrl;
    private final ObjectMapper json;

    private final ErrorPages pages;
    private final String frameAncestors;

    Problems(BaseUrl baseUrl, ObjectMapper json, ErrorPages pages,
            @ConfigProperty(name = "careerguide.embed.frame-ancestors", defaultValue = "*") String frameAncestors) {
        this.baseUrl = baseUrl;
        this.json = json;
        this.pages = pages;
        this.frameAncestors = frameAncestors;
    }

    /** The answer to a request with a problem; {@code missing} is what does not exist, or null. */
    Response.ResponseBuilder response(RoutingContext context, Problem problem, ProblemType type,
            ContentNotFoundException missing) {
        if (pages.isForPeople(context)) {
            return Response.status(problem.status()).type(ErrorPages.CONTENT_TYPE)
                    .header(POLICY, pages.policy(context, frameAncestors))
                    .entity(pages.page(context, problem, type, missing));
        }
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }

    /** The problem of a request. */
    public Problem of(RoutingContext context, ProblemType type, String detail, List<Problem.Mistake> mistakes) {
        return of(context, type, type.status(), detail, mistakes);
    }

    Problem of(RoutingContext context, ProblemType type, int status, String detail, List<Problem.Mistake> mistakes) {
        String uri = baseUrl.path() + context.request().uri();
        return new Problem(baseUrl.of(context.request()) + "/problems/" + type.slug(), type.title(), status, detail,
                uri.length() <= 1000 ? uri : uri.substring(0, 1000) + "…", context.get(REQUEST_ID),
                null, mistakes.isEmpty() ? null : mistakes, null);
    }

    /** The address of a path of this server, for links in the answer to a request. */
    String url(RoutingContext context, String path) {
        return baseUrl.of(context.request()) + path;
    }

    /** The path that every link begins with; may be empty. */
    String basePath() {
        return baseUrl.path();
    }

    /** Logs an unexpected failure with the identity of the request, which the client has too. */
    void log(RoutingContext context, Throwable failure) {
        LOG.errorf(failure, "%s %s failed, request %s", context.request().method(), context.request().path(),
                context.<String> get(REQUEST_ID));
    }

    /** Answers a request whose method the path does not take. */
    public void refuseMethod(RoutingContext context, Collection<String> allowed) {
        context.response().putHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
        Problem.Mistake mistake = Problem.Mistake.inMethod(context.request().method().name(), allowed);
        answer(context, ProblemType.METHOD_NOT_ALLOWED, mistake.message(), List.of(mistake));
    }

    /** Answers a request with a problem, outside of the REST layer. */
    public void answer(RoutingContext context, ProblemType type, String detail) {
        answer(context, type, detail, List.of());
    }

    private void answer(RoutingContext context, ProblemType type, String detail, List<Problem.Mistake> mistakes) {
        if (context.response().ended()) {
            return;
        }
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        Content content = content(context, type, of(context, type, detail, mistakes));
        context.response().setStatusCode(type.status()).putHeader(HttpHeaders.CONTENT_TYPE, content.type());
        content.policy().ifPresent(policy -> context.response().putHeader(POLICY, policy));
        if (type == ProblemType.UNAVAILABLE) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, ProblemMapper.RETRY_AFTER_SECONDS);
        }
        context.response().end(Buffer.buffer(content.bytes()));
    }

    /**
     * A problem as its request gets it: as JSON, or as a page.
     *
     * @param policy the content security policy, if it is another than that of the path
     */
    public record Content(String type, byte[] bytes, Optional<String> policy) {
    }

    /** What a request is answered with that has a problem, for answers that the HTTP server does not send itself. */
    public Content content(RoutingContext context, ProblemType type, String detail) {
        return content(context, type, of(context, type, detail, List.of()));
    }

    private Content content(RoutingContext context, ProblemType type, Problem problem) {
        if (pages.isForPeople(context)) {
            return new Content(ErrorPages.CONTENT_TYPE,
                    pages.page(context, problem, type, null).getBytes(StandardCharsets.UTF_8),
                    Optional.of(pages.policy(context, frameAncestors)));
        }
        try {
            return new Content(Problem.MEDIA_TYPE, json.writeValueAsBytes(problem), Optional.empty());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
