package org.careerguide.importer.onet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.careerguide.content.RelatedTier;
import org.careerguide.content.RoleDocument;
import org.careerguide.source.Published;

/** Reads other titles of occupations, and which occupations are related. */
final class OnetTitles {

    private final OnetTables tables;
    private final Map<String, Set<String>> reportedFor = new HashMap<>();

    OnetTitles(OnetTables tables) {
        this.tables = tables;
    }

    void read() {
        tables.readOf("Sample of Reported Titles", List.of(OnetTables.CODE, "Reported Job Title"), List.of(),
                (occupation, row) -> {
                    String reported = row.title("Reported Job Title");
                    reportedFor.computeIfAbsent(Published.sortForm(reported), ignored -> new TreeSet<>()).add(occupation.code);
                    add(occupation, row, reported);
                });
        String name = tables.present("Alternate Titles", "Job Titles").get(0);
        String column = name.substring(0, name.length() - 1);
        tables.readOf(name, List.of(OnetTables.CODE, column), List.of(),
                (occupation, row) -> add(occupation, row, row.title(column)));
        tables.occupations().values()
                .forEach(occupation -> occupation.titles.replaceAll((form, title) -> reported(form, title)));
    }

    private void add(ReadOccupation occupation, OnetTable.Row row, String title) {
        if (occupation.titles.putIfAbsent(Published.sortForm(title),
                new RoleDocument.AlternateTitle(title, null, null, tables.source())) != null) {
            tables.passOver("rows of " + row.table() + " with a title that the occupation has already");
        }
    }

    /** A title with all occupations that report it. */
    private RoleDocument.AlternateTitle reported(String form, RoleDocument.AlternateTitle title) {
        return !reportedFor.containsKey(form) ? title
                : new RoleDocument.AlternateTitle(title.title(), title.note(), List.copyOf(reportedFor.get(form)),
                        title.source());
    }

    void readRelated() {
        String other = "Related O*NET-SOC Code";
        tables.readOf("Related Occupations", List.of(OnetTables.CODE, other, "Relatedness Tier", "Index"),
                List.of(OnetTables.CODE, other), (occupation, row) -> {
                    RelatedTier tier = switch (row.required("Relatedness Tier")) {
                        case "Primary-Short" -> RelatedTier.PRIMARY_SHORT;
                        case "Primary-Long" -> RelatedTier.PRIMARY_LONG;
                        case "Supplemental" -> RelatedTier.SUPPLEMENTAL;
                        default -> throw row.mistake("the tier “" + row.text("Relatedness Tier") + "” is not known");
                    };
                    if (occupation.related.put(OnetTables.whole(row, "Index", 1, 1_000_000),
                            Map.entry(tables.occupation(row, other).code, tier)) != null) {
                        throw row.mistake("“Index” is " + row.text("Index") + ", as for another occupation before");
                    }
                });
    }
}
