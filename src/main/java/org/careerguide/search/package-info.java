/**
 * Finds content by what people type: one ranked list over roles, guides, comparisons, case studies, certifications, skills and
 * tools, and suggestions during typing. Each process keeps an index of its own, which follows the revision log; PostgreSQL is
 * not queried by searches. Nothing depends on this package; the list of roles uses it through {@code role.RoleSearch}.
 */
package org.careerguide.search;
