package org.careerguide.edit.document;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision of a document. */
@Schema(name = "Revision", description = "A revision of a document.")
public record RevisionView(
        @Schema(required = true, description = "Content version that made the revision.") long version,
        @Schema(required = true, description = "Slug of the document then; another one, if it has been renamed since.") String slug,
        @Schema(required = true, description = "When that version was published.") Instant time,
        @Schema(required = true, description = "Who published it.") String actor,
        @Schema(required = true, description = "How it was published.", enumeration = {
                "pack", "import", "api",
                "editor" }) String way,
        @Schema(description = "What the actor said of it.") String note,
        @Schema(required = true, description = "What happened to the document.", enumeration = { "create", "update", "rename",
                "withdraw" }) String operation){
}
