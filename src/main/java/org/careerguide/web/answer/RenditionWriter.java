package org.careerguide.web.answer;

import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;

/** Writes answers in renditions other than JSON. */
public interface RenditionWriter {

    /**
     * A written answer.
     *
     * @param contentSecurityPolicy the policy of a page; null for other renditions
     */
    record Written(byte[] bytes, String contentSecurityPolicy) {
    }

    /** Writes an answer of an operation with {@link Renditions}; {@code url} is the requested address. */
    Written write(Object answer, Rendition rendition, String url);
}
