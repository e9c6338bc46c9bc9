/**
 * Drafts: sets of changes that are collected, checked, reviewed and published together. Every page previews them with {@code
 * ?draft=}.
 */
package org.careerguide.edit.draft;
