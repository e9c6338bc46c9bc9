package org.careerguide.importer.onet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.careerguide.content.EmergingTaskKind;
import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.Precision;
import org.careerguide.content.ResponsibilityDocument;
import org.careerguide.content.ResponsibilityType;
import org.careerguide.content.RoleDocument;
import org.careerguide.importer.Cells;
import org.careerguide.importer.Slugs;

/** Reads what people do: tasks and their ratings, emerging tasks, the activities of tasks, and the work context. */
final class OnetActivities {

    private static final String TASK = "Task ID";

    private final OnetTables tables;
    private final ElementDescriptions descriptions;
    private final Map<String, ResponsibilityDocument> responsibilities = new TreeMap<>();
    private final Map<String, String> slugOfTask = new HashMap<>();

    OnetActivities(OnetTables tables, ElementDescriptions descriptions) {
        this.tables = tables;
        this.descriptions = descriptions;
    }

    /** The tasks by slug. */
    Map<String, ResponsibilityDocument> responsibilities() {
        return responsibilities;
    }

    void readTasks() {
        tables.readOf("Task Statements", List.of(OnetTables.CODE, TASK, "Task", "Task Type"), List.of(TASK),
                (occupation, row) -> {
                    String task = row.required("Task", OnetTables.LONGEST_TEXT);
                    String slug = Slugs.shortened(new Slugs("task").plain(task), 60) + "-"
                            + OnetTables.whole(row, TASK, 0, 1_000_000_000);
                    ResponsibilityType type = row.text("Task Type") == null ? null : switch (row.text("Task Type")) {
                        case "Core" -> ResponsibilityType.CORE;
                        case "Supplemental" -> ResponsibilityType.SUPPLEMENTAL;
                        default -> throw row.mistake("the task type “" + row.text("Task Type") + "” is not known");
                    };
                    responsibilities.put(slug,
                            new ResponsibilityDocument(slug, OnetTables.sentence(task, Cells.LONGEST_TITLE),
                                    OnetTables.sentence(task, OnetTables.LONGEST_SUMMARY), task, tables.source(),
                                    List.of(tables.source()), null));
                    slugOfTask.put(row.required(TASK), slug);
                    occupation.responsibilities.put(slug, new RoleDocument.RoleResponsibility(slug, type));
                });
        readTaskRatings();
        readEmergingTasks();
    }

    private void readTaskRatings() {
        if (!tables.has("Task Ratings")) {
            return;
        }
        Map<String, String> categories = categories("Task Categories", OnetTables.SCALE);
        tables.readOf("Task Ratings", List.of(OnetTables.CODE, TASK, OnetTables.SCALE, OnetTables.VALUE, OnetTables.DATE),
                List.of(OnetTables.CODE, TASK, OnetTables.SCALE, OnetTables.CATEGORY), (occupation, row) -> {
                    String slug = slugOfTask.get(row.required(TASK));
                    RoleDocument.RoleResponsibility task = slug == null ? null : occupation.responsibilities.get(slug);
                    if (task == null) {
                        throw row.mistake("Task Statements does not have the task " + row.text(TASK) + " of the occupation");
                    }
                    occupation.responsibilities.put(slug, new RoleDocument.RoleResponsibility(slug, task.type(),
                            rated(task.ratings(), row, categories)));
                });
    }

    private RoleDocument.TaskRatings rated(RoleDocument.TaskRatings before, OnetTable.Row row, Map<String, String> categories) {
        BigDecimal importance = before == null ? null : before.importance();
        BigDecimal relevance = before == null ? null : before.relevancePercent();
        var frequency = new ArrayList<>(before == null ? List.<OccupationDocument.Share> of() : before.frequency());
        Map<String, MissingReason> missing = new TreeMap<>(before == null ? Map.of() : before.missing());
        Map<String, Precision> precision = new TreeMap<>(before == null ? Map.of() : before.precision());
        MissingReason reason = tables.heldBack(row);
        switch (row.required(OnetTables.SCALE)) {
            case "IM" -> {
                BigDecimal value = row.number(OnetTables.VALUE, 1, 5);
                importance = reason == null ? value : null;
                missing.putAll(OnetTables.because("importance", reason));
                precision.putAll(OnetTables.precision("importance", row, reason));
            }
            case "RT" -> {
                BigDecimal value = row.number(OnetTables.VALUE, 0, 100);
                relevance = reason == null ? value : null;
                missing.putAll(OnetTables.because("relevancePercent", reason));
                precision.putAll(OnetTables.precision("relevancePercent", row, reason));
            }
            case "FT" -> frequency.add(share(row, categories, OnetTables.SCALE, reason));
            default -> throw row.mistake("the scale “" + row.text(OnetTables.SCALE) + "” is not known");
        }
        return new RoleDocument.TaskRatings(importance, relevance, frequency, row.date(OnetTables.DATE), tables.source(),
                missing,
                precision);
    }

    /** The answers in a table of categories, by their subject and number. */
    private Map<String, String> categories(String name, String about) {
        Map<String, String> categories = new HashMap<>();
        tables.read(name, List.of(about, OnetTables.CATEGORY, "Category Description"),
                List.of(about, OnetTables.SCALE, OnetTables.CATEGORY),
                row -> categories.put(row.required(about) + " " + row.required(OnetTables.CATEGORY),
                        row.required("Category Description", OnetTables.LONGEST_LEVEL)));
        return categories;
    }

    private static OccupationDocument.Share share(OnetTable.Row row, Map<String, String> categories, String about,
            MissingReason reason) {
        String answer = categories.get(row.required(about) + " " + row.required(OnetTables.CATEGORY));
        if (answer == null) {
            throw row.mistake("the category “" + row.text(OnetTables.CATEGORY) + "” has no description");
        }
        BigDecimal share = row.number(OnetTables.VALUE, 0, 100);
        return new OccupationDocument.Share(answer, reason == null ? share : null, OnetTables.because("sharePercent", reason),
                OnetTables.precision("sharePercent", row, reason));
    }

    private void readEmergingTasks() {
        tables.readOf("Emerging Tasks", List.of(OnetTables.CODE, "Task", OnetTables.CATEGORY, OnetTables.DATE),
                List.of(OnetTables.CODE, "Task"), (occupation, row) -> {
                    EmergingTaskKind kind = switch (row.required(OnetTables.CATEGORY).toLowerCase(Locale.ROOT)) {
                        case "new" -> EmergingTaskKind.NEW;
                        case "revision" -> EmergingTaskKind.REVISION;
                        default -> throw row.mistake("the category “" + row.text(OnetTables.CATEGORY) + "” is not known");
                    };
                    occupation.emergingTasks
                            .add(new OccupationDocument.EmergingTask(row.required("Task", OnetTables.LONGEST_TEXT), kind,
                                    row.text("Original Task"), row.text("Original Task ID"), row.date(OnetTables.DATE),
                                    tables.source()));
                });
    }

    /**
     * Reads the detailed activities of each occupation's tasks, in the order of the tasks and each at its latest date, with the
     * intermediate and generalised ones that contain them.
     */
    void readActivities() {
        Map<String, OccupationDocument.WorkActivity> detailed = new HashMap<>();
        Map<String, String> intermediate = tables.titles("IWA Reference", "IWA ID", "IWA Title", OnetTables.LONGEST_LEVEL);
        tables.read("DWA Reference", List.of("DWA ID", "DWA Title"), List.of("DWA ID"), row -> {
            String code = row.required("DWA ID");
            String group = row.text("IWA ID");
            String general = row.text(OnetTables.ELEMENT);
            detailed.put(code, new OccupationDocument.WorkActivity(code, row.required("DWA Title", OnetTables.LONGEST_LEVEL),
                    group == null || !intermediate.containsKey(group) ? null
                            : new OccupationDocument.Element(group, intermediate.get(group)),
                    general == null ? null : descriptions.title(general)
                            .map(title -> new OccupationDocument.Element(general, title)).orElse(null),
                    "", tables.source()));
        });
        if (detailed.isEmpty()) {
            return;
        }
        tables.readOf("Tasks to DWAs", List.of(OnetTables.CODE, TASK, "DWA ID", OnetTables.DATE),
                List.of(OnetTables.CODE, TASK, "DWA ID"), (occupation, row) -> {
                    OccupationDocument.WorkActivity known = detailed.get(row.required("DWA ID"));
                    if (known == null) {
                        throw row.mistake("DWA Reference does not have the activity “" + row.text("DWA ID") + "”");
                    }
                    var read = new OccupationDocument.WorkActivity(known.code(), known.title(), known.intermediate(),
                            known.generalised(), row.date(OnetTables.DATE), tables.source());
                    occupation.workActivities.merge(known.code(), read,
                            (one, other) -> other.date().compareTo(one.date()) > 0 ? other : one);
                });
    }

    /** Reads the conditions of the work, if the release has them. */
    void readContext() {
        if (!tables.has("Work Context")) {
            return;
        }
        Map<String, String> categories = categories("Work Context Categories", OnetTables.ELEMENT);
        tables.readOf("Work Context",
                List.of(OnetTables.CODE, OnetTables.ELEMENT, OnetTables.NAME, OnetTables.SCALE, OnetTables.VALUE,
                        OnetTables.DATE),
                List.of(OnetTables.CODE, OnetTables.ELEMENT, OnetTables.SCALE, OnetTables.CATEGORY), (occupation, row) -> {
                    String element = row.required(OnetTables.ELEMENT);
                    OccupationDocument.Context before = occupation.workContext.get(element);
                    var answers = new ArrayList<>(before == null ? List.<OccupationDocument.Share> of() : before.answers());
                    BigDecimal score = before == null ? null : before.score();
                    Map<String, MissingReason> missing = before == null ? Map.of() : before.missing();
                    Map<String, Precision> precision = before == null ? Map.of() : before.precision();
                    MissingReason reason = tables.heldBack(row);
                    if (row.text(OnetTables.CATEGORY) == null) {
                        BigDecimal value = row.number(OnetTables.VALUE, 1, 5);
                        score = reason == null ? value : null;
                        missing = OnetTables.because("score", reason);
                        precision = OnetTables.precision("score", row, reason);
                    } else {
                        answers.add(share(row, categories, OnetTables.ELEMENT, reason));
                    }
                    occupation.workContext.put(element,
                            new OccupationDocument.Context(element, row.title(OnetTables.NAME),
                                    score, answers, row.date(OnetTables.DATE), tables.source(), missing, precision));
                });
    }
}
