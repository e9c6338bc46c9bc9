package org.careerguide.publish;

import java.util.Map;
import java.util.Set;

import org.careerguide.content.DocumentType;

/**
 * Keeps something in step with the content, such as an index. It is called at the end of each publication, in the same
 * transaction: what it writes becomes visible together with the content, or not at all.
 */
public interface ContentFollower {

    /** Follows a publication that wrote or removed these slugs of each type. */
    void follow(Map<DocumentType, Set<String>> changed);
}
