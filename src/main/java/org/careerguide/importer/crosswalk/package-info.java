/**
 * Reads crosswalks between classifications, and published measures of exposure to language models. The layout of a file is
 * recognised by its header.
 */
package org.careerguide.importer.crosswalk;
