/**
 * The only way to write content: {@link org.careerguide.publish.Publisher} takes a set of documents, checks all of it, and
 * writes it in one transaction with the {@link org.careerguide.publish.Registry} of what is live, the {@link
 * org.careerguide.publish.RevisionLog} and the content's version. A set is what one layer states: the packs, or a series of
 * public data; the live document is merged from the layers that state it. Importers hand their documents to it. Features do not
 * use it: they read through {@link org.careerguide.content.ContentVersions}, which this package implements.
 */
package org.careerguide.publish;
