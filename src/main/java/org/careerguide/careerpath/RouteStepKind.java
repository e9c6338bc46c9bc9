package org.careerguide.careerpath;

import org.careerguide.content.StepKind;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a step of a route follows. */
public enum RouteStepKind {
    /** A step up of a career path. */
    @JsonProperty("advancement")
    ADVANCEMENT,
    /** A step to the side of a career path. */
    @JsonProperty("lateral")
    LATERAL,
    /** A source ranks the occupation of the next role as like that of the one before. */
    @JsonProperty("related-occupation")
    RELATED_OCCUPATION,
    /** Both roles belong to one occupation. */
    @JsonProperty("same-occupation")
    SAME_OCCUPATION;

    static RouteStepKind of(RouteEdge edge) {
        if (edge.careerPath() == null) {
            return edge.relation() == null ? SAME_OCCUPATION : RELATED_OCCUPATION;
        }
        return edge.kind() == StepKind.ADVANCEMENT ? ADVANCEMENT : LATERAL;
    }
}
