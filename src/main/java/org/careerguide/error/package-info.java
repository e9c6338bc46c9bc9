/**
 * Problems, with which every failure is answered (RFC 9457), and the pages that explain them. Features throw {@link
 * org.careerguide.error.ContentNotFoundException}; {@code web} reports bad requests with {@link
 * org.careerguide.error.InvalidParameterException}. It knows no feature.
 */
package org.careerguide.error;
