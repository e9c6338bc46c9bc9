package org.careerguide.edit.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.edit.document.Differences;
import org.careerguide.edit.document.Documents;
import org.careerguide.edit.document.StoredDocument;
import org.careerguide.error.Problem;
import org.careerguide.publish.InvalidContentException;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Finds documents that a draft changes, and that have been published since the draft changed them. */
@ApplicationScoped
class Conflicts {

    private final Documents documents;

    Conflicts(Documents documents) {
        this.documents = documents;
    }

    /** Returns the documents of a draft that have been published since, unless draft and live document are the same. */
    List<Problem.Conflict> of(List<DraftDocument> changed) {
        var found = new ArrayList<Problem.Conflict>();
        changed.forEach(document -> of(document).ifPresent(found::add));
        return found;
    }

    /** The conflict of a document, if there is one. */
    Optional<Problem.Conflict> of(DraftDocument changed) {
        Optional<StoredDocument> base = documents.findAt(changed.key(), changed.baseVersion);
        Optional<StoredDocument> live = documents.find(changed.key());
        String liveTag = live.map(StoredDocument::tag).orElse(null);
        if (Objects.equals(base.map(StoredDocument::tag).orElse(null), liveTag) || Objects.equals(draftTag(changed), liveTag)) {
            return Optional.empty();
        }
        JsonNode before = base.<JsonNode> map(StoredDocument::fields).orElse(null);
        JsonNode now = live.<JsonNode> map(StoredDocument::fields).orElse(null);
        JsonNode draft = changed.fields();
        JsonNode liveChanges = Differences.patch(before, now);
        JsonNode draftChanges = Differences.patch(before, draft);
        boolean whole = now == null || draft == null || before == null;
        return Optional.of(new Problem.Conflict(changed.id.type(), changed.id.slug(),
                live.map(StoredDocument::version).orElse(null), live.map(StoredDocument::actor).orElse(null), before, now,
                draft,
                liveChanges, draftChanges, whole ? List.of("") : collisions(liveChanges, draftChanges)));
    }

    private static String draftTag(DraftDocument changed) {
        try {
            return changed.content == null ? null : StoredDocument.tag(changed.body().entryAt(changed.key()).document());
        } catch (InvalidContentException unreadable) {
            return changed.tag();
        }
    }

    /** The fields that both patches change; a list counts as one, since its positions mean nothing after another change. */
    static List<String> collisions(JsonNode live, JsonNode draft) {
        Set<String> others = fields(live);
        return fields(draft).stream().filter(field -> others.stream()
                .anyMatch(
                        changed -> changed.equals(field) || changed.startsWith(field + "/") || field.startsWith(changed + "/")))
                .toList();
    }

    private static Set<String> fields(JsonNode patch) {
        var fields = new TreeSet<String>();
        patch.forEach(change -> fields.add(change.path("path").asText().replaceFirst("/([0-9]+|-)(/.*)?$", "")));
        return fields;
    }

    /**
     * The live document with the changes of the draft; all three documents have to exist.
     *
     * @param preferLive whether the live value wins where both change a field
     */
    static JsonNode merged(Problem.Conflict conflict, boolean preferLive) {
        ObjectNode merged = conflict.live().deepCopy();
        for (String field : fields(conflict.draftChanges())) {
            if (!preferLive || !conflict.collisions().contains(field)) {
                take(merged, conflict.draft(), JsonPointer.compile(field));
            }
        }
        return merged;
    }

    /** Copies a field from a draft; with the fields around it, if these do not exist. */
    private static void take(ObjectNode merged, JsonNode draft, JsonPointer field) {
        JsonPointer taken = field;
        while (!(merged.at(taken.head()) instanceof ObjectNode)) {
            taken = taken.head();
        }
        var parent = (ObjectNode) merged.at(taken.head());
        String name = taken.last().getMatchingProperty();
        JsonNode value = draft.at(taken);
        if (value.isMissingNode()) {
            parent.remove(name);
        } else {
            parent.set(name, value);
        }
    }
}
