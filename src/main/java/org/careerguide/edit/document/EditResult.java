package org.careerguide.edit.document;

import org.careerguide.content.DocumentKey;
import org.careerguide.publish.Publication;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** The result of a change of a document. */
@Schema(name = "EditResult", description = "Result of a change; with `dryRun`, of one that was only checked.")
public record EditResult(
        @Schema(required = true, examples = "role") String type,
        @Schema(required = true) String slug,
        @Schema(required = true, description = "URL of the document in the format of content files.") ApiUrl url,
        @Schema(required = true, description = "Content version after the change.") long version,
        @Schema(required = true, description = "Number of documents that are new.") int created,
        @Schema(required = true, description = "Number of documents that were changed.") int updated,
        @Schema(required = true, description = "Number of documents that were withdrawn.") int withdrawn,
        @Schema(required = true, description = "Whether it was only checked, and nothing written.") boolean dryRun,
        @JsonIgnore @Schema(hidden = true) String tag,
        @JsonIgnore @Schema(hidden = true) boolean isNew) {

    /**
     * The result of a publication that was made for a document.
     *
     * @param tag of the document after it; null if it is gone
     * @param isNew whether there was no document before
     */
    static EditResult of(DocumentKey key, Publication publication, boolean dryRun, String tag, boolean isNew) {
        return new EditResult(key.type().code(), key.slug(), DocumentUrl.of(key), publication.version(),
                publication.created(), publication.updated(), publication.withdrawn(), dryRun, tag, isNew);
    }
}
