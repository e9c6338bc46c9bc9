package org.careerguide.change;

import java.time.Instant;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

/** A change of a document. */
@Schema(name = "Change", description = "A change to a document. `type` names the type of the document.")
public record ChangeView(
        @Schema(required = true, description = "Type of the document, such as role or career-path.", examples = "role") String type,
        @Schema(required = true, description = "Slug of the document; for a rename, its slug before the change.") String slug,
        @Schema(required = true) ChangeOperation operation,
        @Schema(required = true, description = "Content version that made the change.") long version,
        @Schema(required = true, description = "When that version was published.") Instant time,
        @Schema(description = "URL of the document in this API. Absent if its type has no pages or it no longer exists.") ApiUrl url,
        @Schema(description = "New slug; only for a rename.") String renamedTo,
        @Schema(description = "Reason for the withdrawal; only for a withdrawal.") String reason,
        @Schema(type = SchemaType.OBJECT, description = "The published document, in the format of content files. Only with `expand=document`, and absent for a withdrawal.") JsonNode document) {
}
