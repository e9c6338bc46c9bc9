package org.careerguide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerguide.testsupport.ImportedReleases.onet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.careerguide.testsupport.ImportedReleases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Imports the real public releases, where they lie beside the project, into the embedded database of a running server: nothing
 * is lost when an import is killed, and the server answers all of it. What each file says is checked beside its importer.
 */
@ExtendWith(ImportedReleases.Resolver.class)
@EnabledIf("org.careerguide.testsupport.ImportedReleases#areThere")
class PublicReleasesIT {

    private static final int PAIRS = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ImportedReleases releases;
    private final Random random = new Random(Long.getLong("releases.seed", 42));

    PublicReleasesIT(ImportedReleases releases) {
        this.releases = releases;
    }

    @Test
    void theServerAnswersTheNewContentWithoutARestart() throws Exception {
        assertThat(releases.json("/api/v1").path("contentVersion").asLong()).isGreaterThanOrEqualTo(releases.versionAfter());
        assertThat(releases.json("/api/v1/search?q=rn").at("/items/0/slug").asText()).isEqualTo("registered-nurses");
        assertThat(releases.json("/api/v1/roles?sort=-medianWage&limit=1").path("items")).hasSize(1);
        assertThat(releases.json("/api/v1/career-routes?from=cashiers&to=registered-nurses&maxSteps=5").path("routes"))
                .isNotEmpty();
        assertThat(releases.output()).doesNotContain(" ERROR ");
    }

    @Test
    void everyOccupationIsARole() throws Exception {
        // Three of the ten built-in roles are the same as their occupation.
        int roles = onet("Occupation Data").size() + 7;
        assertThat(releases.slugs()).hasSize(onet("Occupation Data").size());
        assertThat(releases.json("/api/v1/roles?count=exact").at("/page/total").asInt()).isEqualTo(roles);
        long inFamilies = 0;
        for (JsonNode family : releases.json("/api/v1/job-families?limit=100").path("items")) {
            inFamilies += family.path("roleCount").asLong();
        }
        assertThat(inFamilies).isEqualTo(roles);
    }

    @Test
    void aCopyIsTakenWhole() throws Exception {
        List<String> lines = releases.snapshot();
        JsonNode head = JSON.readTree(lines.get(0));
        assertThat(head.path("documents").asInt()).isEqualTo(lines.size() - 2).isGreaterThan(40_000);
        assertThat(lines.get(lines.size() - 1)).startsWith("{\"sha256\":");
        assertThat(releases.json("/api/v1/changes?limit=1000").path("items")).hasSize(1000);
        assertThat(releases.json("/api/v1/changes?since=" + head.path("token").asText()).path("items")).isEmpty();
    }

    @Test
    void aPackWithAChangedTitleTakesNothingAway() throws Exception {
        Map<String, JsonNode> before = documents();
        Path pack = releases.directory().resolve("pack");
        Path content = Path.of("src", "main", "resources", "content");
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, pack.resolve(content.relativize(file).toString()));
            }
        }
        Path tool = pack.resolve("tools").resolve("code-books.yaml");
        Files.writeString(tool, Files.readString(tool).replaceFirst("title: .*", "title: Books of codes"));

        assertThat(releases.run("import", "pack", pack.toString())).as(releases.output()).isZero();

        Map<String, JsonNode> after = documents();
        assertThat(after.remove("tool/code-books").path("title").asText()).isEqualTo("Books of codes");
        before.remove("tool/code-books");
        assertThat(after.equals(before)).isTrue();
        JsonNode coding = releases.json("/api/v1/roles/medical-coding");
        // The release has neither work styles nor education of this occupation.
        for (String part : List.of("interests", "jobZone", "wages", "outlook")) {
            assertThat(coding.path(part)).as(part).isNotEmpty();
        }
    }

    /** All documents by type and slug. */
    private Map<String, JsonNode> documents() throws Exception {
        Map<String, JsonNode> documents = new HashMap<>();
        for (String line : releases.snapshot()) {
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
        List<String> slugs = new ArrayList<>(releases.slugs().values());
        for (int pair = 0; pair < PAIRS; pair++) {
            String one = slugs.get(random.nextInt(slugs.size()));
            String other = slugs.get(random.nextInt(slugs.size()));
            if (!one.equals(other)) {
                assertThat(releases.json("/api/v1/compare?roles=" + one + "," + other).path("rows")).as(one + "," + other)
                        .hasSize(24);
            }
        }
    }

    @Test
    void theSameFilesAgainChangeNothing() throws Exception {
        long version = releases.json("/api/v1").path("contentVersion").asLong();
        int said = releases.output().length();
        assertThat(releases.run("import", "wages", ImportedReleases.WAGES.get(1).toAbsolutePath().toString())).isZero();
        assertThat(releases.run("import", "crosswalk", ImportedReleases.ESCO.toAbsolutePath().toString())).isZero();
        assertThat(releases.output().substring(said).split("Nothing was written", -1)).hasSize(3);
        assertThat(releases.json("/api/v1").path("contentVersion").asLong()).isEqualTo(version);
    }
}
