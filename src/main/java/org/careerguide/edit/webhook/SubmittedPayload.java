package org.careerguide.edit.webhook;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The payload of the event {@code draft.submitted}. */
@Schema(name = "DraftSubmitted", description = "Data of the event draft.submitted.")
public record SubmittedPayload(
        @Schema(required = true, description = "Identifier of the draft.") String draft,
        @Schema(required = true) String title,
        @Schema(required = true, description = "Who submitted it.") String actor,
        @Schema(required = true, description = "Path of the draft, or its URL where the server has a configured address.") String address,
        @Schema(required = true, description = "The documents that it changes.") List<Item> documents) {

    /** A document that a draft changes. */
    @Schema(name = "SubmittedDocument")
    public record Item(
            @Schema(required = true, examples = "role") String type,
            @Schema(required = true, examples = "medical-billing") String slug) {
    }
}
