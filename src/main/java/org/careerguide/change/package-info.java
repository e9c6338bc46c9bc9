/**
 * Changes and snapshots, for clients that keep a copy of the content. It reads the revision log and the live documents.
 * {@link org.careerguide.change.DocumentSchemas} describes the documents in the OpenAPI document. Nothing depends on it.
 */
package org.careerguide.change;
