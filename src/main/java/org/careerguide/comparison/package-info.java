/**
 * Comparisons of roles, as tables. Guides show {@link org.careerguide.comparison.ComparisonView}.
 */
package org.careerguide.comparison;
