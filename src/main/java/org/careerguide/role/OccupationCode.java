package org.careerguide.role;

import jakarta.persistence.Embeddable;

/**
 * A code of another classification that leads to an occupation.
 *
 * @param scheme the classification
 * @param code the code
 */
@Embeddable
public record OccupationCode(String scheme, String code) {
}
