/**
 * Guides: articles of ordered chapters, with the benefits and tips that they show.
 */
package org.careerguide.guide;
