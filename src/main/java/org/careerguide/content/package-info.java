/**
 * Documents: one record a type, as a content file, an importer or an editor states them ({@link
 * org.careerguide.content.Document}), their references ({@link org.careerguide.content.Refers}), their JSON, and the content at
 * one version ({@link org.careerguide.content.Content}). The JSON Schemas beside the built-in content are generated from the
 * records. All packages may use it; it uses no feature.
 */
package org.careerguide.content;
