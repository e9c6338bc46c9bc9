package org.careerguide.role;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A tool of a role, as filters follow it.
 *
 * @param tool slug of the tool
 * @param hot whether employers name it often; false where that is not known
 * @param categoryCode UNSPSC commodity code of what the role uses it as; null where it is not known
 * @param categoryTitle title of that commodity
 */
@Embeddable
public record RoleTool(@Column(name = "tool_slug") String tool, boolean hot, String categoryCode, String categoryTitle) {
}
