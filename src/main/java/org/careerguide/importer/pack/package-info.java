/**
 * Packs: directories of content files, one YAML file a document, in a folder for each type. {@link
 * org.careerguide.importer.pack.BuiltInContent} publishes the built-in one.
 */
package org.careerguide.importer.pack;
