/**
 * Sources, organisations, and what every published thing shares: {@link org.careerguide.source.Published}, its list query\n *
 * {@link org.careerguide.source.ContentQuery}, the reasons for missing values and the attribution. All features may use it;\n *
 * it knows none of them.
 */
package org.careerguide.source;
