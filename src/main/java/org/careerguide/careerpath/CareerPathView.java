package org.careerguide.careerpath;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.careerguide.role.Role;
import org.careerguide.source.Attribution;
import org.careerguide.source.Missing;
import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A career path, whole. */
@Schema(name = "CareerPath", description = "A way through roles, step by step.")
public record CareerPathView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "How people move along it; Markdown.") String description,
        @Schema(required = true, description = "The roles that it leads through, in order.") List<Related> roles,
        @Schema(required = true, description = "The steps, in order.") List<Step> steps,
        @Schema(required = true, description = "When it was last published with a change.") Instant updatedAt,
        @Schema(required = true) Attribution attribution) {

    /** A step from one role to another. */
    @Schema(name = "CareerStep", description = "A step from one role to another.")
    public record Step(
            @Schema(required = true, description = "The role that the step leaves.") Link from,
            @Schema(required = true, description = "The role that it leads to.") Link to,
            @Schema(required = true, description = "Whether it goes up or to the side.") StepKind kind,
            @Schema(required = true, description = "What changes with the step.") String summary,
            @Schema(required = true, description = "What the step asks for.") List<Requirement> asksFor) {
    }

    /** Something that a step asks for. */
    @Schema(name = "StepRequirement", description = "Something that a step asks for.")
    public record Requirement(
            @Schema(required = true) RequirementKind kind,
            @Schema(required = true, description = "The requirement in words.") String text,
            @Schema(description = "The certifications of which one meets it.") List<Related> certifications) {
    }

    static CareerPathView of(CareerPath path, Set<String> expand) {
        CareerPathSummary summary = CareerPathSummary.of(path, expand.contains("roles"));
        boolean expandCertifications = expand.contains("certifications");
        return new CareerPathView(summary.slug(), summary.title(), summary.url(), summary.summary(), path.description,
                summary.roles(), path.steps.stream().map(step -> step(step, expandCertifications)).toList(),
                summary.updatedAt(), Attribution.of(path.sources));
    }

    private static Step step(CareerStep step, boolean expandCertifications) {
        return new Step(role(step.from), role(step.to), step.kind, step.summary, requirements(step, expandCertifications));
    }

    /** What a step asks for. */
    static List<Requirement> requirements(CareerStep step, boolean expandCertifications) {
        return step.requirements.stream().map(asked -> new Requirement(asked.kind, asked.text,
                Missing.orNull(asked.certifications.stream()
                        .map(certification -> Related.of("certifications", certification, expandCertifications)).toList())))
                .toList();
    }

    private static Link role(Role role) {
        return Link.of("roles", role.slug, role.title);
    }
}
