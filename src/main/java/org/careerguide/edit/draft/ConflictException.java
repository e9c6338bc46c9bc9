package org.careerguide.edit.draft;

import java.util.List;
import java.util.stream.Collectors;

import org.careerguide.error.Problem;

/** Thrown if a draft changes documents that have been published since. */
class ConflictException extends RuntimeException {

    private final transient List<Problem.Conflict> conflicts;

    /** The documents that both have changed; at least one. */
    ConflictException(List<Problem.Conflict> conflicts) {
        super("The draft and somebody else have changed "
                + conflicts.stream().map(one -> "the " + one.type() + " " + one.slug()).collect(Collectors.joining(", "))
                + ". Rebase the draft with POST to its rebase, which takes over what does not collide.", null, false, false);
        this.conflicts = conflicts;
    }

    List<Problem.Conflict> conflicts() {
        return conflicts;
    }
}
