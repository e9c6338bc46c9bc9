package org.careerguide.web.answer;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;

import org.careerguide.web.Values;
import org.careerguide.web.check.Selection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes answers as JSON, with the fields that the client asks for. */
@Singleton
class SelectedFields {

    private final ObjectMapper json;

    SelectedFields(ObjectMapper json) {
        this.json = json;
    }

    /** Writes an answer: only the named fields, if there are names and the operation has a {@link Selection}. */
    byte[] write(Object entity, String fields, ResourceInfo resource) {
        try {
            Selection selection = resource.getResourceMethod().getAnnotation(Selection.class);
            if (fields == null || selection == null) {
                return json.writeValueAsBytes(entity);
            }
            JsonNode tree = json.valueToTree(entity);
            List<String> names = Values.of(fields);
            if (selection.view().isInstance(entity)) {
                select((ObjectNode) tree, names);
            } else {
                tree.path("items").forEach(item -> select((ObjectNode) item, names));
            }
            return json.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the named properties, and the reasons for those that are missing. */
    static void select(ObjectNode object, List<String> names) {
        JsonNode missing = object.get("missing");
        object.retain(names);
        if (missing instanceof ObjectNode reasons && !names.contains("missing")) {
            reasons.retain(names);
            if (!reasons.isEmpty()) {
                object.set("missing", reasons);
            }
        }
    }
}
