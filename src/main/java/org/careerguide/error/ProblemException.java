package org.careerguide.error;

import java.util.List;

/** Thrown for a failure that the client receives as a problem. */
public class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final transient List<Problem.Mistake> mistakes;

    /** A problem of a type: what went wrong this time, and the single mistakes (may be empty). */
    public ProblemException(ProblemType type, String detail, List<Problem.Mistake> mistakes) {
        super(detail, null, false, false);
        this.type = type;
        this.mistakes = List.copyOf(mistakes);
    }

    /** Returns the type of the problem. */
    public ProblemType type() {
        return type;
    }

    /** The single mistakes; may be empty. */
    public List<Problem.Mistake> mistakes() {
        return mistakes;
    }
}
