package org.careerguide.importer.onet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.careerguide.content.Document;
import org.careerguide.content.InterestArea;
import org.careerguide.content.InterestDocument;

/** Reads keywords and examples of the six areas of interest; those of narrower areas are passed over. */
final class OnetInterestAreas {

    private final OnetTables tables;
    private final ElementDescriptions descriptions;
    private final Map<InterestArea, Area> areas = new EnumMap<>(InterestArea.class);

    /** An area of interest in the tables. */
    private record Area(String element, Set<String> keywords, Set<String> activities, Set<String> occupations) {

        Area(String element) {
            this(element, new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    OnetInterestAreas(OnetTables tables, ElementDescriptions descriptions) {
        this.tables = tables;
        this.descriptions = descriptions;
    }

    void read() {
        read("RIASEC Keywords", "Keyword",
                (area, row) -> area.keywords.add(row.title("Keyword")));
        read("Interests Illustrative Activities", "Activity",
                (area, row) -> area.activities.add(row.required("Activity", OnetTables.LONGEST_SUMMARY)));
        read("Interests Illustrative Occupations", OnetTables.CODE,
                (area, row) -> area.occupations.add(tables.occupation(row, OnetTables.CODE).code));
        areas.values().forEach(area -> descriptions.of(area.element));
    }

    private void read(String name, String column, BiConsumer<Area, OnetTable.Row> reader) {
        tables.read(name, List.of(OnetTables.ELEMENT, OnetTables.NAME, column), List.of(OnetTables.ELEMENT, column),
                row -> InterestArea.of(row.required(OnetTables.NAME).toLowerCase(Locale.ROOT)).ifPresentOrElse(
                        area -> reader.accept(
                                areas.computeIfAbsent(area, one -> new Area(row.required(OnetTables.ELEMENT))), row),
                        () -> tables.passOver("rows of " + name + " about narrower areas than the six")));
    }

    /** Whether the release has no areas. */
    boolean isEmpty() {
        return areas.isEmpty();
    }

    /** Adds the areas; examples are the occupations with these slugs. */
    void addTo(List<Document> documents, Map<String, String> slugOf) {
        areas.forEach((area, read) -> documents.add(new InterestDocument(area.slug(), area.title(), null,
                descriptions.of(read.element).orElse(null),
                descriptions.of(read.element).isPresent() ? tables.source() : null, orNull(read.keywords),
                orNull(read.activities),
                orNull(read.occupations.stream().map(slugOf::get).toList()), List.of(tables.source()), null)));
    }

    private static List<String> orNull(Collection<String> values) {
        return values.isEmpty() ? null : List.copyOf(values);
    }
}
