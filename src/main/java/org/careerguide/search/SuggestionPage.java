package org.careerguide.search;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Suggestions, the best first. */
@Schema(name = "SuggestionPage", description = "Suggestions, the best first; none where nothing goes on like this.")
public record SuggestionPage(@Schema(required = true) List<Suggestion> items) {
}
