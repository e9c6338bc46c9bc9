package org.careerguide.change;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;

import org.careerguide.content.DocumentType;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SkillKind;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publisher;
import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.http.TestHTTPEndpoint;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@TestHTTPEndpoint(ChangeResource.class)
class ChangeResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    TestPacks packs;

    @Inject
    Publisher publisher;

    @AfterEach
    void withdraw() {
        packs.publish("bakery");
        packs.withdraw("bakery");
    }

    /** A token after all that is published now. */
    private static String now() {
        String token = null;
        JsonPath page;
        do {
            page = since(token, 1000);
            token = page.getString("token");
        } while (page.getString("page.next") != null);
        return token;
    }

    private static JsonPath since(String token, int limit) {
        var request = given().queryParam("limit", limit);
        if (token != null) {
            request.queryParam("since", token);
        }
        return request.when().get().then().statusCode(200).extract().jsonPath();
    }

    @Test
    void saysWhatWasPublishedAndWithdrawnSince() {
        String token = now();
        given().queryParam("since", token).when().get().then().body("items", empty()).body("token", equalTo(token))
                .body("page.next", nullValue());
        packs.publish("bakery");
        given().queryParam("since", token).when().get().then().body("items.operation", everyItem(equalTo("create")))
                .body("items.slug", hasItems("bread-baker", "bakers", "from-oven-to-pastry"))
                .body("items.find { it.slug == 'bread-baker' }.type", equalTo("role"))
                .body("items.find { it.slug == 'bread-baker' }.url", containsString("/api/v1/roles/bread-baker"))
                .body("items.find { it.slug == 'bakers' }.url", nullValue())
                .body("items.document", everyItem(nullValue()));
        given().queryParam("since", token).queryParam("expand", "document").when().get().then()
                .body("items.find { it.slug == 'bread-baker' }.document.reference.occupation", equalTo("bakers"));
        String later = now();
        packs.withdraw("bakery");
        given().queryParam("since", later).when().get().then().body("items.operation", everyItem(equalTo("withdraw")))
                .body("items.find { it.slug == 'bread-baker' }.reason", equalTo("Tested."))
                .body("items.find { it.slug == 'bread-baker' }.url", nullValue());
        // What was created and withdrawn since is told as it was.
        assertThat(since(token, 1000).getList("items.findAll { it.slug == 'bread-baker' }.operation"))
                .containsExactly("create", "withdraw");
    }

    @Test
    void pagesGoOnWhereTheLastEnded() {
        String token = now();
        packs.publish("bakery");
        List<String> whole = since(token, 1000).getList("items.slug");
        var seen = new ArrayList<String>();
        String next = "/api/v1/changes?since=" + token + "&limit=3&expand=document";
        while (next != null) {
            JsonPath page = given().urlEncodingEnabled(false).baseUri(next.startsWith("/") ? "http://localhost" : "")
                    .basePath("").when().get(next).then().statusCode(200).body("items.document", not(hasItem(nullValue())))
                    .extract().jsonPath();
            seen.addAll(page.getList("items.slug"));
            next = page.getString("page.next");
        }
        assertThat(seen).isEqualTo(whole);
    }

    @Test
    void noChangeIsMissedOrRepeatedWhileOthersPublish() {
        String token = now();
        var done = new AtomicBoolean();
        CompletableFuture<Void> editors = CompletableFuture.allOf(editor(0), editor(1))
                .whenComplete((ended, failure) -> done.set(true));
        var titles = new ArrayList<String>();
        boolean last = false;
        while (!last) {
            last = done.get();
            JsonPath page = given().queryParam("since", token).queryParam("limit", 7).queryParam("expand", "document").when()
                    .get().then().statusCode(200).extract().jsonPath();
            titles.addAll(page.getList("items.document.title"));
            last &= page.getString("page.next") == null && page.getList("items").isEmpty();
            token = page.getString("token");
        }
        editors.join();
        assertThat(titles).doesNotHaveDuplicates().hasSize(40);
        publisher.publish(new DocumentSet(Origin.PACK, List.of(),
                List.of(new DocumentSet.Withdrawal("withdrawn.yaml", 1, DocumentType.SKILL, "counting", "Tested.")),
                List.of()), false);
    }

    private CompletableFuture<Void> editor(int number) {
        return CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 20; i++) {
                publisher.publish(new DocumentSet(Origin.PACK,
                        List.of(new DocumentSet.Entry("counting.yaml", Map.of(), new SkillDocument("counting",
                                "Counting " + number + " " + i, SkillKind.SKILL, "Counting.", "Counting.", null, null))),
                        List.of(), List.of()), false);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "nonsense", "MTotMQ", "MTo5OTk5OTk5OTk5", "1:1", "%2B", "MTowMDE" })
    void whatIsNoTokenIsRefused(String token) {
        given().urlEncodingEnabled(false).when().get("?since=" + token).then().statusCode(400)
                .body("errors.name", hasItem("since")).body("errors.code", hasItem("bad-token"));
    }

    @Test
    void wrongParametersAreRefused() {
        when().get("?limit=0&expand=documents").then().statusCode(400).body("errors.name", hasItems("limit", "expand"));
    }

    @Test
    void aSnapshotHoldsEverythingAndSaysSo() throws Exception {
        packs.publish("bakery");
        byte[] bytes = given().basePath("/api/v1/snapshot.ndjson").when().get().then().statusCode(200)
                .contentType("application/x-ndjson").extract().asByteArray();
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        JsonNode head = JSON.readTree(lines.get(0));
        assertThat(head.path("documents").asInt()).isEqualTo(lines.size() - 2);
        assertThat(head.path("contentVersion").asLong())
                .isEqualTo(given().basePath("/api/v1").when().get().jsonPath().getLong("contentVersion"));
        given().queryParam("since", head.path("token").asText()).when().get().then().body("items", hasSize(0));
        Map<String, JsonNode> documents = new HashMap<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            JsonNode document = JSON.readTree(line);
            documents.put(document.path("type").asText() + "/" + document.path("slug").asText(), document.path("document"));
        }
        assertThat(documents).hasSize(lines.size() - 2).containsKeys("role/bread-baker",
                "guide/medical-billing-vs-medical-coding",
                "source/bls-oews-may-2025");
        assertThat(documents.get("role/bread-baker").path("reference").path("occupation").asText()).isEqualTo("bakers");
        String beforeLast = text.substring(0, text.indexOf(lines.get(lines.size() - 1)));
        assertThat(JSON.readTree(lines.get(lines.size() - 1)).path("sha256").asText()).isEqualTo(HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(beforeLast.getBytes(StandardCharsets.UTF_8))));
    }
}
