package org.careerguide.edit.draft;

import java.time.Instant;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A preview link. */
@Schema(name = "PreviewLink", description = "A link that shows a draft to people other than editors.")
public record LinkView(
        @Schema(required = true, description = "Identifier, to revoke the link.") String id,
        @Schema(required = true, description = "Value of the parameter `draft` that shows the draft on any page.") String draft,
        @Schema(required = true, description = "The front door with the draft, as an example.") ApiUrl url,
        @Schema(required = true, description = "Who created the link.") String createdBy,
        @Schema(required = true, description = "When it expires.") Instant expiresAt,
        @Schema(description = "When it was revoked.") Instant revokedAt) {
}
