/**
 * Roles with all that belongs to them: responsibilities, skills, tools, settings, certifications, and the figures of the
 * reference occupation. Other features use {@link org.careerguide.role.Role}, and
 * {@link org.careerguide.role.WholeRole} where all of one is shown.
 */
package org.careerguide.role;
