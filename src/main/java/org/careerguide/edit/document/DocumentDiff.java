package org.careerguide.edit.document;

import org.careerguide.error.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

/** What differs between two revisions of a document. */
@Schema(name = "DocumentDiff", description = "What differs between a document at two content versions: `patch` makes the later one of the earlier.")
public record DocumentDiff(
        @Schema(required = true, examples = "role") String type,
        @Schema(required = true) String slug,
        @Schema(required = true, description = "The earlier content version.") long from,
        @Schema(required = true, description = "The later content version.") long to,
        @Schema(required = true, ref = Problem.JSON_PATCH) JsonNode patch,
        @Schema(required = true, description = "Unified diff of the content files.") String text) {
}
