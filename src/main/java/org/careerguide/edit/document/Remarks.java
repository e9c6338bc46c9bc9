package org.careerguide.edit.document;

import java.util.ArrayList;
import java.util.List;

import org.careerguide.content.TextLength;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.publish.Characters;
import org.careerguide.web.Nearest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * A body with remarks instead of a document, such as a comment.
 *
 * @param fields a JSON object, empty if there is no body
 */
public record Remarks(JsonNode fields) {

    private static final int LONGEST = 2000;

    /**
     * The remarks of a request. Its body may be empty, and is JSON otherwise.
     *
     * @throws ProblemException if it is of another media type, not an object, or has fields that are not allowed
     */
    public static Remarks of(String mediaType, byte[] body, String... allowed) {
        if (body != null && body.length > 0) {
            BodyType.requireJson(mediaType);
        }
        return of(body, allowed);
    }

    /**
     * The remarks of a body, which may be empty.
     *
     * @throws ProblemException if it is not an object, or has fields that are not allowed
     */
    public static Remarks of(byte[] body, String... allowed) {
        Remarks remarks = body == null || body.length == 0 ? new Remarks(JsonNodeFactory.instance.objectNode()) : object(body);
        List<String> known = List.of(allowed);
        var mistakes = new ArrayList<Problem.Mistake>();
        remarks.fields.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                mistakes.add(new Problem.Mistake("body", name, "unknown-field",
                        "There is no such field" + Nearest.hint(name, known) + ".", known));
            }
        });
        if (!mistakes.isEmpty()) {
            throw new ProblemException(ProblemType.MALFORMED_BODY, "The body has fields that this path does not take.",
                    mistakes);
        }
        return remarks;
    }

    /** The remarks of a body, whatever their fields. */
    public static Remarks object(byte[] body) {
        JsonNode fields = DocumentBody.json(body);
        if (!fields.isObject()) {
            throw DocumentBody.malformed("The body is not a JSON object.");
        }
        fields.forEach(value -> Characters.indexOfForbidden(value.asText()).ifPresent(index -> {
            throw DocumentBody.malformed("The body holds " + Characters.named(value.asText().codePointAt(index)) + ".");
        }));
        return new Remarks(fields);
    }

    /** The text of a field; null if it is absent. */
    public String text(String field) {
        JsonNode text = fields.path(field);
        if (text.isMissingNode() || text.isNull()) {
            return null;
        }
        if (!text.isTextual() || TextLength.of(text.asText()) > LONGEST) {
            throw new ProblemException(ProblemType.MALFORMED_BODY,
                    "“" + field + "” is not a text of at most " + LONGEST + " characters.",
                    List.of(new Problem.Mistake("body", field, "invalid-value", "It is not a text, or too long.",
                            List.of("up to " + LONGEST + " characters"))));
        }
        return text.asText();
    }
}
