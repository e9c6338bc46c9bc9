package org.careerguide.importer.onet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.inject.Inject;

import org.careerguide.importer.DamagedFileException;
import org.careerguide.importer.Slugs;
import org.careerguide.importer.pack.PackReader;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publication;
import org.careerguide.publish.Publisher;
import org.careerguide.publish.document.DocumentType;
import org.careerguide.publish.document.RoleDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OnetImportTest {

    @Inject
    Publisher publisher;

    @TempDir
    Path directory;

    private final Map<String, String> tables = new LinkedHashMap<>();
    private final List<OnetImport.Read> reads = new ArrayList<>();
    private DocumentSet last;

    OnetImportTest() {
        put("Occupation Data", "O*NET-SOC Code;Title;Description",
                "98-1011.00;Cloud Painters;Paint clouds.", "98-1012.00;Rain Makers;Make rain.",
                "98-1099.00;Weather Workers, All Other;All others.");
        put("Task Statements", "O*NET-SOC Code;Task ID;Task;Task Type",
                "98-1011.00;900001;Mix white and grey.;Core", "98-1012.00;900002;Shake the clouds.;n/a");
        put("Technology Skills", "O*NET-SOC Code;Example;Commodity Code;Commodity Title;Hot Technology;In Demand",
                "98-1011.00;CloudBrush C++;43232202;Painting software;Y;N",
                "98-1012.00;CloudBrush C++;43232202;Painting software;Y;Y");
        put("Skills", "Scale ID;O*NET-SOC Code;Element ID;Element Name;Data Value;Date",
                "IM;98-1011.00;9.A;Patience with Skies;4.12;08/2023", "LV;98-1011.00;9.A;Patience with Skies;3.50;08/2023");
        put("Job Zones", "O*NET-SOC Code;Job Zone;Date", "98-1011.00;3;08/2023");
        put("Interests", "O*NET-SOC Code;Element ID;Element Name;Scale ID;Data Value;Date",
                "98-1011.00;1.B.1.c;Artistic;OI;6.50;11/2023", "98-1011.00;1.B.1.g;First Interest High-Point;IH;3.00;11/2023");
        put("Alternate Titles", "O*NET-SOC Code;Alternate Title", "98-1011.00;Sky Artist");
        put("Related Occupations", "O*NET-SOC Code;Related O*NET-SOC Code;Relatedness Tier;Index",
                "98-1011.00;98-1012.00;Primary-Short;1", "98-1012.00;98-1011.00;Supplemental;1");
        put("Weather Reports", "Anything", "at all");
    }

    private void put(String table, String... lines) {
        tables.put(table, String.join("\n", lines).replace(';', '\t') + "\n");
    }

    private Path folder(String release) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("db_" + release + "_text"));
        for (var table : tables.entrySet()) {
            Files.writeString(folder.resolve(table.getKey() + ".txt"), table.getValue());
        }
        return folder;
    }

    private Publication publish(Path path) {
        try (OnetRelease release = OnetRelease.open(path)) {
            return publisher.publish(live -> {
                reads.add(OnetImport.read(release, live));
                last = reads.get(reads.size() - 1).set();
                return last;
            }, false, (done, all) -> {
            });
        }
    }

    @AfterEach
    void withdraw() {
        if (last != null) {
            publisher.publish(live -> new DocumentSet(Origin.PACK, List.of(), List.of(DocumentType.values()).stream()
                    .flatMap(type -> live.slugs(type).stream()
                            .filter(slug -> live.origin(type, slug).orElseThrow() == Origin.RELEASE)
                            .map(slug -> new DocumentSet.Withdrawal("withdrawn.yaml", 1, type, slug, "Tested.")))
                    .toList(), List.of()), false, (done, all) -> {
                    });
        }
    }

    @Test
    void anOccupationBecomesARoleWithItsFigures() throws IOException {
        Publication publication = publish(folder("97_1"));

        assertThat(publication.created()).isEqualTo(3 + 3 + 2 + 1 + 1 + 1);
        given().get("/api/v1/roles/cloud-painters").then().statusCode(200)
                .body("title", equalTo("Cloud Painters")).body("reference.onetSoc", equalTo("98-1011.00"))
                .body("reference.match", equalTo("exact"))
                .body("responsibilities.title", contains("Mix white and grey.")).body("responsibilities.type", contains("core"))
                .body("skills[0].importance", equalTo(4.12f)).body("skills[0].level", equalTo(3.5f))
                .body("skills[0].date", equalTo("2023-08")).body("skills[0].source.slug", equalTo("onet-97-1"))
                .body("tools[0].title", equalTo("CloudBrush C++")).body("tools[0].slug", equalTo("cloudbrush-c-plus-plus"))
                .body("tools[0].category.code", equalTo("43232202")).body("tools[0].hot", equalTo(true))
                .body("tools[0].inDemand", equalTo(false)).body("jobZone.zone", equalTo(3))
                .body("interests.title", contains("Artistic")).body("alternateTitles.title", contains("Sky Artist"))
                .body("attribution.text", containsString("O*NET 97.1 Database"))
                .body("attribution.text", containsString("modified"))
                .body("missing.educationLevels", equalTo("not-collected"));
        given().get("/api/v1/roles/rain-makers").then().body("responsibilities[0].type", nullValue())
                .body("responsibilities[0].missing.type", equalTo("not-collected")).body("titlesOnly", nullValue());
        given().get("/api/v1/roles/weather-workers-all-other").then().body("titlesOnly", equalTo(true));
        given().get("/api/v1/compare?roles=cloud-painters,rain-makers&criteria=tools").then().body("rows.same", contains(true));
        assertThat(reads.get(0).notes()).anyMatch(note -> note.contains("Weather Reports"))
                .anyMatch(note -> note.contains("no table “Knowledge”"));
        assertThat(reads.get(0).rows()).containsEntry("Occupation Data", 3L).containsEntry("Interests", 2L);
    }

    @Test
    void aSkillAndAFieldOfKnowledgeOfOneNameStayApart() throws IOException {
        put("Knowledge", "Scale ID;O*NET-SOC Code;Element ID;Element Name;Data Value;Date",
                "IM;98-1011.00;9.B;Patience with Skies;1.50;08/2023", "LV;98-1011.00;9.B;Patience with Skies;2.50;08/2023");

        publish(folder("97_1"));

        given().get("/api/v1/roles/cloud-painters/skills").then()
                .body("items.find { it.kind == 'skill' }.slug", equalTo("patience-with-skies"))
                .body("items.find { it.kind == 'skill' }.importance", equalTo(4.12f))
                .body("items.find { it.kind == 'knowledge' }.slug", equalTo("knowledge-of-patience-with-skies"))
                .body("items.find { it.kind == 'knowledge' }.importance", equalTo(1.5f))
                .body("items.find { it.kind == 'knowledge' }.level", equalTo(2.5f));
    }

    @Test
    void theSameReleaseAgainChangesNothing() throws IOException {
        Path folder = folder("97_1");
        publish(folder);
        assertThat(publish(folder).changes()).isFalse();
    }

    @Test
    void aLaterReleaseReplacesTheEarlierOneAndLeavesEditorsAlone() throws IOException {
        publish(folder("97_1"));
        var edited = new RoleDocument("rain-makers", "Rain makers, edited", "By an editor.", "By an editor.", null, null, null,
                null,
                null, null, null, null, null, null, null);
        publisher.publish(new DocumentSet(Origin.PACK, List.of(new DocumentSet.Entry("edited", Map.of(), edited)), List.of(),
                List.of()), false);
        put("Task Statements", "O*NET-SOC Code;Task ID;Task;Task Type", "98-1011.00;900003;Paint the sunset.;Core");
        put("Job Zones", "O*NET-SOC Code;Job Zone;Date", "98-1011.00;4;08/2026");

        publish(folder("97_2"));

        given().get("/api/v1/roles/cloud-painters").then().body("jobZone.zone", equalTo(4))
                .body("jobZone.source.slug", equalTo("onet-97-2"))
                .body("responsibilities.title", contains("Paint the sunset."));
        given().get("/api/v1/roles/rain-makers").then().body("title", equalTo("Rain makers, edited"));
        given().get("/api/v1/responsibilities/mix-white-and-grey-900001").then().statusCode(410);
        publisher.publish(new DocumentSet(Origin.PACK, List.of(),
                List.of(new DocumentSet.Withdrawal("w", 1, DocumentType.ROLE, "rain-makers", "Tested.")), List.of()), false);
    }

    @Test
    void builtInRolesKeepTheirWordsAndTakeFigures() throws IOException {
        put("Occupation Data", "O*NET-SOC Code;Title;Description", "43-3021.00;Billing and Posting Clerks;Compile records.");
        tables.keySet().retainAll(List.of("Occupation Data", "Job Zones"));
        put("Job Zones", "O*NET-SOC Code;Job Zone;Date", "43-3021.00;2;08/2023");
        String before = given().get("/api/v1/roles/medical-billing").jsonPath().getString("description");
        try {
            publish(folder("97_1"));
            given().get("/api/v1/roles/medical-billing").then().body("jobZone.zone", equalTo(2))
                    .body("jobZone.match", equalTo("narrower")).body("description", equalTo(before))
                    .body("wages[0].median.amount", equalTo(48500));
            given().get("/api/v1/roles?onetSoc=43-3021.00").then()
                    .body("items.slug", hasItems("billing-and-posting-clerks", "medical-billing"));
        } finally {
            last = null;
            publisher.publish(live -> new DocumentSet(Origin.BUILT_IN, List.of(),
                    List.of(new DocumentSet.Withdrawal("w", 1, DocumentType.ROLE, "billing-and-posting-clerks", "Tested.")),
                    List.of()),
                    false, (done, all) -> {
                    });
            restoreBuiltIn();
        }
    }

    /** The figures that the built-in pack has, and nothing else, as other tests expect them. */
    private void restoreBuiltIn() {
        DocumentSet pack = new PackReader().read(Path.of("src", "main", "resources", "content"),
                Origin.PACK);
        publisher.publish(pack, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Job Zones | O*NET-SOC Code;Job Zone;Date~98-1011.00;3 | Job Zones.txt:2: it has 2 cells instead of the 3",
            "Job Zones | O*NET-SOC Code;Job Zone;Date~98-1011.00;three;08/2023 | Job Zones.txt:2: “Job Zone” is “three”",
            "Job Zones | O*NET-SOC Code;Job Zone;Date~98-1011.00;3;2023 | Job Zones.txt:2: “Date” is “2023”",
            "Job Zones | O*NET-SOC Code;Zone;Date~98-1011.00;3;08/2023 | Job Zones.txt:1: it has no column “Job Zone”",
            "Job Zones | O*NET-SOC Code;Job Zone;Date~98-9999.00;3;08/2023 | Job Zones.txt:2: Occupation Data does not have",
            "Occupation Data | <!DOCTYPE html>~<html> | Occupation Data.txt:1: it has no column",
            "Skills | Scale ID;O*NET-SOC Code;Element ID;Element Name;Data Value;Date~XX;98-1011.00;9.A;P;4;08/2023 | Skills.txt:2: the scale “XX”" })
    void damagedTablesAreRefusedWithFileAndLine(String table, String text, String message) throws IOException {
        put(table, text.split("~"));
        Path folder = folder("97_1");
        assertThatThrownBy(() -> publish(folder)).isInstanceOf(DamagedFileException.class).hasMessageContaining(message);
        assertThat(given().get("/api/v1/roles?onetSoc=98-1011.00").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void whatIsCutShortOrNoTextIsRefused() throws IOException {
        Path folder = folder("97_1");
        Path zones = folder.resolve("Job Zones.txt");
        Files.writeString(zones, "O*NET-SOC Code\tJob Zone\tDate\n98-1011.00\t3\t08/20");
        assertThatThrownBy(() -> publish(folder)).hasMessageContaining("Job Zones.txt:2: it is cut short");
        Files.write(zones,
                "O*NET-SOC Code\tJob Zone\tDate\n98-1011.00\t\u00e9\t08/2023\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> publish(folder)).hasMessageContaining("not UTF-8");
        Files.delete(folder.resolve("Occupation Data.txt"));
        assertThatThrownBy(() -> publish(folder)).hasMessageContaining("Occupation Data.txt");
        assertThatThrownBy(() -> publish(directory.resolve("nowhere"))).hasMessageContaining("no such file");
        assertThatThrownBy(() -> publish(Files.createDirectories(directory.resolve("weather"))))
                .hasMessageContaining("which release it is");
    }

    @Test
    void zipsAreReadAndBadOnesRefused() throws IOException {
        Path zip = zip("db_97_1_text.zip", "db_97_1_text/");
        assertThat(publish(zip).created()).isEqualTo(11);
        byte[] bytes = Files.readAllBytes(zip);
        Path cut = Files.write(directory.resolve("db_97_2_text.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> publish(cut)).isInstanceOf(DamagedFileException.class).hasMessageContaining("not a whole zip");
        Path slip = zip("db_97_3_text.zip", "../db_97_3_text/");
        assertThatThrownBy(() -> publish(slip)).hasMessageContaining("leads out of the zip");
    }

    private Path zip(String name, String folder) throws IOException {
        Path zip = directory.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var table : tables.entrySet()) {
                out.putNextEntry(new ZipEntry(folder + table.getKey() + ".txt"));
                out.write(table.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    @Test
    void titlesKeepTheirSlugs() {
        var slugs = new Slugs("tool");
        assertThat(
                Stream.of("C++", "C", "3M Encoder", "Microsoft  Excel", "microsoft excel", "Café & Bar", "日本").map(slugs::of))
                .containsExactly("c-plus-plus", "tool-c", "tool-3m-encoder", "microsoft-excel", "microsoft-excel",
                        "cafe-and-bar",
                        "tool");
        assertThat(slugs.of("Microsoft: Excel")).matches("microsoft-excel-[0-9a-f]{8}");
    }
}
