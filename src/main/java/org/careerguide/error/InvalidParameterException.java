package org.careerguide.error;

import java.util.List;
import java.util.stream.Collectors;

/** A request has mistakes in its parameters. */
public class InvalidParameterException extends ProblemException {

    /** All mistakes of the request; at least one. */
    public InvalidParameterException(List<Problem.Mistake> mistakes) {
        super(ProblemType.INVALID_PARAMETER,
                mistakes.stream().map(Problem.Mistake::message).collect(Collectors.joining(" ")), mistakes);
    }
}
