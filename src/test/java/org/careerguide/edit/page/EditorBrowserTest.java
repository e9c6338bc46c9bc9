package org.careerguide.edit.page;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.careerguide.edit.key.Keys;
import org.careerguide.edit.key.Roles;
import org.careerguide.testsupport.Browser;
import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The page for editors in a real browser. Left out where the machine has no Chromium. */
@QuarkusTest
@EnabledIf("org.careerguide.testsupport.Browser#isInstalled")
class EditorBrowserTest {

    private static final CharSequence ENTER = org.openqa.selenium.Keys.ENTER;
    private static final CharSequence TAB = org.openqa.selenium.Keys.TAB;
    private static final CharSequence TAB_BACK = org.openqa.selenium.Keys.chord(org.openqa.selenium.Keys.SHIFT, TAB);
    private static final CharSequence SELECT_ALL = org.openqa.selenium.Keys.chord(org.openqa.selenium.Keys.CONTROL, "a");

    private static final CharSequence COMPLETE = org.openqa.selenium.Keys.chord(org.openqa.selenium.Keys.CONTROL, " ");
    private static final CharSequence END_OF_TEXT = org.openqa.selenium.Keys.chord(org.openqa.selenium.Keys.CONTROL,
            org.openqa.selenium.Keys.END);

    private static final String TEXT = "#source .cm-content";
    private static final String ROLE = "/api/v1/roles/bread-baker";
    private static final String SUMMARY = "#form [data-schemapath='root.summary'] textarea";

    @TestHTTPResource("/editor")
    URI editor;

    @Inject
    Keys keys;

    @Inject
    TestPacks packs;

    private Browser browser;

    @BeforeEach
    void start() {
        packs.publish("bakery");
        browser = Browser.start(true);
    }

    @AfterEach
    void stop() {
        browser.close();
        packs.withdraw("bakery");
    }

    private void press(CharSequence... pressed) {
        browser.driver().switchTo().activeElement().sendKeys(pressed);
    }

    /** Presses Tab until an element with this text has the focus, as people without a mouse do. */
    private void tabTo(String text) {
        tabTo(text, TAB);
    }

    private void tabTo(String text, CharSequence tab) {
        for (int i = 0; i < 300; i++) {
            WebElement active = browser.driver().switchTo().activeElement();
            if (active.getText().equals(text)) {
                return;
            }
            active.sendKeys(tab);
        }
        throw new AssertionError("Nothing with the text “" + text + "” gets the focus.");
    }

    private List<WebElement> all(String selector) {
        return browser.driver().findElements(By.cssSelector(selector));
    }

    private void awaitText(String selector, String text) {
        browser.await(b -> all(selector).stream().anyMatch(one -> one.getText().contains(text)));
    }

    private void signIn() {
        signIn("Ada", Roles.ADMIN);
    }

    private void signIn(String name, String role) {
        browser.like(1280, false).open(editor.toString());
        browser.find("#key").sendKeys(keys.create(name, role, null), ENTER);
        browser.await(b -> b.find("#words").isDisplayed() && b.find("#who").getText().equals(name + " (" + role + ")"));
    }

    /** Leaves the page to another person, who goes on with the draft. */
    private void handOverTo(String name, String role) {
        browser.find("#sign-out").click();
        browser.await(b -> b.find("#key").isDisplayed());
        signIn(name, role);
        click("//*[@id='draft']/option[starts-with(., 'Bread in spring')]");
        awaitText("#draft-documents", "bread-baker");
    }

    /** Clicks on an element, which the page may replace as long as it saves. */
    private void click(String xpath) {
        browser.await(b -> {
            b.driver().findElement(By.xpath(xpath)).click();
            return true;
        });
    }

    private void choose(String action) {
        click("//*[@id='draft-actions']//button[.='" + action + "']");
        browser.await(b -> b.find("#dialog").isDisplayed());
    }

    private void confirm() {
        browser.find("#dialog-go").click();
        browser.await(b -> !b.find("#dialog").isDisplayed());
    }

    /** Signs in and opens the role, by keyboard alone. */
    private void openRole() {
        signIn();
        findRole();
    }

    private void findRole() {
        browser.find("#words").sendKeys("bread-bak");
        tabTo(browser.await(b -> all("#documents li").size() == 1 ? b.find("#documents button").getText() : null));
        press(ENTER);
        browser.await(b -> all(SUMMARY).stream().anyMatch(WebElement::isDisplayed));
    }

    private void type(String text) {
        browser.find(SUMMARY).sendKeys(SELECT_ALL, text);
    }

    @Test
    void aRoleIsEditedPreviewedPublishedAndRestoredByKeyboard() {
        String before = get(ROLE).path("summary");
        long version = get("/api/v1").jsonPath().getLong("contentVersion");
        openRole();
        assertThat(browser.accessibilityViolations()).isEmpty();

        type("Bakes bread before dawn.");
        awaitText("#saved", "Saved in the draft");
        awaitText("#mistakes-title", "No mistakes");
        browser.await(b -> String.valueOf(b.find("#preview").getDomAttribute("src")).contains("draft="));
        browser.await(b -> {
            b.driver().switchTo().frame("preview");
            try {
                return b.find("body").getText().contains("Bakes bread before dawn.");
            } finally {
                b.driver().switchTo().defaultContent();
            }
        });
        assertThat(get(ROLE).<String> path("summary")).isEqualTo(before);

        tabTo("Publish…", TAB_BACK);
        press(ENTER);
        awaitText("#dialog ins", "Bakes bread before dawn.");
        assertThat(browser.accessibilityViolations()).isEmpty();
        tabTo("Publish");
        press(ENTER);
        awaitText("#draft-state", "Published as version " + (version + 1));
        assertThat(get(ROLE).<String> path("summary")).isEqualTo("Bakes bread before dawn.");

        tabTo("History");
        press(ENTER);
        awaitText("#history", "Version " + (version + 1));
        assertThat(browser.find("#history").getText()).contains("Ada (editor)");
        browser.find("#history li:nth-child(2) button:nth-child(2)").sendKeys(ENTER);
        awaitText("#dialog-title", "Restore version " + version);
        tabTo("Restore");
        press(ENTER);
        browser.await(b -> get(ROLE).<String> path("summary").equals(before));
        assertThat(browser.requests()).allMatch(one -> one.startsWith(editor.resolve("/").toString())
                || one.startsWith("data:") || one.startsWith("about:"));
    }

    @Test
    void aDraftWithATitleIsSentBackApprovedAndScheduledByOthers() {
        signIn("Ada", Roles.EDITOR);
        choose("Begin with a title…");
        assertThat(browser.accessibilityViolations()).isEmpty();
        browser.find("#new-note").sendKeys("For the spring issue");
        browser.find("#new-title").sendKeys("Bread in spring", ENTER);
        awaitText("#draft-state", "begun by Ada");
        awaitText("#draft-state", "For the spring issue");
        findRole();
        type("Bakes bread before dawn.");
        awaitText("#saved", "Saved in the draft");
        choose("Submit for review");
        confirm();
        awaitText("#draft-state", "Waits for a review");
        assertThat(browser.find("#draft-actions").getText()).doesNotContain("Approve", "Publish");

        handOverTo("Grace", Roles.REVIEWER);
        assertThat(browser.find("#draft option:checked").getText()).isEqualTo("Bread in spring (submitted)");
        choose("Send back");
        awaitText("#dialog ins", "Bakes bread before dawn.");
        browser.find("#comment").sendKeys("Say where.");
        confirm();
        awaitText("#draft-state", "Grace: “Say where.”");

        handOverTo("Ada", Roles.EDITOR);
        choose("Submit for review");
        confirm();
        handOverTo("Grace", Roles.REVIEWER);
        choose("Approve");
        confirm();
        awaitText("#draft-state", "Approved");

        handOverTo("Pia", Roles.PUBLISHER);
        choose("Publish…");
        String tomorrow = LocalDate.now().plusDays(1) + "T08:30";
        browser.ask("document.getElementById('publish-at').value = '" + tomorrow + "'");
        confirm();
        awaitText("#draft-state", "Will be published at");
        assertThat(browser.find("#draft-actions").getText()).contains("Send back").doesNotContain("Publish", "Discard");
        choose("Send back");
        confirm();
        awaitText("#draft-state", "Being worked on");
        choose("Discard");
        confirm();
        browser.await(b -> all("#draft option").stream().noneMatch(one -> one.getText().startsWith("Bread in spring")));
    }

    @Test
    void mistakesAreMarkedAtFieldsAndLines() {
        openRole();
        browser.find("#form [data-schemapath='root.title'] input").clear();
        browser.find("#form [data-schemapath='root.title'] input").sendKeys(" ");
        browser.find(SUMMARY).sendKeys(" More.");
        browser.await(b -> b.find("#mistakes ol").getText().contains("Title"));

        browser.find("[data-view=yaml]").click();
        awaitText(TEXT, "slug: bread-baker");
        browser.find(TEXT).sendKeys(END_OF_TEXT, ENTER, "sumary: x");
        awaitText("#mistakes ol", "Line ");
        browser.await(b -> !all("#source .cm-lint-marker-error").isEmpty());
        for (int width : List.of(360, 1280)) {
            browser.like(width, width == 360);
            assertThat(browser.accessibilityViolations()).as(width + " pixels").isEmpty();
            assertThat(browser.<Boolean> ask("return document.documentElement.scrollWidth <= innerWidth")).as(width + " pixels")
                    .isTrue();
        }
    }

    @Test
    void aWrongKeyIsExplainedInTheWordsOfThePage() {
        browser.like(1280, false).open(editor.toString());
        browser.find("#key").sendKeys("cg_wrong", ENTER);
        awaitText("#sign-in-problem", "not valid");
        assertThat(browser.find("#sign-in-problem").getText()).doesNotContain("Authorization", "Bearer", "java");
    }

    @Test
    void aNewDocumentSaysWhatItLacksAndHasNoPreviewUntilThen() {
        signIn();
        click("//*[@id='type']/option[.='comparison']");
        browser.find("#new-slug").sendKeys("bread-or-pastry", ENTER);
        browser.await(b -> !all("#form [data-schemapath='root.title'] input").isEmpty());
        browser.find("#form [data-schemapath='root.title'] input").sendKeys("Bread or pastry?");
        awaitText("#mistakes ol", "Roles 1");
        awaitText("#mistakes ol", "Verdict, Summary");
        awaitText("#preview-note", "once it has no mistakes");
        assertThat(browser.find("#preview").isDisplayed()).isFalse();
        assertThat(browser.find("#form").getText()).doesNotContain("pattern").contains("Criteria (0)");
        assertThat(browser.accessibilityViolations()).isEmpty();

        click("//*[@id='type']/option[.='role']");
        browser.find("#words").sendKeys("bread-bak");
        browser.await(b -> all("#documents li").size() == 1 && b.find("#documents").getText().contains("bread-baker"));
        click("//*[@id='documents']//button");
        awaitText("#mistakes-title", "No mistakes here");
        click("//*[@id='mistakes']//button[.='bread-or-pastry']");
        awaitText("#title", "comparison: bread-or-pastry");
        choose("Publish…");
        browser.find("#dialog-go").click();
        awaitText("#dialog-problem", "expected: text");
        browser.find("#dialog-cancel").click();
        choose("Discard");
        confirm();
    }

    @Test
    void aDocumentIsWithdrawnInADraftAndTakenOutOfIt() {
        packs.publish("theatre");
        try {
            signIn("Pia", Roles.PUBLISHER);
            browser.find("#words").sendKeys("stage-dancer");
            browser.await(b -> all("#documents li").size() == 1);
            browser.find("#documents button").sendKeys(ENTER);
            awaitText("#document-actions", "Withdraw…");
            for (boolean published : new boolean[] { false, true }) {
                click("//*[@id='document-actions']//button[.='Withdraw…']");
                browser.await(b -> b.find("#dialog").isDisplayed());
                assertThat(browser.accessibilityViolations()).isEmpty();
                browser.find("#reason").sendKeys("Nobody dances any more.");
                confirm();
                awaitText("#saved", "Withdrawn in this draft");
                awaitText("#draft-documents", "stage-dancer role, withdrawn");
                if (published) {
                    choose("Publish…");
                    awaitText("#dialog", "Nobody dances any more.");
                    confirm();
                    awaitText("#draft-state", "Published as version");
                } else {
                    click("//*[@id='document-actions']//button[.='Take out of the draft']");
                    browser.await(b -> b.find("#dialog").isDisplayed());
                    confirm();
                    awaitText("#document-actions", "Withdraw…");
                    assertThat(all("#draft-documents li")).isEmpty();
                    assertThat(get("/api/v1/roles/stage-dancer").statusCode()).isEqualTo(200);
                }
            }
            assertThat(get("/api/v1/roles/stage-dancer").statusCode()).isEqualTo(410);
            click("//*[@data-view='history']");
            click("(//*[@id='history']//button[.='Restore'])[1]");
            browser.await(b -> b.find("#dialog").isDisplayed());
            confirm();
            browser.await(b -> get("/api/v1/roles/stage-dancer").statusCode() == 200);
        } finally {
            packs.withdraw("theatre");
        }
    }

    @Test
    void fieldsChoicesAndReferencesAreCompletedInYaml() {
        openRole();
        browser.find("[data-view=yaml]").click();
        awaitText(TEXT, "slug: bread-baker");
        browser.find(TEXT).sendKeys(SELECT_ALL, "refe");
        accept("reference");
        press(ENTER, "match: ex", COMPLETE);
        accept("exact");
        assertThat(browser.find(TEXT).getText()).matches("reference:\\s+match: exact");

        browser.find(TEXT).sendKeys(SELECT_ALL, "skills:", ENTER, "- sk");
        accept("skill");
        press("knead");
        accept("kneading");
        assertThat(browser.find(TEXT).getText()).matches("skills:\\s+- skill: kneading");
        press(org.openqa.selenium.Keys.ESCAPE);
        press(TAB);
        assertThat(browser.<Boolean> ask("return document.getElementById('source').contains(document.activeElement)"))
                .isFalse();
    }

    @Test
    void listsShowFieldsOfOneItemOnly() {
        openRole();
        assertThat(all("#form [data-schemapath='root.skills'] input")).isEmpty();
        browser.find("#form [data-schemapath='root.skills'] summary").sendKeys(ENTER);
        browser.await(b -> all("#form [data-schemapath='root.skills'] .item").size() == 4);
        all("#form [data-schemapath='root.skills'] .item").get(1).sendKeys(ENTER);
        String importance = "#form [data-schemapath='root.skills.1.importance'] input";
        browser.await(b -> !all(importance).isEmpty());
        browser.find(importance).sendKeys(SELECT_ALL, "9");
        awaitText("#mistakes ol", "Skills 2, Importance");
        assertThat(browser.find(importance).getDomAttribute("aria-invalid")).isEqualTo("true");
        browser.find("#form [data-schemapath='root.skills'] summary").sendKeys(ENTER);
        browser.await(
                b -> b.find("#form [data-schemapath='root.skills'] summary").getDomProperty("className").equals("mistaken"));
        browser.find("#mistakes button").sendKeys(ENTER);
        browser.await(b -> !all(importance).isEmpty() && b.find(importance).equals(b.driver().switchTo().activeElement()));
        browser.find(importance).sendKeys(SELECT_ALL, "2");
        awaitText("#mistakes-title", "No mistakes");
        browser.find("[data-view=changes]").sendKeys(ENTER);
        awaitText("#changes del", "importance: 1.5");
        assertThat(all("#changes ins, #changes del")).hasSize(2);
    }

    @Test
    void previewLinksAreListedAndRevoked() {
        signIn("Ada", Roles.EDITOR);
        findRole();
        type("Bakes bread before dawn.");
        awaitText("#saved", "Saved in the draft");
        browser.await(b -> String.valueOf(b.find("#preview").getDomAttribute("src")).contains("draft="));
        assertThat(browser.find("#links").isDisplayed()).as("that of the frame").isFalse();
        choose("Preview link");
        URI link = URI.create(browser.find("#link").getDomAttribute("value"));
        assertThat(link.getPath()).isEqualTo(ROLE + ".html");
        String query = link.getQuery();
        assertThat(get(ROLE + "?" + query).<String> path("summary")).isEqualTo("Bakes bread before dawn.");
        browser.find("#dialog-cancel").click();
        awaitText("#draft-links li", "made by Ada");
        assertThat(browser.find("#draft-links li").getText()).contains("Until ",
                String.valueOf(LocalDate.now().plusDays(7).getYear()));
        assertThat(browser.accessibilityViolations()).isEmpty();

        browser.find("#draft-links button").sendKeys(ENTER);
        browser.await(b -> b.find("#dialog").isDisplayed());
        assertThat(URI.create(browser.find("#link").getDomAttribute("value")).getQuery()).isEqualTo(query);
        browser.find("#dialog-cancel").sendKeys(ENTER);
        browser.await(b -> !b.find("#dialog").isDisplayed());
        browser.find("#draft-links button:last-child").sendKeys(ENTER);
        awaitText("#dialog-title", "Revoke the preview link");
        confirm();
        browser.await(b -> !b.find("#links").isDisplayed());
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Draft");
        assertThat(get(ROLE + "?" + query).statusCode()).isEqualTo(403);

        String framed = URI.create(browser.find("#preview").getDomProperty("src")).getQuery();
        assertThat(get(ROLE + "?" + framed).statusCode()).isEqualTo(200);
        browser.open("about:blank").await(b -> get(ROLE + "?" + framed).statusCode() == 403);
    }

    @Test
    void onAPhoneTheListOfDocumentsIsFoldedWhileOneIsOpen() {
        openRole();
        assertThat(browser.find("#words").isDisplayed()).isTrue();
        for (boolean dark : new boolean[] { false, true }) {
            browser.like(360, dark).await(b -> !b.find("#words").isDisplayed());
            assertThat(browser.accessibilityViolations()).isEmpty();
        }
        browser.find("#finder summary").sendKeys(ENTER);
        browser.await(b -> b.find("#words").isDisplayed());
        assertThat(browser.accessibilityViolations()).isEmpty();
        browser.find("#words").sendKeys(SELECT_ALL, "pastry");
        browser.await(b -> all("#documents li").size() == 1 && b.find("#documents").getText().contains("pastry-cook"));
        browser.find("#documents button").sendKeys(ENTER);
        awaitText("#title", "pastry-cook");
        browser.await(b -> !b.find("#words").isDisplayed());
        browser.await(b -> b.driver().switchTo().activeElement().equals(b.find("#title")));
        browser.like(1280, false).await(b -> b.find("#words").isDisplayed());
    }

    @Test
    void onAPhoneTheDraftIsFoldedWhileADocumentIsOpen() {
        openRole();
        type("Bakes bread at night.");
        awaitText("#saved", "Saved in the draft");
        assertThat(browser.find("#draft").isDisplayed()).isTrue();
        browser.like(360, false).await(b -> !b.find("#draft").isDisplayed());
        assertThat(
                browser.<Number> ask("scrollTo(0, 0); return document.getElementById('title').getBoundingClientRect().bottom")
                        .intValue())
                .as("where the document begins").isLessThan(320);
        assertThat(browser.find("#drafts summary").getText()).startsWith("Draft ").endsWith("(open)");
        browser.find("#drafts summary").sendKeys(ENTER);
        browser.await(b -> b.find("#draft").isDisplayed() && b.find("#draft-actions").isDisplayed());
        assertThat(browser.accessibilityViolations()).isEmpty();
        browser.like(1280, false).await(b -> b.find("#draft").isDisplayed());
    }

    private void accept(String completion) {
        browser.await(b -> all("#source .cm-tooltip-autocomplete [aria-selected]").stream()
                .anyMatch(one -> one.getText().startsWith(completion)));
        // CodeMirror leaves keys to the text for an instant after it has shown completions.
        long shown = System.nanoTime();
        browser.await(b -> System.nanoTime() - shown > 100_000_000);
        press(ENTER);
    }

    @Test
    void noKeystrokeIsLost() {
        openRole();
        type("Saved.");
        awaitText("#saved", "Saved in the draft");
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.emulateNetworkConditions",
                Map.of("offline", true, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        type("Typed without a connection.");
        awaitText("#saved", "kept in this browser");
        // The connection comes back as the tab closes: a page that tries again just then would save after all.
        browser.driver().executeScript("window.fetch = () => Promise.reject(new TypeError('no connection'))");
        String closed = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        String opened = browser.driver().getWindowHandle();
        browser.driver().switchTo().window(closed).close();
        browser.driver().switchTo().window(opened);
        signIn();
        browser.await(b -> !all("#copies button").isEmpty());
        browser.find("#copies button").sendKeys(ENTER);
        browser.await(b -> b.find("#copy").isDisplayed());
        browser.find("#copy-restore").click();
        browser.await(b -> all(SUMMARY).stream()
                .anyMatch(one -> one.getDomProperty("value").equals("Typed without a connection.")));
        awaitText("#saved", "Saved in the draft");
        assertThat(browser.find("#unsaved").isDisplayed()).isFalse();
    }
}
