package org.careerguide.web.answer;

import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;

/** Writes an answer in another form than JSON. */
public interface RenditionWriter {

    /** An answer in the form: its bytes, and the policy that a page of it needs; null where it needs none of its own. */
    record Written(byte[] bytes, String contentSecurityPolicy) {
    }

    /** Writes an answer of an operation with {@link Renditions}; {@code url} is the requested address. */
    Written write(Object answer, Rendition rendition, String url);
}
