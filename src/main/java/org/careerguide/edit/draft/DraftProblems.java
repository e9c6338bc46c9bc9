package org.careerguide.edit.draft;

import java.util.List;

import jakarta.ws.rs.core.Response;

import org.careerguide.error.Problem;
import org.careerguide.error.ProblemType;
import org.careerguide.error.Problems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.vertx.ext.web.RoutingContext;

/** Answers conflicts with three documents: the one that the draft changed, the live one, and that of the draft. */
class DraftProblems {

    private final Problems problems;

    DraftProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response conflict(ConflictException failure, RoutingContext context) {
        return Response.status(ProblemType.CONFLICT.status()).type(Problem.MEDIA_TYPE)
                .entity(problems.of(context, ProblemType.CONFLICT, failure.getMessage(), List.of())
                        .withConflicts(failure.conflicts()))
                .build();
    }
}
