/**
 * The only way to write content, and how it is read back.
 * <p>
 * To write, {@link org.careerguide.publish.Publisher} takes a set of documents, which is what one layer states: the packs, or a
 * series of public data. It compares the set with what is live ({@code PublishedState}), checks all of it
 * ({@code DocumentCheck}), changes the layer ({@code LayerChanges}), merges the layers of each document that is touched
 * ({@code NextContent}, {@code LayerMerge}), and writes what differs ({@code Changes}, {@code ChangeWriter}): the tables of the
 * features, the {@link org.careerguide.publish.Registry} of what is live, the {@link org.careerguide.publish.RevisionLog} and
 * the content's version, all in one transaction.
 * <p>
 * To read, features use {@link org.careerguide.content.ContentVersions}, which {@code PublishedVersions} implements: it reads
 * the current version from the tables ({@code LiveDocuments}), and an earlier one from the log ({@code LoggedDocuments}).
 * Importers and editors use the publisher, features do not.
 */
package org.careerguide.publish;
