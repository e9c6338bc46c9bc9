package org.careerguide.publish;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.careerguide.content.MissingReason;

/** Checks that fields of many types have in common; collects the mistakes of one document. */
final class FieldRules {

    private final DocumentSet.Entry entry;
    private final List<ContentMistake> mistakes;

    FieldRules(DocumentSet.Entry entry, List<ContentMistake> mistakes) {
        this.entry = entry;
        this.mistakes = mistakes;
    }

    /** Adds a mistake. */
    void mistake(String field, String message, String expected) {
        mistakes.add(entry.mistake(field, message, expected));
    }

    /** Checks that only known values are named as missing, each for a reason that content may state. */
    void missing(String field, Map<String, ?> missing, String... allowed) {
        if (missing != null) {
            missing.keySet().stream().filter(name -> !Set.of(allowed).contains(name))
                    .forEach(name -> mistake(field + "." + name, "there is no such value",
                            "one of " + String.join(", ", allowed)));
            missing.forEach((name, reason) -> {
                if (reason == MissingReason.SAME_FIGURE) {
                    mistake(field + "." + name, "only a comparison has such a reason", "another reason");
                }
            });
        }
    }

    /** Checks the names of the values that the elements of a list lack. */
    <T> void missingInEach(String field, List<T> list, Function<T, Map<String, MissingReason>> missing, String... allowed) {
        for (int i = 0; i < size(list); i++) {
            missing(field + "[" + i + "].missing", missing.apply(list.get(i)), allowed);
        }
    }

    /** Checks that no two elements of a list have the same identity. */
    <T> void distinct(String field, List<T> list, Function<T, String> identity) {
        var seen = new HashSet<String>();
        for (int i = 0; i < size(list); i++) {
            if (!seen.add(identity.apply(list.get(i)))) {
                mistake(field + "[" + i + "]", "“" + identity.apply(list.get(i)) + "” is there twice", "each once");
            }
        }
    }

    /** The size of a list, which may be null. */
    static int size(Collection<?> values) {
        return values == null ? 0 : values.size();
    }
}
