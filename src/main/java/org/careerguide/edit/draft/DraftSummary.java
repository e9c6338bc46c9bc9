package org.careerguide.edit.draft;

import java.time.Instant;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft in a list. */
@Schema(name = "DraftSummary", description = "List entry of a draft.")
public record DraftSummary(
        @Schema(required = true) String id,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String title,
        @Schema(required = true) DraftState state,
        @Schema(required = true, description = "Who created it.") String author,
        @Schema(required = true) Instant updatedAt,
        @Schema(description = "When it is to be published; only of a scheduled draft.") Instant publishAt,
        @Schema(description = "Content version that published it; only of a published draft.") Long version) {

    static DraftSummary of(Draft draft) {
        return new DraftSummary(draft.id, DraftView.url(draft.id), draft.title, draft.state(), draft.author, draft.updatedAt,
                draft.publishAt, draft.version);
    }
}
