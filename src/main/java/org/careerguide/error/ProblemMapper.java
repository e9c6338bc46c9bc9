package org.careerguide.error;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.inject.Instance;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.vertx.ext.web.RoutingContext;

/** Turns every failure of the REST layer into a problem. */
class ProblemMapper {

    static final String RETRY_AFTER_SECONDS = "5";

    private final Problems problems;
    private final Instance<SlugHistory> history;
    private final Audience audience;

    ProblemMapper(Problems problems, Instance<SlugHistory> history, Audience audience) {
        this.problems = problems;
        this.history = history;
        this.audience = audience;
    }

    @ServerExceptionMapper
    Response problem(ProblemException failure, RoutingContext context) {
        return answer(context, failure.type(), failure.getMessage(), failure.mistakes());
    }

    /** Answers 308 for a renamed document, 410 for a withdrawn one, and 404 for any other. */
    @ServerExceptionMapper
    Response notFound(ContentNotFoundException failure, RoutingContext context) {
        if (history.isResolvable()) {
            try {
                Optional<String> renamed = history.get().renamedTo(failure.kind(), failure.slug());
                if (renamed.isPresent()) {
                    return moved(new SlugMovedException(failure.slug(), renamed.get()), context);
                }
                Optional<String> reason = history.get().withdrawnBecause(failure.kind(), failure.slug());
                if (reason.isPresent()) {
                    return answer(context, ProblemType.WITHDRAWN, "The " + failure.kind().replace('-', ' ') + " “"
                            + failure.slug() + "” was withdrawn: " + reason.get(), List.of());
                }
            } catch (RuntimeException e) {
                // Exceptions of a mapper are not mapped.
                return unexpected(e, context);
            }
        }
        Problem problem = problems.of(context, failure.type(), failure.getMessage(), failure.mistakes());
        if (failure.seeAlso() == null) {
            return problems.response(context, problem, failure.type(), failure).build();
        }
        String seeAlso = problems.url(context, failure.seeAlso());
        return problems.response(context, problem.seeAlso(seeAlso), failure.type(), failure)
                .header(HttpHeaders.LINK, "<" + seeAlso + ">; rel=\"related\"").build();
    }

    @ServerExceptionMapper
    Response moved(SlugMovedException failure, RoutingContext context) {
        String path = context.request().path();
        String query = context.request().query();
        String location = problems.basePath()
                + moved(path, audience.template(path), failure.slug(), failure.now())
                + (query == null ? "" : "?" + query);
        return Response.status(Response.Status.PERMANENT_REDIRECT).header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600").build();
    }

    /** A path with another slug at the last place where its template has a variable and the path has the slug. */
    static String moved(String path, String template, String slug, String now) {
        String[] segments = path.split("/", -1);
        String[] variables = template.split("/", -1);
        for (int i = Math.min(segments.length, variables.length) - 1; i >= 0; i--) {
            if (variables[i].startsWith("{") && (segments[i] + ".").startsWith(slug + ".")) {
                segments[i] = now + segments[i].substring(slug.length());
                return String.join("/", segments);
            }
        }
        return path;
    }

    @ServerExceptionMapper
    Response violation(ConstraintViolationException failure, RoutingContext context) {
        List<Problem.Mistake> mistakes = failure.getConstraintViolations().stream().map(violation -> {
            String name = "";
            for (Path.Node node : violation.getPropertyPath()) {
                name = node.getName();
            }
            return new Problem.Mistake("query", name, "invalid-value",
                    "The parameter “" + name + "” has a value that it does not take.", null);
        }).toList();
        return problem(new InvalidParameterException(mistakes), context);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure, RoutingContext context) {
        Response original = failure.getResponse();
        int status = original.getStatus();
        if (status < 400) {
            return original;
        }
        ProblemType type = ProblemType.ofStatus(status);
        if (type == ProblemType.INTERNAL_ERROR) {
            problems.log(context, failure);
        }
        var mistakes = new ArrayList<Problem.Mistake>();
        String allow = null;
        if (failure instanceof NotAllowedException) {
            Set<String> methods = audience.methods(context.request().path());
            allow = String.join(", ", methods);
            mistakes.add(Problem.Mistake.inMethod(context.request().method().name(), methods));
        }
        return Response.fromResponse(answer(context, type, status, detail(type, context), mistakes))
                .header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, RoutingContext context) {
        if (DatabaseOutage.isCauseOf(failure)) {
            return answer(context, ProblemType.UNAVAILABLE, "The database cannot be reached at the moment.", List.of());
        }
        if (failure instanceof IOException && !context.request().isEnded()) {
            // The client has gone, or has sent content that is damaged: it does not get this answer.
            return answer(context, ProblemType.BAD_REQUEST, ProblemType.BAD_REQUEST.meaning(), List.of());
        }
        problems.log(context, failure);
        return answer(context, ProblemType.INTERNAL_ERROR,
                "The server failed to answer. Its log has the details under this requestId.", List.of());
    }

    private static String detail(ProblemType type, RoutingContext context) {
        return switch (type) {
            case NOT_FOUND -> "This server has nothing at this path.";
            case METHOD_NOT_ALLOWED -> "This path does not take " + context.request().method().name() + ".";
            case NOT_ACCEPTABLE -> "This path is not served in a form that the Accept header takes.";
            default -> type.meaning();
        };
    }

    private Response answer(RoutingContext context, ProblemType type, String detail, List<Problem.Mistake> mistakes) {
        return answer(context, type, type.status(), detail, mistakes);
    }

    private Response answer(RoutingContext context, ProblemType type, int status, String detail,
            List<Problem.Mistake> mistakes) {
        return problems.response(context, problems.of(context, type, status, detail, mistakes), type, null)
                .header(HttpHeaders.RETRY_AFTER, status == 503 ? RETRY_AFTER_SECONDS : null).build();
    }
}
