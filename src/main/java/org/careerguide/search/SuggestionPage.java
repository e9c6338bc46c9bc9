package org.careerguide.search;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Suggestions, the best first. */
@Schema(name = "SuggestionPage", description = "Suggestions, best first. Empty if nothing completes the input.")
public record SuggestionPage(@Schema(required = true) List<Suggestion> items) {
}
