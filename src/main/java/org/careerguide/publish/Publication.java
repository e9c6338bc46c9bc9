package org.careerguide.publish;

/**
 * What a publication did, or would do.
 *
 * @param version the content's version after it
 * @param created how many documents are new
 * @param updated how many were changed
 * @param withdrawn how many were taken away
 * @param unchanged how many were live already with the same content
 * @param kept how many were left alone because they have been changed by another origin since
 */
public record Publication(long version, int created, int updated, int withdrawn, int unchanged, int kept) {

    /** Whether anything was, or would be, written. */
    public boolean changes() {
        return created + updated + withdrawn > 0;
    }
}
