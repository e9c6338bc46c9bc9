package org.careerguide.publish;

import java.time.Instant;
import java.util.List;

import org.careerguide.content.DocumentKey;

/**
 * What a publication wrote. It is fired within the transaction: what an observer writes is committed with the publication, and
 * an observer that throws makes it fail.
 *
 * @param version the content's version after it
 * @param publishedAt when it was published
 * @param actor who published it
 * @param changes what it wrote, in the order of the revision log
 */
public record PublicationEvent(long version, Instant publishedAt, String actor, List<Change> changes) {

    /**
     * A change of one document.
     *
     * @param key the document; the former one of a rename
     * @param operation as the revision log names it: create, update, rename or withdraw
     */
    public record Change(DocumentKey key, String operation) {
    }
}
