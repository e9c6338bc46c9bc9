package org.careerguide.importer.onet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.inject.Inject;

import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentType;
import org.careerguide.content.OccupationBuilder;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.Place;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.WagePeriod;
import org.careerguide.importer.DamagedFileException;
import org.careerguide.importer.FileRead;
import org.careerguide.importer.Slugs;
import org.careerguide.publish.ContentMistake;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.InvalidContentException;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publication;
import org.careerguide.publish.Publisher;
import org.careerguide.testsupport.Releases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
class OnetImportTest {

    @Inject
    Publisher publisher;

    @Inject
    Releases releases;

    @TempDir
    Path directory;

    private final Map<String, String> tables = new LinkedHashMap<>();
    private final List<FileRead> reads = new ArrayList<>();

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

    private Publication publish(Path path, String... options) {
        List<String> given = List.of(options);
        return publisher.publish(live -> {
            reads.add(OnetImport.read(path, live, given.contains("--replace"), given.contains("--downgrade")));
            return reads.get(reads.size() - 1).set();
        }, false, (done, all) -> {
        });
    }

    @AfterEach
    void withdraw() {
        releases.withdraw(OnetImport.LAYER);
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
                .body("textSource.slug", equalTo("onet-97-1")).body("textSource.title", equalTo("O*NET Database 97.1"))
                .body("attribution.text", containsString("O*NET 97.1 Database"))
                .body("attribution.text", containsString("modified"))
                .body("missing.educationLevels", equalTo("not-collected"));
        given().get("/api/v1/roles/rain-makers").then().body("responsibilities[0].type", nullValue())
                .body("responsibilities[0].missing.type", equalTo("not-collected")).body("titlesOnly", nullValue());
        given().get("/api/v1/roles/weather-workers-all-other").then().body("titlesOnly", equalTo(true));
        given().get("/api/v1/compare?roles=cloud-painters,rain-makers&criteria=tools").then().body("rows.same", contains(true));
        assertThat(reads.get(0).notes()).anyMatch(note -> note.contains("Weather Reports"))
                .anyMatch(note -> note.contains("no table “Knowledge”"));
        assertThat(reads.get(0).notes()).contains("Read 3 rows of Occupation Data", "Read 2 rows of Interests");
    }

    @Test
    void pagesOfImportedTextsSayWhoseWordsTheyAre() throws IOException {
        put("Content Model Reference", "Element ID;Element Name;Description",
                "2.A.1.a;Reading Comprehension;Understanding what clouds say.",
                "1.B.1.c;Artistic;Work with clouds as with clay.");
        publish(folder("97_1"));

        String words = "In the words of <a href=\"http://localhost:" + RestAssured.port
                + "/api/v1/sources/onet-97-1.html\"><bdi>O*NET Database 97.1</bdi></a>.";
        String task = given().get("/api/v1/roles/cloud-painters").then().extract().path("responsibilities[0].slug");
        for (String path : List.of("/roles/cloud-painters", "/responsibilities/" + task)) {
            given().get("/api/v1" + path).then().statusCode(200).body("textSource.slug", equalTo("onet-97-1"));
            given().get("/api/v1" + path + ".html").then().statusCode(200).body(containsString(words));
            given().get("/api/v1" + path + ".md").then().body(containsString("In the words of [O\\*NET Database 97.1]("));
        }
        for (String card : List.of("/embed/roles/cloud-painters", "/api/v1/roles/cloud-painters.fragment.html")) {
            given().get(card).then().statusCode(200).body(containsString(" (O*NET Database 97.1)<"));
        }
        given().get("/embed/roles/cloud-painters?view=full").then().statusCode(200).body(containsString(words));
        for (String own : List.of("/roles/medical-billing", "/skills/analysis", "/responsibilities/assign-codes")) {
            given().get("/api/v1" + own).then().statusCode(200).body("textSource", nullValue());
            given().get("/api/v1" + own + ".html").then().body(not(containsString("In the words of")));
        }
    }

    @Test
    void areasOfInterestHaveKeywordsActivitiesAndOccupations() throws IOException {
        put("Content Model Reference", "Element ID;Element Name;Description",
                "1.B.1.c;Artistic;Work with clouds as with clay.", "9.A;Patience with Skies;Waiting for weather.");
        put("RIASEC Keywords", "Element ID;Element Name;Keyword;Keyword Type", "1.B.1.c;Artistic;Paint;Action",
                "1.B.1.c;Artistic;Sky;Object");
        put("Interests Illustrative Activities", "Element ID;Element Name;Interest Type;Activity",
                "1.B.1.c;Artistic;General;Paint a cloud.", "1.B.3.x;Cloud Arts;Basic;Hang up a cloud.");
        put("Interests Illustrative Occupations", "Element ID;Element Name;Interest Type;O*NET-SOC Code",
                "1.B.1.c;Artistic;General;98-1011.00");

        publish(folder("97_1"));

        given().get("/api/v1/interests/artistic").then().statusCode(200)
                .body("description", equalTo("Work with clouds as with clay.")).body("textSource.slug", equalTo("onet-97-1"))
                .body("keywords", contains("Paint", "Sky"))
                .body("activities", contains("Paint a cloud.")).body("occupations.onetSoc", contains("98-1011.00"))
                .body("occupations.role.slug", contains("cloud-painters"))
                .body("attribution.sources.slug", contains("onet-97-1"))
                // What the guide says itself stays.
                .body("summary", containsString("Work with form")).body("missing", nullValue());
        given().get("/api/v1/interests/social").then().body("missing.keywords", equalTo("not-collected"));
        assertThat(reads.get(0).notes()).contains(
                "Passed over: rows of Interests Illustrative Activities about narrower areas than the six: 1");

        // A release without these tables leaves them as they are.
        tables.keySet().removeIf(name -> name.startsWith("RIASEC") || name.startsWith("Interests Illustrative"));
        publish(folder("97_2"));
        given().get("/api/v1/interests/artistic").then().body("keywords", contains("Paint", "Sky"));
    }

    @Test
    void tasksComeToWorkActivities() throws IOException {
        put("DWA Reference", "Element ID;IWA ID;DWA ID;DWA Title", "4.A;4.A.I01;4.A.I01.D01;Handle clouds.",
                "4.A;4.A.I01;4.A.I01.D02;Mix paints.");
        put("Tasks to DWAs", "O*NET-SOC Code;Task ID;DWA ID;Date", "98-1011.00;900001;4.A.I01.D02;03/2014",
                "98-1011.00;900001;4.A.I01.D01;03/2014", "98-1012.00;900002;4.A.I01.D01;07/2014");

        publish(folder("97_1"));

        given().get("/api/v1/roles/cloud-painters").then()
                .body("workActivities.title", contains("Mix paints.", "Handle clouds."))
                .body("workActivities[0].code", equalTo("4.A.I01.D02"))
                .body("workActivities[0].date", equalTo("2014-03"))
                .body("workActivities[0].source.slug", equalTo("onet-97-1"));
        given().get("/api/v1/search?type=role&q=handles").then()
                .body("items.find { it.slug == 'cloud-painters' }.matchedOn", equalTo("text"));
        given().get("/api/v1/roles/cloud-painters/next-steps").then().statusCode(200)
                .body("items.find { it.slug == 'rain-makers' }.tasksInCommon.title", contains("Handle clouds."))
                .body("items.find { it.slug == 'rain-makers' }.tasksInCommon[0].code", equalTo("4.A.I01.D01"));
    }

    @Test
    void aReleaseWithAbilitiesContextAndRatingsOfTasks() throws IOException {
        String ratings = "O*NET-SOC Code;Element ID;Element Name;Scale ID;Data Value;N;Standard Error;Lower CI Bound;Upper CI Bound;"
                + "Recommend Suppress;Not Relevant;Date;Domain Source";
        put("Skills", ratings, "98-1011.00;9.A;Patience with Skies;IM;4.12;8;0.1250;3.8800;4.3700;N;n/a;08/2023;Analyst",
                "98-1011.00;9.A;Patience with Skies;LV;3.50;8;0.1;3;4;Y;N;08/2023;Analyst");
        put("Abilities", ratings, "98-1011.00;1.A.1;Far Vision;IM;4.50;8;0.2;4;5;N;n/a;08/2023;Analyst",
                "98-1011.00;1.A.1;Far Vision;LV;5.00;8;0.2;4;5;N;N;08/2023;Analyst",
                "98-1011.00;1.A.2;Hearing;IM;1.50;8;0.2;1;2;N;n/a;08/2023;Analyst",
                "98-1011.00;1.A.2;Hearing;LV;0.10;8;0.2;0;1;N;Y;08/2023;Analyst");
        put("Work Activities", ratings, "98-1011.00;4.A.1;Getting Clouds;IM;3.25;8;n/a;n/a;n/a;N;n/a;08/2023;Incumbent");
        put("Work Context Categories", "Element ID;Element Name;Scale ID;Category;Category Description",
                "4.C.1;Height;CXP;1;Never", "4.C.1;Height;CXP;2;Every day");
        put("Work Context",
                "O*NET-SOC Code;Element ID;Element Name;Scale ID;Category;Data Value;N;Standard Error;Lower CI Bound;"
                        + "Upper CI Bound;Recommend Suppress;Not Relevant;Date;Domain Source",
                "98-1011.00;4.C.1;Height;CX;n/a;1.80;20;0.3;1.2;2.4;N;n/a;08/2023;Incumbent",
                "98-1011.00;4.C.1;Height;CXP;1;20.00;20;3;14;26;N;n/a;08/2023;Incumbent",
                "98-1011.00;4.C.1;Height;CXP;2;80.00;20;3;74;86;Y;n/a;08/2023;Incumbent");
        put("Task Categories", "Scale ID;Category;Category Description", "FT;1;Yearly or less", "FT;2;Daily");
        put("Task Ratings",
                "O*NET-SOC Code;Task ID;Scale ID;Category;Data Value;N;Standard Error;Lower CI Bound;Upper CI Bound;"
                        + "Recommend Suppress;Date;Domain Source",
                "98-1011.00;900001;FT;1;25.00;20;2;21;29;N;08/2023;Incumbent",
                "98-1011.00;900001;FT;2;75.00;20;2;71;79;N;08/2023;Incumbent",
                "98-1011.00;900001;IM;n/a;4.25;20;0.1;4;4.5;N;08/2023;Incumbent",
                "98-1011.00;900001;RT;n/a;93.50;20;1;91;95;N;08/2023;Incumbent");
        put("Emerging Tasks", "O*NET-SOC Code;Task;Category;Original Task ID;Original Task;Date;Domain Source",
                "98-1011.00;Print clouds.;New;n/a;n/a;08/2024;Incumbent",
                "98-1011.00;Mix all greys.;Revision;900001;Mix white and grey.;08/2024;Incumbent");
        put("Job Zone Reference", "Job Zone;Name;Experience;Education;Job Training;Examples;SVP Range",
                "3;Job Zone Three: Medium;Some;A diploma;A year;Painters;6.0 to < 7.0");
        put("IWA Reference", "Element ID;IWA ID;IWA Title", "4.A.1;4.A.1.I01;Handle weather.");
        put("Content Model Reference", "Element ID;Element Name;Description", "4.A.1;Getting Clouds;Fetching.");
        put("DWA Reference", "Element ID;IWA ID;DWA ID;DWA Title", "4.A.1;4.A.1.I01;4.A.1.I01.D01;Handle clouds.");
        put("Tasks to DWAs", "O*NET-SOC Code;Task ID;DWA ID;Date", "98-1011.00;900001;4.A.1.I01.D01;03/2014");
        put("UNSPSC Reference",
                "Commodity Code;Commodity Title;Class Code;Class Title;Family Code;Family Title;Segment Code;Segment Title",
                "43232202;Painting software;43232200;Art software;43230000;Software;43000000;Computing");

        publish(folder("97_1"));

        given().get("/api/v1/roles/cloud-painters?expand=precision").then().statusCode(200)
                .body("skills[0].elementId", equalTo("9.A")).body("skills[0].precision.importance.answers", equalTo(8))
                .body("skills[0].precision.importance.standardError", equalTo(0.125f))
                .body("skills[0].precision.importance.lowerBound", equalTo(3.88f))
                .body("skills[0].precision.importance.upperBound", equalTo(4.37f))
                .body("skills[0].precision.level", nullValue()).body("skills[0].missing.level", equalTo("suppressed"))
                .body("abilities.title", contains("Far Vision", "Hearing")).body("abilities[0].level", equalTo(5))
                .body("abilities[0].precision.level.answers", equalTo(8))
                .body("abilities[1].missing.level", equalTo("not-applicable"))
                .body("generalisedActivities[0].importance", equalTo(3.25f))
                .body("workContext[0].score", equalTo(1.8f))
                .body("workContext[0].answers.answer", contains("Never", "Every day"))
                .body("workContext[0].answers[0].sharePercent", equalTo(20))
                .body("workContext[0].answers[1].missing.sharePercent", equalTo("suppressed"))
                .body("responsibilities[0].ratings.importance", equalTo(4.25f))
                .body("responsibilities[0].ratings.relevancePercent", equalTo(93.5f))
                .body("responsibilities[0].ratings.frequency.answer", contains("Yearly or less", "Daily"))
                .body("emergingTasks.title", contains("Print clouds.", "Mix all greys."))
                .body("emergingTasks.kind", contains("new", "revision"))
                .body("emergingTasks[1].originalTaskId", equalTo("900001"))
                .body("jobZone.title", equalTo("Job Zone Three: Medium")).body("jobZone.svpRange", equalTo("6.0 to < 7.0"))
                .body("workActivities[0].intermediate.title", equalTo("Handle weather."))
                .body("workActivities[0].generalised.title", equalTo("Getting Clouds"))
                .body("interestHighPoints.title", contains("Artistic"))
                .body("tools[0].category.productClass.title", equalTo("Art software"))
                .body("tools[0].category.segment.code", equalTo("43000000"));
        given().get("/api/v1/tools/cloudbrush-c-plus-plus").then().body("categories[0].family.title", equalTo("Software"));
        given().get("/api/v1/roles/cloud-painters").then().body("skills[0].precision", nullValue());
        for (String rendition : List.of("html", "csv", "md")) {
            given().get("/api/v1/roles/cloud-painters." + rendition + "?expand=precision").then().statusCode(200)
                    .body(containsString("8 answers, standard error 0.125, 95 % interval 3.88 to 4.37"));
        }
        given().get("/api/v1/roles/rain-makers").then().body("missing.abilities", equalTo("not-collected"))
                .body("missing.emergingTasks", equalTo("not-collected"));
        given().get("/api/v1/search?type=role&q=greys").then()
                .body("items.find { it.slug == 'cloud-painters' }.matchedOn", equalTo("text"));
        given().get("/api/v1/compare?roles=cloud-painters,rain-makers&criteria=abilities,emerging-tasks").then()
                .body("rows[0].cells[0].only.title", contains("Print clouds.", "Mix all greys."))
                .body("rows[1].items[0].values[0].level", equalTo(5));
        given().get("/api/v1/compare?roles=cloud-painters,rain-makers&criteria=generalised-activities,work-context").then()
                .body("rows[0].items[0].title", equalTo("Getting Clouds"))
                .body("rows[0].items[0].values[0].importance", equalTo(3.25f))
                .body("rows[1].measures[0].title", equalTo("Height")).body("rows[1].measures[0].values[0].value", equalTo(1.8f))
                .body("rows[1].measures[0].values[1].missing", equalTo("not-collected"));
        assertThat(given().get("/api/v1/roles/cloud-painters.html").asString()).containsSubsequence("Preparation",
                "Medium", "Job zone: experience", "Some", "Job zone: education", "A diploma", "Job zone: training", "A year",
                "6.0 to &lt; 7.0", "Abilities", "Far Vision", "4.5", "Work activities", "Handle clouds.",
                "Generalised work activities", "Getting Clouds", "Work context", "Height", "1.8", "Fits best", "Artistic",
                "Emerging tasks", "Print clouds.");

        // A release without these tables leaves them as they are.
        tables.keySet().removeAll(List.of("Abilities", "Work Context", "Emerging Tasks"));
        publish(folder("97_2"));
        given().get("/api/v1/roles/cloud-painters").then().body("abilities[0].source.slug", equalTo("onet-97-1"))
                .body("workContext", hasSize(1)).body("emergingTasks", hasSize(2));
    }

    @Test
    void theClassOfAToolIsTheRolesOwn() throws IOException {
        put("Technology Skills", "O*NET-SOC Code;Example;Commodity Code;Commodity Title;Hot Technology;In Demand",
                "98-1011.00;CloudBrush;43232202;Painting software;Y;N", "98-1012.00;CloudBrush;43232306;Query software;Y;N");
        put("Tools Used", "O*NET-SOC Code;Example;Commodity Code;Commodity Title",
                "98-1011.00;Hoists;42192404;Patient ceiling hoists", "98-1012.00;Hoists;24101602;Hoists",
                "98-1012.00;hoists;42192404;Patient ceiling hoists", "98-1012.00;Ladders;30191501;Ladders");

        publish(folder("97_1"));

        given().get("/api/v1/roles/cloud-painters").then()
                .body("tools.find { it.title == 'CloudBrush' }.category.code", equalTo("43232202"))
                .body("tools.find { it.title == 'Hoists' }.category.title", equalTo("Patient ceiling hoists"))
                .body("tools.find { it.title == 'Hoists' }.source.slug", equalTo("onet-97-1"));
        given().get("/api/v1/roles/rain-makers/tools").then()
                .body("items.find { it.title == 'CloudBrush' }.category.code", equalTo("43232306"))
                .body("items.find { it.title == 'Hoists' }.category.title", equalTo("Hoists"));
        given().get("/api/v1/tools/hoists").then()
                .body("categories.title", contains("Hoists", "Patient ceiling hoists"))
                .body("categories.code", contains("24101602", "42192404"))
                .body("summary", equalTo("Equipment of the classes “Hoists” (UNSPSC 24101602), "
                        + "“Patient ceiling hoists” (UNSPSC 42192404)."));
        given().get("/api/v1/tools/ladders").then().body("categories.title", contains("Ladders"))
                .body("summary", equalTo("Equipment of the class “Ladders” (UNSPSC 30191501)."));
        given().get("/api/v1/roles/rain-makers?version=" + version()).then()
                .body("tools.find { it.title == 'Hoists' }.category.title", equalTo("Hoists"));
        assertThat(reads.get(0).notes()).contains(
                "Passed over: rows of Tools Used that name a tool of the occupation again, as another class: 1");
    }

    private static int version() {
        return given().get("/api/v1").path("contentVersion");
    }

    @Test
    void everyRowColumnAndTablePassedOverIsNamed() throws IOException {
        put("Content Model Reference", "Element ID;Element Name;Description", "9.A;Patience with Skies;Waiting.",
                "1.A;Vision;Seeing.", "1.B;Hearing;Hearing.");
        put("Education, Training, and Experience Categories", "Element ID;Element Name;Scale ID;Category;Category Description",
                "2.D.1;Required Level of Education;RL;1;A diploma", "3.A.1;Related Work Experience;RW;1;None",
                "3.A.2;On-Site Training;PT;1;None");
        put("Education, Training, and Experience", "O*NET-SOC Code;Element ID;Scale ID;Category;Data Value;N;Date",
                "98-1011.00;2.D.1;RL;1;100.00;20;08/2023", "98-1012.00;2.D.1;RL;1;n/a;20;08/2023",
                "98-1011.00;3.A.1;RW;1;50.00;20;08/2023", "98-1012.00;3.A.1;RW;1;50.00;20;08/2023",
                "98-1012.00;3.A.2;PT;1;50.00;20;08/2023", "98-1012.00;3.A.9;XX;1;50.00;20;08/2023");
        put("Work Styles", "O*NET-SOC Code;Element ID;Element Name;Scale ID;Data Value;Date",
                "98-1011.00;1.C;Calm;IM;n/a;08/2023");
        put("Alternate Titles", "O*NET-SOC Code;Alternate Title;Short Title;Source(s)", "98-1011.00;Sky Artist;n/a;01",
                "98-1011.00;sky artist;n/a;02", "");
        Path folder = folder("97_1");
        Files.writeString(folder.resolve("Read Me.pdf"), "Words.");

        publish(folder);

        assertThat(reads.get(0).notes()).contains(
                "Passed over: rows of Content Model Reference about other elements than skills and knowledge: 2",
                "Passed over: rows of Education, Training, and Experience about something else than education, experience and training, on the scale XX: 1",
                "Passed over: rows of Education, Training, and Experience without a value: 1",
                "Passed over: rows of Work Styles without a value: 1",
                "Passed over: rows of Alternate Titles with a title that the occupation has already: 1",
                "Passed over: empty lines of Alternate Titles: 1",
                "Passed over: columns of Alternate Titles: Short Title, Source(s)",
                "Passed over: rows of the table Weather Reports: 1")
                .anyMatch(note -> note.matches("Passed over: files that are not tables \\(.*Read Me.pdf\\): 1"));
        given().get("/api/v1/compare?roles=cloud-painters,rain-makers&criteria=training").then().statusCode(200)
                .body("rows[0].measures.title", contains("Related work: None", "On-site training: None"))
                .body("rows[0].measures[0].values.value", contains(50, 50))
                .body("rows[0].measures[1].values[0].missing", equalTo("not-collected"));
        for (String address : List.of("/api/v1/compare.html?", "/api/v1/compare.csv?", "/api/v1/compare.md?",
                "/embed/compare?view=full&")) {
            given().get(address + "roles=cloud-painters,rain-makers&criteria=training").then().statusCode(200)
                    .body(containsString("Experience and training")).body(containsString("On-site training: None"));
        }
    }

    @Test
    void aLastLineNeedsNoEnd() throws IOException {
        tables.replaceAll((name, text) -> text.strip());

        publish(folder("97_1"));

        given().get("/api/v1/roles/cloud-painters").then().body("tools", hasSize(1)).body("jobZone.zone", equalTo(3))
                .body("interests", hasSize(1)).body("alternateTitles.title", contains("Sky Artist"));
        given().get("/api/v1/roles/weather-workers-all-other").then().statusCode(200);
        assertThat(reads.get(0).notes()).contains("Read 3 rows of Occupation Data", "Read 1 rows of Job Zones");
        assertThat(reads.get(0).notes()).contains("Passed over: rows of the table Weather Reports: 1");
    }

    @Test
    void whatTheReleaseDoesNotVouchForIsMissingWithItsReason() throws IOException {
        put("Skills", "O*NET-SOC Code;Element ID;Element Name;Scale ID;Data Value;Recommend Suppress;Not Relevant;Date",
                "98-1011.00;9.A;Patience with Skies;IM;4.12;N;n/a;08/2023",
                "98-1011.00;9.A;Patience with Skies;LV;3.50;Y;N;08/2023", "98-1011.00;9.B;Shouting;IM;1.20;N;n/a;08/2023",
                "98-1011.00;9.B;Shouting;LV;0.25;Y;Y;08/2023", "98-1012.00;9.A;Patience with Skies;IM;2.00;n/a;n/a;08/2023",
                "98-1012.00;9.A;Patience with Skies;LV;3.00;n/a;n/a;08/2023");
        put("Education, Training, and Experience Categories", "Element ID;Element Name;Scale ID;Category;Category Description",
                "2.D.1;Required Level of Education;RL;1;No diploma", "2.D.1;Required Level of Education;RL;2;A diploma");
        put("Education, Training, and Experience",
                "O*NET-SOC Code;Element ID;Scale ID;Category;Data Value;Recommend Suppress;Date",
                "98-1011.00;2.D.1;RL;1;38.02;Y;08/2023", "98-1011.00;2.D.1;RL;2;61.98;N;08/2023");
        put("Work Styles", "O*NET-SOC Code;Element ID;Element Name;Scale ID;Data Value;Recommend Suppress;Date",
                "98-1011.00;1.C;Calm;IM;4.00;Y;08/2023", "98-1011.00;1.D;Humour;IM;3.00;N;08/2023");

        publish(folder("97_1"));

        given().get("/api/v1/roles/cloud-painters").then()
                .body("skills.find { it.slug == 'patience-with-skies' }.importance", equalTo(4.12f))
                .body("skills.find { it.slug == 'patience-with-skies' }.level", nullValue())
                .body("skills.find { it.slug == 'patience-with-skies' }.missing.level", equalTo("suppressed"))
                .body("skills.find { it.slug == 'shouting' }.missing.level", equalTo("not-applicable"))
                .body("educationLevels[1].sharePercent", equalTo(61.98f))
                .body("educationLevels[0].missing.sharePercent", equalTo("suppressed"))
                .body("educationLevels[1].missing", nullValue())
                .body("workStyles[0].missing.importance", equalTo("suppressed"))
                .body("workStyles[1].importance", equalTo(3));
        given().get("/api/v1/compare?roles=cloud-painters,rain-makers&criteria=skills").then()
                .body("rows[0].items.find { it.slug == 'patience-with-skies' }.values[0].missing.level", equalTo("suppressed"))
                .body("rows[0].items.find { it.slug == 'patience-with-skies' }.values[1].level", equalTo(3));
        given().get("/api/v1/compare?roles=cloud-painters,rain-makers&criteria=education").then()
                .body("rows[0].measures.find { it.title == 'No diploma' }.values[0].missing", equalTo("suppressed"));
        given().get("/api/v1/roles/cloud-painters.csv").then().statusCode(200);
        assertThat(reads.get(0).notes()).contains("Passed over: values that O*NET recommends to suppress (suppressed): 3",
                "Passed over: levels that O*NET marks as not relevant (not-applicable): 1");
    }

    @Test
    void tablesThatLaterReleasesHaveRenamedAreRead() throws IOException {
        tables.keySet().removeAll(List.of("Skills", "Technology Skills", "Interests", "Alternate Titles"));
        String ratings = "O*NET-SOC Code;Element ID;Element Name;Scale ID;Data Value;Date";
        put("Essential Skills", ratings, "98-1011.00;2.A.1;Looking Up;IM;4.00;02/2026",
                "98-1011.00;2.A.1;Looking Up;LV;3.00;02/2026");
        put("Transferable Skills", ratings, "98-1011.00;2.B.1;Mixing;IM;3.00;02/2026",
                "98-1011.00;2.B.1;Mixing;LV;2.00;02/2026");
        put("Career Interest Types", ratings, "98-1011.00;1.B.1.c;Artistic;OI;6.50;02/2026");
        put("Work Styles", ratings + ";Domain Source", "98-1011.00;1.D.1;Calm;WI;2.75;02/2026;Expert",
                "98-1011.00;1.D.1;Calm;DR;1.00;02/2026;Expert");
        put("Job Titles", "O*NET-SOC Code;Job Title;Short Title", "98-1011.00;Sky Artist;n/a");
        put("Software Skills", "O*NET-SOC Code;Element ID;Element Name;Workplace Example;Hot Technology;In Demand",
                "98-1011.00;2.E.5.b;Painting software;CloudBrush C++;Y;N");
        put("Education Categories", "Element ID;Element Name;Scale ID;Category;Category Description",
                "2.D.1;Required Level of Education;RL;1;A diploma");
        put("Education", "O*NET-SOC Code;Element ID;Scale ID;Category;Data Value;Date", "98-1011.00;2.D.1;RL;1;100.00;02/2026");

        publish(folder("97_3"));

        given().get("/api/v1/roles/cloud-painters").then().body("skills.title", contains("Looking Up", "Mixing"))
                .body("skills.level", contains(3, 2)).body("interests.title", contains("Artistic"))
                .body("alternateTitles.title", contains("Sky Artist")).body("tools[0].title", equalTo("CloudBrush C++"))
                .body("tools[0].hot", equalTo(true)).body("tools[0].category", nullValue())
                .body("educationLevels.level", contains("A diploma"))
                .body("missing.workStyles", equalTo("not-collected"));
        given().get("/api/v1/tools/cloudbrush-c-plus-plus").then().body("summary", containsString("“Painting software”"));
        assertThat(reads.get(0).notes())
                .anyMatch(note -> note.startsWith("Passed over: rows of Work Styles on the scale WI") && note.endsWith(": 1"))
                .noneMatch(note -> note.contains("no table “Skills”") || note.contains("no table “Technology Skills”"));
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
                null, null, null, null, null, null, null, null);
        publisher.publish(new DocumentSet(Origin.PACK, List.of(new DocumentSet.Entry("edited", Map.of(), edited)), List.of(),
                List.of()), false);
        put("Task Statements", "O*NET-SOC Code;Task ID;Task;Task Type", "98-1011.00;900003;Paint the sunset.;Core");
        put("Job Zones", "O*NET-SOC Code;Job Zone;Date", "98-1011.00;4;08/2026");

        publish(folder("97_2"));

        given().get("/api/v1/roles/cloud-painters").then().body("jobZone.zone", equalTo(4))
                .body("textSource.slug", equalTo("onet-97-2"))
                .body("jobZone.source.slug", equalTo("onet-97-2"))
                .body("responsibilities.title", contains("Paint the sunset."));
        given().get("/api/v1/roles/rain-makers").then().body("title", equalTo("Rain makers, edited"))
                .body("textSource", nullValue());
        given().get("/api/v1/responsibilities/mix-white-and-grey-900001").then().statusCode(410);
        publisher.publish(new DocumentSet(Origin.PACK, List.of(),
                List.of(new DocumentSet.Withdrawal("w", 1, DocumentType.ROLE, "rain-makers", "Tested.")), List.of()), false);
    }

    @Test
    void aLaterReleaseRenamesOccupationsAndTakesAwayWhatItDoesNotName() throws IOException {
        put("Job Zones", "O*NET-SOC Code;Job Zone;Date", "98-1011.00;3;08/2023", "98-1012.00;2;08/2023");
        publish(folder("97_1"));
        var editors = new RoleDocument("cloudburst-maker", "Cloudburst maker", "By an editor.", "By an editor.", null, null,
                new RoleDocument.Reference("rain-makers", ReferenceMatch.NARROWER, null), null, null,
                List.of(new RoleDocument.RoleTool("cloudbrush-c-plus-plus", null, null, null, null)), null, null, null, null,
                null,
                null);
        publisher.publish(new DocumentSet(Origin.PACK, List.of(new DocumentSet.Entry("edited", Map.of(), editors)), List.of(),
                List.of()), false);
        put("Occupation Data", "O*NET-SOC Code;Title;Description", "98-1011.00;Painters of Clouds;Paint clouds.");
        tables.keySet().retainAll(List.of("Occupation Data", "Job Zones"));
        put("Job Zones", "O*NET-SOC Code;Job Zone;Date", "98-1011.00;3;08/2026");
        try {
            publish(folder("97_2"), "--replace");

            given().get("/api/v1/roles/cloud-painters").then().body("title", equalTo("Painters of Clouds"))
                    .body("reference.title", equalTo("Painters of Clouds")).body("skills", nullValue())
                    .body("missing.skills", equalTo("not-collected"))
                    .body("attribution.sources.slug", contains("onet-97-2"));
            given().get("/api/v1/roles/rain-makers").then().statusCode(410);
            given().get("/api/v1/roles/weather-workers-all-other").then().statusCode(410);
            given().get("/api/v1/roles/cloudburst-maker").then().body("summary", equalTo("By an editor."))
                    .body("jobZone", nullValue()).body("missing.jobZone", equalTo("not-collected"))
                    .body("tools.title", contains("CloudBrush C++"));
            // The tool that an editor's role names stays, and with it the release that described it.
            given().get("/api/v1/sources/onet-97-1").then().statusCode(200);
            assertThat(reads.get(1).notes()).contains("O*NET 97.2 says nothing of tasks: what O*NET 97.1 says of them goes");

            publisher.publish(new DocumentSet(Origin.PACK, List.of(),
                    List.of(new DocumentSet.Withdrawal("w", 1, DocumentType.ROLE, "cloudburst-maker", "Tested.")), List.of()),
                    false);
            publish(folder("97_2"));
            given().get("/api/v1/tools/cloudbrush-c-plus-plus").then().statusCode(410);
            given().get("/api/v1/sources/onet-97-1").then().statusCode(410);
        } finally {
            publisher.publish(live -> new DocumentSet(Origin.PACK, List.of(),
                    live.slugs(DocumentType.ROLE).contains("cloudburst-maker")
                            ? List.of(new DocumentSet.Withdrawal("w", 1, DocumentType.ROLE, "cloudburst-maker", "Tested."))
                            : List.of(),
                    List.of()), false, (done, all) -> {
                    });
        }
    }

    @Test
    void aCodeThatComesBackUnderAnotherTitleHasItsAddressAgain() throws IOException {
        publish(folder("97_1"));
        put("Occupation Data", "O*NET-SOC Code;Title;Description", "98-1012.00;Rain Makers;Make rain.");
        tables.keySet().retainAll(List.of("Occupation Data"));
        publish(folder("97_2"));
        given().get("/api/v1/roles/cloud-painters").then().statusCode(410);

        put("Occupation Data", "O*NET-SOC Code;Title;Description", "98-1011.00;Sky Decorators;Decorate skies.",
                "98-1012.00;Rain Makers;Make rain.");
        publish(folder("97_3"));

        given().get("/api/v1/roles/cloud-painters").then().statusCode(200).body("title", equalTo("Sky Decorators"))
                .body("reference.onetSoc", equalTo("98-1011.00"));
        given().get("/api/v1/roles?onetSoc=98-1011.00").then().body("items.slug", contains("cloud-painters"));
        assertThat(publish(folder("97_3")).changes()).isFalse();
    }

    @Test
    void aPackAndAReleaseKeepOccupationsOfDifferentCodesApart() throws IOException {
        put("Occupation Data", "O*NET-SOC Code;Title;Description", "98-3011.00;Fog Blowers;Blow fog.");
        put("Job Zones", "O*NET-SOC Code;Job Zone;Date", "98-3011.00;3;08/2023");
        tables.keySet().retainAll(List.of("Occupation Data", "Job Zones"));
        var ours = new OccupationBuilder("fog-blowers", "98-2000.00");
        ours.title = "Blowers of fog on stages";
        var stated = new DocumentSet(Origin.PACK,
                List.of(new DocumentSet.Entry("occupations/fog-blowers.yaml", Map.of(), ours.build())), List.of(),
                List.of());
        publisher.publish(stated, false);
        try {
            publish(folder("97_1"));
            given().get("/api/v1/roles/fog-blowers").then().statusCode(200)
                    .body("reference.onetSoc", equalTo("98-3011.00")).body("jobZone.zone", equalTo(3));
        } finally {
            releases.withdraw(OnetImport.LAYER);
            publisher.publish(new DocumentSet(Origin.PACK, List.of(), List.of(
                    new DocumentSet.Withdrawal("w", 1, DocumentType.OCCUPATION, "fog-blowers", "Tested.")), List.of()),
                    false);
        }
        publish(folder("97_1"));
        String slug = given().get("/api/v1/documents/role/fog-blowers").path("reference.occupation");
        var other = new OccupationBuilder(slug, "98-2000.00");
        other.title = "Blowers of fog on stages";
        assertThatThrownBy(() -> publisher.publish(new DocumentSet(Origin.PACK,
                List.of(new DocumentSet.Entry("occupations/" + slug + ".yaml", Map.of(), other.build())), List.of(), List.of()),
                false)).isInstanceOfSatisfying(InvalidContentException.class, invalid -> assertThat(invalid.mistakes())
                        .extracting(ContentMistake::toString).anyMatch(mistake -> mistake.contains(
                                "“" + slug + "” is the occupation with the code 98-3011.00 in a release")));
    }

    @Test
    void whatOnlyFieldsNameThatAreNotShownIsGoneUntilTheyAre() throws IOException {
        publish(folder("97_1"));
        publisher.publish(live -> {
            RoleDocument role = live.documents(RoleDocument.class).stream()
                    .filter(one -> one.slug().equals("cloud-painters")).findFirst().orElseThrow();
            ObjectNode edited = DocumentJson.fields(role).put("summary", "By an editor.");
            return DocumentSet.edited(List.of(new DocumentSet.Entry("edited", Map.of(),
                    DocumentJson.as(RoleDocument.class, edited))), List.of(), List.of());
        }, false, (done, all) -> {
        });
        try {
            put("Skills", "Scale ID;O*NET-SOC Code;Element ID;Element Name;Data Value;Date",
                    "IM;98-1011.00;9.B;Care of Skies;3.00;08/2024");
            publish(folder("97_2"));
            given().get("/api/v1/roles/cloud-painters").then().body("summary", equalTo("By an editor."))
                    .body("skills.title", contains("Care of Skies")).body("attribution.sources.slug", contains("onet-97-2"));
            given().get("/api/v1/skills/patience-with-skies").then().statusCode(410);
            given().get("/api/v1/sources/onet-97-1").then().statusCode(410);
            assertThat(publish(folder("97_2")).changes()).isFalse();

            // Without skills of a release, those that the editor left as they were are shown again.
            tables.remove("Skills");
            publish(folder("97_3"), "--replace");
            given().get("/api/v1/roles/cloud-painters").then().body("skills.title", contains("Patience with Skies"));
            given().get("/api/v1/skills/patience-with-skies").then().statusCode(200);
            given().get("/api/v1/sources/onet-97-1").then().statusCode(200);
        } finally {
            publisher.publish(new DocumentSet(Origin.PACK, List.of(),
                    List.of(new DocumentSet.Withdrawal("w", 1, DocumentType.ROLE, "cloud-painters", "Tested.")), List.of()),
                    false);
        }
        publish(folder("97_3"), "--replace");
        given().get("/api/v1/skills/patience-with-skies").then().statusCode(410);
        given().get("/api/v1/sources/onet-97-1").then().statusCode(410);
    }

    @Test
    void pagesTellApartTheDatesOfTwoRoles() throws IOException {
        put("Job Zones", "O*NET-SOC Code;Job Zone;Date", "98-1011.00;3;08/2023", "98-1012.00;2;07/2026");
        publish(folder("97_1"));

        given().get("/api/v1/compare.html?roles=cloud-painters,rain-makers&criteria=job-zone").then().statusCode(200)
                .body(containsString("<bdi>Cloud Painters: August 2023</bdi>, <bdi>Rain Makers: July 2026</bdi>"));
        put("Job Zones", "O*NET-SOC Code;Job Zone;Date", "98-1011.00;3;08/2023", "98-1012.00;2;08/2023");
        publish(folder("97_2"));
        given().get("/api/v1/compare.html?roles=cloud-painters,rain-makers&criteria=job-zone").then().statusCode(200)
                .body(containsString("<bdi>August 2023</bdi>"));
    }

    @Test
    void whatAReleaseTakesAwayIsNamed() throws IOException {
        publish(folder("97_1"));
        put("Occupation Data", "O*NET-SOC Code;Title;Description", "98-1011.00;Cloud Painters;Paint clouds.",
                "98-1012.00;Rain Makers;Make rain.");
        put("Skills", "Scale ID;O*NET-SOC Code;Element ID;Element Name;Data Value;Date",
                "IM;98-1012.00;9.A;Patience with Skies;4.12;08/2023");
        publish(folder("97_2"));

        String gone = "Imported before, and gone now, since this file does not have them: ";
        assertThat(reads.get(0).notes()).noneMatch(note -> note.startsWith(gone));
        assertThat(reads.get(1).notes()).contains(gone + "occupations: 1 (98-1099.00)",
                gone + "skills of occupations: 1 (98-1011.00)");
    }

    @Test
    void aNewCodeMayHaveTheFormerTitleOfAnother() throws IOException {
        publish(folder("97_1"));
        put("Occupation Data", "O*NET-SOC Code;Title;Description", "98-1011.00;Sky Decorators;Decorate skies.",
                "98-1012.00;Rain Makers;Make rain.", "98-1013.00;Cloud Painters;Paint other clouds.");
        publish(folder("97_2"));

        given().get("/api/v1/roles/cloud-painters").then().body("title", equalTo("Sky Decorators"))
                .body("reference.onetSoc", equalTo("98-1011.00")).body("jobZone.zone", equalTo(3));
        given().get("/api/v1/roles/cloud-painters-98-1013-00").then().body("title", equalTo("Cloud Painters"))
                .body("reference.onetSoc", equalTo("98-1013.00")).body("jobZone", nullValue());
        assertThat(publish(folder("97_2")).changes()).isFalse();
    }

    @Test
    void anotherCodeOfTheSameTitleTakesTheAddressButNoFigures() throws IOException {
        publish(folder("97_1"));
        var wages = new OccupationBuilder("cloud-painters", "98-1011.00");
        wages.wages = List.of(new OccupationDocument.Wages("onet-97-1", new Place("US", "United States"), "2031-05", "USD",
                WagePeriod.YEAR, null, null, null, BigDecimal.valueOf(50_000), null, null, null, null, null, null));
        publisher.publish(new DocumentSet(Origin.RELEASE, "wages-of-clouds",
                List.of(new DocumentSet.Entry("wages", Map.of(), wages.build())), List.of(), List.of()), false);
        try {
            given().get("/api/v1/roles/cloud-painters").then().body("wages[0].median.amount", equalTo(50_000));
            put("Occupation Data", "O*NET-SOC Code;Title;Description", "98-7011.00;Cloud Painters;Paint clouds.");
            tables.keySet().retainAll(List.of("Occupation Data"));
            publish(folder("97_2"));

            given().get("/api/v1/roles/cloud-painters").then().statusCode(200)
                    .body("reference.onetSoc", equalTo("98-7011.00")).body("wages", nullValue());
        } finally {
            releases.withdraw("wages-of-clouds");
        }
    }

    @Test
    void aReleaseWithoutOccupationsIsRefusedAndTakesNothingAway() throws IOException {
        publish(folder("97_1"));
        put("Occupation Data", "O*NET-SOC Code;Title;Description");
        Path folder = folder("97_2");
        assertThatThrownBy(() -> publish(folder)).isInstanceOf(DamagedFileException.class)
                .hasMessageContaining("Occupation Data.txt: it has no occupation");
        given().get("/api/v1/roles/cloud-painters").then().statusCode(200);
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
            releases.withdraw(OnetImport.LAYER);
        }
        given().get("/api/v1/roles/medical-billing").then().body("jobZone", nullValue());
        given().get("/api/v1/roles/billing-and-posting-clerks").then().statusCode(410);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Job Zones | O*NET-SOC Code;Job Zone;Date~98-1011.00;3 | Job Zones.txt:2: it has 2 cells instead of the 3",
            "Job Zones | O*NET-SOC Code;Job Zone;Date~98-1011.00;three;08/2023 | Job Zones.txt:2: “Job Zone” is “three”",
            "Job Zones | O*NET-SOC Code;Job Zone;Date~98-1011.00;3;2023 | Job Zones.txt:2: “Date” is “2023”",
            "Job Zones | O*NET-SOC Code;Zone;Date~98-1011.00;3;08/2023 | Job Zones.txt:1: it has no column “Job Zone”",
            "Job Zones | O*NET-SOC Code;Job Zone;Date~98-9999.00;3;08/2023 | Job Zones.txt:2: Occupation Data does not have",
            "Occupation Data | <!DOCTYPE html>~<html> | Occupation Data.txt:1: it has no column",
            "Skills | Scale ID;O*NET-SOC Code;Element ID;Element Name;Data Value;Date~XX;98-1011.00;9.A;P;4;08/2023 | Skills.txt:2: the scale “XX”",
            "Skills | Scale ID;O*NET-SOC Code;Element ID;Element Name;Data Value;Date~IM;98-1011.00;9.A;P;-4;08/2023 | Skills.txt:2: “Data Value” is “-4”; a number from 1 to 5",
            "Skills | Scale ID;O*NET-SOC Code;Element ID;Element Name;Data Value;Date~IM;98-1011.00;9.A;P;4;08/2023~IM;98-1011.00;9.A;P;3;08/2023 | Skills.txt:3: line 2 is about 98-1011.00, 9.A, IM already",
            "Skills | Scale ID;O*NET-SOC Code;Element ID;Element Name;Data Value;Recommend Suppress;Date~IM;98-1011.00;9.A;P;4;?;08/2023 | Skills.txt:2: “Recommend Suppress” is “?”; Y or N is expected",
            "Job Zones | O*NET-SOC Code;Job Zone;Date~98-1011.00;9;08/2023 | Job Zones.txt:2: “Job Zone” is “9”; a number from 1 to 5",
            "Job Zones | O*NET-SOC Code;Job Zone;Date~98-1011.00;3;08/2023~98-1011.00;4;08/2023 | Job Zones.txt:3: line 2 is about 98-1011.00 already",
            "Job Zones | O*NET-SOC Code;Job Zone;Date~98-1011.00;3;08/\u00002023 | Job Zones.txt:2: it has the control character 0",
            "Task Statements | O*NET-SOC Code;Task ID;Task;Task Type~98-1011.00;1;Mix.;Core~98-1012.00;1;Shake.;Core | Task Statements.txt:3: line 2 is about 1 already",
            "Technology Skills | O*NET-SOC Code;Example;Commodity Code;Commodity Title~98-1011.00;A;43;B | Technology Skills.txt:2: “Commodity Code” is “43”; eight digits" })
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
        assertThatThrownBy(() -> publish(folder)).hasMessageContaining("Job Zones.txt:2: “Date” is “08/20”");
        Files.writeString(zones, "O*NET-SOC Code\tJob Zone\tDate\n98-1011.00\t3\t08/2023\n98-1012.00\t3");
        assertThatThrownBy(() -> publish(folder)).hasMessageContaining("Job Zones.txt:3: it has 2 cells instead of the 3");
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

    @Test
    void whateverTheFoldersLineEndsAndOrderOfColumnsItIsTheSame() throws IOException {
        publish(zip("db_97_1_text.zip", "db_97_1_text/"));
        Map<String, String> before = Map.copyOf(tables);
        tables.replaceAll(
                (name, text) -> "\uFEFF" + text.lines().map(OnetImportTest::reversed).collect(Collectors.joining("\r\n"))
                        + "\r\n");
        assertThat(publish(zip("db_97_1.zip", "somewhere/deep/")).changes()).isFalse();
        assertThat(publish(folder("97_1").getParent()).changes()).isFalse();
        tables.putAll(before);
    }

    private static String reversed(String line) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        Collections.reverse(cells);
        return String.join("\t", cells);
    }

    @Test
    void whatIsNoReleaseAsItWasPackedIsRefused() throws IOException {
        Path other = zip("db_98_0_text.zip", "db_97_1_text/");
        assertThatThrownBy(() -> publish(other)).hasMessageContaining("its names say different releases: 97.1 and 98.0");
        byte[] bytes = Files.readAllBytes(stored("db_97_1_text.zip", "db_97_1_text/"));
        int value = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("4.12");
        bytes[value] = '3';
        Path changed = Files.write(directory.resolve("db_97_1_text.zip"), bytes);
        assertThatThrownBy(() -> publish(changed)).hasMessageContaining("Skills.txt: its bytes are not those that were packed");
        Path twice = stored("db_97_1_text.zip", "db_97_1_text/", "old/");
        assertThatThrownBy(() -> publish(twice)).hasMessageContaining("it holds the table “").hasMessageContaining("” twice");
        for (int i = 0; i < 1001; i++) {
            tables.put("Table " + i, "");
        }
        Path many = zip("db_97_2_text.zip", "db_97_2_text/");
        assertThatThrownBy(() -> publish(many)).hasMessageContaining("files; a release has some forty");
        tables.keySet().removeIf(name -> name.startsWith("Table "));
        put("Alternate Titles", "O*NET-SOC Code;Alternate Title", "98-1011.00;Sky Artist\n".repeat(2_400_000));
        Path bomb = zip("db_97_3_text.zip", "db_97_3_text/");
        assertThatThrownBy(() -> publish(bomb)).hasMessageContaining("Alternate Titles.txt: it is longer than");
        put("Alternate Titles", "O*NET-SOC Code;Alternate Title");
        Path folder = folder("97_4");
        Files.move(folder.resolve("Skills.txt"), directory.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("Skills.txt"), directory.resolve("elsewhere"));
        assertThatThrownBy(() -> publish(folder)).hasMessageContaining("Skills.txt: it is a folder or a link");
    }

    /** A zip that is not compressed, with the tables in each of these folders. */
    private Path stored(String name, String... folders) throws IOException {
        Path zip = directory.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String folder : folders) {
                for (var table : tables.entrySet()) {
                    byte[] bytes = table.getValue().getBytes(StandardCharsets.UTF_8);
                    var checksum = new CRC32();
                    checksum.update(bytes);
                    var entry = new ZipEntry(folder + table.getKey() + ".txt");
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(checksum.getValue());
                    out.putNextEntry(entry);
                    out.write(bytes);
                }
            }
        }
        return zip;
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
