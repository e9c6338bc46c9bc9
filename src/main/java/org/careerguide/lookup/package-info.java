/** Finds roles by codes of official classifications, and by slugs that they had before. Nothing else uses it. */
package org.careerguide.lookup;
