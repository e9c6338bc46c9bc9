package org.careerguide.importer;

import java.util.List;

import org.careerguide.publish.DocumentSet;

/**
 * What a file says.
 *
 * @param set its documents
 * @param notes what there is to say about how it was read
 */
public record FileRead(DocumentSet set, List<String> notes) {
}
