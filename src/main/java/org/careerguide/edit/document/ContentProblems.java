package org.careerguide.edit.document;

import java.util.List;

import jakarta.ws.rs.core.Response;

import org.careerguide.error.Problem;
import org.careerguide.error.ProblemType;
import org.careerguide.error.Problems;
import org.careerguide.publish.ContentMistake;
import org.careerguide.publish.InvalidContentException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.vertx.ext.web.RoutingContext;

/** Answers invalid content with all its mistakes at once. */
class ContentProblems {

    private final Problems problems;

    ContentProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response invalid(InvalidContentException failure, RoutingContext context) {
        boolean several = failure.mistakes().stream().map(ContentMistake::file).distinct().count() > 1;
        List<Problem.Mistake> mistakes = failure.mistakes().stream().map(mistake -> new Problem.Mistake("body",
                several ? (mistake.file() + " " + mistake.field()).strip() : mistake.field(), mistake.code(),
                mistake.message(), List.of(mistake.expected()), mistake.line() > 0 ? mistake.line() : null)).toList();
        String detail = mistakes.size() == 1
                ? "There is a mistake: " + failure.mistakes().get(0)
                : "There are " + mistakes.size() + " mistakes.";
        return Response.status(ProblemType.INVALID_CONTENT.status()).type(Problem.MEDIA_TYPE)
                .entity(problems.of(context, ProblemType.INVALID_CONTENT, detail, mistakes)).build();
    }
}
