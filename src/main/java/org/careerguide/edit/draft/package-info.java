/**
 * Drafts: sets of changes that are gathered, checked, reviewed and published together, and seen beforehand on every page with
 * {@code ?draft=}.
 */
package org.careerguide.edit.draft;
