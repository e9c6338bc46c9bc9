package org.careerguide.edit.document;

import org.careerguide.publish.Publication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of a restore. */
@Schema(name = "RestoreResult", description = "Result of a restore; with `dryRun`, of one that was only checked.")
public record RestoreResult(
        @Schema(required = true, description = "Content version after the restore; the one before, if nothing differed.") long version,
        @Schema(required = true, description = "Number of documents that are new.") int created,
        @Schema(required = true, description = "Number of documents that were changed.") int updated,
        @Schema(required = true, description = "Number of documents that were withdrawn.") int withdrawn,
        @Schema(required = true, description = "Whether it was only checked, and nothing written.") boolean dryRun) {

    static RestoreResult of(Publication publication, boolean dryRun) {
        return new RestoreResult(publication.version(), publication.created(), publication.updated(), publication.withdrawn(),
                dryRun);
    }
}
