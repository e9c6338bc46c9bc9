package org.careerguide.edit.document;

import java.time.Instant;
import java.util.List;

import org.careerguide.error.Problem;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.list.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

/** A version of the content with what it changed. */
@Schema(name = "Version", description = "A version of the content with the differences from the version before.")
public record VersionView(
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
        @Schema(required = true, description = "Number of documents that were withdrawn.") int withdrawn,
        @Schema(required = true, description = "Changes in the order in which they were made.") List<Change> items,
        @Schema(required = true) PageInfo page){

    /** A change of a document. */
    @Schema(name = "VersionChange", description = "A change of a document in a version, as JSON Patch of the document before; of nothing, if it is new.")
    public record Change(
            @Schema(required = true, examples = "role") String type,
            @Schema(required = true) String slug,
            @Schema(required = true, enumeration = {
                    "create", "update", "rename", "withdraw" }) String operation,
            @Schema(required = true, ref = Problem.JSON_PATCH) JsonNode patch){
    }

    static VersionView of(VersionSummary summary, List<Change> items, PageInfo page) {
        return new VersionView(summary.version(), summary.url(), summary.time(), summary.actor(), summary.way(), summary.note(),
                summary.created(), summary.updated(), summary.renamed(), summary.withdrawn(), items, page);
    }
}
