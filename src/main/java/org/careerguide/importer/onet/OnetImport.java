package org.careerguide.importer.onet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.content.InterestArea;
import org.careerguide.content.InterestDocument;
import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationBuilder;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.RelatedTier;
import org.careerguide.content.ResponsibilityDocument;
import org.careerguide.content.ResponsibilityType;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SkillKind;
import org.careerguide.content.SourceDocument;
import org.careerguide.content.ToolDocument;
import org.careerguide.content.ToolKind;
import org.careerguide.importer.DamagedFileException;
import org.careerguide.importer.Slugs;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Live;
import org.careerguide.publish.Origin;
import org.careerguide.source.Published;

/**
 * Makes documents of a release. They are the whole layer of O*NET: what an earlier release stated goes, except for tables that
 * the release lacks.
 */
final class OnetImport {

    private static final String CODE = "O*NET-SOC Code";
    private static final String ELEMENT = "Element ID";
    private static final String REFERENCE = "Content Model Reference";
    private static final String NAME = "Element Name";
    private static final String SCALE = "Scale ID";
    private static final String VALUE = "Data Value";
    private static final String DATE = "Date";
    private static final String REQUIRED_EDUCATION = "2.D.1";
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LEVEL = 400;
    private static final int LONGEST_SUMMARY = 500;

    /** The layer of all releases. */
    static final String LAYER = "onet";

    private final OnetRelease release;
    private final Live live;
    private final String source;
    private final Map<String, Occupation> occupations = new LinkedHashMap<>();
    private final Map<String, Document> skills = new TreeMap<>();
    private final Map<String, ToolDocument> tools = new TreeMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, ResponsibilityDocument> responsibilities = new TreeMap<>();
    private final Map<InterestArea, Area> areas = new EnumMap<>(InterestArea.class);
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> missingTables = new ArrayList<>();
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private final List<String> columnsPassedOver = new ArrayList<>();
    private final Set<String> described = new HashSet<>();
    private final Map<String, String> areaDescriptions = new HashMap<>();
    private final Map<String, Set<String>> reportedFor = new HashMap<>();
    private final EarlierRelease earlier;
    private final boolean replace;

    /** What the tables say of an area of interest. */
    private static final class Area {

        private final String element;
        private final Set<String> keywords = new LinkedHashSet<>();
        private final Set<String> activities = new LinkedHashSet<>();
        private final Set<String> occupations = new LinkedHashSet<>();

        Area(String element) {
            this.element = element;
        }
    }

    /** What the tables say of an occupation. */
    static final class Occupation {

        final String code;
        private final String title;
        private final String description;
        OccupationDocument.JobZone jobZone;
        final List<OccupationDocument.EducationShare> education = new ArrayList<>();
        final List<OccupationDocument.WorkStyle> workStyles = new ArrayList<>();
        final List<OccupationDocument.Scored> interests = new ArrayList<>();
        final List<OccupationDocument.Scored> workValues = new ArrayList<>();
        final Map<String, OccupationDocument.WorkActivity> workActivities = new LinkedHashMap<>();
        final TreeMap<Integer, Map.Entry<String, RelatedTier>> related = new TreeMap<>();
        final List<OccupationDocument.Related> earlierRelated = new ArrayList<>();
        final List<RoleDocument.RoleResponsibility> responsibilities = new ArrayList<>();
        final Map<String, RoleDocument.RoleSkill> skills = new LinkedHashMap<>();
        final Map<String, RoleDocument.RoleTool> tools = new LinkedHashMap<>();
        final List<RoleDocument.RoleTool> earlierTools = new ArrayList<>();
        final Map<String, RoleDocument.AlternateTitle> titles = new LinkedHashMap<>();
        final Set<String> earlierSources = new TreeSet<>();

        Occupation(String code, String title, String description) {
            this.code = code;
            this.title = title;
            this.description = description;
        }

        boolean titlesOnly() {
            return jobZone == null && Stream.of(responsibilities, skills.values(), tools.values(), earlierTools, education,
                    workStyles, interests, workValues, workActivities.values(), related.values(), earlierRelated)
                    .allMatch(Collection::isEmpty);
        }
    }

    private OnetImport(OnetRelease release, Live live, boolean replace) {
        this.release = release;
        this.live = live;
        this.replace = replace;
        this.source = "onet-" + release.number().replace('.', '-');
        this.earlier = new EarlierRelease(live);
    }

    /** What was read, for those who look on. */
    record Read(DocumentSet set, Map<String, Long> rows, List<String> notes) {
    }

    /**
     * The documents of a release, beside what is live.
     *
     * @param replace whether what an earlier release stated goes also where the release has no such table
     * @param downgrade whether the release may be earlier than the one that was imported last
     */
    static Read read(OnetRelease release, Live live, boolean replace, boolean downgrade) {
        var made = new OnetImport(release, live, replace);
        made.refuseEarlier(downgrade);
        made.readTables();
        made.keepWhatTheReleaseLacks();
        return new Read(made.set(), made.rows, made.notes);
    }

    private void refuseEarlier(boolean downgrade) {
        if (earlier.number() != null && !downgrade && OnetRelease.BY_NUMBER.compare(release.number(), earlier.number()) < 0) {
            throw new DamagedFileException(release.file(), 0, "it is release " + release.number() + ", and the later release "
                    + earlier.number() + " is imported already; --downgrade puts the earlier one in its place");
        }
    }

    private void readTables() {
        if (!release.has("Occupation Data")) {
            throw new DamagedFileException("Occupation Data.txt", 0,
                    "the release has no such table: it is not the text layout of an O*NET database");
        }
        table("Occupation Data", List.of(CODE, "Title", "Description"), List.of(CODE), row -> {
            String code = row.required(CODE);
            if (!code.matches(OccupationDocument.ONET_SOC)) {
                throw row.mistake("“" + code + "” is not an O*NET-SOC code, such as 29-2072.00");
            }
            occupations.put(code,
                    new Occupation(code, row.required("Title", LONGEST_TITLE), row.required("Description", LONGEST_TEXT)));
        });
        if (occupations.isEmpty()) {
            throw new DamagedFileException("Occupation Data.txt", 0, "it has no occupation; a release has about a thousand");
        }
        Map<String, String> descriptions = new HashMap<>();
        table(REFERENCE, List.of(ELEMENT, "Description"), List.of(ELEMENT),
                row -> descriptions.put(row.required(ELEMENT), row.text("Description")));
        readTasks();
        readTools();
        readSkills(present("Skills", "Essential Skills", "Transferable Skills"), SkillKind.SKILL, descriptions);
        if (skills.isEmpty() && !replace) {
            // Fields of knowledge get slugs beside those of skills, also of skills that stay from before.
            skills.putAll(earlier.skills(SkillKind.SKILL));
        }
        readSkills(List.of("Knowledge"), SkillKind.KNOWLEDGE, descriptions);
        readEducation();
        table("Job Zones", List.of(CODE, "Job Zone", DATE), List.of(CODE),
                of((occupation, row) -> occupation.jobZone = new OccupationDocument.JobZone(
                        whole(row, "Job Zone", 1, 5), row.date(DATE), source)));
        table("Work Styles", List.of(CODE, NAME, SCALE, VALUE, DATE), List.of(CODE, NAME, SCALE), of((occupation, row) -> {
            if (row.required(SCALE).equals("IM")) {
                BigDecimal importance = row.number(VALUE, 1, 5);
                MissingReason reason = heldBack(row);
                if (importance == null) {
                    passOver("rows of Work Styles without a value");
                } else {
                    occupation.workStyles.add(new OccupationDocument.WorkStyle(row.required(NAME, LONGEST_TITLE),
                            reason == null ? importance : null, row.date(DATE), source, because("importance", reason)));
                }
            } else {
                passOver("rows of Work Styles on the scale " + row.required(SCALE)
                        + ", which says something else than importance");
            }
        }));
        readScores(present("Interests", "Career Interest Types").get(0), "OI", occupation -> occupation.interests);
        readScores("Work Values", "EX", occupation -> occupation.workValues);
        readWorkActivities();
        readInterestAreas(descriptions);
        table("Sample of Reported Titles", List.of(CODE, "Reported Job Title"), List.of(),
                of((occupation, row) -> {
                    String reported = row.required("Reported Job Title", LONGEST_TITLE);
                    reportedFor.computeIfAbsent(Published.sortForm(reported), ignored -> new TreeSet<>())
                            .add(occupation.code);
                    title(occupation, row, reported);
                }));
        String titles = present("Alternate Titles", "Job Titles").get(0);
        String title = titles.substring(0, titles.length() - 1);
        table(titles, List.of(CODE, title), List.of(),
                of((occupation, row) -> title(occupation, row, row.required(title, LONGEST_TITLE))));
        table("Related Occupations", List.of(CODE, "Related O*NET-SOC Code", "Relatedness Tier", "Index"),
                List.of(CODE, "Related O*NET-SOC Code"), of((occupation, row) -> {
                    String other = row.required("Related O*NET-SOC Code");
                    if (!occupations.containsKey(other)) {
                        throw row.mistake("Occupation Data does not have the code “" + other + "”");
                    }
                    RelatedTier tier = switch (row.required("Relatedness Tier")) {
                        case "Primary-Short" -> RelatedTier.PRIMARY_SHORT;
                        case "Primary-Long" -> RelatedTier.PRIMARY_LONG;
                        case "Supplemental" -> RelatedTier.SUPPLEMENTAL;
                        default -> throw row.mistake("the tier “" + row.text("Relatedness Tier") + "” is not known");
                    };
                    if (occupation.related.put(whole(row, "Index", 1, 1_000_000), Map.entry(other, tier)) != null) {
                        throw row.mistake("“Index” is " + row.text("Index") + ", as for another occupation before");
                    }
                }));
        occupations.values().forEach(occupation -> occupation.titles.replaceAll((form, one) -> reported(form, one)));
        if (rows.containsKey(REFERENCE) && rows.get(REFERENCE) > described.size()) {
            passedOver.put("rows of " + REFERENCE + " about other elements than skills and knowledge",
                    (int) (rows.get(REFERENCE) - described.size()));
        }
        passedOver.forEach((what, count) -> notes.add("Passed over: " + what + ": " + count));
        notes.addAll(columnsPassedOver);
        release.passedOver().forEach((what, count) -> notes.add("Passed over: " + what + ": " + count));
    }

    private void readTasks() {
        table("Task Statements", List.of(CODE, "Task ID", "Task", "Task Type"), List.of("Task ID"), of((occupation, row) -> {
            String task = row.required("Task", LONGEST_TEXT);
            String slug = Slugs.shortened(new Slugs("task").plain(task), 60) + "-" + whole(row, "Task ID", 0, 1_000_000_000);
            ResponsibilityType type = row.text("Task Type") == null ? null : switch (row.text("Task Type")) {
                case "Core" -> ResponsibilityType.CORE;
                case "Supplemental" -> ResponsibilityType.SUPPLEMENTAL;
                default -> throw row.mistake("the task type “" + row.text("Task Type") + "” is not known");
            };
            responsibilities.put(slug,
                    new ResponsibilityDocument(slug, sentence(task, LONGEST_TITLE), sentence(task, LONGEST_SUMMARY),
                            task, List.of(source), null));
            occupation.responsibilities.add(new RoleDocument.RoleResponsibility(slug, type));
        }));
    }

    private void readTools() {
        if (release.has("Software Skills")) {
            table("Software Skills", List.of(CODE, "Workplace Example", NAME), List.of(),
                    of((occupation, row) -> tool(occupation,
                            row, "Workplace Example", ToolKind.SOFTWARE, null,
                            "“" + row.required(NAME, LONGEST_TITLE) + "”")));
        } else {
            readTools("Technology Skills", ToolKind.SOFTWARE);
        }
        readTools("Tools Used", ToolKind.EQUIPMENT);
    }

    private void readTools(String name, ToolKind kind) {
        table(name, List.of(CODE, "Example", "Commodity Code", "Commodity Title"), List.of(), of((occupation, row) -> {
            String code = row.required("Commodity Code");
            if (!code.matches("[0-9]{8}")) {
                throw row.mistake("“Commodity Code” is “" + code + "”; eight digits are expected");
            }
            var category = new ToolDocument.Category(code, row.required("Commodity Title", LONGEST_TITLE));
            tool(occupation, row, "Example", kind, category, "“" + category.title() + "” (UNSPSC " + code + ")");
        }));
    }

    private void tool(Occupation occupation, OnetTable.Row row, String column, ToolKind kind, ToolDocument.Category category,
            String sort) {
        String title = row.required(column, LONGEST_TITLE);
        String form = Published.sortForm(title).replaceAll("\\s+", " ");
        ToolDocument tool = tools.computeIfAbsent(form, ignored -> new ToolDocument("", title, kind, null, null, null, null,
                null, List.of(source), null));
        classes.computeIfAbsent(form, ignored -> new TreeSet<>()).add(sort);
        boolean marked = row.text("Hot Technology") != null;
        var read = new RoleDocument.RoleTool(tool.title(), category, marked ? row.yes("Hot Technology") : null,
                row.text("In Demand") == null ? null : row.yes("In Demand"), marked || category != null ? source : null);
        RoleDocument.RoleTool before = occupation.tools.putIfAbsent(form, read);
        if (before != null) {
            passOver("rows of " + row.table() + " that name a tool of the occupation again" + (Objects.equals(
                    before.category(), category) ? "" : ", as another class"));
        }
    }

    private void readSkills(List<String> names, SkillKind kind, Map<String, String> descriptions) {
        var slugs = new Slugs(kind.name().toLowerCase(Locale.ROOT));
        names.forEach(name -> table(name, List.of(CODE, ELEMENT, NAME, SCALE, VALUE, DATE), List.of(CODE, ELEMENT, SCALE),
                of((occupation, row) -> {
                    String title = row.required(NAME, LONGEST_TITLE);
                    String slug = slugOf(slugs.of(title), kind);
                    skills.computeIfAbsent(slug, ignored -> {
                        String description = descriptions.get(row.required(ELEMENT));
                        if (descriptions.containsKey(row.required(ELEMENT))) {
                            described.add(row.required(ELEMENT));
                        }
                        String words = description == null ? title + ", as O*NET rates it." : description;
                        return new SkillDocument(slug, title, kind, sentence(words, LONGEST_SUMMARY), words, List.of(source),
                                null);
                    });
                    occupation.skills.put(slug, rated(slug, occupation.skills.get(slug), row));
                })));
    }

    /** A skill with one more rating. */
    private RoleDocument.RoleSkill rated(String slug, RoleDocument.RoleSkill before, OnetTable.Row row) {
        BigDecimal importance = before == null ? null : before.importance();
        BigDecimal level = before == null ? null : before.level();
        Map<String, MissingReason> missing = new TreeMap<>(
                before == null || before.missing() == null ? Map.of() : before.missing());
        MissingReason reason = heldBack(row);
        switch (row.required(SCALE)) {
            case "IM" -> {
                BigDecimal value = row.number(VALUE, 1, 5);
                importance = reason == null ? value : null;
                missing.putAll(because("importance", reason));
            }
            case "LV" -> {
                BigDecimal value = row.number(VALUE, 0, 7);
                level = reason == null ? value : null;
                missing.putAll(because("level", reason));
            }
            default -> throw row.mistake("the scale “" + row.text(SCALE) + "” is not known");
        }
        return new RoleDocument.RoleSkill(slug, importance, level, row.date(DATE), source, missing);
    }

    /**
     * Why the release does not vouch for a value: too few respondents found the skill of any use for its level to mean
     * something, or the estimate is so imprecise that it recommends not to show it. Null where it does.
     */
    private MissingReason heldBack(OnetTable.Row row) {
        if (row.yes("Not Relevant")) {
            passOver("levels that O*NET marks as not relevant (not-applicable)");
            return MissingReason.NOT_APPLICABLE;
        }
        if (row.yes("Recommend Suppress")) {
            passOver("values that O*NET recommends to suppress (suppressed)");
            return MissingReason.SUPPRESSED;
        }
        return null;
    }

    private static Map<String, MissingReason> because(String figure, MissingReason reason) {
        return reason == null ? Map.of() : Map.of(figure, reason);
    }

    /** Those of the names that releases have given to a table that this one has; the first where it has none. */
    private List<String> present(String... names) {
        List<String> present = Stream.of(names).filter(release::has).toList();
        return present.isEmpty() ? List.of(names[0]) : present;
    }

    /** A field of knowledge has a slug of its own also where a skill has its name, as with mathematics. */
    private String slugOf(String slug, SkillKind kind) {
        return skills.get(slug) instanceof SkillDocument other && other.kind() != kind ? "knowledge-of-" + slug : slug;
    }

    private void readEducation() {
        String name = present("Education, Training, and Experience", "Education").get(0);
        Map<String, String> levels = new HashMap<>();
        table(name + " Categories", List.of(ELEMENT, "Category", "Category Description"), List.of(ELEMENT, SCALE, "Category"),
                row -> {
                    if (row.required(ELEMENT).equals(REQUIRED_EDUCATION)) {
                        levels.put(row.required("Category"), row.required("Category Description", LONGEST_LEVEL));
                    } else {
                        passOver("rows of " + row.table() + " about something else than required education");
                    }
                });
        if (levels.isEmpty()) {
            return;
        }
        table(name, List.of(CODE, ELEMENT, "Category", VALUE, DATE), List.of(CODE, ELEMENT, SCALE, "Category"),
                of((occupation, row) -> {
                    if (!row.required(ELEMENT).equals(REQUIRED_EDUCATION)) {
                        passOver("rows of " + name + " about something else than required education"
                                + (row.text(SCALE) == null ? "" : ", on the scale " + row.text(SCALE)));
                        return;
                    }
                    String level = levels.get(row.required("Category"));
                    if (level == null) {
                        throw row.mistake("the category “" + row.text("Category") + "” has no description");
                    }
                    BigDecimal share = row.number(VALUE, 0, 100);
                    MissingReason reason = heldBack(row);
                    if (share == null) {
                        passOver("rows of " + name + " without a value");
                    } else {
                        occupation.education.add(new OccupationDocument.EducationShare(level, reason == null ? share : null,
                                row.date(DATE), source, because("sharePercent", reason)));
                    }
                }));
    }

    private void readScores(String name, String scale, Function<Occupation, List<OccupationDocument.Scored>> list) {
        table(name, List.of(CODE, NAME, SCALE, VALUE, DATE), List.of(CODE, NAME, SCALE), of((occupation, row) -> {
            if (row.required(SCALE).equals(scale)) {
                BigDecimal score = row.number(VALUE, 0, 7);
                if (score == null) {
                    passOver("rows of " + name + " without a value");
                } else {
                    list.apply(occupation).add(
                            new OccupationDocument.Scored(row.required(NAME, LONGEST_TITLE), score, row.date(DATE), source));
                }
            } else {
                passOver("rows of " + name + " on the scale " + row.required(SCALE));
            }
        }));
    }

    /** The activities that the tasks of an occupation come to, in the order of the tasks; each at its latest date. */
    private void readWorkActivities() {
        Map<String, String> titles = new HashMap<>();
        table("DWA Reference", List.of("DWA ID", "DWA Title"), List.of("DWA ID"),
                row -> titles.put(row.required("DWA ID"), row.required("DWA Title", LONGEST_LEVEL)));
        if (titles.isEmpty()) {
            return;
        }
        table("Tasks to DWAs", List.of(CODE, "Task ID", "DWA ID", DATE), List.of(CODE, "Task ID", "DWA ID"),
                of((occupation, row) -> {
                    String code = row.required("DWA ID");
                    if (!titles.containsKey(code)) {
                        throw row.mistake("DWA Reference does not have the activity “" + code + "”");
                    }
                    var read = new OccupationDocument.WorkActivity(code, titles.get(code), row.date(DATE), source);
                    occupation.workActivities.merge(code, read,
                            (one, other) -> other.date().compareTo(one.date()) > 0 ? other : one);
                }));
    }

    /** Keywords and examples of the six areas of interest; those of narrower areas are passed over. */
    private void readInterestAreas(Map<String, String> descriptions) {
        areaTable("RIASEC Keywords", "Keyword", (area, row) -> area.keywords.add(row.required("Keyword", LONGEST_TITLE)));
        areaTable("Interests Illustrative Activities", "Activity",
                (area, row) -> area.activities.add(row.required("Activity", LONGEST_SUMMARY)));
        areaTable("Interests Illustrative Occupations", CODE, (area, row) -> {
            if (!occupations.containsKey(row.required(CODE))) {
                throw row.mistake("Occupation Data does not have the code “" + row.text(CODE) + "”");
            }
            area.occupations.add(row.required(CODE));
        });
        areas.values().forEach(area -> {
            if (descriptions.containsKey(area.element)) {
                described.add(area.element);
                areaDescriptions.put(area.element, descriptions.get(area.element));
            }
        });
    }

    private void areaTable(String name, String column, BiConsumer<Area, OnetTable.Row> reader) {
        table(name, List.of(ELEMENT, NAME, column), List.of(ELEMENT, column), row -> InterestArea
                .of(row.required(NAME).toLowerCase(Locale.ROOT))
                .ifPresentOrElse(
                        area -> reader.accept(areas.computeIfAbsent(area, one -> new Area(row.required(ELEMENT))), row),
                        () -> passOver("rows of " + name + " about narrower areas than the six")));
    }

    private void addInterests(List<Document> documents, Map<String, String> slugOf) {
        if (areas.isEmpty() && !replace) {
            Set<String> slugs = occupations.keySet().stream().map(slugOf::get).collect(Collectors.toSet());
            live.documents(InterestDocument.class, LAYER).forEach(known -> documents.add(new InterestDocument(known.slug(),
                    known.title(), known.summary(), known.description(), known.keywords(), known.activities(),
                    known.occupations() == null ? null : known.occupations().stream().filter(slugs::contains).toList(),
                    known.sources(), known.formerSlugs())));
        }
        areas.forEach((area, read) -> documents.add(new InterestDocument(area.slug(), area.title(), null,
                areaDescriptions.get(read.element), orNull(read.keywords), orNull(read.activities),
                orNull(read.occupations.stream().map(slugOf::get).toList()), List.of(source), null)));
    }

    private static List<String> orNull(Collection<String> values) {
        return values.isEmpty() ? null : List.copyOf(values);
    }

    private void title(Occupation occupation, OnetTable.Row row, String title) {
        if (occupation.titles.putIfAbsent(Published.sortForm(title),
                new RoleDocument.AlternateTitle(title, null, null, source)) != null) {
            passOver("rows of " + row.table() + " with a title that the occupation has already");
        }
    }

    private void passOver(String what) {
        passedOver.merge(what, 1, Integer::sum);
    }

    /** A title with the occupations that report it, whichever role it is a title of. */
    private RoleDocument.AlternateTitle reported(String form, RoleDocument.AlternateTitle title) {
        return !reportedFor.containsKey(form) ? title
                : new RoleDocument.AlternateTitle(title.title(), title.note(), List.copyOf(reportedFor.get(form)),
                        title.source());
    }

    private static int whole(OnetTable.Row row, String column, int least, int most) {
        BigDecimal number = row.number(column, least, most);
        if (number == null || number.stripTrailingZeros().scale() > 0) {
            throw row.mistake("“" + column + "” is not a whole number");
        }
        return number.intValue();
    }

    /** Reads a table line by line and counts; one that the release does not have leaves its part out. */
    private void table(String name, List<String> columns, List<String> identity, Consumer<OnetTable.Row> reader) {
        release.table(name).ifPresentOrElse(table -> {
            rows.put(name, 0L);
            OnetTable.PassedOver rest = table.forEach(columns, identity, row -> {
                reader.accept(row);
                rows.merge(name, 1L, Long::sum);
            });
            if (rest.emptyLines() > 0) {
                passedOver.put("empty lines of " + name, rest.emptyLines());
            }
            if (rows.get(name) > 0 && !rest.columns().isEmpty()) {
                columnsPassedOver.add("Passed over: columns of " + name + ": " + String.join(", ", rest.columns()));
            }
        }, () -> missingTables.add(name));
    }

    /** A reader of lines that are about an occupation. */
    private Consumer<OnetTable.Row> of(BiConsumer<Occupation, OnetTable.Row> reader) {
        return row -> {
            Occupation occupation = occupations.get(row.required(CODE));
            if (occupation == null) {
                throw row.mistake("Occupation Data does not have the code “" + row.text(CODE) + "”");
            }
            reader.accept(occupation, row);
        };
    }

    private void keepWhatTheReleaseLacks() {
        missingTables.forEach(name -> notes.add("There is no table “" + name + "”"
                + (earlier.number() == null ? ": what it would say is not collected" : "")));
        notes.addAll(earlier.complete(release.number(), occupations.values(),
                (occupation, kind) -> occupation.tools.keySet().stream().anyMatch(form -> tools.get(form).kind() == kind),
                (occupation, kind) -> occupation.skills.keySet().stream().map(skills::get)
                        .anyMatch(skill -> ((SkillDocument) skill).kind() == kind),
                replace));
    }

    private DocumentSet set() {
        var documents = new ArrayList<Document>();
        documents.add(sourceDocument());
        documents.addAll(skills.values());
        Map<String, String> toolSlugs = addTools(documents);
        documents.addAll(responsibilities.values());
        addOccupationsAndRoles(documents, toolSlugs);
        List<DocumentSet.Entry> entries = documents.stream()
                .map(document -> new DocumentSet.Entry("O*NET " + release.number(), Map.of(), document)).toList();
        return new DocumentSet(Origin.RELEASE, LAYER, entries, withdrawals(documents), List.of());
    }

    private SourceDocument sourceDocument() {
        String number = release.number();
        return new SourceDocument(source, "O*NET Database " + number,
                "Occupations of the United States with their codes, titles, tasks, requirements and ratings.",
                "U.S. Department of Labor, Employment and Training Administration", number, null,
                "Creative Commons Attribution 4.0 International", "https://creativecommons.org/licenses/by/4.0/",
                "https://www.onetcenter.org/database.html", null,
                "Includes information from the O*NET " + number
                        + " Database by the U.S. Department of Labor, Employment and Training "
                        + "Administration (USDOL/ETA), used under the CC BY 4.0 license and modified here.",
                null);
    }

    /** Adds the tools, in the order of their titles so that slugs come out the same each time. */
    private Map<String, String> addTools(List<Document> documents) {
        var slugs = new Slugs("tool");
        Map<String, String> slugOf = new HashMap<>();
        tools.forEach((form, tool) -> {
            String slug = slugs.of(tool.title());
            slugOf.put(form, slug);
            documents.add(
                    new ToolDocument(slug, tool.title(), tool.kind(), null, sentence(words(form, tool), LONGEST_SUMMARY),
                            words(form, tool), null, null, tool.sources(), null));
        });
        return slugOf;
    }

    private String words(String form, ToolDocument tool) {
        Set<String> all = classes.get(form);
        return (tool.kind() == ToolKind.SOFTWARE ? "Software" : "Equipment") + " of the class" + (all.size() > 1 ? "es " : " ")
                + String.join(", ", all) + ".";
    }

    private void addOccupationsAndRoles(List<Document> documents, Map<String, String> toolSlugs) {
        Map<String, String> slugOf = live.documents(OccupationDocument.class).stream()
                .collect(Collectors.toMap(OccupationDocument::onetSoc, OccupationDocument::slug));
        var slugs = new Slugs("occupation");
        occupations.values().forEach(occupation -> slugOf.putIfAbsent(occupation.code, slugs.of(occupation.title)));
        addInterests(documents, slugOf);
        for (Occupation occupation : occupations.values()) {
            String slug = slugOf.get(occupation.code);
            documents.add(occupation(occupation, slugOf));
            documents.add(role(occupation, earlier.role(slug).map(RoleDocument::slug)
                    .orElseGet(() -> slugs.of(occupation.title)), slug, toolSlugs));
        }
        // What an earlier release stated of an occupation goes also where a role of another origin still takes figures from it.
        Set<String> ours = new HashSet<>(live.slugs(DocumentType.ROLE, LAYER));
        Set<String> named = live.documents(RoleDocument.class).stream()
                .filter(role -> role.reference() != null && !ours.contains(role.slug()))
                .map(role -> role.reference().occupation()).collect(Collectors.toSet());
        earlier.occupations().stream().filter(one -> !occupations.containsKey(one.onetSoc()) && named.contains(one.slug()))
                .forEach(gone -> {
                    var rest = OccupationBuilder.figuresOf(gone);
                    rest.title = gone.title();
                    rest.sources = gone.sources();
                    documents.add(rest.build());
                });
    }

    private OccupationDocument occupation(Occupation read, Map<String, String> slugOf) {
        Set<String> slugs = occupations.keySet().stream().map(slugOf::get).collect(Collectors.toSet());
        List<OccupationDocument.Related> related = Stream.concat(read.related.values().stream()
                .map(other -> new OccupationDocument.Related(slugOf.get(other.getKey()), other.getValue(), source)),
                read.earlierRelated.stream().filter(other -> slugs.contains(other.occupation()))).toList();
        Set<String> sources = sources(Stream.of(Stream.ofNullable(read.jobZone).map(OccupationDocument.JobZone::source),
                read.education.stream().map(OccupationDocument.EducationShare::source),
                read.workStyles.stream().map(OccupationDocument.WorkStyle::source),
                read.interests.stream().map(OccupationDocument.Scored::source),
                read.workValues.stream().map(OccupationDocument.Scored::source),
                read.workActivities.values().stream().map(OccupationDocument.WorkActivity::source),
                related.stream().map(OccupationDocument.Related::source)).flatMap(Function.identity()));
        var occupation = new OccupationBuilder(slugOf.get(read.code), read.code);
        occupation.title = read.title;
        occupation.jobZone = read.jobZone;
        occupation.education = read.education;
        occupation.workStyles = read.workStyles;
        occupation.interests = read.interests;
        occupation.workValues = read.workValues;
        occupation.workActivities = List.copyOf(read.workActivities.values());
        occupation.related = related;
        occupation.sources = List.copyOf(sources);
        return occupation.build();
    }

    /** The release, and what else parts rest on. */
    private Set<String> sources(Stream<String> others) {
        return Stream.concat(Stream.of(source), others.sorted().distinct())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private RoleDocument role(Occupation read, String slug, String occupation, Map<String, String> toolSlugs) {
        List<RoleDocument.RoleTool> used = new ArrayList<>();
        read.tools.forEach((form, tool) -> used
                .add(new RoleDocument.RoleTool(toolSlugs.get(form), tool.category(), tool.hot(), tool.inDemand(),
                        tool.source())));
        Set<String> slugs = used.stream().map(RoleDocument.RoleTool::tool).collect(Collectors.toSet());
        read.earlierTools.stream().filter(tool -> slugs.add(tool.tool())).forEach(used::add);
        List<RoleDocument.RoleSkill> asked = read.skills.values().stream()
                .sorted(Comparator
                        .comparing(RoleDocument.RoleSkill::importance, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(RoleDocument.RoleSkill::skill))
                .toList();
        return new RoleDocument(slug, read.title, sentence(read.description, LONGEST_SUMMARY), read.description,
                read.titlesOnly() ? Boolean.TRUE : null, List.copyOf(read.titles.values()),
                new RoleDocument.Reference(occupation, ReferenceMatch.EXACT, null), read.responsibilities, asked, used, null,
                null, null, null, List.copyOf(sources(read.earlierSources.stream())), null);
    }

    /** What an earlier release has brought and this one has not. */
    private List<DocumentSet.Withdrawal> withdrawals(Collection<Document> documents) {
        Map<DocumentType, Set<String>> stated = documents.stream().collect(Collectors.groupingBy(DocumentType::of,
                Collectors.mapping(Document::slug, Collectors.toSet())));
        return Stream
                .of(DocumentType.ROLE, DocumentType.INTEREST, DocumentType.OCCUPATION, DocumentType.RESPONSIBILITY,
                        DocumentType.TOOL,
                        DocumentType.SKILL, DocumentType.SOURCE)
                .filter(type -> !stated.getOrDefault(type, Set.of()).containsAll(live.slugs(type, LAYER)))
                .flatMap(type -> live.documents(type.documentClass(), LAYER).stream()
                        .filter(document -> !stated.getOrDefault(type, Set.of()).contains(document.slug()))
                        .map(document -> new DocumentSet.Withdrawal("O*NET " + release.number(), 0, type, document.slug(),
                                reason(document))))
                .toList();
    }

    private String reason(Document gone) {
        String name = "O*NET " + release.number();
        if (gone instanceof SourceDocument) {
            return name + " was imported in its place.";
        }
        String stated = earlier.releases(gone.sources());
        return stated.equals(name) ? name + ", as imported again, does not have it."
                : "It was in " + stated + "; " + name + ", which was imported in its place, does not have it.";
    }

    /** As much of a text as fits, to the end of a sentence or else of a word. */
    private static String sentence(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(". ", longest - 1);
        return end > longest / 3 ? text.substring(0, end + 1) : text.substring(0, text.lastIndexOf(' ', longest - 1)) + "…";
    }
}
