package org.careerguide.publish;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Checks every text of a document, wherever it comes from, for characters that no text may hold. */
final class CharacterCheck {

    private final DocumentSet.Entry entry;
    private final List<ContentMistake> mistakes = new ArrayList<>();

    private CharacterCheck(DocumentSet.Entry entry) {
        this.entry = entry;
    }

    /** The mistakes of a document. */
    static List<ContentMistake> of(DocumentSet.Entry entry) {
        var check = new CharacterCheck(entry);
        check.check(entry.document(), "");
        return check.mistakes;
    }

    private void check(Object value, String field) {
        if (value instanceof String text) {
            message(text).ifPresent(message -> mistakes.add(entry.mistake(field, message, Characters.EXPECTED)));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                check(list.get(i), field + "[" + i + "]");
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                check(key, field);
                check(one, field + "." + key);
            });
        } else if (value instanceof Record stated) {
            for (RecordComponent component : stated.getClass().getRecordComponents()) {
                check(valueOf(component, stated), field.isEmpty() ? component.getName() : field + "." + component.getName());
            }
        }
    }

    /** What is wrong with a text; empty if nothing is. */
    static Optional<String> message(String text) {
        OptionalInt index = Characters.indexOfForbidden(text);
        return index.isEmpty() ? Optional.empty()
                : Optional.of("it holds " + Characters.named(text.codePointAt(index.getAsInt())));
    }

    private static Object valueOf(RecordComponent component, Record stated) {
        try {
            return component.getAccessor().invoke(stated);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
