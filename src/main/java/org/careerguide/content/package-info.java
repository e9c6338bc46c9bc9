/**
 * The documents that the publisher takes: one record a type, as a content file, an importer or an editor states them.
 * {@link org.careerguide.content.Document} is what they share; the JSON Schemas beside the built-in content are
 * made from these records.
 */
package org.careerguide.content;
