package org.careerguide.careerpath;

import java.util.Objects;

import org.careerguide.content.RelatedTier;
import org.careerguide.content.StepKind;

/**
 * A way from one role to another: a step of a career path, or the relation of their occupations.
 *
 * @param fromOccupation reference occupation of the role that it leaves; null without one
 * @param toOccupation reference occupation of the role that it leads to; null without one
 * @param careerStep identity of the step; null of a relation
 * @param careerPath slug of the path that has the step; null of a relation
 * @param kind of the step; null of a relation
 * @param tier of the relation; null of a step
 * @param rank of the relation among those of the occupation
 * @param exact whether the role is all of the related occupation
 */
record RouteEdge(String from, String to, String fromOccupation, String toOccupation, Integer careerStep, String careerPath,
        StepKind kind, RelatedTier tier, int rank, boolean exact) {

    /** Costs more than any number of steps of career paths on one route. */
    private static final int RELATION = 10_000;

    /** Costs more than all that tells relations of one route apart. */
    private static final int STEP = 1000;

    /** The lower, the better: steps of career paths before relations, then the nearest occupations. */
    int cost() {
        if (careerStep != null) {
            return STEP + (kind == StepKind.ADVANCEMENT ? 0 : 1);
        }
        int distance = switch (tier) {
            case PRIMARY_SHORT -> 10;
            case PRIMARY_LONG -> 30;
            case SUPPLEMENTAL -> 60;
        };
        return RELATION + distance + Math.min(rank, 20) + (exact ? 0 : 5);
    }

    /** Whether it leads from one occupation to another. */
    boolean changesOccupation() {
        return !Objects.equals(fromOccupation, toOccupation);
    }
}
