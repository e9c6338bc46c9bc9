/**
 * Authentication: API keys and tokens of an OpenID Connect provider, and their roles. Operations name the role that they need
 * with {@code @RolesAllowed} and a constant of {@link org.careerguide.edit.key.Roles}.
 */
package org.careerguide.edit.key;
