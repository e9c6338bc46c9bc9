/**
 * Roles with all that belongs to them: responsibilities, skills, tools, settings, certifications, and the figures of the
 * reference occupation. Other features use {@link org.careerguide.role.Role}, and add to its page as
 * {@link org.careerguide.role.RoleSection}.
 */
package org.careerguide.role;
