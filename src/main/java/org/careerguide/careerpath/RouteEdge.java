package org.careerguide.careerpath;

import org.careerguide.role.RelatedTier;

/** A way from one role to another: a step of a career path, or the relation of their occupations. */
record RouteEdge(String from, String to, Long careerStep, StepKind kind, RelatedTier tier, int rank, boolean exact) {

    /** One step weighs so much that a way with fewer steps is always the better one. */
    static final double STEP = 1000;

    /** The lower, the better: what somebody wrote down as a step first, then the nearest occupations. */
    double cost() {
        if (careerStep != null) {
            return STEP + (kind == StepKind.ADVANCEMENT ? 0 : 1);
        }
        int distance = switch (tier) {
            case PRIMARY_SHORT -> 10;
            case PRIMARY_LONG -> 30;
            case SUPPLEMENTAL -> 60;
        };
        return STEP + distance + Math.min(rank, 20) + (exact ? 0 : 5);
    }
}
