/**
 * Comparisons of roles: curated ones, and those that are made on request. Rows are made of roles alone
 * ({@link org.careerguide.comparison.RowView}). Guides show {@link org.careerguide.comparison.ComparisonView}; {@code embed}
 * shows that and {@link org.careerguide.comparison.RoleComparisonView}.
 */
package org.careerguide.comparison;
