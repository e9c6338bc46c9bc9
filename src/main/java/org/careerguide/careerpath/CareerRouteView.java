package org.careerguide.careerpath;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.careerguide.content.MissingReason;
import org.careerguide.content.RelatedTier;
import org.careerguide.role.EducationView;
import org.careerguide.role.JobZoneView;
import org.careerguide.role.RoleCertificationView;
import org.careerguide.role.SkillGap;
import org.careerguide.role.WageDifference;
import org.careerguide.source.MissingNames;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A route from one role to another, step by step. */
@Schema(name = "CareerRoute", description = "A route from one role to another.")
public record CareerRouteView(
        @Schema(required = true, description = "Number of steps.") int stepCount,
        @Schema(required = true, description = "Cost by which routes are ordered: the sum of its steps.", examples = "140") int cost,
        @Schema(description = "Median wage of the last role compared with the first.") WageDifference wageDifference,
        @Schema(description = "Why `wageDifference` is absent although both wages are known, as a sentence.", examples = "Not compared: both roles share one figure.") String wageExplanation,
        @Schema(required = true, description = "Steps, in order.") List<Step> steps,
        @MissingNames("wageDifference") @Schema(description = "Why values are absent, by property name.") Map<String, MissingReason> missing) {

    /** Links to the sources of the figures that it states. */
    Stream<Link> links() {
        return Stream.concat(Stream.ofNullable(wageDifference).flatMap(difference -> difference.sources().stream()),
                steps.stream().flatMap(Step::links));
    }

    /** What a step costs. */
    @Schema(name = "RouteCost", description = "Cost of a step, in the points that findCareerRoutes describes.")
    public record Cost(
            @Schema(required = true, description = "The whole cost.", examples = "140") int total,
            @Schema(required = true, description = "For the step itself.", examples = "100") int step,
            @Schema(required = true, description = "For the distance of the occupations.", examples = "10") int closeness,
            @Schema(required = true, description = "For the difference of the job zones.", examples = "30") int preparation) {
    }

    /** A step of a route. */
    @Schema(name = "RouteStep", description = "A step of a route, from one role to the next.")
    public record Step(
            @Schema(required = true, description = "Role at which the step starts.") Link from,
            @Schema(required = true, description = "Role at which the step ends.") Link to,
            @Schema(required = true, description = "Whether the step is an advancement or a lateral move of a career path, a move to a related occupation, or a move within one occupation.") RouteStepKind kind,
            @Schema(required = true, description = "The step as text.") String summary,
            @Schema(description = "Career path that contains the step.") Link careerPath,
            @Schema(description = "How closely the occupations are related; only for a step to a related occupation.") RelatedTier tier,
            @Schema(description = "Source that relates the occupations.") Link source,
            @Schema(required = true, description = "What the step costs.") Cost cost,
            @Schema(description = "Median wage of the next role compared with this one.") WageDifference wageDifference,
            @Schema(description = "Why `wageDifference` is absent although both wages are known, as a sentence.", examples = "Not compared: both roles share one figure.") String wageExplanation,
            @Schema(required = true, description = "Requirements of the next role and of the step to it.") AsksForView asksFor,
            @Schema(description = "Certifications for the next role that are not for this one as well, most common first. Empty if there are none.") List<RoleCertificationView> certificationsToGain,
            @Schema(description = "Skills that are rated higher for the next role, largest difference first. Empty if there are none.") List<SkillGap> skillGap,
            @MissingNames( {
                    "wageDifference", "certificationsToGain",
                    "skillGap" }) @Schema(description = "Why values are absent, by property name.") Map<String, MissingReason> missing){

        private Stream<Link> links() {
            return Stream.of(Stream.ofNullable(source),
                    Stream.ofNullable(wageDifference).flatMap(difference -> difference.sources().stream()),
                    Stream.ofNullable(asksFor.education()).map(EducationView::source),
                    Stream.ofNullable(asksFor.jobZone()).map(JobZoneView::source),
                    Stream.ofNullable(skillGap).flatMap(List::stream).flatMap(gap -> gap.sources().stream()))
                    .flatMap(Function.identity());
        }
    }

}
