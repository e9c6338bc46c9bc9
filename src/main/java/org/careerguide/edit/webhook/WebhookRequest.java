package org.careerguide.edit.webhook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.careerguide.content.TextLength;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

/** The body of a request that creates or changes a webhook. Absent fields are null; an empty description clears it. */
@Schema(name = "WebhookRequest", description = "Properties of a webhook. To change one, only the properties to change are needed.")
public record WebhookRequest(
        @Schema(description = "Where events are sent to: an absolute https or http URL.", examples = "https://example.org/hook") String url,
        @Schema(description = "Events to receive; all by default.", enumeration = {
                "content.published",
                "draft.submitted" }) List<String> events,
        @Schema(description = "What it is for; null clears it.", nullable = true) String description,
        @Schema(description = "Whether events are recorded for it and sent; true by default. Switching it on again clears the notice and resumes pending deliveries.") Boolean enabled){

    private static final int LONGEST = 2000;
    private static final Set<String> FIELDS = Set.of("url", "events", "description", "enabled");

    /** Reads the JSON of a request. All mistakes are reported at once. */
    static WebhookRequest of(JsonNode json, boolean needsUrl, Destinations destinations) {
        var mistakes = new ArrayList<Problem.Mistake>();
        for (Iterator<String> names = json.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!FIELDS.contains(name)) {
                mistakes.add(mistake(name, "unknown-field", "There is no such field.", List.copyOf(new TreeSet<>(FIELDS))));
            }
        }
        String url = json.path("url").asText(null);
        if (json.has("url") || needsUrl) {
            refusal(json.path("url"), destinations)
                    .ifPresent(why -> mistakes.add(mistake("url", "invalid-value", why, List.of("https://example.org/hook"))));
        }
        JsonNode events = json.get("events");
        var names = new ArrayList<String>();
        if (events != null) {
            events.forEach(event -> names.add(event.asText()));
            if (!events.isArray() || names.isEmpty() || !Webhook.EVENTS.containsAll(names)) {
                mistakes.add(mistake("events", "invalid-value", "It is not a list of events that there are.", Webhook.EVENTS));
            }
        }
        JsonNode description = json.path("description");
        if (!description.isMissingNode() && !description.isNull()
                && (!description.isTextual() || TextLength.of(description.asText()) > LONGEST)) {
            mistakes.add(
                    mistake("description", "invalid-value", "It is not a text of at most " + LONGEST + " characters.", null));
        }
        JsonNode enabled = json.path("enabled");
        if (!enabled.isMissingNode() && !enabled.isBoolean()) {
            mistakes.add(mistake("enabled", "invalid-value", "It is neither true nor false.", List.of("true", "false")));
        }
        if (!mistakes.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_CONTENT, "The webhook has mistakes.", mistakes);
        }
        return new WebhookRequest(url, events == null ? null : names.stream().distinct().toList(),
                description.isNull() ? "" : description.asText(null), enabled.isMissingNode() ? null : enabled.asBoolean());
    }

    private static Problem.Mistake mistake(String name, String code, String message, List<String> allowed) {
        return new Problem.Mistake("body", name, code, message, allowed);
    }

    /** Why events cannot be sent to an address. */
    private static Optional<String> refusal(JsonNode url, Destinations destinations) {
        if (!url.isTextual() || TextLength.of(url.asText()) > LONGEST) {
            return Optional.of("It is missing, or is not a text of at most " + LONGEST + " characters.");
        }
        try {
            destinations.resolve(Destinations.uri(url.asText()));
            return Optional.empty();
        } catch (Destinations.RefusedException e) {
            return Optional.of(e.getMessage());
        }
    }
}
