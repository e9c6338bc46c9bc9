package org.careerguide.edit.draft;

import java.time.Instant;
import java.util.List;

import org.careerguide.edit.document.Precondition;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft with what it changes. */
@Schema(name = "Draft", description = "A named set of changes that are published together.")
public record DraftView(
        @Schema(required = true, description = "Identifier, for `?draft=` too.") String id,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String title,
        @Schema(description = "What the draft is for.") String note,
        @Schema(required = true) DraftState state,
        @Schema(required = true, description = "Content version at which it was created or last rebased.") long baseVersion,
        @Schema(required = true, description = "Who created it.") String author,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(description = "Who submitted it.") String submittedBy,
        @Schema(description = "Who approved it or sent it back.") String reviewedBy,
        @Schema(description = "Comment of the last review, or why it could not be published at its time.") String comment,
        @Schema(description = "When it is to be published; only of a scheduled draft.") Instant publishAt,
        @Schema(description = "Content version that published it; only of a published draft.") Long version,
        @Schema(required = true, description = "The documents that it changes.") List<Item> documents) {

    /** A document that a draft changes. */
    @Schema(name = "DraftDocument", description = "A document that a draft changes.")
    public record Item(
            @Schema(required = true, examples = "role") String type,
            @Schema(required = true) String slug,
            @Schema(required = true, description = "URL of the document in the draft.") ApiUrl url,
            @Schema(required = true, enumeration = {
                    "put", "withdraw" }) String operation,
            @Schema(description = "Entity tag of the document in the draft; only if it is put.") String etag,
            @Schema(description = "Why it is to be withdrawn.") String reason,
            @Schema(required = true, description = "Content version that the change was made to.") long baseVersion,
            @Schema(required = true, description = "Who changed it last.") String changedBy,
            @Schema(required = true, description = "When that was.") Instant changedAt){

        static Item of(DraftDocument document) {
            return new Item(document.id.type(), document.id.slug(),
                    ApiUrl.path(DraftView.url(document.id.draftId()).path() + "/documents/" + document.id.type() + "/"
                            + document.id.slug()),
                    document.content == null ? "withdraw" : "put",
                    document.content == null ? null : Precondition.header(document.tag(), false), document.reason,
                    document.baseVersion, document.changedBy, document.changedAt);
        }
    }

    static ApiUrl url(String id) {
        return ApiUrl.of("drafts", id);
    }

    static DraftView of(Draft draft, List<DraftDocument> documents) {
        return new DraftView(draft.id, url(draft.id), draft.title, draft.note, draft.state(), draft.baseVersion, draft.author,
                draft.createdAt, draft.updatedAt, draft.submittedBy, draft.reviewedBy, draft.comment, draft.publishAt,
                draft.version, documents.stream().map(Item::of).toList());
    }
}
