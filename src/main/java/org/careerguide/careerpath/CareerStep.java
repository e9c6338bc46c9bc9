package org.careerguide.careerpath;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.careerguide.content.StepKind;

/**
 * A step of a career path, from one role to another.
 *
 * @param from slug of the role that the step leaves
 * @param to slug of the role that it leads to
 */
@Embeddable
public record CareerStep(@Column(name = "from_slug") String from, @Column(name = "to_slug") String to,
        @Enumerated(EnumType.STRING) StepKind kind) {
}
