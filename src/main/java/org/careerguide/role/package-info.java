/**
 * Roles with all that belongs to them: responsibilities, skills, tools, settings, certifications, and the figures of the
 * reference occupation. Other features use {@link org.careerguide.role.RoleContent} to show a role, and {@link
 * org.careerguide.role.Role} to find one.
 */
package org.careerguide.role;
