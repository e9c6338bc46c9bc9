/**
 * Reads releases of the O*NET database in the text layout, and makes documents of them: an occupation with its figures and a
 * role that takes them, their tasks, skills, tools and titles.
 */
package org.careerguide.importer.onet;
