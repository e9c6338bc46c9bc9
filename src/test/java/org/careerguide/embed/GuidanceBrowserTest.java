package org.careerguide.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;

import org.careerguide.testsupport.Browser;
import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The pages that say where to go and what suits a person, in a real browser. Left out where the machine has no Chromium. */
@QuarkusTest
@EnabledIf("org.careerguide.testsupport.Browser#isInstalled")
class GuidanceBrowserTest {

    private static final String INSIDE = "const root = document.querySelector('career-interests').shadowRoot; ";

    private static Browser browser;

    @TestHTTPResource("/")
    URI home;

    @Inject
    TestPacks packs;

    @BeforeAll
    static void start() {
        browser = Browser.start(true);
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void publish() {
        packs.publish("bakery");
    }

    @AfterEach
    void withdraw() {
        packs.withdraw("bakery");
    }

    private Browser openQuestions(String path) {
        browser.open(home + path);
        browser.await(b -> b.<Long> ask(INSIDE + "return root.querySelectorAll('fieldset').length") == 30);
        return browser;
    }

    private static void press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    @Test
    void theQuestionnaireIsWorkedOutByKeyboardAndNothingLeavesTheBrowser() {
        openQuestions("interests").like(360, false);
        assertThat(browser.requests()).anyMatch(url -> url.endsWith("/api/v1/questionnaires/interests"));

        browser.ask(INSIDE + "root.querySelector('input').focus()");
        // The areas take turns: R gets 4 points each time, I 3, A 2, S 1, E 0 and C 4.
        int[] points = { 4, 3, 2, 1, 0, 4 };
        for (int question = 0; question < 30; question++) {
            press(Keys.SPACE);
            for (int step = 0; step < points[question % 6]; step++) {
                press(Keys.ARROW_RIGHT);
            }
            press(Keys.TAB);
        }
        assertThat(browser.<String> ask(INSIDE + "return root.querySelector('[role=status]').textContent"))
                .isEqualTo("30 of 30 answered");
        press(Keys.ENTER);

        String shown = browser.await(b -> b.ask(INSIDE + "const h = root.querySelector('h2'); "
                + "return h.textContent === 'Your result' ? root.textContent : null"));
        assertThat(shown).contains("20 of 20", "15 of 20", "10 of 20", "5 of 20", "0 of 20", "Realistic", "Conventional");
        assertThat(browser.<String> ask(INSIDE + "return root.querySelector('a').href"))
                .endsWith("/matches?interests=R:20,I:15,A:10,S:5,E:0,C:20");
        assertThat(browser.<Boolean> ask(INSIDE + "return root.activeElement === root.querySelector('h2')")).isTrue();
        assertThat(browser.requests()).as("requests while the questions were answered").isEmpty();
        assertThat(browser.<Long> ask("return localStorage.length + sessionStorage.length")).isZero();
        assertThat(browser.<String> ask("return document.cookie")).isEmpty();
        assertThat(browser.accessibilityViolations()).isEmpty();

        // The link is the reader's own step.
        browser.ask(INSIDE + "root.querySelector('a').click()");
        browser.await(b -> b.driver().getCurrentUrl().contains("/matches?"));
        assertThat(browser.find("h1").getText()).isEqualTo("Roles that match your interests");
        assertThat(browser.find(".lead").getText()).startsWith(
                "You said: Realistic 20, Conventional 20, Investigative 15, Artistic 10, Social 5, Enterprising 0.");
    }

    @Test
    void whatIsNotAnsweredIsSaid() {
        openQuestions("embed/interests").like(1280, true);
        browser.ask(INSIDE + "root.querySelector('button').click()");
        assertThat(browser.<String> ask(INSIDE + "return root.querySelector('[role=status]').textContent"))
                .contains("0 of 30", "Number 1 is the first");
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "interests", "embed/interests?theme=dark", "next-steps?role=bread-baker",
            "api/v1/roles/pastry-cook/feeders.html",
            "skill-gap?from=bread-baker&to=pastry-cook", "matches?interests=R:2,I:1,A:7,S:3,E:2,C:1" })
    void pagesFitAndAreAccessible(String path) {
        for (int width : List.of(360, 1280)) {
            for (boolean dark : new boolean[] { false, true }) {
                browser.like(width, dark).open(home + path);
                if (path.contains("interests?") && path.startsWith("embed") || path.equals("interests")) {
                    browser.await(b -> b.<Long> ask(INSIDE + "return root.querySelectorAll('fieldset').length") == 30);
                }
                assertThat(browser.accessibilityViolations()).as(path + " at " + width).isEmpty();
                assertThat(browser.<Long> ask("return document.documentElement.scrollWidth")).as(path + " at " + width)
                        .isLessThanOrEqualTo(width);
            }
        }
    }
}
