package org.careerguide.careerpath;

import java.util.Objects;

import org.careerguide.content.StepKind;

/**
 * A step that a route can take: a step of a career path, or one between roles of related occupations or of one occupation.
 *
 * @param fromOccupation reference occupation of the role that it leaves; null without one
 * @param toOccupation reference occupation of the role that it leads to; null without one
 * @param zones job zone of the second role minus that of the first; null if one is unknown
 * @param careerPath slug of the path that has the step; null without one
 * @param careerStep position of the step in the path; null without one
 * @param kind of the step of the path; null without one
 * @param relation how the occupations are related; null without one
 * @param exact whether the second role is all of its occupation
 */
record RouteEdge(String from, String to, String fromOccupation, String toOccupation, Integer zones, String careerPath,
        Integer careerStep, StepKind kind, Move.Relation relation, boolean exact) {

    /** The rule of the cost, for the contract. */
    static final String RULE = """
            The cost of a route is the sum of its steps. A step costs 20 points if a career path has it, and 100 otherwise; then, \
            without a career path, for closeness: none in one occupation, 10 if one occupation is among the five nearest to the \
            other, 20 among the ten nearest, 40 if it is near in some respects, and 5 more if the next role is only a part of its \
            occupation; then for preparation: 30 for each job zone up, 15 for each job zone down, none if a job zone is unknown. \
            Pay does not count, since routes are to follow what a person can do; each step only states its wage difference.""";

    private static final int OF_A_PATH = 20;
    private static final int STEP = 100;
    private static final int PART_OF_AN_OCCUPATION = 5;
    private static final int ZONE_UP = 30;
    private static final int ZONE_DOWN = 15;

    /** The cost of the step; lower is better. */
    int cost() {
        return base() + closeness() + preparation();
    }

    /** The part of the cost for its kind. */
    int base() {
        return careerPath == null ? STEP : OF_A_PATH;
    }

    /** The part of the cost for the distance between the occupations. */
    int closeness() {
        if (careerPath != null) {
            return 0;
        }
        int distance = relation == null ? 0 : switch (relation.tier()) {
            case PRIMARY_SHORT -> 10;
            case PRIMARY_LONG -> 20;
            case SUPPLEMENTAL -> 40;
        };
        return distance + (exact ? 0 : PART_OF_AN_OCCUPATION);
    }

    /** The part of the cost for the difference in preparation. */
    int preparation() {
        return zones == null ? 0 : zones > 0 ? zones * ZONE_UP : -zones * ZONE_DOWN;
    }

    /** Whether it leads from one occupation to another. */
    boolean changesOccupation() {
        return !Objects.equals(fromOccupation, toOccupation);
    }
}
