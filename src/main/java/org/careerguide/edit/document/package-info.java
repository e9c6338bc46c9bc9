/**
 * Documents as editors read and write them: each by itself in the format of content files, its revisions, what names it, and
 * the versions of the whole. {@link org.careerguide.edit.document.DocumentBody} and {@link
 * org.careerguide.edit.document.Precondition} also serve drafts.
 */
package org.careerguide.edit.document;
