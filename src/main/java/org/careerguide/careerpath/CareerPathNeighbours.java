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
        return CareerPath.stepsAt(roleSlug).stream().map(step -> new Neighbour(step.role(), explanation(step),
                Link.of("career-paths", step.pathSlug(), step.pathTitle()))).toList();
    }

    private static String explanation(CareerPath.StepAt step) {
        String kind = step.kind() == StepKind.ADVANCEMENT ? "step up" : "step to the side";
        return "A " + kind + (step.onwards() ? " leads there" : " comes from there") + ", says “" + step.pathTitle() + "”.";
    }
}
