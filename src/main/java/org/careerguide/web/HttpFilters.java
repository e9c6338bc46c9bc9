package org.careerguide.web;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.careerguide.error.ProblemType;
import org.careerguide.error.Problems;
import org.careerguide.web.connection.DecoderFailures;
import org.jboss.logging.MDC;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Handles every request before and after the REST layer: its identity, method and origin, and a problem where nothing else
 * answers.
 */
@ApplicationScoped
public class HttpFilters {

    public static final String REQUEST_ID = "X-Request-Id";

    private static final String IDENTITY_ENCODING = "identity";
    private static final Pattern IDENTITY = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final Problems problems;
    private final Operations operations;
    private final CrossOrigin origins;
    private final UrlForm urls;
    private final AnswerHeaders headers;

    HttpFilters(Problems problems, Operations operations, CrossOrigin origins, UrlForm urls, AnswerHeaders headers) {
        this.problems = problems;
        this.operations = operations;
        this.origins = origins;
        this.urls = urls;
        this.headers = headers;
    }

    void register(@Observes Filters filters) {
        filters.register(urls::takePrefix, 330);
        filters.register(this::refuseTwoHosts, 320);
        filters.register(this::identify, 300);
        filters.register(this::shareAcrossOrigins, 290);
        filters.register(urls::check, 280);
        filters.register(this::checkMethod, 270);
        filters.register(urls::redirectToOneForm, 260);
    }

    void registerFallback(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answerUnrouted);
        router.route().order(Integer.MAX_VALUE).handler(context -> problems.answer(context, ProblemType.NOT_FOUND,
                "This server has nothing at this path."));
        for (int status : new int[] { 400, 404, 405, 406, 415 }) {
            router.errorHandler(status, context -> problems.answer(context, type(status), type(status).meaning()));
        }
    }

    /** Answers requests that no route sees: those without a valid Host, and those whose target is not a path. */
    private void answerUnrouted(RoutingContext context) {
        int status = context.statusCode();
        if (status != 400 && status != 404) {
            context.next();
            return;
        }
        if (context.get(Problems.REQUEST_ID) == null) {
            setIdentity(context);
            origins.share(context.request(), context.response().headers());
        }
        HttpServerRequest request = context.request();
        if (request.method() == HttpMethod.OPTIONS && request.uri().equals("*")) {
            answerOptions(context, operations.methods("/"));
        } else if (status == 404) {
            problems.answer(context, ProblemType.NOT_FOUND, "This server has nothing at this path.");
        } else {
            problems.answer(context, ProblemType.BAD_REQUEST, request.authority() == null
                    ? "The Host header is missing, or is not the name of a host."
                    : ProblemType.BAD_REQUEST.meaning());
        }
    }

    /** Refuses a request with several Host headers, since different parts of the server could use different ones (RFC 9112). */
    private void refuseTwoHosts(RoutingContext context) {
        if (context.request().headers().getAll(HttpHeaders.HOST).size() > 1) {
            setIdentity(context);
            problems.answer(context, ProblemType.BAD_REQUEST, "The request has several Host headers; exactly one is allowed.");
            return;
        }
        context.next();
    }

    private static ProblemType type(int status) {
        return switch (status) {
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            default -> ProblemType.BAD_REQUEST;
        };
    }

    private void identify(RoutingContext context) {
        setIdentity(context);
        if (context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            DecoderFailures.answerDamage(context.request(), () -> damaged(context));
        }
        context.next();
    }

    /**
     * The identity of a request: the given one if it is valid, otherwise a random one.
     *
     * @param given what the client calls it; may be null
     */
    public static String identity(String given) {
        if (given != null && IDENTITY.matcher(given).matches()) {
            return given;
        }
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** Gives the answer to a request an identity and the headers that every answer has. */
    void setIdentity(RoutingContext context) {
        String id = identity(context.request().getHeader(REQUEST_ID));
        context.put(Problems.REQUEST_ID, id);
        MDC.put(Problems.REQUEST_ID, id);
        context.addEndHandler(ended -> MDC.remove(Problems.REQUEST_ID));
        context.response().putHeader(REQUEST_ID, id);
        context.addHeadersEndHandler(ended -> headers.finish(context));
    }

    /** The answer to a request whose chunks cannot be told apart. */
    private FullHttpResponse damaged(RoutingContext context) {
        Problems.Content content = problems.content(context, ProblemType.BAD_REQUEST,
                "The content of the request is not divided into chunks as its Transfer-Encoding says.");
        var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.BAD_REQUEST,
                Unpooled.wrappedBuffer(content.bytes()));
        headers.common(context.request().path(), content.type()).forEach(answer.headers()::set);
        content.policy().ifPresent(policy -> answer.headers().set("Content-Security-Policy", policy));
        answer.headers().set(HttpHeaders.CONTENT_TYPE, content.type()).set(HttpHeaders.CACHE_CONTROL, "no-store")
                .set(REQUEST_ID, context.<String> get(Problems.REQUEST_ID));
        return answer;
    }

    private void shareAcrossOrigins(RoutingContext context) {
        origins.share(context.request(), context.response().headers());
        context.next();
    }

    /** Answers OPTIONS, and refuses every method that the path does not take. */
    private void checkMethod(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
            context.next();
            return;
        }
        String path = PathForm.of(request.path());
        Set<String> allowed = operations.methods(path);
        if (Operations.isForeign(path)
                || allowed.contains(request.method().name()) && request.method() != HttpMethod.OPTIONS) {
            checkEncoding(context);
        } else if (allowed.isEmpty()) {
            problems.answer(context, ProblemType.NOT_FOUND, "This server has nothing at this path.");
        } else {
            if (request.method() != HttpMethod.OPTIONS) {
                problems.refuseMethod(context, allowed);
                return;
            }
            answerOptions(context, allowed);
        }
    }

    private void answerOptions(RoutingContext context, Set<String> allowed) {
        MultiMap headers = context.response().headers();
        headers.set(HttpHeaders.ALLOW, String.join(", ", allowed));
        origins.preflight(context.request(), allowed, headers);
        context.response().setStatusCode(204).end();
    }

    /** Refuses a body that is compressed: a body is read as it arrives. */
    private void checkEncoding(RoutingContext context) {
        String encoding = context.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase(IDENTITY_ENCODING)) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, IDENTITY_ENCODING);
        problems.answer(context, ProblemType.UNSUPPORTED_MEDIA_TYPE, "A body is taken without Content-Encoding; this one has "
                + encoding.strip() + ".");
    }
}
