package org.careerguide.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careerguide.content.MissingReason;

/** Collects the reasons for the missing values of a view. */
public final class Missing {

    private final Map<String, MissingReason> stated;
    private final Map<String, MissingReason> reasons = new LinkedHashMap<>();

    private Missing(Map<String, MissingReason> stated) {
        this.stated = stated == null ? Map.of() : stated;
    }

    /** Starts from the reasons that the document states, which may be null. */
    public static Missing stated(Map<String, MissingReason> stated) {
        return new Missing(stated);
    }

    /** Adds a value: if it is null or an empty collection, its reason is the stated one, or not-collected. */
    public Missing value(String name, Object value) {
        if (value == null || value instanceof Collection<?> values && values.isEmpty()) {
            reasons.put(name, stated.getOrDefault(name, MissingReason.NOT_COLLECTED));
        }
        return this;
    }

    /** Adds a value that few sources have: it counts as missing only if a reason is stated. */
    public Missing ifStated(String name) {
        if (stated.containsKey(name)) {
            reasons.put(name, stated.get(name));
        }
        return this;
    }

    /** The reasons by name; null if nothing is missing. */
    public Map<String, MissingReason> reasons() {
        return reasons.isEmpty() ? null : reasons;
    }

    /** A list for a view: null instead of an empty one. */
    public static <T> List<T> orNull(List<T> values) {
        return values == null || values.isEmpty() ? null : values;
    }
}
