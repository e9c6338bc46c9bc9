package org.careerguide.edit.draft;

import java.util.List;

import org.careerguide.error.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of a rebase. */
@Schema(name = "Rebase", description = "A draft after a rebase on what was published meanwhile.")
public record Rebase(
        @Schema(required = true) DraftView draft,
        @Schema(required = true, description = "Documents that were left as they are, since the same fields were changed.") List<Problem.Conflict> conflicts) {
}
