/**
 * Documents as editors read and write them: single documents in the format of content files, their revisions, the documents
 * that name them, and versions of the content. {@link org.careerguide.edit.document.DocumentBody} and {@link
 * org.careerguide.edit.document.Precondition} also serve drafts.
 */
package org.careerguide.edit.document;
