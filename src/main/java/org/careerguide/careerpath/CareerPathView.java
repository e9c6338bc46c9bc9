package org.careerguide.careerpath;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotNull;

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
        @NotNull String slug,
        @NotNull String title,
        @NotNull ApiUrl url,
        @NotNull String summary,
        @Schema(description = "How people move along it; Markdown.") @NotNull String description,
        @Schema(description = "The roles that it leads through, in order.") @NotNull List<Related> roles,
        @Schema(description = "The steps, in order.") @NotNull List<Step> steps,
        @Schema(description = "When it was last published with a change.") @NotNull Instant updatedAt,
        @NotNull Attribution attribution) {

    /** A step from one role to another. */
    @Schema(name = "CareerStep", description = "A step from one role to another.")
    public record Step(
            @Schema(description = "The role that the step leaves.") @NotNull Link from,
            @Schema(description = "The role that it leads to.") @NotNull Link to,
            @Schema(description = "Whether it goes up or to the side.") @NotNull StepKind kind,
            @Schema(description = "What changes with the step.") @NotNull String summary,
            @Schema(description = "What the step asks for.") @NotNull List<Requirement> asksFor) {
    }

    /** Something that a step asks for. */
    @Schema(name = "StepRequirement", description = "Something that a step asks for.")
    public record Requirement(
            @NotNull RequirementKind kind,
            @Schema(description = "The requirement in words.") @NotNull String text,
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
