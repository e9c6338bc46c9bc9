package org.careerguide;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.careerguide.edit.key.Roles;
import org.careerguide.testsupport.Releases;
import org.careerguide.testsupport.TestKeys;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import picocli.CommandLine;

/** What editors state and what releases state stand beside each other, whichever was imported first. */
@QuarkusTest
class ImportLayersTest {

    private static final Path CONTENT = Path.of("src", "main", "resources", "content");

    private static final Map<String, String> OCCUPATIONS = new TreeMap<>(Map.of(
            "43-3021.00", "Billing and Posting Clerks", "29-2072.00", "Medical Records Specialists",
            "29-9021.00", "Health Information Technologists and Medical Registrars",
            "11-9111.00", "Medical and Health Services Managers",
            "43-6013.00", "Medical Secretaries and Administrative Assistants", "98-2011.00", "Harbour Whisperers"));

    private static final List<String> ROLES = List.of("medical-billing", "medical-coding", "billing-specialist",
            "billing-manager", "coding-specialist", "coding-auditor", "senior-coding-auditor",
            "health-information-technologist", "medical-secretary", "medical-and-health-services-manager",
            "medical-records-specialists", "billing-and-posting-clerks", "harbour-whisperers");

    @Inject
    CommandLine.IFactory factory;

    @Inject
    Releases releases;

    @Inject
    TestKeys keys;

    @Inject
    AgroalDataSource database;

    @TempDir
    Path directory;

    @AfterEach
    void restore() throws IOException {
        releases.withdraw("bls-oews-may-2024", "bls-oews-may-2025", "bls-employment-projections-2024-34", "onet");
        Path pack = copyOfTheContent();
        // What tests put beside the built-in documents.
        Files.writeString(pack.resolve("withdrawn.yaml"), stated.stream()
                .map(one -> "- {type: " + one.split("/")[0] + ", slug: " + one.split("/")[1] + ", reason: Tested.}\n")
                .reduce("", String::concat));
        if (stated.isEmpty()) {
            Files.delete(pack.resolve("withdrawn.yaml"));
        }
        run("import", "pack", pack.toString());
    }

    private final List<String> stated = new ArrayList<>();

    private String run(String... arguments) {
        var output = new StringWriter();
        int exitCode = execute(output, arguments);
        assertThat(exitCode).as(output.toString()).isZero();
        return output.toString();
    }

    private int execute(StringWriter output, String... arguments) {
        var writer = new PrintWriter(output, true);
        return new CommandLine(new CareerGuide.Commands(), factory).setOut(writer).setErr(writer).execute(arguments);
    }

    private Path release(String number, String... withoutTables) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("release" + number).resolve("db_" + number + "_text"));
        table(folder, "Occupation Data", "O*NET-SOC Code;Title;Description", "%1$s;%2$s;What %2$s do.");
        table(folder, "Task Statements", "O*NET-SOC Code;Task ID;Task;Task Type", "%1$s;9%3$s;Do what %2$s do.;Core");
        table(folder, "Technology Skills", "O*NET-SOC Code;Example;Commodity Code;Commodity Title;Hot Technology;In Demand",
                "%1$s;Ledger Master;43232202;Ledger software;Y;N");
        table(folder, "Tools Used", "O*NET-SOC Code;Example;Commodity Code;Commodity Title",
                "%1$s;Stamping machines;44101600;Paper machines");
        table(folder, "Skills", "O*NET-SOC Code;Element ID;Element Name;Scale ID;Data Value;Date",
                "%1$s;2.A;Careful Reading;IM;4.12;08/2023", "%1$s;2.A;Careful Reading;LV;3.5;08/2023");
        table(folder, "Job Zones", "O*NET-SOC Code;Job Zone;Date", "%1$s;3;08/2023");
        table(folder, "Interests", "O*NET-SOC Code;Element ID;Element Name;Scale ID;Data Value;Date",
                "%1$s;1.B.1.e;Conventional;OI;6.5;11/2023");
        table(folder, "Work Styles", "O*NET-SOC Code;Element ID;Element Name;Scale ID;Data Value;Date",
                "%1$s;1.C.1;Calm;IM;4.5;11/2023");
        table(folder, "Education, Training, and Experience Categories",
                "Element ID;Element Name;Scale ID;Category;Category Description",
                "2.D.1;Required Level of Education;RL;1;A diploma");
        table(folder, "Education, Training, and Experience", "O*NET-SOC Code;Element ID;Scale ID;Category;Data Value;Date",
                "%1$s;2.D.1;RL;1;100.00;08/2023");
        table(folder, "Sample of Reported Titles", "O*NET-SOC Code;Reported Job Title", "%1$s;Reported %2$s");
        table(folder, "Alternate Titles", "O*NET-SOC Code;Alternate Title", "%1$s;Alternate %2$s",
                "29-2072.00;Reported Billing and Posting Clerks");
        for (String table : withoutTables) {
            Files.delete(folder.resolve(table + ".txt"));
        }
        return folder;
    }

    /** A table with these lines for each occupation; those that name none are there once. */
    private static void table(Path folder, String name, String header, String... lines) throws IOException {
        var text = new StringBuilder(header + "\n");
        for (String line : lines) {
            if (line.contains("%")) {
                OCCUPATIONS.forEach((code, title) -> text.append(line.formatted(code, title, code.replaceAll("[^0-9]", "")))
                        .append("\n"));
            } else {
                text.append(line).append("\n");
            }
        }
        Files.writeString(folder.resolve(name + ".txt"), text.toString().replace(';', '\t'));
    }

    private Path wages(int year) throws IOException {
        Path file = directory.resolve("national_M" + year + "_dl.xlsx");
        try (OutputStream out = Files.newOutputStream(file); var workbook = new Workbook(out, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("national_M" + year + "_dl");
            row(sheet, 0, "OCC_TITLE", "OCC_CODE", "AREA_TYPE", "O_GROUP", "TOT_EMP", "H_MEAN", "A_MEAN", "H_PCT10", "H_PCT25",
                    "H_MEDIAN", "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90", "ANNUAL",
                    "HOURLY");
            int number = 1;
            for (Map.Entry<String, String> occupation : OCCUPATIONS.entrySet()) {
                row(sheet, number++, occupation.getValue(), occupation.getKey().substring(0, 7), "1", "detailed", 200, 30,
                        60000,
                        5, 10, 30, 60, 150, 10000, 40000, 50000, 70000, 300000, "", "");
            }
        }
        return file;
    }

    private Path projections() throws IOException {
        Path file = directory.resolve("occupation.xlsx");
        try (OutputStream out = Files.newOutputStream(file); var workbook = new Workbook(out, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Table 1.2");
            row(sheet, 0, "2024 National Employment Matrix title", "2024 National Employment Matrix code", "Occupation type",
                    "Employment, 2024", "Employment, 2034", "Employment change, percent, 2024–34",
                    "Occupational openings, 2024–34 annual average", "Typical education needed for entry",
                    "Work experience in a related occupation", "Typical on-the-job training needed");
            int number = 1;
            for (Map.Entry<String, String> occupation : OCCUPATIONS.entrySet()) {
                row(sheet, number++, occupation.getValue(), occupation.getKey().substring(0, 7), "Line item", 100, 110, 10, 5,
                        "None", "None", "Short-term on-the-job training");
            }
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else {
                sheet.value(row, i, (String) cells[i]);
            }
        }
    }

    private Path copyOfTheContent() throws IOException {
        Path copy = Files.createTempDirectory(directory, "content");
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = copy.resolve(CONTENT.relativize(file).toString());
                if (!Files.exists(target)) {
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }

    private Path editorsPack() throws IOException {
        Path pack = copyOfTheContent();
        edit(pack.resolve("roles/medical-coding.yaml"), "title: Medical coding\n", "title: Medical coding, edited\n");
        edit(pack.resolve("occupations/medical-records-specialists.yaml"), "title: Medical Records Specialists",
                "title: Medical records specialists, edited");
        return pack;
    }

    private static void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    /** A pack of one document. */
    private Path pack(String type, String folder, String slug, String... lines) throws IOException {
        Path pack = Files.createTempDirectory(directory, "pack");
        Files.writeString(Files.createDirectories(pack.resolve(folder)).resolve(slug + ".yaml"),
                "slug: " + slug + "\n" + String.join("\n", lines) + "\n");
        stated.remove(type + "/" + slug);
        stated.add(type + "/" + slug);
        return pack;
    }

    private Path withdrawal(String type, String slug, String reason) throws IOException {
        Path pack = Files.createTempDirectory(directory, "withdrawal");
        Files.writeString(pack.resolve("withdrawn.yaml"),
                "- type: " + type + "\n  slug: " + slug + "\n  reason: " + reason + "\n");
        stated.remove(type + "/" + slug);
        return pack;
    }

    private static ValidatableResponse role(String slug) {
        return given().redirects().follow(false).get("/api/v1/roles/" + slug).then();
    }

    /** All that pages of roles show, but for when it was published. */
    private static Map<String, Map<String, Object>> roles() {
        Map<String, Map<String, Object>> roles = new TreeMap<>();
        for (String slug : ROLES) {
            Map<String, Object> role = given().get("/api/v1/roles/" + slug + "?expand=responsibilities,skills,tools").then()
                    .statusCode(200).extract().jsonPath().getMap("");
            role.remove("updatedAt");
            role.remove("contentVersion");
            roles.put(slug, role);
        }
        return roles;
    }

    @Test
    void aPackWithAChangedTitleTakesNothingAway() throws IOException {
        run("import", "onet", release("98_1").toString());
        run("import", "wages", wages(2024).toString());
        run("import", "wages", wages(2025).toString());
        run("import", "projections", projections().toString());
        role("medical-coding").body("interests.title", hasItem("Conventional")).body("wages", hasSize(4))
                .body("wages[0].median.amount", equalTo(51140)).body("wages[0].percentile75.amount", equalTo(70000))
                .body("wages[1].median.per", equalTo("hour"));
        Map<String, Map<String, Object>> before = roles();
        Path pack = copyOfTheContent();
        edit(pack.resolve("roles/medical-coding.yaml"), "title: Medical coding\n", "title: Medical coding, edited\n");

        String output = run("import", "pack", pack.toString());

        assertThat(output).contains("Created: 0, updated: 1, withdrawn: 0, unchanged: 140");
        Map<String, Map<String, Object>> after = roles();
        assertThat(after.get("medical-coding").put("title", "Medical coding")).isEqualTo("Medical coding, edited");
        assertThat(after).isEqualTo(before);
        role("medical-coding").body("interests", hasSize(6)).body("educationLevels", hasSize(1))
                .body("workStyles", hasSize(1)).body("jobZone.zone", equalTo(3)).body("wages", hasSize(4));
    }

    @ParameterizedTest
    @ValueSource(strings = { "pack onet wages2024 wages2025 projections", "onet wages2025 pack wages2024 projections",
            "onet pack projections wages2025 onet wages2024 pack", "onet wages2024 projections wages2025 pack onet" })
    void theOrderOfImportsDoesNotMatter(String order) throws IOException {
        var files = Map.of("pack", editorsPack(), "onet", release("98_1"), "wages2024", wages(2024), "wages2025", wages(2025),
                "projections", projections());
        for (String one : "onet wages2024 wages2025 projections pack".split(" ")) {
            run("import", one.replaceAll("[0-9]", ""), files.get(one).toString());
        }
        Map<String, Map<String, Object>> expected = roles();
        restore();

        for (String one : order.split(" ")) {
            run("import", one.replaceAll("[0-9]", ""), files.get(one).toString());
        }

        assertThat(roles()).isEqualTo(expected);
        for (String one : order.split(" ")) {
            assertThat(run("import", one.replaceAll("[0-9]", ""), files.get(one).toString())).contains("Nothing was written");
        }
    }

    @Test
    void aWithdrawalGivesBackWhatTheReleaseStates() throws IOException {
        run("import", "onet", release("98_1").toString());
        given().get("/api/v1/skills/careful-reading").then().body("title", equalTo("Careful Reading"));
        run("import", "pack", pack("skill", "skills", "careful-reading", "title: Reading with care", "kind: skill",
                "summary: By an editor.", "description: By an editor.").toString());
        given().get("/api/v1/skills/careful-reading").then().body("title", equalTo("Reading with care"));
        run("import", "onet", release("98_1").toString());
        given().get("/api/v1/skills/careful-reading").then().body("title", equalTo("Reading with care"));

        Path withdrawal = withdrawal("skill", "careful-reading", "The words of O*NET will do.");
        run("import", "pack", withdrawal.toString());

        given().get("/api/v1/skills/careful-reading").then().statusCode(200).body("title", equalTo("Careful Reading"));
        assertThat(run("import", "pack", withdrawal.toString())).contains("Nothing was written");
        given().get("/api/v1/skills/careful-reading").then().statusCode(200);
    }

    /** Editors send whole documents. What they have left as it was is not theirs. */
    @ParameterizedTest
    @CsvSource({ "harbour-whisperers, patch", "harbour-whisperers, put", "medical-secretary, patch", "medical-secretary, put" })
    void aLaterReleaseChangesWhatEditorsLeftAsItWas(String slug, String way) throws IOException {
        run("import", "onet", release("98_1").toString());
        Map<String, Map<String, Object>> before = roles();
        String summary = (String) before.get(slug).get("summary");
        if (slug.equals("harbour-whisperers")) {
            stated.add("role/" + slug);
        }
        editOverTheApi(slug, way, "By an editor.");
        Map<String, Map<String, Object>> after = roles();
        assertThat(after.get(slug).put("summary", summary)).isEqualTo("By an editor.");
        assertThat(after).isEqualTo(before);
        Path later = release("98_2");
        edit(later.resolve("Skills.txt"), "4.12", "3.99");
        edit(later.resolve("Technology Skills.txt"), "Ledger Master", "Ledger Mistress");

        run("import", "onet", later.toString());

        Map<String, Object> renewed = roles().get(slug);
        assertThat(renewed.get("summary")).isEqualTo("By an editor.");
        assertThat(renewed.get("skills").toString()).contains("3.99").doesNotContain("4.12");
        assertThat(renewed.get("tools").toString()).contains("Ledger Mistress").doesNotContain("Ledger Master");
        editOverTheApi(slug, way, "By another editor.");
        run("import", "onet", "--downgrade", release("98_1").toString());
        assertThat(roles().get(slug).put("summary", summary)).isEqualTo("By another editor.");
        editOverTheApi(slug, way, summary);
        assertThat(roles().get(slug)).isEqualTo(before.get(slug));
    }

    @Test
    void aLaterReleaseChangesARenamedRoleToo() throws IOException {
        run("import", "onet", release("98_1").toString());
        String path = "/api/v1/documents/role/harbour-";
        keys.as(Roles.PUBLISHER).header("If-Match", given().get(path + "whisperers").header("ETag"))
                .contentType("application/merge-patch+json").body(Map.of("slug", "harbour-singers")).patch(path + "whisperers")
                .then().statusCode(200);
        stated.add("role/harbour-singers");
        Path later = release("98_2");
        edit(later.resolve("Skills.txt"), "4.12", "3.99");

        run("import", "onet", later.toString());

        given().get("/api/v1/roles/harbour-singers?expand=skills").then().body("skills.toString()", containsString("3.99"));
        editOverTheApi("harbour-singers", "patch", "By an editor.");
        run("import", "onet", "--downgrade", release("98_1").toString());
        given().get("/api/v1/roles/harbour-singers?expand=skills").then().body("skills.toString()", containsString("4.12"))
                .body("summary", equalTo("By an editor."));
    }

    /** Changes the summary of a role, by a patch or by a document that was read. */
    private void editOverTheApi(String slug, String way, String summary) {
        String path = "/api/v1/documents/role/" + slug;
        Response read = given().get(path);
        Map<String, Object> document = read.jsonPath().getMap("");
        document.put("summary", summary);
        RequestSpecification request = keys.as(Roles.PUBLISHER).header("If-Match", read.header("ETag"));
        if (way.equals("put")) {
            request.contentType("application/json").body(document).put(path).then().statusCode(200);
        } else {
            request.contentType("application/merge-patch+json").body(Map.of("summary", summary)).patch(path).then()
                    .statusCode(200);
        }
    }

    /** The survey is named by what the pack states of the occupation, which is withdrawn too; the release goes on. */
    @Test
    void aWithdrawalTakesAwayWhatOnlyWithdrawnStatementsName() throws IOException {
        run("import", "onet", release("98_1").toString());
        run("import", "pack", pack("source", "sources", "harbour-survey", "title: Harbour survey", "summary: A survey.",
                "publisher: Harbour", "licence: CC0", "url: https://example.org/").toString());
        run("import", "pack", pack("occupation", "occupations", "harbour-whisperers", "title: Harbour whisperers",
                "onetSoc: \"98-2011.00\"", "soc: \"98-2011\"", "jobZone: {zone: 1, date: \"2026-01\", source: harbour-survey}",
                "sources: [harbour-survey]").toString());
        role("harbour-whisperers").body("jobZone.zone", equalTo(1));
        var refused = new StringWriter();
        assertThat(execute(refused, "import", "pack", withdrawal("source", "harbour-survey", "Tested.").toString())).isOne();
        assertThat(refused.toString()).contains("the occupation “harbour-whisperers” names it");

        Path both = withdrawal("source", "harbour-survey", "Tested.");
        Files.writeString(both.resolve("withdrawn.yaml"), Files.readString(both.resolve("withdrawn.yaml"))
                + Files.readString(withdrawal("occupation", "harbour-whisperers", "Tested.").resolve("withdrawn.yaml")));
        run("import", "pack", both.toString());

        given().get("/api/v1/sources/harbour-survey").then().statusCode(410);
        role("harbour-whisperers").body("jobZone.zone", equalTo(3)).body("reference.title", equalTo("Harbour Whisperers"));
    }

    @Test
    void whatEditorsWithdrawOfAReleaseStaysWithdrawn() throws IOException {
        run("import", "onet", release("98_1").toString());
        run("import", "pack", withdrawal("role", "harbour-whisperers", "Nobody does that.").toString());
        role("harbour-whisperers").statusCode(410);

        run("import", "onet", release("98_2").toString());

        role("harbour-whisperers").statusCode(410).body("detail", endsWith("Nobody does that."));
        run("import", "pack", pack("role", "roles", "harbour-whisperers", "title: Harbour whisperer", "summary: They do.",
                "description: They do.").toString());
        role("harbour-whisperers").statusCode(200).body("title", equalTo("Harbour whisperer"))
                .body("jobZone.zone", equalTo(3)).body("skills.title", contains("Careful Reading"))
                .body("skills[0].via.onetSoc", equalTo("98-2011.00")).body("reference.match", equalTo("exact"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "pack onet", "onet pack" })
    void anOccupationThatARoleMatchesExactlyGetsNoSecondRole(String order) throws IOException {
        Path exact = pack("role", "roles", "harbour-guide", "title: Harbour guide", "summary: By an editor.",
                "description: By an editor.", "reference: {occupation: harbour-whisperers, match: exact}",
                "skills: [{skill: analysis}]");
        Path narrower = pack("role", "roles", "harbour-guide", "title: Harbour guide", "summary: By an editor.",
                "description: By an editor.", "reference: {occupation: harbour-whisperers, match: narrower}",
                "skills: [{skill: analysis}]");
        Path occupation = pack("occupation", "occupations", "harbour-whisperers", "title: Harbour Whisperers",
                "onetSoc: 98-2011.00", "soc: 98-2011");
        run("import", "pack", occupation.toString());
        for (String one : order.split(" ")) {
            run("import", one, (one.equals("pack") ? exact : release("98_1")).toString());
        }

        role("harbour-whisperers").statusCode(308).header("Location", endsWith("/api/v1/roles/harbour-guide"));
        role("harbour-guide").body("title", equalTo("Harbour guide")).body("skills.slug", contains("analysis"))
                .body("skills[0].via", nullValue()).body("responsibilities.title", contains("Do what Harbour Whisperers do."))
                .body("responsibilities[0].via.onetSoc", equalTo("98-2011.00"))
                .body("responsibilities[0].match", equalTo("exact")).body("tools.title", hasItems("Ledger Master"))
                .body("tools.via.title", everyItem(equalTo("Harbour Whisperers")))
                .body("alternateTitles.title", hasItems("Harbour Whisperers", "Alternate Harbour Whisperers"))
                .body("attribution.sources.slug", contains("onet-98-1"));
        given().get("/api/v1/roles/harbour-guide/responsibilities").then().body("items[0].via.soc", equalTo("98-2011"));
        given().get("/api/v1/search?q=harbour whisperers&type=role").then()
                .body("items.slug", contains("harbour-guide"));
        given().get("/api/v1/roles?onetSoc=98-2011.00").then().body("items.slug", contains("harbour-guide"));
        assertThat(run("import", "onet", release("98_1").toString())).contains("Nothing was written");

        run("import", "pack", narrower.toString());
        role("harbour-whisperers").statusCode(200).body("skills.title", contains("Careful Reading"));
        role("harbour-guide").body("responsibilities", nullValue()).body("skills.slug", contains("analysis"));

        run("import", "pack", exact.toString());
        role("harbour-whisperers").statusCode(308);
        run("import", "pack", withdrawal("role", "harbour-guide", "Tested.").toString());
        role("harbour-guide").statusCode(410);
        role("harbour-whisperers").statusCode(200).body("responsibilities", hasSize(1));
    }

    @Test
    void aRoleOfAReleaseThatADocumentNamesStaysBesideTheRoleThatIsTheSame() throws IOException {
        run("import", "onet", release("98_1").toString());
        run("import", "pack",
                pack("case-study", "case-studies", "at-the-harbour", "title: At the harbour", "summary: By an editor.",
                        "story: By an editor.", "subject: Ann", "verification: illustrative",
                        "roles: [{role: harbour-whisperers, part: start}]").toString());

        run("import", "pack", pack("role", "roles", "harbour-guide", "title: Harbour guide", "summary: By an editor.",
                "description: By an editor.", "reference: {occupation: harbour-whisperers, match: exact}").toString());

        role("harbour-guide").statusCode(200).body("responsibilities", hasSize(1));
        role("harbour-whisperers").statusCode(200).body("title", equalTo("Harbour Whisperers"));
        run("import", "pack", withdrawal("case-study", "at-the-harbour", "Tested.").toString());
        role("harbour-whisperers").statusCode(308);
        run("import", "pack", withdrawal("role", "harbour-guide", "Tested.").toString());
        role("harbour-whisperers").statusCode(200);
    }

    @Test
    void builtInRolesThatMatchExactlyShowWhatTheirOccupationHas() throws IOException {
        run("import", "onet", release("98_1").toString());

        role("medical-secretary").body("responsibilities[0].via.onetSoc", equalTo("43-6013.00"))
                .body("skills[0].via.onetSoc", equalTo("43-6013.00")).body("missing.skills", nullValue());
        given().get("/api/v1/compare?roles=medical-secretary,medical-coding&criteria=responsibilities").then()
                .body("rows[0].cells[0].via.onetSoc", equalTo("43-6013.00")).body("rows[0].cells[0].match", equalTo("exact"))
                .body("rows[0].cells[1].via", nullValue());
        given().redirects().follow(false).get("/api/v1/roles/medical-secretaries-and-administrative-assistants/skills").then()
                .statusCode(308).header("Location", endsWith("/roles/medical-secretary/skills"));
        role("medical-secretaries-and-administrative-assistants").statusCode(308)
                .header("Location", endsWith("/medical-secretary"));
        given().get("/api/v1/roles/medical-secretary.md").then()
                .body(containsString("Responsibilities of the occupation Medical Secretaries and Administrative Assistants"));
        given().get("/api/v1/compare?roles=medical-secretary,medical-records-specialists&criteria=skills").then()
                .body("rows[0].items[0].values[0].via.onetSoc", equalTo("43-6013.00"))
                .body("rows[0].items[0].values[1].via", nullValue());
        given().get("/api/v1/changes?limit=100&expand=document").then().statusCode(200);
    }

    @Test
    void reportedTitlesNameTheOccupationsThatReportThem() throws IOException {
        run("import", "onet", release("98_1").toString());

        role("medical-records-specialists")
                .body("alternateTitles.find { it.title == 'Reported Medical Records Specialists' }.reportedFor",
                        contains("29-2072.00"))
                .body("alternateTitles.find { it.title == 'Reported Billing and Posting Clerks' }.reportedFor",
                        contains("43-3021.00"))
                .body("alternateTitles.find { it.title == 'Alternate Medical Records Specialists' }.reportedFor", nullValue());
    }

    @Test
    void aReleaseWithoutATableKeepsWhatIsThereUntilItIsReplaced() throws IOException {
        run("import", "onet", release("98_1").toString());

        String output = run("import", "onet",
                release("98_2", "Task Statements", "Skills", "Technology Skills", "Job Zones", "Interests").toString());

        assertThat(output).contains("There is no table “Skills”", "O*NET 98.2 says nothing of skills: what O*NET 98.1 says of "
                + "them stays (--replace takes it away)", "withdrawn: 0");
        role("harbour-whisperers").body("responsibilities", hasSize(1)).body("skills[0].source.slug", equalTo("onet-98-1"))
                .body("tools.title", hasItems("Ledger Master", "Stamping machines"))
                .body("jobZone.source.slug", equalTo("onet-98-1")).body("workStyles[0].source.slug", equalTo("onet-98-2"))
                .body("titlesOnly", nullValue()).body("attribution.sources.slug", hasItems("onet-98-1", "onet-98-2"));

        output = run("import", "onet",
                release("98_2", "Task Statements", "Skills", "Technology Skills", "Job Zones", "Interests").toString(),
                "--replace");

        assertThat(output).contains("what O*NET 98.1 says of them goes");
        role("harbour-whisperers").body("responsibilities", nullValue()).body("skills", nullValue())
                .body("tools.title", contains("Stamping machines")).body("jobZone", nullValue())
                .body("attribution.sources.slug", not(hasItem("onet-98-1")));
        given().get("/api/v1/sources/onet-98-1").then().statusCode(410);
        given().get("/api/v1/responsibilities/do-what-harbour-whisperers-do-998201100").then().statusCode(410).body("detail",
                endsWith("It was in O*NET 98.1; O*NET 98.2, which was imported in its place, does not have it."));
    }

    @Test
    void anEarlierReleaseOverALaterOneIsRefusedUnlessAskedFor() throws IOException {
        run("import", "onet", release("98_10").toString());
        var output = new StringWriter();
        assertThat(execute(output, "import", "onet", release("98_2").toString())).isEqualTo(1);
        assertThat(output.toString()).contains("it is release 98.2, and the later release 98.10 is imported already; "
                + "--downgrade puts the earlier one in its place", "Nothing was written");
        role("harbour-whisperers").body("jobZone.source.slug", equalTo("onet-98-10"));

        run("import", "onet", "--downgrade", release("98_2").toString());

        role("harbour-whisperers").body("jobZone.source.slug", equalTo("onet-98-2"))
                .body("attribution.sources.slug", contains("onet-98-2"));
        given().get("/api/v1/sources/onet-98-10").then().statusCode(410).body("detail",
                endsWith("O*NET 98.2 was imported in its place."));
    }

    /** The source of the later release stays, since a tip names it; that release is not the one that is there. */
    @Test
    void aReleaseIsComparedWithTheOneThatWasImportedLast() throws IOException {
        run("import", "onet", release("98_3").toString());
        run("import", "pack", pack("tip", "tips", "read-on", "title: Read on", "summary: Read on.", "description: Read on.",
                "sources: [onet-98-3]").toString());
        run("import", "onet", "--downgrade", release("98_1").toString());
        given().get("/api/v1/sources/onet-98-3").then().statusCode(200);

        run("import", "onet", release("98_2").toString());

        role("harbour-whisperers").body("textSource.slug", equalTo("onet-98-2"));
        releases.withdraw("onet");
        given().get("/api/v1/sources/onet-98-3").then().statusCode(200);
        run("import", "onet", release("98_1").toString());
        run("import", "pack", withdrawal("tip", "read-on", "Tested.").toString());
    }

    @Test
    void rolesWithFiguresAreNotTitlesOnly() throws IOException {
        run("import", "onet", release("98_1", "Task Statements", "Skills", "Technology Skills", "Tools Used", "Job Zones")
                .toString());
        role("harbour-whisperers").body("interests", hasSize(1)).body("titlesOnly", nullValue());
        releases.withdraw("onet");
        run("import", "onet", release("98_1", "Task Statements", "Skills", "Technology Skills", "Tools Used", "Job Zones",
                "Interests", "Work Styles", "Education, Training, and Experience").toString());
        role("harbour-whisperers").body("titlesOnly", equalTo(true));
    }

    @Test
    void builtInSourcesGoFromDocumentsThatRestOnThemNoMore() throws IOException {
        run("import", "onet", release("29_3").toString());
        role("harbour-whisperers").body("attribution.sources.slug", contains("onet-29-3"));

        run("import", "onet", release("30_1").toString());

        role("harbour-whisperers").body("attribution.sources.slug", contains("onet-30-1"));
        given().get("/api/v1/sources/onet-29-3").then().statusCode(200);
    }

    @Test
    void anOccupationWithTheCodeOfAnotherIsRefused() throws IOException {
        run("import", "onet", release("98_1").toString());
        Path second = pack("occupation", "occupations", "harbour-folk", "title: Harbour folk", "onetSoc: 98-2011.00",
                "soc: 98-2011");
        stated.clear();
        var output = new StringWriter();
        assertThat(execute(output, "import", "pack", second.toString())).isEqualTo(1);
        assertThat(output.toString())
                .contains("onetSoc: the occupation “harbour-whisperers” has the code 98-2011.00 already");
    }

    @Test
    void anImportGivesTheSpaceOfWhatItReplacedBackAndKeepsStatementsOnce() throws Exception {
        run("import", "onet", release("29_3").toString());
        Instant begin = Instant.now();

        run("import", "wages", wages(2025).toString());

        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            var tables = statement.executeQuery("""
                    select least(min(last_vacuum), min(last_analyze)) from pg_stat_user_tables
                    where relname in ('revision_log', 'occupation', 'role', 'layer_revision')""");
            tables.next();
            assertThat(tables.getTimestamp(1).toInstant()).isAfter(begin);
            var copies = statement.executeQuery("""
                    select count(*) filter (where type = 'tool' and document is not null),
                      count(*) filter (where type = 'occupation' and document is not null)
                    from layer_revision where latest and name <> 'pack'""");
            copies.next();
            assertThat(copies.getInt(1)).as("tools that one layer states").isZero();
            assertThat(copies.getInt(2)).as("occupations that several layers state").isPositive();
        }
    }
}
