package org.careerguide.edit.page;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import java.net.URI;
import java.util.Optional;

import jakarta.inject.Inject;

import org.careerguide.testsupport.Browser;
import org.careerguide.testsupport.TestPacks;
import org.careerguide.testsupport.TestProvider;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Signing in to the page for editors at an OpenID Connect provider. */
@QuarkusTest
@WithTestResource(value = TestProvider.class, scope = TestResourceScope.MATCHING_RESOURCES)
class SignInTest {

    private static final String SUMMARY = "#form [data-schemapath='root.summary'] textarea";
    private static final String SIGNED_IN = "career-guide-signed-in";

    @TestHTTPResource("/editor")
    URI editor;

    @Inject
    TestPacks packs;

    @Test
    void thePageMayAskTheProviderAndNobodyElse() {
        String origin = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class).replaceFirst("/$",
                "");
        get("/editor").then().statusCode(200).body(containsString("data-client=\"editor-page\"")).header(
                "Content-Security-Policy", containsString("connect-src 'self' " + origin + "; "));
    }

    @Test
    void aClientWithoutAProviderIsRefused() {
        EditorSettings settings = new SmallRyeConfigBuilder().withMapping(EditorSettings.class)
                .withDefaultValue("careerguide.editor.client-id", "editor-page").build().getConfigMapping(EditorSettings.class);
        assertThatThrownBy(() -> new SignInProvider(settings, Optional.empty())).isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("quarkus.oidc.auth-server-url");
        assertThat(new SignInProvider(settings, Optional.of(URI.create("https://login.example.org:8443/realms/a"))).origin())
                .contains("https://login.example.org:8443");
    }

    @Test
    @EnabledIf("org.careerguide.testsupport.Browser#isInstalled")
    void peopleSignInAtTheProviderAndLoseNothingWhenTheirTokenExpires() {
        packs.publish("bakery");
        TestProvider.refuse(true);
        try (Browser browser = Browser.start(true)) {
            browser.like(1280, false).open(editor + "#role/bread-baker");
            signIn(browser);
            browser.await(b -> b.find("#sign-in-problem").getText().contains("Alice is locked."));
            assertThat(browser.driver().getCurrentUrl()).isEqualTo(editor + "#role/bread-baker");
            assertThat(browser.accessibilityViolations()).isEmpty();

            TestProvider.refuse(false);
            signIn(browser);
            browser.await(b -> b.find("#who").getText().equals("alice (publisher)"));
            awaitDocument(browser);
            assertThat(browser.driver().getCurrentUrl()).isEqualTo(editor + "#role/bread-baker");
            assertThat(browser.driver().manage().getCookies()).isEmpty();
            assertThat(TestProvider.received("token")).containsEntry("grant_type", "authorization_code");

            // A token that expires soon is replaced without a word.
            signedIn(browser, "until: 1");
            browser.find(SUMMARY).sendKeys(" Renewed.");
            browser.await(b -> b.find("#saved").getText().contains("Saved in the draft"));
            assertThat(TestProvider.received("token")).containsEntry("grant_type", "refresh_token");

            // A token that has expired sends the reader back to the sign-in.
            signedIn(browser, "token: all.token.slice(0, -8) + 'AAAAAAAA', refresh: null");
            browser.find(SUMMARY).sendKeys(" Not lost.");
            browser.await(b -> b.find("#sign-in-problem").getText().contains("what you have written is kept"));
            assertThat(browser.accessibilityViolations()).isEmpty();
            signIn(browser);
            browser.await(b -> b.find("#saved").getText().contains("Saved in the draft"));
            awaitDocument(browser);
            assertThat(browser.find(SUMMARY).getDomProperty("value")).endsWith(" Renewed. Not lost.");

            browser.find("#sign-out").click();
            browser.await(b -> b.find("#at-provider").isDisplayed());
            assertThat(TestProvider.received("logout")).containsEntry("id_token_hint", "alice's")
                    .containsEntry("post_logout_redirect_uri", editor.toString());
            assertThat(browser.<Long> ask("return sessionStorage.length")).isZero();
        } finally {
            packs.withdraw("bakery");
        }
    }

    private static void signIn(Browser browser) {
        browser.await(b -> b.find("#at-provider").isDisplayed());
        browser.find("#at-provider").click();
    }

    private static void awaitDocument(Browser browser) {
        browser.await(b -> !b.driver().findElements(By.cssSelector(SUMMARY)).isEmpty() && b.find(SUMMARY).isDisplayed());
    }

    /** Changes what the tab keeps of the sign-in, as time does. */
    private static void signedIn(Browser browser, String changes) {
        browser.ask("const all = JSON.parse(sessionStorage.getItem(arguments[0]));"
                + "sessionStorage.setItem(arguments[0], JSON.stringify({ ...all, " + changes + " }));", SIGNED_IN);
    }
}
