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

/** A way from one role to another, step by step. */
@Schema(name = "CareerRoute", description = "A route from one role to another.")
public record CareerRouteView(
        @Schema(required = true, description = "Number of steps.") int stepCount,
        @Schema(description = "Median wage of the last role compared with the first.") WageDifference wageDifference,
        @Schema(description = "Why `wageDifference` is absent although both wages are known, as a sentence.", examples = "Not compared: both roles share one figure.") String wageExplanation,
        @Schema(required = true, description = "Steps, in order.") List<Step> steps,
        @MissingNames("wageDifference") @Schema(description = "Why values are absent, by property name.") Map<String, MissingReason> missing) {

    /** Links to the sources of the figures that it states. */
    Stream<Link> links() {
        return Stream.concat(Stream.ofNullable(wageDifference).flatMap(difference -> difference.sources().stream()),
                steps.stream().flatMap(Step::links));
    }

    /** A step of a route. */
    @Schema(name = "RouteStep", description = "A step of a route, from one role to the next.")
    public record Step(
            @Schema(required = true, description = "Role at which the step starts.") Link from,
            @Schema(required = true, description = "Role at which the step ends.") Link to,
            @Schema(required = true, description = "Whether the step is an advancement or a lateral move of a career path, or a move to a related occupation.") RouteStepKind kind,
            @Schema(required = true, description = "The step as text.") String summary,
            @Schema(description = "Career path that contains the step.") Link careerPath,
            @Schema(description = "How closely the occupations are related; only for a step to a related occupation.") RelatedTier tier,
            @Schema(description = "Source that relates the occupations.") Link source,
            @Schema(description = "Median wage of the next role compared with this one.") WageDifference wageDifference,
            @Schema(description = "Why `wageDifference` is absent although both wages are known, as a sentence.", examples = "Not compared: both roles share one figure.") String wageExplanation,
            @Schema(required = true, description = "Requirements of the next role and of the step to it.") AsksFor asksFor,
            @Schema(description = "Skills that are rated higher for the next role, largest difference first. Empty if there are none.") List<SkillGap> skillGap,
            @MissingNames( {
                    "wageDifference",
                    "skillGap" }) @Schema(description = "Why values are absent, by property name.") Map<String, MissingReason> missing){

        private Stream<Link> links() {
            return Stream.of(Stream.ofNullable(source),
                    Stream.ofNullable(wageDifference).flatMap(difference -> difference.sources().stream()),
                    Stream.ofNullable(asksFor.education).map(EducationView::source),
                    Stream.ofNullable(asksFor.jobZone).map(JobZoneView::source),
                    Stream.ofNullable(skillGap).flatMap(List::stream).flatMap(gap -> gap.sources().stream()))
                    .flatMap(Function.identity());
        }
    }

    /** What a role, or the step to it, asks for. */
    @Schema(name = "AsksFor", description = "Requirements of the next role and of the step to it.")
    public record AsksFor(
            @Schema(description = "Typical entry requirements of the next role.") EducationView education,
            @Schema(description = "Preparation that the next role needs.") JobZoneView jobZone,
            @Schema(description = "Certifications for the next role, most common first.") List<RoleCertificationView> certifications,
            @Schema(description = "Requirements of the step as the career path states them.") List<CareerPathView.Requirement> requirements,
            @MissingNames( {
                    "education", "jobZone",
                    "certifications" }) @Schema(description = "Why values are absent, by property name.") Map<String, MissingReason> missing){
    }
}
