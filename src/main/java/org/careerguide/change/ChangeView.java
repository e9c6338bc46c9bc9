package org.careerguide.change;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

/** A change of a document. */
@Schema(name = "Change", description = "A change of a document.")
public record ChangeView(
        @Schema(description = "Type of the document, such as role or career-path.", examples = "role") @NotNull String type,
        @Schema(description = "Slug of the document; of a rename, the slug that it had before.") @NotNull String slug,
        @NotNull ChangeOperation operation,
        @Schema(description = "Version of the content that has the change.") @NotNull long version,
        @Schema(description = "When that version was published.") @NotNull Instant time,
        @Schema(description = "The document in this API, where its type has pages and it is still there.") ApiUrl url,
        @Schema(description = "Of a rename: the slug that the document has now.") String renamedTo,
        @Schema(description = "Of a withdrawal: why.") String reason,
        @Schema(type = SchemaType.OBJECT, description = "The document as it was published, in the form of content files; only where it is expanded, and not of a withdrawal.") JsonNode document) {
}
