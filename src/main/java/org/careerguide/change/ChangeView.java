package org.careerguide.change;

import java.time.Instant;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

/** A change of a document. */
@Schema(name = "Change", description = "A change of a document.")
public record ChangeView(
        @Schema(required = true, description = "Type of the document, such as role or career-path.", examples = "role") String type,
        @Schema(required = true, description = "Slug of the document; of a rename, the slug that it had before.") String slug,
        @Schema(required = true) ChangeOperation operation,
        @Schema(required = true, description = "Version of the content that has the change.") long version,
        @Schema(required = true, description = "When that version was published.") Instant time,
        @Schema(description = "The document in this API, where its type has pages and it is still there.") ApiUrl url,
        @Schema(description = "Of a rename: the slug that the document has now.") String renamedTo,
        @Schema(description = "Of a withdrawal: why.") String reason,
        @Schema(type = SchemaType.OBJECT, description = "The document as it was published, in the form of content files; only where it is expanded, and not of a withdrawal.") JsonNode document) {
}
