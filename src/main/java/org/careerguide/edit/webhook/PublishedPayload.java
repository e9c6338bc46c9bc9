package org.careerguide.edit.webhook;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The payload of the event {@code content.published}. */
@Schema(name = "ContentPublished", description = "Data of the event content.published.")
public record PublishedPayload(
        @Schema(required = true, description = "Content version, as in getEntry.") long version,
        @Schema(required = true) Instant publishedAt,
        @Schema(required = true, description = "Who published it, as in listVersions.") String actor,
        @Schema(required = true, description = "How many documents changed.") int documentCount,
        @Schema(description = "Which ones; absent if there are more than 500: list them with listChanges.") List<Changed> documents,
        @Schema(description = "Addresses of the documents that changed and of the lists of their types; absent without documents. Other pages may show these documents: purge by tags to reach all.") List<String> addresses,
        @Schema(required = true, description = "Tags of `Cache-Tag` whose answers may have changed.") List<String> cacheTags) {

    /** A document that changed. */
    @Schema(name = "ChangedDocument")
    public record Changed(
            @Schema(required = true, examples = "role") String type,
            @Schema(required = true, examples = "medical-billing") String slug,
            @Schema(required = true, enumeration = {
                    "create", "update", "rename", "withdraw" }) String operation){
    }
}
