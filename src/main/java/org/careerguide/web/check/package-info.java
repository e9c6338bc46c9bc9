/**
 * What an operation declares about its parameters, the check of each request against it, and the OpenAPI document that states
 * it. Features use {@link org.careerguide.web.check.Selection} to declare what may be sorted, selected and expanded, and
 * {@link org.careerguide.web.check.CommaLists} to describe lists.
 */
package org.careerguide.web.check;
