package org.careerguide.edit.key;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.Set;

import jakarta.inject.Inject;

import org.careerguide.testsupport.TestKeys;
import org.careerguide.testsupport.TestProvider;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;

/** Tokens of an OpenID Connect provider, beside keys. */
@QuarkusTest
@WithTestResource(value = TestProvider.class, scope = TestResourceScope.MATCHING_RESOURCES)
class TokenTest {

    @Inject
    TestKeys keys;

    private static ValidatableResponse access(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/access").then();
    }

    @Test
    void rolesComeFromTheToken() {
        access(OidcWiremockTestResource.getAccessToken("alice", Set.of("editor", "staff"))).statusCode(200)
                .body("name", equalTo("alice")).body("roles", contains("reader", "editor"));
        access(OidcWiremockTestResource.getAccessToken("bob", Set.of("staff"))).statusCode(403)
                .body("detail", containsString("“reader”"));
        given().header("Authorization", "Bearer " + OidcWiremockTestResource.getAccessToken("alice", Set.of("editor")))
                .contentType("application/json").body("{\"title\":\"By token\"}").post("/api/v1/drafts").then().statusCode(201)
                .body("author", equalTo("alice")).body("documents", empty());
    }

    @Test
    void otherTokensAreRefusedAndKeysAreGoodToo() {
        String token = OidcWiremockTestResource.getAccessToken("alice", Set.of("admin"));
        access(token.substring(0, token.length() - 8) + "AAAAAAAA").statusCode(401);
        keys.as(Roles.READER).get("/api/v1/access").then().statusCode(200).body("roles", contains("reader"));
    }
}
