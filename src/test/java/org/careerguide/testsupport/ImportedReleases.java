package org.careerguide.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A running server with all public releases imported, which the tests of all of them share. An import is killed before, while
 * it writes: {@code -Dreleases.kills=10} kills ten.
 */
public final class ImportedReleases implements AutoCloseable {

    private static final Path DATA = Path.of("..", "shared", "data");

    /** The release of O*NET. */
    public static final Path ONET = DATA.resolve("db_29_3_text.zip");
    /** The national wages, of one year each. */
    public static final List<Path> WAGES = List.of(DATA.resolve("national_M2024_dl.xlsx"),
            DATA.resolve("national_M2025_dl.xlsx"));
    /** The projections. */
    public static final Path PROJECTIONS = DATA.resolve("occupation.xlsx");
    /** Programmes of study to SOC 2018. */
    public static final Path PROGRAMMES = DATA.resolve("cip2020_soc2018_crosswalk.csv");
    /** ESCO to O*NET-SOC. */
    public static final Path ESCO = DATA.resolve("esco_onet_crosswalk_2020.csv");
    /** SOC 2010 to SOC 2018. */
    public static final Path SOC_2010 = DATA.resolve("soc2010_to_2018_crosswalk.csv");
    /** Exposure to language models. */
    public static final Path EXPOSURE = DATA.resolve("ai_exposure_occ_level.csv");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path directory = Files.createTempDirectory("releases");
    private final PackagedApplication application = new PackagedApplication(directory);
    private final Random random = new Random(Long.getLong("releases.seed", 42));
    private final Map<String, byte[]> roles = new TreeMap<>();
    private long versionBefore;
    private int imports;
    private Exception failure;

    private ImportedReleases() throws IOException {
    }

    private void importAll() throws Exception {
        application.awaitReady(application.start());
        versionBefore = json("/api/v1").path("contentVersion").asLong();
        String before = application.get("/api/v1/roles/medical-coding").body();
        for (int kill = 0; kill < Integer.getInteger("releases.kills", 1); kill++) {
            killWhileItWrites();
            assertThat(json("/api/v1").path("contentVersion").asLong()).isEqualTo(versionBefore);
            assertThat(json("/api/v1/roles?count=exact").path("page").path("total").asInt()).isEqualTo(10);
            assertThat(application.get("/api/v1/roles/medical-coding").body()).isEqualTo(before);
        }
        publish("onet", ONET);
        for (Path year : WAGES) {
            publish("wages", year);
        }
        publish("projections", PROJECTIONS);
        for (Path crosswalk : List.of(ESCO, PROGRAMMES, SOC_2010, EXPOSURE)) {
            publish("crosswalk", crosswalk);
        }
        long end = System.nanoTime() + PackagedApplication.PATIENCE.toNanos();
        while (json("/api/v1").path("contentVersion").asLong() < versionAfter() && System.nanoTime() < end) {
            // A version counts as current once the index of the server has it.
            Thread.sleep(200);
        }
    }

    /** Whether all releases lie beside the project. */
    public static boolean areThere() {
        return Stream.concat(WAGES.stream(), Stream.of(ONET, PROJECTIONS, PROGRAMMES, ESCO, SOC_2010, EXPOSURE))
                .allMatch(Files::exists);
    }

    /** Hands them to tests. */
    public static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ImportedReleases.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            ImportedReleases releases = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(ImportedReleases.class, key -> make(), ImportedReleases.class);
            if (releases.failure != null) {
                throw new IllegalStateException("The releases could not be imported", releases.failure);
            }
            return releases;
        }

        /** A failure is kept too: another attempt would take as long, and fail for the same reason. */
        private static ImportedReleases make() {
            try {
                var releases = new ImportedReleases();
                try {
                    releases.importAll();
                } catch (Exception | AssertionError e) {
                    releases.failure = e instanceof Exception exception ? exception : new IllegalStateException(e);
                }
                return releases;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
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

    private void publish(String kind, Path file) throws Exception {
        assertThat(run("import", kind, file.toAbsolutePath().toString())).as(output()).isZero();
        imports++;
    }

    /** The version that the imports lead to. */
    public long versionAfter() {
        return versionBefore + imports;
    }

    /** Runs a command; answers its exit code. */
    public int run(String... arguments) throws IOException, InterruptedException {
        return application.run(arguments);
    }

    /** All that the server and commands have said. */
    public String output() throws IOException {
        return application.output();
    }

    /** Where the server has its files. */
    public Path directory() {
        return directory;
    }

    /** What the server answers to a path, which has to be an answer. */
    public JsonNode json(String path) throws IOException, InterruptedException {
        var answer = application.get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** The lines of a copy of the content. */
    public List<String> snapshot() throws IOException, InterruptedException {
        return application.get("/api/v1/snapshot.ndjson").body().lines().toList();
    }

    /** A table of the release of O*NET. */
    public static List<Map<String, String>> onet(String table) {
        return RawTables.ofZip(ONET, table);
    }

    /** Hands over each role that is the same as an occupation, whole, with the code of the occupation. */
    public void forEachRole(BiConsumer<String, JsonNode> reader) throws IOException, InterruptedException {
        if (roles.isEmpty()) {
            Map<String, byte[]> read = new TreeMap<>();
            for (Map.Entry<String, String> role : slugs().entrySet()) {
                read.put(role.getKey(), application
                        .getCompressed("/api/v1/roles/" + role.getValue() + "?expand=responsibilities,precision"));
            }
            roles.putAll(read);
        }
        for (Map.Entry<String, byte[]> role : roles.entrySet()) {
            reader.accept(role.getKey(), JSON.readTree(new GZIPInputStream(new ByteArrayInputStream(role.getValue()))));
        }
    }

    /** The slugs of these roles, by the codes of their occupations. */
    public Map<String, String> slugs() throws IOException, InterruptedException {
        Map<String, String> slugs = new HashMap<>();
        for (String path = "/api/v1/roles?limit=100&fields=slug,reference"; path != null;) {
            JsonNode page = json(path);
            page.path("items").forEach(role -> {
                if (role.path("reference").path("match").asText().equals("exact")) {
                    slugs.put(role.path("reference").path("onetSoc").asText(), role.path("slug").asText());
                }
            });
            String next = page.path("page").path("next").textValue();
            path = next == null ? null : next.substring(next.indexOf("/api/"));
        }
        return slugs;
    }

    @Override
    public void close() throws IOException {
        try {
            application.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
