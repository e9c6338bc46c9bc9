package org.careerguide.careerpath;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.StepKind;
import org.careerguide.role.RoleNeighbours;
import org.careerguide.web.Link;

/** The roles that steps of career paths lead to from a role, and those that they come from. */
@ApplicationScoped
class CareerPathNeighbours implements RoleNeighbours {

    @Override
    public List<Neighbour> of(String roleSlug) {
        return CareerStep.touching(roleSlug).stream().map(step -> neighbour(step, step.from.slug.equals(roleSlug))).toList();
    }

    private static Neighbour neighbour(CareerStep step, boolean onwards) {
        String kind = step.kind == StepKind.ADVANCEMENT ? "step up" : "step to the side";
        return new Neighbour(onwards ? step.to : step.from,
                "A " + kind + (onwards ? " leads there" : " comes from there") + ", says “" + step.careerPath.title + "”.",
                Link.of("career-paths", step.careerPath.slug, step.careerPath.title));
    }
}
