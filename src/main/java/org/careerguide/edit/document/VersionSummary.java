package org.careerguide.edit.document;

import java.time.Instant;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of the content. */
@Schema(name = "VersionSummary", description = "A version of the content: who published it, when, how, and what it changed.")
public record VersionSummary(
        @Schema(required = true, description = "Content version.") long version,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "When it was published.") Instant time,
        @Schema(required = true, description = "Who published it.") String actor,
        @Schema(required = true, description = "How it was published.", enumeration = {
                "pack", "import", "api",
                "editor" }) String way,
        @Schema(description = "What the actor said of it.") String note,
        @Schema(required = true, description = "Number of documents that were new.") int created,
        @Schema(required = true, description = "Number of documents that were changed.") int updated,
        @Schema(required = true, description = "Number of documents that got another slug.") int renamed,
        @Schema(required = true, description = "Number of documents that were withdrawn.") int withdrawn){
}
