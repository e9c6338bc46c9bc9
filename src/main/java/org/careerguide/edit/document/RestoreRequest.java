package org.careerguide.edit.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to restore a version: the whole content, or one document. */
@Schema(name = "RestoreRequest", description = "Request to restore a version: the whole content, or one document.")
public record RestoreRequest(
        @Schema(description = "Type of the only document to restore.", examples = "role") String type,
        @Schema(description = "Slug of the only document to restore.", examples = "medical-billing") String slug,
        @Schema(description = "What the version is for. The parameter `note` takes precedence.") String note) {

    /** The request of a body, which may be empty. */
    static RestoreRequest of(String mediaType, byte[] body) {
        Remarks remarks = Remarks.of(mediaType, body, "type", "slug", "note");
        return new RestoreRequest(remarks.text("type"), remarks.text("slug"), remarks.text("note"));
    }
}
