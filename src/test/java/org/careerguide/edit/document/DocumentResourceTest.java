package org.careerguide.edit.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentType;
import org.careerguide.edit.key.Roles;
import org.careerguide.testsupport.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class DocumentResourceTest {

    private static final String TIP = "/api/v1/documents/tip/keep-a-journal";
    private static final String CODING = "/api/v1/documents/role/medical-coding";
    private static final String YAML = """
            slug: keep-a-journal
            title: Keep a journal
            summary: A journal helps before reviews.
            description: "Write down what went well: it helps before reviews."
            """;

    @Inject
    TestKeys keys;

    @Inject
    AgroalDataSource database;

    private RequestSpecification publisher() {
        return keys.as(Roles.PUBLISHER);
    }

    private Response create() {
        return publisher().contentType("application/yaml").header("If-None-Match", "*").body(YAML).put(TIP);
    }

    private static String tag(String path) {
        return given().get(path).header("ETag");
    }

    @AfterEach
    void withdraw() {
        for (String path : new String[] { TIP, "/api/v1/documents/tip/keep-a-diary" }) {
            if (given().redirects().follow(false).get(path).statusCode() == 200) {
                publisher().header("If-Match", "*").queryParam("reason", "Tested.").delete(path).then().statusCode(200);
            }
        }
    }

    @Test
    void createsReplacesAndReadsADocument() {
        Response created = create();
        created.then().statusCode(201).header("Location", endsWith(TIP)).header("ETag", matchesPattern("\"[0-9a-f]{32}\""))
                .body("version", greaterThan(1)).body("created", equalTo(1));
        Response json = given().get(TIP);
        json.then().statusCode(200).contentType("application/json").header("ETag", created.header("ETag"))
                .header("Cache-Control", "private, no-cache").body("title", equalTo("Keep a journal"))
                .body("description", startsWith("Write down"));
        given().accept("application/yaml").get(TIP).then().statusCode(200).contentType("application/yaml")
                .header("ETag", json.header("ETag").replaceAll("\"$", ".yaml\""))
                .body(startsWith("slug: keep-a-journal\ntitle: "));
        given().get(TIP + ".yaml").then().statusCode(200).contentType("application/yaml");
        given().header("If-None-Match", json.header("ETag")).get(TIP).then().statusCode(304);
        given().accept("image/png").get(TIP).then().statusCode(406);
        Response replaced = publisher().contentType("application/json").header("If-Match", tag(TIP + ".yaml"))
                .queryParam("note", "Shorter.")
                .body("{\"title\":\"Keep a journal\",\"summary\":\"S.\",\"description\":\"Write.\"}").put(TIP);
        replaced.then().statusCode(200).header("ETag", not(created.header("ETag"))).body("updated", equalTo(1));
        given().get(TIP).then().body("description", equalTo("Write.")).header("ETag", replaced.header("ETag"));
        given().get(TIP + "/revisions").then().statusCode(200).body("items.operation.take(2)", contains("update", "create"))
                .body("items[0].actor", equalTo("publisher")).body("items[0].way", equalTo("api"))
                .body("items[0].note", equalTo("Shorter.")).body("items[0].version", equalTo(replaced.path("version")))
                .body("items[0].time", notNullValue()).body("page.limit", equalTo(20));
    }

    @Test
    void changesNeedTheEntityTagOfWhatIsThere() {
        create();
        String tag = tag(TIP);
        publisher().contentType("application/yaml").body(YAML).put(TIP).then().statusCode(428)
                .body("type", endsWith("/problems/precondition-required"));
        create().then().statusCode(412).body("detail", allOf(containsString("publisher"), containsString("already")));
        publisher().contentType("application/merge-patch+json").header("If-Match", tag).body("{\"title\":\"Keep notes\"}")
                .patch(TIP)
                .then().statusCode(200);
        publisher().contentType("application/yaml").header("If-Match", tag).body(YAML).put(TIP).then().statusCode(412)
                .contentType("application/problem+json").body("detail", containsString("“publisher” in version"))
                .body("errors.name", contains("/title")).body("errors[0].message", containsString("Keep notes"));
        publisher().contentType("application/yaml").header("If-Match", "W/" + tag(TIP)).body(YAML).put(TIP).then()
                .statusCode(412);
        publisher().contentType("application/yaml").header("If-Match", "*").body(YAML)
                .put("/api/v1/documents/tip/nothing-is-here").then().statusCode(412);
        publisher().contentType("application/yaml").header("If-Match", tag(TIP)).header("If-None-Match", "*").body(YAML)
                .put(TIP).then().statusCode(412).body("detail", containsString("by “publisher” in version"));
    }

    @Test
    void patchesByBothStandards() {
        create();
        publisher().contentType("application/json-patch+json").header("If-Match", tag(TIP))
                .body("[{\"op\":\"test\",\"path\":\"/title\",\"value\":\"Keep a journal\"},"
                        + "{\"op\":\"add\",\"path\":\"/sources\",\"value\":[\"aapc\"]}]")
                .patch(TIP).then().statusCode(200);
        given().get(TIP).then().body("sources", contains("aapc"));
        publisher().contentType("application/merge-patch+json").header("If-Match", tag(TIP)).body("{\"sources\":null}")
                .patch(TIP)
                .then().statusCode(200);
        given().get(TIP).then().body("sources", nullValue());
        publisher().contentType("application/json-patch+json").header("If-Match", tag(TIP))
                .body("[{\"op\":\"test\",\"path\":\"/title\",\"value\":\"Other\"}]").patch(TIP).then().statusCode(409);
        publisher().contentType("application/json-patch+json").header("If-Match", tag(TIP)).body("[{\"op\":\"jump\"}]")
                .patch(TIP)
                .then().statusCode(400).body("type", endsWith("/problems/malformed-body"));
        publisher().contentType("application/merge-patch+json").header("If-Match", tag(TIP)).body("{nope").patch(TIP).then()
                .statusCode(400);
        publisher().contentType("text/plain").header("If-Match", tag(TIP)).body("{}").patch(TIP).then().statusCode(415);
        publisher().contentType("application/merge-patch+json;charset=iso-8859-1").header("If-Match", tag(TIP)).body("{}")
                .patch(TIP).then().statusCode(415).body("errors[0].name", equalTo("Content-Type"));
        publisher().contentType("application/merge-patch+json").header("Content-Encoding", "gzip").header("If-Match", tag(TIP))
                .body("{}").patch(TIP).then().statusCode(415).contentType("application/problem+json")
                .header("Accept-Encoding", "identity").body("detail", containsString("gzip"));
        publisher().contentType("application/merge-patch+json; charset=UTF-8").header("Content-Encoding", "identity")
                .header("If-Match", tag(TIP)).body("{}").patch(TIP).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "json-patch | [{'op':'remove','path':'/sources'}] | 409",
            "json-patch | [{'op':'add','path':'title','value':'T'}] | 400",
            "json-patch | [{'op':'copy','from':'title','path':'/summary'}] | 400",
            "json-patch | [{'op':'add','path':'/sources','value':[]},{'op':'add','path':'/sources/-1','value':'aapc'}] | 409",
            "json-patch | [{'op':'replace','path':'','value':5}] | 400", "merge-patch | 5 | 400", "merge-patch | null | 400" })
    void patchesThatDoNotApplyChangeNothing(String form, String patch, int status) {
        create();
        publisher().contentType("application/" + form + "+json").header("If-Match", tag(TIP)).body(patch.replace('\'', '"'))
                .patch(TIP).then().statusCode(status).contentType("application/problem+json");
        publisher().contentType("application/json").header("If-Match", tag(TIP)).body("null").put(TIP).then().statusCode(422)
                .body("errors.message", contains("it is null"));
        given().get(TIP).then().body("title", equalTo("Keep a journal"));
    }

    @Test
    void remarksWithUnknownFieldsOrOtherValuesAreRefused() {
        create();
        for (String body : new String[] { "[".repeat(5000), "{\"reason\":" + "9".repeat(5000) + "}", "[]",
                "{\"resaon\":\"Old.\"}", "{\"reason\":5}" }) {
            publisher().contentType("application/json").header("If-Match", "*").body(body).delete(TIP).then().statusCode(400);
        }
        publisher().contentType("application/json").body("{\"kind\":\"tip\",\"slug\":\"keep-a-journal\"}")
                .post("/api/v1/versions/1/restore").then().statusCode(400).body("errors.name", contains("kind"));
        given().get(TIP).then().statusCode(200);
    }

    @Test
    void allMistakesComeAtOnceWithLineAndNearestName() {
        String before = given().get(TIP).asString();
        publisher().contentType("application/yaml").header("If-None-Match", "*").body("""
                slug: keep-a-journal
                titel: Keep a journal
                summary: 12
                description: X.
                sources: [aapcc]
                """).put(TIP).then().statusCode(422).body("type", endsWith("/problems/invalid-content"))
                .body("errors.in", everyItem(equalTo("body")))
                .body("errors.name", hasItems("titel", "title", "summary", "sources[0]"))
                .body("errors.find { it.name == 'sources[0]' }.line", equalTo(5))
                .body("errors.find { it.name == 'titel' }.line", equalTo(2))
                .body("errors.find { it.name == 'titel' }.code", equalTo("unknown-field"))
                .body("errors.find { it.name == 'titel' }.message", containsString("“title”"))
                .body("errors.find { it.name == 'title' }.code", equalTo("missing"))
                .body("errors.find { it.name == 'summary' }.line", equalTo(3));
        publisher().contentType("application/json").header("If-None-Match", "*")
                .body("{\"title\":\"T\",\"summary\":\"S.\",\"description\":\"X.\",\"sources\":[\"aapcc\"]}").put(TIP).then()
                .statusCode(422)
                .body("errors[0].name", equalTo("sources[0]")).body("errors[0].code", equalTo("unknown-reference"))
                .body("errors[0].allowed[0]", containsString("“aapc”")).body("errors[0].line", nullValue());
        assertThat(given().get(TIP).statusCode()).isNotEqualTo(200);
        assertThat(before).isNotEmpty();
    }

    @Test
    void charactersThatNoSlugHasAreMistakesWhereverASlugStands() {
        publisher().contentType("application/json").header("If-None-Match", "*").body("""
                {"title":"T","summary":"S.","description":"X.","formerSlugs":["a\\u0000"],"skills":[{"skill":"b\\u0000"}],
                "reference":{"occupation":"c\\u0000","match":"exact"}}""").put("/api/v1/documents/role/made-of-nothing").then()
                .statusCode(422).body("errors.name", hasItems("formerSlugs[0]", "skills[0].skill", "reference.occupation"));
    }

    @Test
    void dryRunChangesNothing() {
        publisher().contentType("application/yaml").header("If-None-Match", "*").queryParam("dryRun", true).body(YAML).put(TIP)
                .then()
                .statusCode(200).body("dryRun", equalTo(true)).body("created", equalTo(1));
        assertThat(given().get(TIP).statusCode()).isNotEqualTo(200);
        publisher().header("If-Match", "*").queryParam("dryRun", "true").queryParam("reason", "No.")
                .delete("/api/v1/documents/role/medical-coding").then().statusCode(422)
                .body("errors.message", hasItem(containsString("names it")));
    }

    @Test
    void anotherSlugRenamesAndAReasonWithdraws() {
        create();
        publisher().contentType("application/merge-patch+json").header("If-Match", tag(TIP)).body("{\"slug\":\"keep-a-diary\"}")
                .patch(TIP)
                .then().statusCode(200).header("Location", endsWith("/api/v1/documents/tip/keep-a-diary"))
                .body("slug", equalTo("keep-a-diary"));
        given().redirects().follow(false).get(TIP).then().statusCode(308).header("Location",
                equalTo("/api/v1/documents/tip/keep-a-diary"));
        String diary = "/api/v1/documents/tip/keep-a-diary";
        given().get(diary).then().body("formerSlugs", contains("keep-a-journal"));
        given().get(diary + "/revisions").then().body("items.operation.take(2)", contains("rename", "create"))
                .body("items.slug.take(2)", contains("keep-a-diary", "keep-a-journal"))
                .body("items.version.unique().size()", equalTo(given().get(diary + "/revisions").path("items.size()")));
        given().get(diary + "/diff").then().body("patch.path", hasItems("/formerSlugs", "/slug"));
        int first = given().get(diary + "/revisions").path("items[1].version");
        publisher().contentType("application/merge-patch+json").header("If-Match", tag(diary)).body("{\"title\":\"A diary\"}")
                .patch(diary).then().statusCode(200);
        publisher().queryParam("version", first).post(diary + "/restore").then().statusCode(200).body("updated", equalTo(1));
        given().get(diary).then().body("title", equalTo("Keep a journal")).body("formerSlugs", contains("keep-a-journal"));
        publisher().header("If-Match", tag(diary)).delete(diary).then().statusCode(400).body("errors[0].name",
                equalTo("reason"));
        publisher().contentType("application/json").header("If-Match", tag(diary)).body("{\"reason\":\"Not good.\"}")
                .delete(diary)
                .then().statusCode(200).body("withdrawn", equalTo(1));
        given().get(diary).then().statusCode(410).body("detail", containsString("Not good."));
        publisher().header("If-Match", "*").queryParam("reason", "x").delete("/api/v1/documents/tip/nothing").then()
                .statusCode(404);
    }

    @Test
    void aRenameTakesAlongWhatNamesTheDocument() {
        int before = given().get("/api/v1").path("contentVersion");
        publisher().contentType("application/merge-patch+json").header("If-Match", tag(CODING))
                .body("{\"slug\":\"medical-billing\"}").patch(CODING).then().statusCode(422)
                .body("errors[0].message", containsString("there is a role medical-billing already"));
        int version = publisher().contentType("application/merge-patch+json").header("If-Match", tag(CODING))
                .body("{\"slug\":\"clinical-coding\"}").patch(CODING).then().statusCode(200).extract().path("version");
        assertThat(version).isEqualTo(before + 1);
        try {
            given().redirects().follow(false).get("/api/v1/roles/medical-coding").then().statusCode(308)
                    .header("Location", endsWith("/api/v1/roles/clinical-coding"));
            given().redirects().follow(false).get("/api/v1/comparisons/medical-billing-vs-medical-coding").then()
                    .statusCode(308)
                    .header("Location", endsWith("/api/v1/comparisons/medical-billing-vs-clinical-coding"));
            given().get("/api/v1/documents/role/clinical-coding/references").then()
                    .body("items.find { it.type == 'comparison' }.slug", equalTo("medical-billing-vs-clinical-coding"))
                    .body("items.type", hasItems("guide", "career-path"));
            given().get("/api/v1/versions/" + version).then().body("items.operation", hasItems("create", "rename", "update"));
        } finally {
            publisher().post("/api/v1/versions/" + before + "/restore").then().statusCode(200);
        }
        given().get("/api/v1/comparisons/medical-billing-vs-medical-coding").then().statusCode(200)
                .body("slug", equalTo("medical-billing-vs-medical-coding"));
    }

    @Test
    void listsByTypeTitleActorAndOrigin() {
        create();
        given().queryParam("changedBy", "publisher").get("/api/v1/documents").then().statusCode(200)
                .body("items.slug", hasItem("keep-a-journal")).body("items.changedBy", everyItem(equalTo("publisher")))
                .body("items.find { it.slug == 'keep-a-journal' }.origin", equalTo("pack"));
        given().queryParam("type", "role").queryParam("q", "Coding").get("/api/v1/documents").then()
                .body("items.type", everyItem(equalTo("role"))).body("items.slug", hasItem("medical-coding"));
        given().queryParam("origin", "release").get("/api/v1/documents").then()
                .body("items.origin", everyItem(equalTo("release")));
        for (DocumentType type : DocumentType.values()) {
            given().queryParam("type", type.code()).get("/api/v1/documents").then().statusCode(200)
                    .body("items.type", everyItem(equalTo(type.code())));
        }
        given().queryParam("type", "rolle").get("/api/v1/documents").then().statusCode(400)
                .body("errors[0].message", containsString("“role”"));
        var seen = new ArrayList<String>();
        for (String next = "/api/v1/documents?limit=50&count=exact"; next != null;) {
            Response page = given().urlEncodingEnabled(false).get(next);
            page.jsonPath().getList("items").forEach(item -> seen.add(String.valueOf(item)));
            next = page.path("page.next");
            if (next == null) {
                assertThat(seen).doesNotHaveDuplicates().hasSize(page.<Integer> path("page.total"));
            }
        }
    }

    @Test
    void saysWhatNamesADocumentAndWhatARevisionChanged() {
        given().get(CODING + "/references").then().statusCode(200)
                .body("items.find { it.type == 'comparison' }.fields", hasItem("roles[1]"));
        var seen = new ArrayList<String>();
        for (String next = CODING + "/references?limit=2"; next != null;) {
            Response page = given().urlEncodingEnabled(false).get(next);
            seen.addAll(page.jsonPath().getList("items.url"));
            next = page.path("page.next");
        }
        given().queryParam("count", "exact").get(CODING + "/references").then().body("items.url", equalTo(seen))
                .body("page.total", equalTo(seen.size()));
        create();
        publisher().contentType("application/merge-patch+json").header("If-Match", tag(TIP)).body("{\"title\":\"Keep notes\"}")
                .patch(TIP);
        given().get(TIP + "/diff").then().statusCode(200).body("patch.op", contains("replace"))
                .body("patch.path", contains("/title")).body("text", containsString("+title: Keep notes"));
        given().accept("application/json-patch+json").get(TIP + "/diff").then().contentType("application/json-patch+json")
                .body("[0].value", equalTo("Keep notes"));
        given().accept("text/plain").get(TIP + "/diff").then().contentType("text/plain").body(startsWith("--- a/tips/keep"));
        given().queryParam("from", 0).get(TIP + "/diff").then().body("patch.path", hasItem("/description"));
        int version = given().get("/api/v1").path("contentVersion");
        given().queryParam("from", version).get(TIP + "/diff").then().body("patch", empty()).body("text", equalTo(""));
        given().queryParam("to", version + 1).get(TIP + "/diff").then().statusCode(404);
    }

    @Test
    void restoresADocumentAndTheWhole() {
        String roles = given().get("/api/v1/documents?limit=100").asString();
        int before = given().get("/api/v1").path("contentVersion");
        create();
        int created = given().get("/api/v1").path("contentVersion");
        String original = given().get(TIP).asString();
        publisher().contentType("application/merge-patch+json").header("If-Match", tag(TIP)).body("{\"title\":\"Keep notes\"}")
                .patch(TIP);
        String changed = given().get(CODING).asString();
        publisher().contentType("application/merge-patch+json").header("If-Match", tag(CODING))
                .body("{\"title\":\"Coding of medicine\"}")
                .patch(CODING).then().statusCode(200);
        publisher().queryParam("version", created).post(TIP + "/restore").then().statusCode(200);
        assertThat(given().get(TIP).asString()).isEqualTo(original);
        publisher().queryParam("dryRun", true).post("/api/v1/versions/" + before + "/restore").then().statusCode(200)
                .body("dryRun", equalTo(true)).body("updated", equalTo(1)).body("withdrawn", equalTo(1));
        given().get(TIP).then().statusCode(200);
        int restored = publisher().post("/api/v1/versions/" + before + "/restore").then().statusCode(200)
                .body("version", greaterThan(created)).extract().path("version");
        assertThat(given().get(CODING).asString()).isEqualTo(changed);
        given().get(TIP).then().statusCode(410);
        given().get("/api/v1/versions/" + restored).then().statusCode(200).body("actor", equalTo("publisher"))
                .body("items.slug", hasItems("keep-a-journal", "medical-coding"))
                .body("items.find { it.slug == 'medical-coding' }.patch.path", contains("/title"));
        given().get("/api/v1/versions").then().statusCode(200).body("items[0].version", equalTo(restored))
                .body("items[0].note", equalTo("Restored version " + before));
        publisher().post("/api/v1/versions/" + before + "/restore").then().statusCode(200).body("version", equalTo(restored));
        publisher().post("/api/v1/versions/999999/restore").then().statusCode(404);
        given().get("/api/v1/versions/nope").then().statusCode(404);
        assertThat(roles).contains("medical-coding");
    }

    @Test
    void versionsFromBeforeLayersWereKeptAreNotRestoredAsAWhole() throws Exception {
        create();
        int version = given().get("/api/v1").path("contentVersion");
        shiftHistoryOfLayers(1_000_000);
        try {
            publisher().post("/api/v1/versions/" + version + "/restore").then().statusCode(409)
                    .body("detail", containsString("single documents can be"));
        } finally {
            shiftHistoryOfLayers(-1_000_000);
        }
    }

    private void shiftHistoryOfLayers(int versions) throws Exception {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("update layer_revision set version = version + " + versions);
        }
    }

    static Stream<Path> builtInFiles() throws Exception {
        return Files.walk(Path.of("src/main/resources/content")).filter(file -> file.toString().endsWith(".yaml")).toList()
                .stream();
    }

    @Test
    void yamlIsTheFileFormatOfEveryBuiltInDocument() throws Exception {
        for (Path file : builtInFiles().toList()) {
            DocumentType type = DocumentType.ofFolder(file.getParent().getFileName().toString()).orElseThrow();
            String slug = file.getFileName().toString().replace(".yaml", "");
            String path = "/api/v1/documents/" + type.code() + "/" + slug;
            byte[] yaml = given().accept("application/yaml").get(path).asByteArray();
            publisher().contentType("application/yaml").header("If-Match", "*").queryParam("dryRun", "true").body(yaml)
                    .put(path).then()
                    .statusCode(200).body("updated", equalTo(0));
            assertThat(given().get(path).asString()).isEqualTo(DocumentJson.write(DocumentBody
                    .document(DocumentUrl.key(type.code(), slug), Files.readAllBytes(file), DocumentBody.YAML).entry()
                    .document()));
            assertThat(new String(yaml, StandardCharsets.UTF_8)).doesNotContain("---");
        }
    }

    @ParameterizedTest
    @CsvSource({ "PUT, /api/v1/documents/tip/keep-a-journal", "PATCH, /api/v1/documents/tip/keep-a-journal",
            "DELETE, /api/v1/documents/tip/keep-a-journal", "POST, /api/v1/documents/tip/keep-a-journal/restore",
            "POST, /api/v1/versions/1/restore" })
    void onlyPublishersWrite(String method, String path) {
        given().request(method, path).then().statusCode(401);
        for (String role : Roles.ALL) {
            boolean may = Roles.ALL.indexOf(role) >= Roles.ALL.indexOf(Roles.PUBLISHER);
            Response answer = keys.as(role).contentType("application/json").queryParam("dryRun", "true").request(method, path);
            if (may) {
                assertThat(answer.statusCode()).as(role).isNotIn(401, 403);
            } else {
                answer.then().statusCode(403).body("detail", containsString("“publisher”")).body("errors[0].allowed",
                        contains("publisher", "admin"));
            }
        }
    }
}
