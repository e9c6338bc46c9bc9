package org.careerguide.importer.onet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.careerguide.content.Document;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.ToolDocument;
import org.careerguide.content.ToolKind;
import org.careerguide.importer.Slugs;

/** Reads tools and technologies, and the places of their classes in the UNSPSC. */
final class OnetTools {

    private static final String COMMODITY = "Commodity Code";
    private static final Pattern COMMODITY_CODE = Pattern.compile("[0-9]{8}");
    private static final String COMMODITY_TITLE = "Commodity Title";

    private final OnetTables tables;
    private final Map<String, Tool> tools = new TreeMap<>();
    private final Map<String, ToolDocument.Placement> placements = new HashMap<>();

    /** A tool with the classes of its rows, by title and by code. */
    private record Tool(String title, ToolKind kind, Set<String> classes, Set<String> commodities) {
    }

    OnetTools(OnetTables tables) {
        this.tables = tables;
    }

    void read() {
        if (tables.has("Software Skills")) {
            tables.readOf("Software Skills", List.of(OnetTables.CODE, "Workplace Example", OnetTables.NAME), List.of(),
                    (occupation, row) -> add(occupation, row, "Workplace Example", ToolKind.SOFTWARE, null,
                            "“" + row.title(OnetTables.NAME) + "”"));
        } else {
            read("Technology Skills", ToolKind.SOFTWARE);
        }
        read("Tools Used", ToolKind.EQUIPMENT);
        readPlacements();
    }

    private void read(String name, ToolKind kind) {
        tables.readOf(name, List.of(OnetTables.CODE, "Example", COMMODITY, COMMODITY_TITLE), List.of(), (occupation, row) -> {
            ToolDocument.Category category = category(row, COMMODITY, COMMODITY_TITLE);
            add(occupation, row, "Example", kind, category, "“" + category.title() + "” (UNSPSC " + category.code() + ")");
        });
    }

    private static ToolDocument.Category category(OnetTable.Row row, String code, String title) {
        if (!COMMODITY_CODE.matcher(row.required(code)).matches()) {
            throw row.mistake("“" + code + "” is “" + row.text(code) + "”; eight digits are expected");
        }
        return new ToolDocument.Category(row.required(code), row.title(title));
    }

    private void add(ReadOccupation occupation, OnetTable.Row row, String column, ToolKind kind, ToolDocument.Category category,
            String sort) {
        String title = row.title(column);
        String form = Slugs.form(title);
        Tool tool = tools.computeIfAbsent(form, ignored -> new Tool(title, kind, new TreeSet<>(), new TreeSet<>()));
        tool.classes().add(sort);
        if (category != null) {
            tool.commodities().add(category.code());
        }
        boolean marked = row.text("Hot Technology") != null;
        var read = new RoleDocument.RoleTool(tool.title(), category, marked ? row.yes("Hot Technology") : null,
                row.text("In Demand") == null ? null : row.yes("In Demand"),
                marked || category != null ? tables.source() : null);
        RoleDocument.RoleTool before = occupation.tools.putIfAbsent(form, read);
        if (before != null) {
            tables.passOver("rows of " + row.table() + " that name a tool of the occupation again"
                    + (Objects.equals(before.category(), category) ? "" : ", as another class"));
        }
    }

    private void readPlacements() {
        tables.read("UNSPSC Reference", List.of(COMMODITY, "Class Code", "Class Title", "Family Code", "Family Title",
                "Segment Code", "Segment Title"), List.of(COMMODITY),
                row -> placements.put(row.required(COMMODITY), new ToolDocument.Placement(row.required(COMMODITY),
                        category(row, "Class Code", "Class Title"), category(row, "Family Code", "Family Title"),
                        category(row, "Segment Code", "Segment Title"))));
    }

    /** Whether an occupation uses anything of a kind. */
    boolean has(ReadOccupation occupation, ToolKind kind) {
        return occupation.tools.keySet().stream().anyMatch(form -> tools.get(form).kind() == kind);
    }

    /** Adds the tools in the order of their titles, so that slugs are the same each time; returns the slugs. */
    Map<String, String> addTo(List<Document> documents) {
        var slugs = new Slugs("tool");
        Map<String, String> slugOf = new HashMap<>();
        tools.forEach((form, tool) -> {
            String slug = slugs.of(tool.title());
            slugOf.put(form, slug);
            String words = words(tool);
            var stand = new ArrayList<ToolDocument.Placement>();
            tool.commodities().stream().map(placements::get).filter(Objects::nonNull).forEach(stand::add);
            documents.add(new ToolDocument(slug, tool.title(), tool.kind(), null, stand,
                    OnetTables.sentence(words, OnetTables.LONGEST_SUMMARY), words, null, null, List.of(tables.source()), null));
        });
        return slugOf;
    }

    private static String words(Tool tool) {
        return (tool.kind() == ToolKind.SOFTWARE ? "Software" : "Equipment") + " of the class"
                + (tool.classes().size() > 1 ? "es " : " ") + String.join(", ", tool.classes()) + ".";
    }
}
