/**
 * Guides: articles of ordered chapters, with the benefits and tips that they show; and the entry point, which links everything.
 */
package org.careerguide.guide;
