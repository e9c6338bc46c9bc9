package org.careerguide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;

import org.careerguide.testsupport.PackagedApplication;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Imports the real public releases, where they lie beside the project, into the embedded database of a running server: nothing
 * is lost when an import is killed, and what the API then serves is what the files say. The files are read here once more by
 * other means than the importers'. {@code -Dreleases.kills=10} kills more often, {@code -Dreleases.seed} draws other values.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("areThere")
class PublicReleasesIT {

    private static final Path DATA = Path.of("..", "shared", "data");
    private static final Path ONET = DATA.resolve("db_29_3_text.zip");
    private static final List<Path> WAGES = List.of(DATA.resolve("national_M2024_dl.xlsx"),
            DATA.resolve("national_M2025_dl.xlsx"));
    private static final Path PROJECTIONS = DATA.resolve("occupation.xlsx");
    private static final int VALUES = 1000;
    private static final int OCCUPATIONS = 120;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path directory;

    private PackagedApplication application;
    private final Random random = new Random(Long.getLong("releases.seed", 42));
    private final Map<String, JsonNode> roles = new HashMap<>();
    private long versionBefore;
    private long versionAfter;

    static boolean areThere() {
        return Stream.concat(WAGES.stream(), Stream.of(ONET, PROJECTIONS)).allMatch(Files::exists);
    }

    /** A value in a file: of which occupation, what it should be found as, and where a role's JSON has it. */
    private record Value(String code, String what, String expected, Finder finder) {
    }

    @FunctionalInterface
    private interface Finder {

        /** The value and the slug of its source, as the role shows them; null where it does not. */
        Found find(JsonNode role) throws Exception;
    }

    private record Found(String value, String source) {
    }

    @BeforeAll
    void importAllOfThem() throws Exception {
        application = new PackagedApplication(directory);
        Process server = application.start();
        application.awaitReady(server);
        versionBefore = json("/api/v1").path("contentVersion").asLong();

        String before = application.get("/api/v1/roles/medical-coding").body();
        for (int kill = 0; kill < Integer.getInteger("releases.kills", 2); kill++) {
            killWhileItWrites();
            assertThat(json("/api/v1").path("contentVersion").asLong()).isEqualTo(versionBefore);
            assertThat(json("/api/v1/roles?count=exact").path("page").path("total").asInt()).isEqualTo(10);
            assertThat(application.get("/api/v1/roles/medical-coding").body()).isEqualTo(before);
        }

        assertThat(application.run("import", "onet", ONET.toAbsolutePath().toString())).as(application.output()).isZero();
        for (Path year : WAGES) {
            assertThat(application.run("import", "wages", year.toAbsolutePath().toString())).as(application.output()).isZero();
        }
        assertThat(application.run("import", "projections", PROJECTIONS.toAbsolutePath().toString()))
                .as(application.output()).isZero();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        do {
            // A version counts as current once the index of the server has it.
            Thread.sleep(200);
            versionAfter = json("/api/v1").path("contentVersion").asLong();
        } while (versionAfter < versionBefore + 4 && System.nanoTime() < end);
    }

    private void killWhileItWrites() throws Exception {
        int said = application.output().length();
        Process command = application.start("import", "onet", ONET.toAbsolutePath().toString());
        while (command.isAlive() && !application.output().substring(said).contains("Written ")) {
            Thread.sleep(50);
        }
        Thread.sleep(random.nextInt(3000));
        assertThat(command.isAlive()).as("it is still writing").isTrue();
        command.destroyForcibly().waitFor();
    }

    @AfterAll
    void stop() throws InterruptedException {
        application.stop();
    }

    @Test
    void theServerAnswersTheNewContentWithoutARestart() throws Exception {
        assertThat(versionAfter).isEqualTo(versionBefore + 4);
        assertThat(json("/api/v1/search?q=rn").path("items").get(0).path("slug").asText()).isEqualTo("registered-nurses");
        assertThat(json("/api/v1/roles?sort=-medianWage&limit=1").path("items")).hasSize(1);
        assertThat(json("/api/v1/career-routes?from=cashiers&to=registered-nurses&maxSteps=5").path("routes"))
                .isNotEmpty();
    }

    @Test
    void everyRowIsThere() throws Exception {
        for (String table : List.of("Occupation Data", "Task Statements", "Technology Skills", "Tools Used", "Skills",
                "Knowledge", "Education, Training, and Experience", "Job Zones", "Work Styles", "Interests", "Work Values",
                "Sample of Reported Titles", "Alternate Titles", "Related Occupations")) {
            assertThat(application.output()).contains("Read " + rows(table).size() + " rows of " + table + "\n");
        }
        // Three of the ten built-in roles are the same as their occupation.
        assertThat(json("/api/v1/roles?count=exact").path("page").path("total").asInt())
                .isEqualTo(rows("Occupation Data").size() + 7);
        long tools = Stream.concat(rows("Technology Skills").stream(), rows("Tools Used").stream())
                .map(row -> form(row.get("Example"))).distinct().count();
        // The built-in guide has 9 tools of its own; one of them is also in O*NET.
        assertThat(json("/api/v1/tools?count=exact").path("page").path("total").asLong()).isBetween(tools, tools + 9);
        long inFamilies = 0;
        for (JsonNode family : json("/api/v1/job-families?limit=100").path("items")) {
            inFamilies += family.path("roleCount").asLong();
        }
        assertThat(inFamilies).isEqualTo(rows("Occupation Data").size() + 7);
    }

    @Test
    void everyToolOfEveryOccupationIsServedAsTheClassOfItsRow() throws Exception {
        var stated = new TreeMap<String, Integer>();
        for (String table : List.of("Technology Skills", "Tools Used")) {
            for (Map<String, String> row : rows(table)) {
                String marks = table.equals("Tools Used") ? " - -"
                        : " " + row.get("Hot Technology").equals("Y") + " " + row.get("In Demand").equals("Y");
                stated.merge(row.get("O*NET-SOC Code") + " " + form(row.get("Example")) + " " + row.get("Commodity Code") + " "
                        + row.get("Commodity Title") + marks, 1, Integer::sum);
            }
        }
        int rows = stated.values().stream().mapToInt(Integer::intValue).sum();
        var served = new TreeMap<String, Integer>();
        for (Map<String, String> occupation : rows("Occupation Data")) {
            String code = occupation.get("O*NET-SOC Code");
            for (JsonNode tool : role(code).path("tools")) {
                served.merge(code + " " + form(tool.path("title").asText()) + " " + tool.path("category").path("code").asText()
                        + " " + tool.path("category").path("title").asText() + " " + tool.path("hot").asText("-") + " "
                        + tool.path("inDemand").asText("-"), 1, Integer::sum);
            }
        }
        assertThat(served.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(rows).isGreaterThan(74_000);
        assertThat(served.entrySet().stream().filter(one -> !one.getValue().equals(stated.get(one.getKey())))).isEmpty();
        assertThat(stated.entrySet().stream().filter(one -> !one.getValue().equals(served.get(one.getKey())))).isEmpty();
    }

    @Test
    void everyRowPassedOverIsNamed() throws Exception {
        assertThat(output()).contains("Passed over: rows of the table Survey Booklet Locations: "
                + rows("Survey Booklet Locations").size() + "\n");
    }

    private String output() {
        try {
            return application.output();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsDrawnFromTheFilesIsServedWithItsSource() throws Exception {
        List<String> codes = new ArrayList<>(rows("Job Zones").stream().map(row -> row.get("O*NET-SOC Code")).toList());
        Collections.shuffle(codes, random);
        List<String> drawn = codes.subList(0, OCCUPATIONS);
        List<Value> values = new ArrayList<>(valuesOfOnet(drawn));
        values.addAll(valuesOfWorkbooks(drawn));
        Collections.shuffle(values, random);
        var missed = new ArrayList<String>();
        for (Value value : values.subList(0, VALUES)) {
            Found found = value.finder().find(role(value.code()));
            if (found == null || !found.value().equals(value.expected().substring(value.expected().indexOf('@') + 1))
                    || !value.expected().startsWith(found.source() + "@")) {
                missed.add(value.code() + " " + value.what() + ": " + value.expected() + ", not " + found);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void aCopyIsTakenWhole() throws Exception {
        List<String> lines = application.get("/api/v1/snapshot.ndjson").body().lines().toList();
        JsonNode head = JSON.readTree(lines.get(0));
        assertThat(head.path("documents").asInt()).isEqualTo(lines.size() - 2).isGreaterThan(40_000);
        assertThat(lines.get(lines.size() - 1)).startsWith("{\"sha256\":");
        JsonNode changes = json("/api/v1/changes?limit=1000");
        assertThat(changes.path("items")).hasSize(1000);
        assertThat(json("/api/v1/changes?since=" + head.path("token").asText()).path("items")).isEmpty();
    }

    @Test
    void aPackWithAChangedTitleTakesNothingAway() throws Exception {
        Map<String, JsonNode> before = snapshot();
        Path pack = directory.resolve("pack");
        Path content = Path.of("src", "main", "resources", "content");
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, pack.resolve(content.relativize(file).toString()));
            }
        }
        Path tool = pack.resolve("tools").resolve("code-books.yaml");
        Files.writeString(tool, Files.readString(tool).replaceFirst("title: .*", "title: Books of codes"));

        assertThat(application.run("import", "pack", pack.toString())).as(application.output()).isZero();

        Map<String, JsonNode> after = snapshot();
        assertThat(after.remove("tool/code-books").path("title").asText()).isEqualTo("Books of codes");
        before.remove("tool/code-books");
        assertThat(after.equals(before)).isTrue();
        JsonNode coding = json("/api/v1/roles/medical-coding");
        // The release has neither work styles nor education of this occupation.
        for (String part : List.of("interests", "jobZone", "wages", "outlook")) {
            assertThat(coding.path(part)).as(part).isNotEmpty();
        }
    }

    /** All documents by type and slug. */
    private Map<String, JsonNode> snapshot() throws Exception {
        Map<String, JsonNode> documents = new HashMap<>();
        for (String line : application.get("/api/v1/snapshot.ndjson").body().lines().toList()) {
            JsonNode one = JSON.readTree(line);
            if (one.has("document")) {
                documents.put(one.path("type").asText() + "/" + one.path("slug").asText(), one.path("document"));
            }
        }
        assertThat(documents).hasSizeGreaterThan(40_000);
        return documents;
    }

    @Test
    void anyPairCompares() throws Exception {
        List<String> slugs = new ArrayList<>();
        for (String path = "/api/v1/roles?limit=100&fields=slug"; path != null;) {
            JsonNode page = json(path);
            page.path("items").forEach(item -> slugs.add(item.path("slug").asText()));
            String next = page.path("page").path("next").textValue();
            path = next == null ? null : next.substring(next.indexOf("/api/"));
        }
        for (int pair = 0; pair < 40; pair++) {
            String one = slugs.get(random.nextInt(slugs.size()));
            String other = slugs.get(random.nextInt(slugs.size()));
            if (!one.equals(other)) {
                assertThat(json("/api/v1/compare?roles=" + one + "," + other).path("rows")).as(one + "," + other).hasSize(23);
            }
        }
    }

    @Test
    void theSameFilesAgainChangeNothing() throws Exception {
        long version = json("/api/v1").path("contentVersion").asLong();
        int said = application.output().length();
        assertThat(application.run("import", "onet", ONET.toAbsolutePath().toString())).isZero();
        assertThat(application.run("import", "wages", WAGES.get(1).toAbsolutePath().toString())).isZero();
        assertThat(application.run("import", "projections", PROJECTIONS.toAbsolutePath().toString())).isZero();
        assertThat(application.output().substring(said).split("Nothing was written", -1)).hasSize(4);
        assertThat(json("/api/v1").path("contentVersion").asLong()).isEqualTo(version);
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        var answer = application.get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** The role that the release has made of an occupation, with what is listed on pages of their own. */
    private JsonNode role(String code) throws IOException, InterruptedException {
        JsonNode known = roles.get(code);
        if (known == null) {
            for (JsonNode item : json("/api/v1/roles?onetSoc=" + code).path("items")) {
                if (item.path("reference").path("match").asText().equals("exact")) {
                    known = json("/api/v1/roles/" + item.path("slug").asText() + "?expand=responsibilities");
                }
            }
            roles.put(code, known);
        }
        return known;
    }

    private List<Value> valuesOfOnet(List<String> codes) throws IOException {
        var values = new ArrayList<Value>();
        String source = "onet-29-3@";
        for (String table : List.of("Skills", "Knowledge")) {
            String kind = table.equals("Skills") ? "skill" : "knowledge";
            for (Map<String, String> row : rows(table, codes)) {
                String rating = row.get("Scale ID").equals("IM") ? "importance" : "level";
                values.add(value(row, table, source + shown(row), role -> item(role.path("skills"),
                        skill -> skill.path("title").asText().equals(row.get("Element Name"))
                                && skill.path("kind").asText().equals(kind),
                        skill -> shown(skill, rating))));
            }
        }
        for (Map<String, String> row : rows("Work Styles", codes)) {
            values.add(value(row, "Work Styles", source + shown(row),
                    role -> titled(role.path("workStyles"), row.get("Element Name"), "importance")));
        }
        for (Map<String, String> row : rows("Interests", codes)) {
            if (row.get("Scale ID").equals("OI")) {
                values.add(value(row, "Interests", source + plain(row.get("Data Value")),
                        role -> titled(role.path("interests"), row.get("Element Name"), "score")));
            }
        }
        for (Map<String, String> row : rows("Work Values", codes)) {
            if (row.get("Scale ID").equals("EX")) {
                values.add(value(row, "Work Values", source + plain(row.get("Data Value")),
                        role -> titled(role.path("workValues"), row.get("Element Name"), "score")));
            }
        }
        for (Map<String, String> row : rows("Job Zones", codes)) {
            values.add(value(row, "Job Zones", source + row.get("Job Zone"),
                    role -> found(role.path("jobZone").path("zone"), role.path("jobZone").path("source"))));
        }
        Map<String, String> levels = rows("Education, Training, and Experience Categories").stream()
                .filter(row -> row.get("Scale ID").equals("RL"))
                .collect(Collectors.toMap(row -> row.get("Category"), row -> row.get("Category Description")));
        for (Map<String, String> row : rows("Education, Training, and Experience", codes)) {
            if (row.get("Scale ID").equals("RL") && !row.get("Data Value").equals("n/a")) {
                values.add(value(row, "Education", source + shown(row), role -> item(
                        role.path("educationLevels"),
                        share -> share.path("level").asText().equals(levels.get(row.get("Category"))),
                        share -> shown(share, "sharePercent"))));
            }
        }
        for (Map<String, String> row : rows("Task Statements", codes)) {
            String type = row.get("Task Type").equals("n/a") ? "" : row.get("Task Type").toLowerCase(Locale.ROOT);
            values.add(value(row, "Task Statements", source + row.get("Task") + " " + type, role -> item(
                    role.path("responsibilities"), task -> task.path("description").asText().equals(row.get("Task")),
                    task -> new Found(task.path("description").asText() + " " + task.path("type").asText(),
                            only(role.path("attribution").path("sources"), "onet-29-3")))));
        }
        for (Map<String, String> row : rows("Technology Skills", codes)) {
            values.add(value(row, "Technology Skills",
                    source + form(row.get("Example")) + " " + row.get("Hot Technology").equals("Y") + " "
                            + row.get("In Demand").equals("Y"),
                    role -> item(role.path("tools"),
                            tool -> form(tool.path("title").asText()).equals(form(row.get("Example"))),
                            tool -> new Found(form(tool.path("title").asText()) + " " + tool.path("hot").asText() + " "
                                    + tool.path("inDemand").asText(), tool.path("source").path("slug").asText()))));
        }
        for (Map<String, String> row : rows("Alternate Titles", codes)) {
            values.add(value(row, "Alternate Titles", source + form(row.get("Alternate Title")), role -> item(
                    role.path("alternateTitles"),
                    title -> form(title.path("title").asText()).equals(form(row.get("Alternate Title"))),
                    title -> new Found(form(title.path("title").asText()), title.path("source").path("slug").asText()))));
        }
        for (Map<String, String> row : rows("Related Occupations", codes)) {
            values.add(value(row, "Related Occupations",
                    source + row.get("Relatedness Tier").toLowerCase(Locale.ROOT), role -> item(
                            json("/api/v1/roles/" + role.path("slug").asText() + "/related?limit=100").path("items"),
                            related -> related.path("via").path("onetSoc").asText()
                                    .equals(row.get("Related O*NET-SOC Code")),
                            related -> found(related.path("tier"), related.path("source")))));
        }
        return values;
    }

    private static Value value(Map<String, String> row, String what, String expected, Finder finder) {
        return new Value(row.get("O*NET-SOC Code"), what, expected, finder);
    }

    private List<Value> valuesOfWorkbooks(List<String> codes) throws IOException {
        var values = new ArrayList<Value>();
        Map<String, String> columns = Map.of("A_MEDIAN", "year median", "A_MEAN", "year mean", "A_PCT10", "year percentile10",
                "A_PCT90", "year percentile90", "H_MEDIAN", "hour median", "H_PCT25", "hour percentile25", "H_PCT75",
                "hour percentile75", "TOT_EMP", "year employment");
        for (Path year : WAGES) {
            String date = year.getFileName().toString().replaceAll("\\D", "").substring(0, 4) + "-05";
            String source = "bls-oews-may-" + date.substring(0, 4) + "@";
            Map<String, Map<String, String>> bySoc = sheet(year, 0, 0, "OCC_CODE").stream()
                    .filter(row -> row.get("O_GROUP").equals("detailed"))
                    .collect(Collectors.toMap(row -> row.get("OCC_CODE"), row -> row, (one, other) -> one));
            for (String code : codes) {
                Map<String, String> row = bySoc.getOrDefault(code.substring(0, 7), Map.of());
                columns.forEach((column, figure) -> {
                    String stated = row.get(column);
                    if (stated != null && stated.matches("[0-9.]+")) {
                        String per = figure.split(" ")[0];
                        String name = figure.split(" ")[1];
                        values.add(new Value(code, year.getFileName() + " " + column, source + plain(cents(stated)),
                                role -> item(role.path("wages"), wages -> wages.path("date").asText().equals(date)
                                        && (per.equals("hour") == wages.path("median").path("per").asText(per).equals("hour"))
                                        && wages.path(name).path("per").asText(per).equals(per),
                                        wages -> found(name.equals("employment") ? wages.path(name)
                                                : wages.path(name).path("amount"), wages.path("source")))));
                    }
                });
            }
        }
        Map<String, Map<String, String>> projections = sheet(PROJECTIONS, "Table 1.2").stream().collect(
                Collectors.toMap(row -> row.getOrDefault("code", ""), row -> row, (one, other) -> one));
        for (String code : codes) {
            Map<String, String> row = projections.get(code.substring(0, 7));
            if (row != null) {
                String source = "bls-employment-projections-2024-34@";
                values.add(new Value(code, "projections: base", source + row.get("base"), role -> found(
                        role.path("outlook").path(0).path("baseEmployment"), role.path("outlook").path(0).path("source"))));
                values.add(new Value(code, "projections: target", source + row.get("target"), role -> found(
                        role.path("outlook").path(0).path("targetEmployment"), role.path("outlook").path(0).path("source"))));
            }
        }
        return values;
    }

    private static Found titled(JsonNode items, String title, String rating) throws Exception {
        return item(items, one -> one.path("title").asText().equals(title), one -> shown(one, rating));
    }

    private static Found item(JsonNode items, Predicate<JsonNode> wanted, Finder finder) throws Exception {
        for (JsonNode item : items) {
            if (wanted.test(item)) {
                return finder.find(item);
            }
        }
        return null;
    }

    /** What of a row is to be shown: its value, or why not. */
    private static String shown(Map<String, String> row) {
        return "Y".equals(row.get("Not Relevant")) ? "not-applicable"
                : "Y".equals(row.get("Recommend Suppress")) ? "suppressed" : plain(row.get("Data Value"));
    }

    private static Found shown(JsonNode thing, String figure) {
        return found(thing.has(figure) ? thing.path(figure) : thing.path("missing").path(figure), thing.path("source"));
    }

    private static Found found(JsonNode value, JsonNode source) {
        return new Found(value.isNumber() ? plain(value.asText()) : value.asText(), source.path("slug").asText());
    }

    private static String only(JsonNode sources, String slug) {
        return StreamSupport.stream(sources.spliterator(), false).map(source -> source.path("slug").asText())
                .filter(slug::equals).findFirst().orElse("");
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    private static String form(String text) {
        return text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    private List<Map<String, String>> rows(String table, List<String> codes) throws IOException {
        return rows(table).stream().filter(row -> codes.contains(row.get("O*NET-SOC Code"))).toList();
    }

    private static List<Map<String, String>> rows(String table) throws IOException {
        try (var zip = new ZipFile(ONET.toFile());
                InputStream in = zip.getInputStream(zip.stream().filter(entry -> entry.getName().endsWith("/" + table + ".txt"))
                        .findFirst().orElseThrow());
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> header = Arrays.asList(lines.readLine().split("\t", -1));
            return lines.lines().map(line -> named(header, Arrays.asList(line.split("\t", -1)))).toList();
        }
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        IntStream.range(0, Math.min(header.size(), cells.size())).forEach(i -> row.put(header.get(i), cells.get(i)));
        return row;
    }

    private static List<Map<String, String>> sheet(Path file, int number, int headerRow, String key) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = workbook.getSheet(number).orElseThrow().read();
            List<String> header = cells(rows.get(headerRow));
            return rows.stream().skip(headerRow + 1L).map(row -> named(header, cells(row)))
                    .filter(row -> row.get(key) != null).toList();
        }
    }

    /** Code, and employment in both years as whole jobs, of the table by occupation. */
    private static List<Map<String, String>> sheet(Path file, String name) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            var read = new ArrayList<Map<String, String>>();
            for (Row row : workbook.findSheet(name).orElseThrow().read()) {
                List<String> cells = cells(row);
                if (cells.size() > 4 && cells.get(1).matches("[0-9]{2}-[0-9]{4}") && cells.get(2).equals("Line item")) {
                    read.add(new TreeMap<>(Map.of("code", cells.get(1), "base", jobs(cells.get(3)), "target",
                            jobs(cells.get(4)))));
                }
            }
            return read;
        }
    }

    /** An amount without the noise of binary fractions. */
    private static String cents(String amount) {
        return new BigDecimal(amount).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Thousands with one decimal as jobs. */
    private static String jobs(String thousands) {
        return new BigDecimal(thousands).setScale(1, RoundingMode.HALF_UP).movePointRight(3).setScale(0)
                .toPlainString();
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : Objects.toString(text(cell), "")).toList();
    }

    private static Object text(Cell cell) {
        return cell.getValue();
    }
}
