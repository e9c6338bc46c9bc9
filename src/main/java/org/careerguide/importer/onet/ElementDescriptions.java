package org.careerguide.importer.onet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names and descriptions of elements in the content model. */
final class ElementDescriptions {

    private final OnetTables tables;
    private final Map<String, String> descriptions = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    ElementDescriptions(OnetTables tables) {
        this.tables = tables;
    }

    void read() {
        tables.read(OnetTables.REFERENCE, List.of(OnetTables.ELEMENT, "Description"), List.of(OnetTables.ELEMENT),
                row -> {
                    descriptions.put(row.required(OnetTables.ELEMENT), row.text("Description"));
                    titles.put(row.required(OnetTables.ELEMENT), row.text(OnetTables.NAME));
                });
    }

    /** The description of an element, if there is one. */
    Optional<String> of(String element) {
        if (descriptions.containsKey(element)) {
            used.add(element);
        }
        return Optional.ofNullable(descriptions.get(element));
    }

    /** The name of an element, if there is one. */
    Optional<String> title(String element) {
        return Optional.ofNullable(titles.get(element));
    }

    /** Records the descriptions that were not used. */
    void passOverTheRest() {
        long rows = tables.rows().getOrDefault(OnetTables.REFERENCE, 0L);
        if (rows > used.size()) {
            tables.passOver("rows of " + OnetTables.REFERENCE + " about other elements than skills and knowledge",
                    (int) (rows - used.size()));
        }
    }
}
