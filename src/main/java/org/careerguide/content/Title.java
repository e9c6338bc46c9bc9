package org.careerguide.content;

/**
 * A document as documents that refer to it show it.
 *
 * @param summary one- or two-sentence summary; null where the type has none
 */
public record Title(DocumentKey key, String title, String summary) {

    /** The slug of the document. */
    public String slug() {
        return key.slug();
    }
}
