/**
 * Sources, organisations, and what every published thing shares: {@link org.careerguide.source.Published}, its list query
 * {@link org.careerguide.source.ContentQuery}, the content at any version ({@link org.careerguide.source.Content}), what names
 * a role
 * ({@link org.careerguide.source.Mention}), the reasons
 * for missing values and the attribution. All features may use it;
 * it knows none of them.
 */
package org.careerguide.source;
