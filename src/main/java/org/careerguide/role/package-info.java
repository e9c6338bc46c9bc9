/**
 * Roles with all that belongs to them: responsibilities, skills, tools, settings, certifications, and the figures of the
 * reference occupation. Other features use {@link org.careerguide.role.RoleContent} to show a role, and {@link
 * org.careerguide.role.Role} to find one: the entity, whose filters follow copies of the document in
 * {@link org.careerguide.role.RoleLinks} and {@link org.careerguide.role.RoleFigures}. Each part of a role has a view of its own,
 * made from {@code RoleContent}; {@link org.careerguide.role.RoleView} has them all.
 */
package org.careerguide.role;
