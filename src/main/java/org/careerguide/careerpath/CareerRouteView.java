package org.careerguide.careerpath;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.careerguide.role.EducationView;
import org.careerguide.role.JobZoneView;
import org.careerguide.role.RelatedTier;
import org.careerguide.role.RoleCertificationView;
import org.careerguide.role.SkillGap;
import org.careerguide.role.WageDifference;
import org.careerguide.source.MissingReason;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way from one role to another, step by step. */
@Schema(name = "CareerRoute", description = "A way from one role to another, step by step.")
public record CareerRouteView(
        @Schema(required = true, description = "How many steps it has.") int stepCount,
        @Schema(description = "What the last role pays more than the first.") WageDifference wageDifference,
        @Schema(description = "Why `wageDifference` is absent though both wages are known, in a sentence.", examples = "Not compared: both roles share one figure.") String wageExplanation,
        @Schema(required = true, description = "The steps, in order.") List<Step> steps,
        @Schema(description = "Why a value is not there, by its name.") Map<String, MissingReason> missing) {

    /** Links to the sources of the figures that it states. */
    Stream<Link> links() {
        return Stream.concat(Stream.ofNullable(wageDifference).flatMap(difference -> difference.sources().stream()),
                steps.stream().flatMap(Step::links));
    }

    /** A step of a route. */
    @Schema(name = "RouteStep", description = "A step of a route, from one role to the next.")
    public record Step(
            @Schema(required = true, description = "The role that the step leaves.") Link from,
            @Schema(required = true, description = "The role that it leads to.") Link to,
            @Schema(required = true, description = "Whether it goes along a career path, up or to the side, or to a related occupation.") RouteStepKind kind,
            @Schema(required = true, description = "What the step is, in words.") String summary,
            @Schema(description = "The career path that has the step.") Link careerPath,
            @Schema(description = "How near the occupations are, where the step goes to a related one.") RelatedTier tier,
            @Schema(description = "The source that says that the occupations are related.") Link source,
            @Schema(description = "What the next role pays more.") WageDifference wageDifference,
            @Schema(description = "Why `wageDifference` is absent though both wages are known, in a sentence.", examples = "Not compared: both roles share one figure.") String wageExplanation,
            @Schema(required = true, description = "What the next role, or the step to it, asks for.") AsksFor asksFor,
            @Schema(description = "Skills in which the next role is rated higher, the greatest difference first; empty where there are none.") List<SkillGap> skillGap,
            @Schema(description = "Why a value is not there, by its name.") Map<String, MissingReason> missing) {

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
    @Schema(name = "AsksFor", description = "What the next role, or the step to it, asks for.")
    public record AsksFor(
            @Schema(description = "What people typically enter the next role with.") EducationView education,
            @Schema(description = "How much preparation the next role takes.") JobZoneView jobZone,
            @Schema(description = "Certifications that serve the next role, the most usual first.") List<RoleCertificationView> certifications,
            @Schema(description = "What the career path says that the step asks for.") List<CareerPathView.Requirement> requirements,
            @Schema(description = "Why a value is not there, by its name.") Map<String, MissingReason> missing) {
    }
}
