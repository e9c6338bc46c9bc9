/**
 * Problems: what every failure is answered with, as RFC 9457 describes, and the pages that explain them. Features throw {@link
 * org.careerguide.error.ContentNotFoundException}; {@code web} reports bad requests with {@link
 * org.careerguide.error.InvalidParameterException}. It knows no feature.
 */
package org.careerguide.error;
