package org.careerguide.edit.key;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.careerguide.error.Problem;
import org.careerguide.error.ProblemType;
import org.careerguide.error.Problems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;

/** Answers 401 and 403, with how to get a key, or with the role that is needed. */
class AccessProblems {

    private static final String HOW = " Whoever runs the server makes a key with"
            + " “java -jar quarkus-run.jar key create --name NAME --role %s”; send it as “Authorization: Bearer KEY”.";

    private static final int RETRY_AFTER_SECONDS = 5;

    private final Problems problems;
    private final CurrentIdentityAssociation identity;
    private final FailedAttempts failed;

    AccessProblems(Problems problems, CurrentIdentityAssociation identity, FailedAttempts failed) {
        this.problems = problems;
        this.identity = identity;
        this.failed = failed;
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException failure, RoutingContext context, ResourceInfo resource) {
        return context.request().headers().contains(HttpHeaders.AUTHORIZATION)
                ? refused("What the Authorization header holds is not a key of this server.", "malformed", context, resource)
                : unauthorized("This needs a key.", context, resource);
    }

    @ServerExceptionMapper
    Response failed(AuthenticationFailedException failure, RoutingContext context, ResourceInfo resource) {
        String ofKey = failure.getAttribute(KeyIdentityProvider.REASON);
        return ofKey != null ? refused(failure.getMessage(), ofKey, context, resource)
                : refused("The token in the Authorization header is not valid.", "token", context, resource);
    }

    /** Answers an invalid key or token: with 429 if there were many of them. */
    private Response refused(String what, String reason, RoutingContext context, ResourceInfo resource) {
        var address = context.request().remoteAddress();
        return failed.count(address == null ? "" : address.hostAddress(), reason)
                ? answer(context, ProblemType.TOO_MANY_ATTEMPTS, what + " There were many such requests from this address.",
                        List.of()).header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build()
                : unauthorized(what, context, resource);
    }

    private Response unauthorized(String what, RoutingContext context, ResourceInfo resource) {
        String detail = what + HOW.formatted(needed(resource).orElse(Roles.EDITOR));
        return answer(context, ProblemType.UNAUTHORIZED, detail, List.of()).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, RoutingContext context, ResourceInfo resource) {
        String role = needed(resource).orElse(Roles.EDITOR);
        String name = identity.getIdentity().getPrincipal().getName();
        String held = Roles.ALL.stream().filter(identity.getIdentity()::hasRole).reduce((lower, higher) -> higher)
                .map(one -> "the role “" + one + "”").orElse("no role here");
        String detail = "This needs the role “" + role + "”; “" + name + "” has " + held + ".";
        return answer(context, ProblemType.FORBIDDEN, detail, List.of(new Problem.Mistake("header", HttpHeaders.AUTHORIZATION,
                "missing-role", detail, Roles.ALL.subList(Roles.ALL.indexOf(role), Roles.ALL.size())))).build();
    }

    private static Optional<String> needed(ResourceInfo resource) {
        if (resource == null || resource.getResourceMethod() == null) {
            return Optional.empty();
        }
        RolesAllowed allowed = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        return Optional.ofNullable(allowed == null ? resource.getResourceClass().getAnnotation(RolesAllowed.class) : allowed)
                .map(roles -> roles.value()[0]);
    }

    private Response.ResponseBuilder answer(RoutingContext context, ProblemType type, String detail,
            List<Problem.Mistake> mistakes) {
        return Response.status(type.status()).type(Problem.MEDIA_TYPE)
                .entity(problems.of(context, type, detail, mistakes));
    }
}
