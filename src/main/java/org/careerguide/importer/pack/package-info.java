/**
 * Packs: directories of content files, one YAML file a document, in a folder for each type. The application brings one itself,
 * {@link org.careerguide.importer.pack.BuiltInContent}.
 */
package org.careerguide.importer.pack;
