package org.careerguide.edit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.careerguide.edit.key.Roles;
import org.careerguide.testsupport.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** The audit says who did what, and its entries cannot be changed. */
@QuarkusTest
class AuditResourceTest {

    private static final String AUDIT = "/api/v1/audit";

    @Inject
    TestKeys keys;

    @Inject
    AuditLog audit;

    @Inject
    AgroalDataSource database;

    private int update(String sql) throws Exception {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private Map<String, Object> latest(String query) {
        return keys.as(Roles.ADMIN).get(AUDIT + "?limit=1&" + query).then().statusCode(200).extract().path("items[0]");
    }

    @Test
    void writesAndRefusalsAreNotedAndReadsAreNot() {
        String id = keys.as(Roles.EDITOR).contentType("application/json").body("{}").post("/api/v1/drafts").then().extract()
                .path("requestId");
        assertThat(latest("actor=editor")).containsEntry("method", "POST").containsEntry("path", "/api/v1/drafts")
                .containsEntry("status", 422).containsEntry("address", "127.0.0.1").containsEntry("requestId", id);
        assertThat((String) latest("actor=editor").get("key")).startsWith("cg_");
        keys.as(Roles.EDITOR).get(AUDIT).then().statusCode(403);
        assertThat(latest("refused=true&actor=editor")).containsEntry("method", "GET").containsEntry("path", AUDIT)
                .containsEntry("status", 403);
        keys.as(Roles.READER).get("/api/v1/access").then().statusCode(200);
        keys.as(Roles.ADMIN).get(AUDIT + "?actor=reader&limit=100").then().body("items.findAll { it.path == '/api/v1/access' }",
                equalTo(List.of()));
    }

    @Test
    void aChangeIsCommittedWithItsEntryOrNotAtAll() throws Exception {
        Response created = keys.as(Roles.EDITOR).contentType("application/json").body("{\"title\":\"Noted\"}")
                .post("/api/v1/drafts");
        created.then().statusCode(201);
        assertThat(latest("actor=editor")).containsEntry("status", 201)
                .containsEntry("requestId", created.header("X-Request-Id"));
        String draft = "/api/v1/drafts/" + created.path("id");
        keys.as(Roles.EDITOR).delete(draft).then().statusCode(204);
        assertThat(latest("actor=editor")).containsEntry("status", 204).containsEntry("path", draft);
        update("alter table audit_entry add constraint audit_entry_test_ck check (status <> 201) not valid");
        try {
            keys.as(Roles.EDITOR).contentType("application/json").body("{\"title\":\"Not noted\"}").post("/api/v1/drafts")
                    .then()
                    .statusCode(500);
            keys.as(Roles.EDITOR).get("/api/v1/drafts?limit=100").then().body("items.title", not(hasItem("Not noted")));
        } finally {
            update("alter table audit_entry drop constraint audit_entry_test_ck");
        }
    }

    @Test
    void thePrefixOfARefusedKeyIsNoted() {
        RestAssured.given().header("Authorization", "Bearer cg_zzzzzzzz_wrong").delete("/api/v1/webhooks/1").then()
                .statusCode(oneOf(401, 429));
        keys.as(Roles.ADMIN).get(AUDIT + "?key=cg_zzzzzzzz&refused=true").then().statusCode(200)
                .body("items.method", hasItem("DELETE")).body("items.status", everyItem(oneOf(401, 429)))
                .body("items[0].time", notNullValue());
    }

    @Test
    void commandsAreNoted() {
        audit.command("import pack recipes", () -> 0);
        assertThat(latest("actor=" + System.getProperty("user.name"))).containsEntry("method", "COMMAND")
                .containsEntry("path", "import pack recipes").containsEntry("status", 0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "update audit_entry set actor = 'nobody'", "delete from audit_entry", "truncate audit_entry" })
    void nothingNotedIsChangedOrDeleted(String sql) {
        audit.command("audit", () -> 0);
        assertThatThrownBy(() -> update(sql)).hasMessageContaining("Entries of the audit are not changed");
    }

    @Test
    void entriesGoWhenTheyAreOlderThanTheyAreKept() throws Exception {
        update("insert into audit_entry (at, actor, method, path, status) values"
                + " (now() - interval '366 days', 'long-ago', 'COMMAND', 'x', 0), (now() - interval '364 days', 'long-ago', 'COMMAND', 'y', 0)");
        audit.clear();
        keys.as(Roles.ADMIN).get(AUDIT + "?actor=long-ago").then().body("items.path", equalTo(List.of("y")));
    }

    @Test
    void onlyAdministratorsRead() {
        for (String role : List.of(Roles.READER, Roles.EDITOR, Roles.REVIEWER, Roles.PUBLISHER)) {
            keys.as(role).get(AUDIT).then().statusCode(403);
        }
        RestAssured.get(AUDIT).then().statusCode(401).body("detail", startsWith("This needs a key"));
    }
}
