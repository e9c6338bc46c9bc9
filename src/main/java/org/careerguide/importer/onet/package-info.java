/**
 * Reads releases of the O*NET database in the text layout, and makes documents of them: occupations with their figures, a role
 * for each, and their tasks, skills, tools and titles.
 */
package org.careerguide.importer.onet;
