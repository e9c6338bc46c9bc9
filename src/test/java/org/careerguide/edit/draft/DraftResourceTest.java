package org.careerguide.edit.draft;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import jakarta.inject.Inject;

import org.careerguide.edit.key.Roles;
import org.careerguide.publish.Publisher;
import org.careerguide.testsupport.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class DraftResourceTest {

    private static final String DRAFTS = "/api/v1/drafts";
    private static final String ROLE = "/documents/role/medical-coding";
    private static final String CODING = "/api/v1" + ROLE;
    private static final String MERGE = "application/merge-patch+json";

    @Inject
    TestKeys keys;

    @Inject
    Publisher publisher;

    private String draft;
    private int before;

    @BeforeEach
    void begin() {
        before = given().get("/api/v1").path("contentVersion");
        draft = keys.as(Roles.EDITOR).contentType("application/json").body("{\"title\":\"New words\",\"note\":\"For spring.\"}")
                .post(DRAFTS).then().statusCode(201).header("Location", containsString("/api/v1/drafts/"))
                .body("state", equalTo("open")).body("author", equalTo("editor")).body("documents", empty())
                .extract().path("id");
    }

    @AfterEach
    void restore() {
        keys.as(Roles.ADMIN).delete(DRAFTS + "/" + draft);
        keys.as(Roles.ADMIN).post("/api/v1/versions/" + before + "/restore").then().statusCode(200);
    }

    private RequestSpecification as(String role) {
        return keys.as(role).contentType("application/json");
    }

    private String path(String rest) {
        return DRAFTS + "/" + draft + rest;
    }

    private Response patch(String document, String body) {
        String tag = keys.as(Roles.READER).get(path(document)).header("ETag");
        return keys.as(Roles.EDITOR).contentType(MERGE).header("If-Match", tag).body(body).patch(path(document));
    }

    private Response patchLive(String document, String body) {
        return keys.as(Roles.PUBLISHER).contentType(MERGE).header("If-Match", "*").body(body).patch("/api/v1" + document);
    }

    private Response shown(String page) {
        return keys.as(Roles.EDITOR).urlEncodingEnabled(false).get(page + (page.contains("?") ? "&" : "?") + "draft=" + draft);
    }

    /** Asks again and again until the answer is yes. */
    private static void askUntil(BooleanSupplier question) {
        Instant last = Instant.now().plus(Duration.ofSeconds(10));
        while (!question.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(last);
        }
    }

    @Test
    void isSeenOnEveryPageByEditorsOnlyAndNeverKept() {
        patch(ROLE, "{\"title\":\"Coding of records\",\"alternateTitles\":null}").then().statusCode(200);
        for (String page : List.of("/api/v1/roles/medical-coding", "/api/v1/roles?fields=slug,title&limit=100",
                "/api/v1/roles/medical-coding.html", "/api/v1/roles/medical-coding.md",
                "/api/v1/compare?roles=medical-billing,medical-coding",
                "/api/v1/comparisons/medical-billing-vs-medical-coding.csv",
                "/embed/compare?roles=medical-billing,medical-coding",
                "/?roles=medical-billing,medical-coding", "/api/v1/search?q=coding+of+records",
                "/api/v1/suggest?q=coding+of", "/api/v1/roles?q=coding+of+records",
                "/api/v1/matches?interests=R:2.86,I:4.33,A:1,S:3.5,E:2,C:7&limit=100",
                "/oembed?url=/embed/roles/medical-coding", "/api/v1/documents?q=coding", CODING,
                "/api/v1/documents/certification/cpc/references")) {
            shown(page).then().statusCode(200).header("Cache-Control", "private, no-store")
                    .body(containsString("Coding of records"));
            given().urlEncodingEnabled(false).get(page).then()
                    .header("Cache-Control", containsString(page.contains("/documents") ? "no-cache" : "public"))
                    .body(not(containsString("Coding of records")));
        }
        given().get("/api/v1/roles/medical-coding?draft=" + draft).then().statusCode(401);
        keys.as(Roles.READER).get("/api/v1/roles/medical-coding?draft=" + draft).then().statusCode(403)
                .body("detail", containsString("“editor”"));
        keys.as(Roles.EDITOR).get("/api/v1/roles/medical-coding?draft=nothing").then().statusCode(400);
        keys.as(Roles.EDITOR).get("/api/v1/roles/medical-coding?version=1&draft=" + draft).then().statusCode(400);
        for (String path : List.of("/api/v1/changes", "/api/v1/snapshot.ndjson")) {
            keys.as(Roles.EDITOR).get(path + "?draft=" + draft).then().statusCode(400)
                    .body("errors[0].code", equalTo("not-applicable"))
                    .body("detail", containsString("only published content"));
        }
        assertThat(given().get("/api/v1").<Integer> path("contentVersion")).isEqualTo(before);
    }

    @Test
    void searchesLeaveOutWhatTheDraftWithdrawsAndFindWhatItCreates() {
        String study = given().get("/api/v1/case-studies?limit=1").path("items[0].slug");
        var fields = given().get("/api/v1/documents/case-study/" + study).jsonPath().getMap("");
        fields.put("slug", "the-zymurgist");
        fields.put("title", "The zymurgist");
        keys.as(Roles.PUBLISHER).contentType("application/json").header("If-None-Match", "*").body(fields)
                .put("/api/v1/documents/case-study/the-zymurgist").then().statusCode(201);
        keys.as(Roles.EDITOR).header("If-Match", "*").queryParam("reason", "Old.")
                .delete(path("/documents/case-study/the-zymurgist")).then().statusCode(200);
        fields.put("slug", "the-other-zymurgist");
        as(Roles.EDITOR).header("If-None-Match", "*").body(fields).put(path("/documents/case-study/the-other-zymurgist")).then()
                .statusCode(201);
        given().get("/api/v1/search?q=zymurgist").then().body("items.slug", contains("the-zymurgist"));
        shown("/api/v1/search?q=zymurgist").then().body("items.slug", contains("the-other-zymurgist"));
        shown("/api/v1/suggest?q=the+zym").then().body("items.slug", contains("the-other-zymurgist"));
    }

    @Test
    void previewsWaitForNothingThatTheyDoNotWrite() {
        patch(ROLE, "{\"title\":\"Coding of records\"}");
        var other = new DraftDocument();
        other.id = new DraftDocument.Id("other", "role", "medical-billing");
        other.content = given().get("/api/v1/documents/role/medical-billing").asString();
        other.content = other.content.replace("\"title\":\"Medical billing\"", "\"title\":\"Billing of records\"");
        QuarkusTransaction.begin();
        try {
            publisher.preview(live -> DraftContent.of(List.of(other), live));
            shown("/api/v1/roles/medical-coding").then().statusCode(200).body("title", equalTo("Coding of records"));
            as(Roles.READER).get(path("/check")).then().statusCode(200);
            keys.as(Roles.PUBLISHER).contentType(MERGE).header("If-Match", "*").queryParam("dryRun", true)
                    .body("{\"title\":\"Billing\"}").patch("/api/v1/documents/role/medical-billing").then().statusCode(200);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void renamedDocumentsTakeTheirReferencesAlong() {
        patch(ROLE, "{\"slug\":\"clinical-coding\"}").then().statusCode(200);
        as(Roles.READER).get(path("/check")).then().body("mistakes", empty()).body("conflicts", empty());
        shown("/api/v1/comparisons/medical-billing-vs-clinical-coding").then().statusCode(200)
                .body("roles.slug", hasItem("clinical-coding"));
        as(Roles.PUBLISHER).post(path("/publish")).then().statusCode(200).body("version", equalTo(before + 1));
        given().redirects().follow(false).get("/api/v1/roles/medical-coding").then().statusCode(308);
        given().get("/api/v1/comparisons/medical-billing-vs-medical-coding").then().statusCode(200)
                .body("slug", equalTo("medical-billing-vs-clinical-coding"));
        given().get("/api/v1/documents/guide/medical-billing-vs-medical-coding").then()
                .body("roles", hasItem("clinical-coding"));
    }

    @Test
    void previewLinksAreSignedExpireAndCanBeRevoked() {
        patch(ROLE, "{\"title\":\"Coding of records\"}");
        Response link = as(Roles.EDITOR).post(path("/links"));
        String value = link.then().statusCode(201).body("expiresAt", notNullValue()).extract().path("draft");
        given().get("/api/v1/roles/medical-coding?draft=" + value).then().statusCode(200)
                .body("title", equalTo("Coding of records"))
                .header("Cache-Control", "private, no-store");
        for (String page : List.of("/api/v1/roles/medical-coding.html", "/api/v1/guides/medical-billing-vs-medical-coding.html",
                "/", "/api/v1/roles.html")) {
            given().get(page + "?draft=" + value).then().statusCode(200).body(containsString("Preview of a draft"))
                    .body(containsString("content=\"noindex\""));
            given().get(page).then().statusCode(200).body(not(containsString("Preview of a draft")))
                    .body(not(containsString("noindex")));
        }
        given().get("/api/v1/roles/medical-coding?draft=" + value.replaceFirst("\\.[0-9]+\\.", ".99999999999.")).then()
                .statusCode(403);
        keys.as(Roles.EDITOR).get(path("/links")).then().body("items.id", contains(link.<String> path("id")));
        keys.as(Roles.EDITOR).delete(path("/links/" + link.path("id"))).then().statusCode(204);
        given().get("/api/v1/roles/medical-coding?draft=" + value).then().statusCode(403).body("type", endsWith("/forbidden"))
                .body("detail", containsString("revoked"));
        String shortLived = as(Roles.EDITOR).body("{\"days\":0.00001}").post(path("/links")).path("draft");
        askUntil(() -> given().get("/api/v1/roles/medical-coding?draft=" + shortLived).statusCode() == 403);
    }

    @Test
    void previewLinksThatStillWorkAreListedFirst() {
        String revoked = as(Roles.EDITOR).body("{\"days\":1}").post(path("/links")).path("id");
        keys.as(Roles.EDITOR).delete(path("/links/" + revoked)).then().statusCode(204);
        String late = as(Roles.EDITOR).body("{\"days\":9}").post(path("/links")).path("id");
        String early = as(Roles.EDITOR).body("{\"days\":2}").post(path("/links")).path("id");
        keys.as(Roles.EDITOR).get(path("/links")).then().body("items.id", contains(early, late, revoked));
    }

    @Test
    void takesMistakesAndListsAllOfThem() {
        patch(ROLE, "{\"titel\":\"x\",\"summary\":null,\"skills\":[{\"skill\":\"analysiss\"}]}").then().statusCode(200);
        keys.as(Roles.EDITOR).contentType("application/yaml").header("If-None-Match", "*").body("title: 12\nsummary: S.\n")
                .put(path("/documents/tip/keep-a-journal")).then().statusCode(201).header("ETag", notNullValue())
                .header("Location", endsWith("/documents/tip/keep-a-journal"));
        as(Roles.READER).get(path("/check")).then().statusCode(200)
                .body("mistakes.findAll { it.slug == 'medical-coding' }.in", hasItems("titel", "summary", "skills[0].skill"))
                .body("mistakes.find { it.in == 'titel' }.code", equalTo("unknown-field"))
                .body("mistakes.find { it.slug == 'keep-a-journal' && it.in == 'title' }.line", equalTo(1))
                .body("mistakes.find { it.in == 'description' }.type", equalTo("tip")).body("conflicts", empty());
        as(Roles.PUBLISHER).post(path("/publish")).then().statusCode(422).body("errors", not(empty()));
        shown("/api/v1/roles/medical-coding").then().statusCode(200).body("title", equalTo("Medical coding"));
        keys.as(Roles.READER).accept("application/yaml").get(path("/documents/tip/keep-a-journal")).then()
                .body(equalTo("title: 12\nsummary: S.\n"));
    }

    @Test
    void isSubmittedSentBackApprovedAndPublishedOnce() {
        patch(ROLE, "{\"title\":\"Coding of records\"}");
        as(Roles.EDITOR).post(path("/submit")).then().statusCode(200).body("state", equalTo("submitted"));
        patch(ROLE, "{\"title\":\"Too late\"}").then().statusCode(409);
        as(Roles.REVIEWER).body("{\"comment\":\"Longer.\"}").post(path("/return")).then().statusCode(200)
                .body("state", equalTo("open")).body("comment", equalTo("Longer."));
        as(Roles.EDITOR).post(path("/submit"));
        as(Roles.REVIEWER).post(path("/approve")).then().statusCode(200).body("state", equalTo("approved"))
                .body("reviewedBy", equalTo("reviewer"));
        int version = as(Roles.PUBLISHER).post(path("/publish")).then().statusCode(200).body("state", equalTo("published"))
                .extract().path("version");
        assertThat(version).isEqualTo(before + 1);
        given().get("/api/v1/roles/medical-coding").then().body("title", equalTo("Coding of records"));
        given().get("/api/v1/versions/" + version).then().body("actor", equalTo("publisher"))
                .body("note", equalTo("New words: For spring."));
        as(Roles.PUBLISHER).post(path("/publish")).then().statusCode(409);
        as(Roles.EDITOR).delete(path("")).then().statusCode(409);
        keys.as(Roles.READER).get(DRAFTS + "?state=published").then().statusCode(200).body("items.id", hasItem(draft));
    }

    @Test
    void isPublishedAtItsTime() {
        patch(ROLE, "{\"title\":\"Coding of records\"}");
        as(Roles.PUBLISHER).body("{\"at\":\"" + Instant.now().plusMillis(1500) + "\"}").post(path("/publish")).then()
                .statusCode(200)
                .body("state", equalTo("scheduled")).body("publishAt", notNullValue()).body("version", nullValue());
        given().get("/api/v1/roles/medical-coding").then().body("title", equalTo("Medical coding"));
        askUntil(() -> keys.as(Roles.READER).get(path("")).path("state").equals("published"));
        askUntil(() -> given().get("/api/v1/roles/medical-coding").path("title").equals("Coding of records"));
        assertThat(given().get("/api/v1").<Integer> path("contentVersion")).isEqualTo(before + 1);
        as(Roles.PUBLISHER).body("{\"at\":\"tomorrow\"}").post(path("/publish")).then().statusCode(400);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({ "/links, rubbish", "/links, text/plain", "/publish, rubbish", "/publish, text/plain", "/rebase, text/plain",
            "/return, text/plain", "/approve, rubbish" })
    void bodiesOfOtherTypesAreRefused(String action, String type) {
        sending(type).body("{}").post(path(action)).then().statusCode(415).body("errors[0].name", equalTo("Content-Type"))
                .body("errors[0].allowed", contains("application/json"));
    }

    @Test
    void typeOfABodyThatIsNotThereDoesNotMatter() {
        sending("rubbish").post(path("/links")).then().statusCode(201);
    }

    private RequestSpecification sending(String type) {
        return keys.as(Roles.ADMIN).contentType(type).config(RestAssuredConfig.config().encoderConfig(EncoderConfig
                .encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs(type, ContentType.TEXT)));
    }

    @Test
    void bodiesThatAreMisspeltDoNothing() {
        patch(ROLE, "{\"title\":\"Coding of records\"}");
        for (String body : List.of("[]", "\"2099-01-31T06:00:00Z\"", "{\"att\":\"2099-01-31T06:00:00Z\"}", "{\"at\":5}")) {
            as(Roles.PUBLISHER).body(body).post(path("/publish")).then().statusCode(400)
                    .contentType("application/problem+json");
        }
        for (String body : List.of("[]", "\"x\"", "{\"title\":{}}", "{\"title\":\"T\",\"nota\":\"x\"}", "{")) {
            as(Roles.EDITOR).body(body).post(DRAFTS).then().statusCode(400).contentType("application/problem+json");
        }
        as(Roles.EDITOR).body("{\"days\":\"7\"}").post(path("/links")).then().statusCode(400)
                .body("errors[0].in", equalTo("body")).body("errors[0].name", equalTo("days"));
        as(Roles.EDITOR).body("{\"prefers\":\"draft\"}").post(path("/rebase")).then().statusCode(400)
                .body("errors[0].message", containsString("“prefer”"));
        for (String document : List.of("null", "[]", "5")) {
            as(Roles.EDITOR).header("If-Match", "*").body(document).put(path(ROLE)).then().statusCode(400);
            keys.as(Roles.EDITOR).contentType(MERGE).header("If-Match", "*").body(document).patch(path(ROLE)).then()
                    .statusCode(400);
        }
        keys.as(Roles.EDITOR).contentType("application/yaml").header("If-Match", "*").body("slug: [a\n b").put(path(ROLE))
                .then()
                .statusCode(400).body("detail", equalTo("The body is not YAML: line 2, column 3."))
                .body("errors.line", contains(2));
        as(Roles.EDITOR).urlEncodingEnabled(false).header("If-None-Match", "*").body("{}").put(path("/documents/tip/a%0Ab"))
                .then()
                .statusCode(404);
        as(Roles.READER).get(path("")).then().body("state", equalTo("open"));
        keys.as(Roles.READER).get(path(ROLE)).then().body("title", equalTo("Coding of records"));
    }

    @Test
    void whatSomebodyElsePublishedMeanwhileIsAConflictThatARebaseSolves() {
        patch(ROLE, "{\"title\":\"Coding of records\"}");
        patch("/documents/role/medical-billing", "{\"title\":\"Billing of records\"}");
        patchLive(ROLE, "{\"summary\":\"Turns records into codes.\"}").then().statusCode(200);
        patchLive("/documents/role/medical-billing", "{\"title\":\"Billing\"}").then().statusCode(200);
        as(Roles.PUBLISHER).post(path("/publish")).then().statusCode(409).body("conflicts.slug",
                hasItems("medical-coding", "medical-billing"))
                .body("conflicts.find { it.slug == 'medical-coding' }.liveChanges.path", contains("/summary"))
                .body("conflicts.find { it.slug == 'medical-coding' }.draftChanges.path", contains("/title"))
                .body("conflicts.find { it.slug == 'medical-coding' }.collisions", empty())
                .body("conflicts.find { it.slug == 'medical-billing' }.collisions", contains("/title"))
                .body("conflicts.find { it.slug == 'medical-billing' }.live.title", equalTo("Billing"))
                .body("conflicts.find { it.slug == 'medical-billing' }.base.title", equalTo("Medical billing"));
        as(Roles.EDITOR).post(path("/rebase")).then().statusCode(200).body("conflicts.slug", contains("medical-billing"));
        as(Roles.EDITOR).body("{\"prefer\":\"draft\"}").post(path("/rebase")).then().statusCode(200).body("conflicts", empty());
        as(Roles.PUBLISHER).post(path("/publish")).then().statusCode(200);
        given().get("/api/v1" + ROLE).then().body("title", equalTo("Coding of records"))
                .body("summary", equalTo("Turns records into codes."));
        given().get("/api/v1/documents/role/medical-billing").then().body("title", equalTo("Billing of records"));
    }

    @Test
    void aRebaseKeepsWhatTheDraftChangesWithinAFieldThatIsGone() {
        patch(ROLE, "{\"reference\":{\"note\":\"Its coding part.\"}}").then().statusCode(200);
        patchLive(ROLE, "{\"reference\":null}").then().statusCode(200);
        as(Roles.EDITOR).body("{\"prefer\":\"draft\"}").post(path("/rebase")).then().statusCode(200).body("conflicts", empty());
        keys.as(Roles.READER).get(path(ROLE)).then().body("reference.note", equalTo("Its coding part."))
                .body("reference.match", equalTo("narrower"));
    }

    @Test
    void aStaleEntityTagIsAnsweredWithWhoChangedTheDocumentAndWhatDiffers() {
        String live = given().get(CODING).header("ETag");
        String body = given().get(CODING).asString().replace("Medical coding", "Coding of charts");
        patch(ROLE, "{\"title\":\"Coding of records\"}").then().statusCode(200);
        RequestSpecification stale = keys.as(Roles.EDITOR).header("If-Match", live);
        stale.contentType(MERGE).body("{\"title\":\"Other\"}").patch(path(ROLE)).then().statusCode(412)
                .body("detail", allOf(containsString("“editor” has changed"), containsString("since the entity tag")))
                .body("errors.name", contains("/title")).body("errors[0].message", containsString("Coding of records"));
        keys.as(Roles.EDITOR).header("If-Match", "\"0123\"").contentType("application/json").body(body).put(path(ROLE)).then()
                .statusCode(412).body("detail", containsString("differs from what was sent"))
                .body("errors.find { it.name == '/title' }.message", containsString("Coding of records"));
        keys.as(Roles.EDITOR).header("If-Match", "\"0123\"").contentType("application/json").body("{\"reason\":\"Old.\"}")
                .delete(path(ROLE)).then().statusCode(412).body("detail", containsString("the published document"))
                .body("errors.name", contains("/title"));
    }

    @Test
    void fiftyEditorsAtOnceLoseNothing() throws Exception {
        patch(ROLE, "{\"alternateTitles\":[]}");
        var pool = Executors.newFixedThreadPool(10);
        var writers = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 50; i++) {
            String title = "Coder " + i;
            writers.add(() -> {
                for (int tries = 1;; tries++) {
                    Response seen = keys.as(Roles.EDITOR).get(path(ROLE));
                    List<Object> titles = new ArrayList<>(seen.jsonPath().getList("alternateTitles") == null ? List.of()
                            : seen.jsonPath().getList("alternateTitles.title"));
                    titles.add(title);
                    String body = "{\"alternateTitles\":["
                            + String.join(",", titles.stream().map(one -> "{\"title\":\"" + one + "\"}").toList()) + "]}";
                    int status = keys.as(Roles.EDITOR).contentType(MERGE).header("If-Match", seen.header("ETag")).body(body)
                            .patch(path(ROLE)).statusCode();
                    if (status != 412) {
                        assertThat(status).isEqualTo(200);
                        return tries;
                    }
                }
            });
        }
        for (var written : pool.invokeAll(writers)) {
            written.get();
        }
        pool.shutdown();
        assertThat(keys.as(Roles.EDITOR).get(path(ROLE)).jsonPath().getList("alternateTitles")).hasSize(50);
    }

    @Test
    void withdrawsAndRevertsInTheDraftOnly() {
        keys.as(Roles.EDITOR).header("If-Match", "*").delete(path("/documents/tip/nothing-here")).then().statusCode(400);
        String tip = given().get("/api/v1/documents?type=tip&limit=1").path("items[0].slug");
        keys.as(Roles.EDITOR).header("If-Match", "*").queryParam("reason", "Old.").delete(path("/documents/tip/" + tip)).then()
                .statusCode(200).body("operation", equalTo("withdraw")).body("reason", equalTo("Old."));
        keys.as(Roles.READER).get(path("/documents/tip/" + tip)).then().statusCode(404);
        keys.as(Roles.EDITOR).header("If-None-Match", "*").queryParam("revert", "true").delete(path("/documents/tip/" + tip))
                .then()
                .statusCode(204);
        keys.as(Roles.READER).get(path("/documents/tip/" + tip)).then().statusCode(200);
        keys.as(Roles.EDITOR).contentType("application/yaml").body("title: X\n").put(path("/documents/tip/x1")).then()
                .statusCode(428);
        as(Roles.EDITOR).body("{\"title\":\" \"}").post(DRAFTS).then().statusCode(422).body("errors[0].name", equalTo("title"));
    }

    @ParameterizedTest
    @CsvSource({ "GET, '', reader", "GET, /check, reader", "GET, /documents/role/medical-coding, reader", "GET, /links, editor",
            "PUT, /documents/tip/one-tip, editor", "PATCH, /documents/role/medical-coding, editor",
            "DELETE, /documents/role/medical-coding, editor", "POST, /submit, editor", "POST, /rebase, editor",
            "POST, /links, editor", "POST, /approve, reviewer", "POST, /return, reviewer", "POST, /publish, publisher" })
    void eachOperationNeedsItsRole(String method, String rest, String needed) {
        given().request(method, path(rest)).then().statusCode(401).body("detail", containsString("key create"));
        for (String role : Roles.ALL) {
            Response answer = as(role).request(method, path(rest));
            if (Roles.ALL.indexOf(role) >= Roles.ALL.indexOf(needed)) {
                assertThat(answer.statusCode()).as(role).isNotIn(401, 403, 405, 500);
            } else {
                answer.then().statusCode(403).body("detail",
                        allOf(containsString("“" + needed + "”"), containsString("“" + role + "”")));
            }
        }
    }
}
