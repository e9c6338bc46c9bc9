package org.careerguide.publish;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.careerguide.content.VisibleText;

/** Checks every text of a document for forbidden characters, and for at least one visible character. */
final class CharacterCheck {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {

        @Override
        protected RecordComponent[] computeValue(Class<?> record) {
            return record.getRecordComponents();
        }
    };

    private final DocumentSet.Entry entry;
    private final List<ContentMistake> mistakes = new ArrayList<>();

    private CharacterCheck(DocumentSet.Entry entry) {
        this.entry = entry;
    }

    /** The mistakes of a document. */
    static List<ContentMistake> of(DocumentSet.Entry entry) {
        var check = new CharacterCheck(entry);
        check.check(entry.document(), () -> "");
        return check.mistakes;
    }

    /** Checks a value. Nearly all values are sound, so the path of the field is built only for a mistake. */
    private void check(Object value, Supplier<String> field) {
        if (value instanceof String text) {
            fault(text).ifPresent(fault -> mistakes.add(entry.mistake(field.get(), fault.message(), fault.expected())));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int position = i;
                check(list.get(i), () -> field.get() + "[" + position + "]");
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                check(key, field);
                check(one, () -> field.get() + "." + key);
            });
        } else if (value instanceof Record stated) {
            for (RecordComponent component : COMPONENTS.get(stated.getClass())) {
                check(valueOf(component, stated),
                        () -> field.get().isEmpty() ? component.getName() : field.get() + "." + component.getName());
            }
        }
    }

    /**
     * What is wrong with a text.
     *
     * @param expected what is expected in its place
     */
    record Fault(String message, String expected) {
    }

    /** What is wrong with a text; empty if nothing is. Blank texts are left to the constraints. */
    static Optional<Fault> fault(String text) {
        OptionalInt index = Characters.indexOfForbidden(text);
        if (index.isPresent()) {
            return Optional.of(new Fault("it holds " + Characters.named(text.codePointAt(index.getAsInt())),
                    Characters.EXPECTED));
        }
        return text.trim().isEmpty() || VisibleText.isSeen(text) ? Optional.empty()
                : Optional.of(new Fault("readers see nothing of it", "text with a character that is seen"));
    }

    private static Object valueOf(RecordComponent component, Record stated) {
        try {
            return component.getAccessor().invoke(stated);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
