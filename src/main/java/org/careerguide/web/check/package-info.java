/**
 * Reads what operations declare about their parameters, checks each request against it, and states it in the OpenAPI document.
 * Features use {@link org.careerguide.web.check.Selection} to declare what may be sorted, selected and expanded, and {@link
 * org.careerguide.web.check.CommaLists} to describe lists.
 */
package org.careerguide.web.check;
