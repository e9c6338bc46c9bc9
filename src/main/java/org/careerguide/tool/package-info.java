/**
 * Tools, technologies and classification systems, with their pages. Other features use {@link org.careerguide.tool.Tool}
 * and its kind.
 */
package org.careerguide.tool;
