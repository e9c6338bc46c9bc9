package org.careerguide.edit.document;

import java.time.Instant;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document in a list. */
@Schema(name = "DocumentSummary", description = "List entry of a document.")
public record DocumentSummary(
        @Schema(required = true, description = "Type of the document.", examples = "role") String type,
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true, description = "URL of the document in the format of content files.") ApiUrl url,
        @Schema(required = true, description = "Where its last revision comes from: built-in, pack (editors and their packs) or release (public data).", enumeration = {
                "built-in", "pack", "release" }) String origin,
        @Schema(required = true, description = "Content version that last changed it.") long version,
        @Schema(required = true, description = "When that was.") Instant updatedAt,
        @Schema(required = true, description = "Who changed it then.") String changedBy){

    String key() {
        return type + "/" + slug;
    }
}
