/**
 * Editing over HTTP. Its parts: {@code key} says who may write, {@code document} reads and writes single documents and
 * versions, {@code draft} gathers changes until they are published, {@code webhook} notifies others of publications. All of
 * them publish through {@link org.careerguide.publish.Publisher}; nothing outside depends on them.
 */
package org.careerguide.edit;
