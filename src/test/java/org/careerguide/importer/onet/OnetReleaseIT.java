package org.careerguide.importer.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerguide.testsupport.ImportedReleases.onet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.testsupport.ImportedReleases;
import org.careerguide.testsupport.Ledger;
import org.careerguide.testsupport.RawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** All rows of a real release of O*NET are served, and no others. */
@ExtendWith(ImportedReleases.Resolver.class)
@EnabledIf("org.careerguide.testsupport.ImportedReleases#areThere")
class OnetReleaseIT {

    private static final String SOURCE = "onet-29-3";
    private static final String CODE = "O*NET-SOC Code";
    /** The occupations of the built-in guide, of which it states tasks and interests itself. */
    private static final List<String> BUILT_IN = List.of("43-3021.00", "29-9021.00", "11-9111.00", "29-2072.00", "43-6013.00");
    private static final String VALUE = "Data Value";

    private final ImportedReleases releases;

    OnetReleaseIT(ImportedReleases releases) {
        this.releases = releases;
    }

    @Test
    void skillsAndWorkStylesHaveTheirRatingsAndPrecision() throws Exception {
        var ledger = Ledger.ofRows();
        for (String table : List.of("Skills", "Knowledge", "Work Styles")) {
            onet(table).forEach(row -> ledger.stated(row.get(CODE), table.toLowerCase(Locale.ROOT), row.get("Element ID"),
                    row.get("Element Name"), row.get("Scale ID").equals("IM") ? "importance" : "level", shown(row),
                    precision(row), RawTables.date(row.get("Date"))));
        }
        releases.forEachRole((code, role) -> {
            role.path("skills").forEach(skill -> Stream.of("importance", "level").forEach(rating -> served(ledger, skill, code,
                    skill.path("kind").asText().equals("skill") ? "skills" : "knowledge", rating)));
            role.path("workStyles").forEach(style -> served(ledger, style, code, "work styles", "importance"));
        });
        ledger.assertBalanced(130_000);
    }

    private static void served(Ledger ledger, JsonNode rated, String code, String table, String rating) {
        if (isOfRelease(rated)) {
            ledger.served(code, table, rated.path("elementId"), rated.path("title"), rating, shown(rated, rating),
                    precision(rated.path("precision").path(rating)), rated.path("date"));
        }
    }

    @Test
    void preparationHasItsSharesAndPrecision() throws Exception {
        var ledger = Ledger.ofRows();
        Map<String, String> names = Map.of("RL", "educationLevels", "RW", "experienceLevels", "PT", "onSiteTrainingLevels",
                "OJ", "onTheJobTrainingLevels");
        Map<String, String> levels = onet("Education, Training, and Experience Categories").stream().collect(
                Collectors.toMap(row -> row.get("Scale ID") + row.get("Category"), row -> row.get("Category Description")));
        onet("Education, Training, and Experience").stream()
                .filter(row -> names.containsKey(row.get("Scale ID")) && !row.get(VALUE).equals("n/a"))
                .forEach(row -> ledger.stated(row.get(CODE), names.get(row.get("Scale ID")),
                        levels.get(row.get("Scale ID") + row.get("Category")), shown(row), precision(row),
                        RawTables.date(row.get("Date"))));
        releases.forEachRole((code, role) -> names.values()
                .forEach(name -> role.path(name).forEach(share -> ledger.served(code, name, share.path("level"),
                        shown(share, "sharePercent"), precision(share.path("precision").path("sharePercent")),
                        share.path("date")))));
        ledger.assertBalanced(30_000);
    }

    @Test
    void interestsValuesAndJobZonesAreServedRowByRow() throws Exception {
        var ledger = Ledger.ofRows();
        List<String> areas = List.of("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional");
        for (Map<String, String> row : onet("Interests")) {
            int area = row.get("Scale ID").equals("IH") ? new BigDecimal(row.get(VALUE)).intValue() : 0;
            if (area > 0) {
                ledger.stated(row.get(CODE), "high point",
                        List.of("First", "Second", "Third").indexOf(row.get("Element Name").split(" ")[0]) + 1,
                        areas.get(area - 1), RawTables.date(row.get("Date")));
            }
        }
        Map.of("Interests", "OI", "Work Values", "EX").forEach((table, scale) -> onet(table).stream()
                .filter(row -> row.get("Scale ID").equals(scale))
                .forEach(row -> ledger.stated(row.get(CODE), hasOwnInterests(table, row) ? "" : row.get("Element ID"),
                        row.get("Element Name"), row.get(VALUE), RawTables.date(row.get("Date")))));
        Map<String, Map<String, String>> zones = onet("Job Zone Reference").stream()
                .collect(Collectors.toMap(row -> row.get("Job Zone"), row -> row));
        for (Map<String, String> row : onet("Job Zones")) {
            Map<String, String> zone = zones.get(row.get("Job Zone"));
            ledger.stated(row.get(CODE), row.get("Job Zone"), zone.get("Name"), zone.get("Experience"), zone.get("Education"),
                    zone.get("Job Training"), zone.get("Examples"), zone.get("SVP Range"), RawTables.date(row.get("Date")));
        }
        releases.forEachRole((code, role) -> {
            role.path("interestHighPoints").forEach(point -> ledger.served(code, "high point", point.path("position"),
                    point.path("title"), point.path("date")));
            Stream.of("interests", "workValues").forEach(name -> role.path(name).forEach(one -> ledger.served(code,
                    one.path("elementId"), one.path("title"), one.path("score"), one.path("date"))));
            JsonNode zone = role.path("jobZone");
            if (!zone.isMissingNode()) {
                ledger.served(code, zone.path("zone"), zone.path("title"), zone.path("experience"), zone.path("education"),
                        zone.path("training"), zone.path("examples"), zone.path("svpRange"), zone.path("date"));
            }
        });
        ledger.assertBalanced(13_000);
    }

    @Test
    void tasksAndWorkActivitiesAreServedRowByRow() throws Exception {
        var ledger = Ledger.ofFacts();
        onet("Task Statements").forEach(row -> ledger.stated(row.get(CODE), "task", row.get("Task"),
                row.get("Task Type").equals("n/a") ? "" : row.get("Task Type").toLowerCase(Locale.ROOT)));
        onet("Emerging Tasks").forEach(row -> ledger.stated(row.get(CODE), row.get("Task"),
                row.get("Category").toLowerCase(Locale.ROOT), stated(row.get("Original Task")),
                stated(row.get("Original Task ID")), RawTables.date(row.get("Date"))));
        Map<String, String> titles = onet("IWA Reference").stream()
                .collect(Collectors.toMap(row -> row.get("IWA ID"), row -> row.get("IWA Title")));
        onet("Content Model Reference").forEach(row -> titles.put(row.get("Element ID"), row.get("Element Name")));
        Map<String, Map<String, String>> activities = onet("DWA Reference").stream()
                .collect(Collectors.toMap(row -> row.get("DWA ID"), row -> row));
        Map<String, String> latest = new HashMap<>();
        onet("Tasks to DWAs").forEach(row -> latest.merge(row.get(CODE) + " " + row.get("DWA ID"),
                RawTables.date(row.get("Date")), (one, other) -> one.compareTo(other) < 0 ? other : one));
        latest.forEach((codes, date) -> {
            Map<String, String> row = activities.get(codes.split(" ")[1]);
            ledger.stated(codes.split(" ")[0], row.get("DWA ID"), row.get("DWA Title"), row.get("IWA ID"),
                    titles.get(row.get("IWA ID")), row.get("Element ID"), titles.get(row.get("Element ID")), date);
        });
        releases.forEachRole((code, role) -> {
            role.path("responsibilities")
                    .forEach(task -> ledger.served(code, "task", task.path("description"), task.path("type")));
            role.path("emergingTasks").forEach(task -> ledger.served(code, task.path("title"), task.path("kind"),
                    task.path("originalTask"), task.path("originalTaskId"), task.path("date")));
            role.path("workActivities").forEach(one -> ledger.served(code, one.path("code"), one.path("title"),
                    one.at("/intermediate/code"), one.at("/intermediate/title"), one.at("/generalised/code"),
                    one.at("/generalised/title"), one.path("date")));
        });
        ledger.leaveOut(fact -> fact.contains(" | task | ") && BUILT_IN.contains(fact.substring(0, 10)));
        ledger.assertBalanced(35_000);
    }

    @Test
    void toolsHaveTheClassOfTheirRowAndItsPlaceInTheUnspsc() throws Exception {
        var ofRoles = Ledger.ofRows();
        var ofTools = Ledger.ofFacts();
        Map<String, Map<String, String>> places = onet("UNSPSC Reference").stream()
                .collect(Collectors.toMap(row -> row.get("Commodity Code"), row -> row));
        for (String table : List.of("Technology Skills", "Tools Used")) {
            for (Map<String, String> row : onet(table)) {
                String commodity = row.get("Commodity Code");
                ofRoles.stated(row.get(CODE), form(row.get("Example")), commodity, row.get("Commodity Title"),
                        flag(row.get("Hot Technology")), flag(row.get("In Demand")));
                Map<String, String> place = places.get(commodity);
                if (place != null) {
                    ofTools.stated(form(row.get("Example")), commodity, place.get("Class Code"), place.get("Class Title"),
                            place.get("Family Code"), place.get("Family Title"), place.get("Segment Code"),
                            place.get("Segment Title"));
                }
            }
        }
        releases.forEachRole((code, role) -> role.path("tools").forEach(tool -> {
            if (isOfRelease(tool)) {
                ofRoles.served(code, form(tool.path("title").asText()), tool.at("/category/code"), tool.at("/category/title"),
                        tool.path("hot"), tool.path("inDemand"));
            }
        }));
        ofRoles.assertBalanced(74_000);
        for (String line : releases.snapshot()) {
            JsonNode tool = line.startsWith("{\"type\":\"tool\"") ? new ObjectMapper().readTree(line).path("document") : null;
            if (tool != null) {
                tool.path("placements").forEach(place -> ofTools.served(form(tool.path("title").asText()),
                        place.path("commodity"), place.at("/productClass/code"), place.at("/productClass/title"),
                        place.at("/family/code"), place.at("/family/title"), place.at("/segment/code"),
                        place.at("/segment/title")));
            }
        }
        ofTools.assertBalanced(20_000);
    }

    @Test
    void everyTitleIsServed() throws Exception {
        var ledger = Ledger.ofFacts();
        Set<String> titles = Stream.of("Alternate Titles", "Sample of Reported Titles").flatMap(table -> onet(table).stream()
                .map(row -> row.get(CODE) + " " + form(row.getOrDefault("Alternate Title", row.get("Reported Job Title")))))
                .collect(Collectors.toSet());
        titles.forEach(ledger::stated);
        releases.forEachRole((code, role) -> Stream.concat(Stream.of(role.path("title")),
                role.path("alternateTitles").findValues("title").stream()).map(title -> code + " " + form(title.asText()))
                .filter(titles::contains).forEach(ledger::served));
        ledger.assertBalanced(50_000);
    }

    @Test
    void relatedOccupationsAreServedInTheirTiers() throws Exception {
        var ledger = Ledger.ofFacts();
        Map<String, String> slugs = releases.slugs();
        List<String> drawn = slugs.keySet().stream().sorted().filter(code -> code.endsWith("1.00")).limit(60).toList();
        onet("Related Occupations").stream().filter(row -> drawn.contains(row.get(CODE)))
                .forEach(row -> ledger.stated(row.get(CODE), row.get("Related O*NET-SOC Code"),
                        row.get("Relatedness Tier").toLowerCase(Locale.ROOT)));
        for (String code : drawn) {
            for (JsonNode related : releases.json("/api/v1/roles/" + slugs.get(code) + "/related?limit=100").path("items")) {
                if (isOfRelease(related)) {
                    ledger.served(code, related.at("/via/onetSoc"), related.path("tier"));
                }
            }
        }
        ledger.assertBalanced(500);
    }

    @Test
    void everyTableIsReadOrNamed() throws Exception {
        for (String table : List.of("Occupation Data", "Task Statements", "Technology Skills", "Tools Used", "Skills",
                "Knowledge", "Education, Training, and Experience", "Job Zones", "Work Styles", "Interests", "Work Values",
                "Sample of Reported Titles", "Alternate Titles", "Related Occupations", "Emerging Tasks", "UNSPSC Reference")) {
            assertThat(releases.output()).contains("Read " + onet(table).size() + " rows of " + table + "\n");
        }
        assertThat(releases.output()).contains("Passed over: rows of the table Survey Booklet Locations: "
                + onet("Survey Booklet Locations").size() + "\n");
    }

    /** Whether the built-in guide states the scores of a row itself, without identifiers of elements. */
    private static boolean hasOwnInterests(String table, Map<String, String> row) {
        return table.equals("Interests") && BUILT_IN.contains(row.get(CODE));
    }

    private static boolean isOfRelease(JsonNode one) {
        return one.at("/source/slug").asText().equals(SOURCE);
    }

    private static String stated(String value) {
        return value.equals("n/a") ? "" : value;
    }

    private static String flag(String value) {
        return value == null ? "" : String.valueOf(value.equals("Y"));
    }

    private static String form(String text) {
        return text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    /** What of a row is to be shown: its value, or why not. */
    private static String shown(Map<String, String> row) {
        return "Y".equals(row.get("Not Relevant")) ? "not-applicable"
                : "Y".equals(row.get("Recommend Suppress")) ? "suppressed" : row.get(VALUE);
    }

    private static JsonNode shown(JsonNode one, String figure) {
        return one.has(figure) ? one.path(figure) : one.path("missing").path(figure);
    }

    private static String precision(JsonNode precision) {
        return Stream.of("answers", "standardError", "lowerBound", "upperBound")
                .map(name -> precision.has(name) ? RawTables.plain(precision.path(name).asText()) : "n/a")
                .collect(Collectors.joining(" "));
    }

    /** The precision that a row states; none of a value that is held back. */
    private static String precision(Map<String, String> row) {
        boolean held = shown(row).matches("[a-z-]+");
        return Stream.of("N", "Standard Error", "Lower CI Bound", "Upper CI Bound").map(row::get)
                .map(value -> held || value.equals("n/a") ? "n/a" : RawTables.plain(value)).collect(Collectors.joining(" "));
    }
}
