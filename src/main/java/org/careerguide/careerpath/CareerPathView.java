package org.careerguide.careerpath;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.CertificationDocument;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Named;
import org.careerguide.content.RequirementKind;
import org.careerguide.content.Revision;
import org.careerguide.content.StepKind;
import org.careerguide.source.Attribution;
import org.careerguide.source.Links;
import org.careerguide.source.Missing;
import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A career path, whole. */
@Schema(name = "CareerPath", description = "A sequence of roles that a career can follow.")
public record CareerPathView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "How people move along the path, in Markdown.") String description,
        @Schema(required = true, description = "Roles along the path, in order.") List<Related> roles,
        @Schema(required = true, description = "Steps, in order.") List<Step> steps,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt,
        @Schema(required = true) Attribution attribution) {

    /** A step from one role to another. */
    @Schema(name = "CareerStep", description = "A step from one role to another.")
    public record Step(
            @Schema(required = true, description = "Role at which the step starts.") Link from,
            @Schema(required = true, description = "Role at which the step ends.") Link to,
            @Schema(required = true, description = "Whether the step is an advancement or a lateral move.") StepKind kind,
            @Schema(required = true, description = "What the step changes.") String summary,
            @Schema(required = true, description = "Requirements of the step.") List<Requirement> asksFor) {
    }

    /** Something that a step asks for. */
    @Schema(name = "StepRequirement", description = "A requirement of a step.")
    public record Requirement(
            @Schema(required = true) RequirementKind kind,
            @Schema(required = true, description = "The requirement as text.") String text,
            @Schema(description = "Certifications, any one of which meets the requirement.") List<Related> certifications) {
    }

    static CareerPathView of(Revision<CareerPathDocument> revision, Named named, Set<String> expand) {
        CareerPathDocument path = revision.document();
        CareerPathSummary summary = CareerPathSummary.of(revision, named, expand.contains("roles"));
        boolean expandCertifications = expand.contains("certifications");
        return new CareerPathView(summary.slug(), summary.title(), summary.url(), summary.summary(), path.description(),
                summary.roles(), path.steps().stream().map(step -> step(step, named, expandCertifications)).toList(),
                summary.updatedAt(), Attribution.of(path, named));
    }

    private static Step step(CareerPathDocument.Step step, Named named, boolean expandCertifications) {
        return new Step(Links.to(named.title(DocumentType.ROLE, step.from())),
                Links.to(named.title(DocumentType.ROLE, step.to())), step.kind(), step.summary(),
                requirements(step, named, expandCertifications));
    }

    /** What a step asks for. */
    static List<Requirement> requirements(CareerPathDocument.Step step, Named named, boolean expandCertifications) {
        return step.asksFor().stream().map(requirement -> new Requirement(requirement.kind(), requirement.text(),
                requirement.certifications() == null ? null
                        : Missing.orNull(requirement.certifications().stream()
                                .map(slug -> Related.of(named.document(CertificationDocument.class, slug),
                                        expandCertifications))
                                .toList())))
                .toList();
    }
}
