package org.careerguide.content;

import java.time.Instant;

/**
 * A document as it was published.
 *
 * @param publishedAt when it was last published with a change
 */
public record Revision<D extends Document>(D document, Instant publishedAt) {
}
