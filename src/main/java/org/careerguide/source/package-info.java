/**
 * Sources, organisations, and what the other features share: the base of entities ({@link org.careerguide.source.Published}),
 * list queries ({@link org.careerguide.source.ContentQuery}), links, reasons for missing values, and attribution. All features
 * may use it; it uses none of them.
 */
package org.careerguide.source;
