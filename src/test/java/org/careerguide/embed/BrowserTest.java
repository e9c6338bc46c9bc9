package org.careerguide.embed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.careerguide.testsupport.Browser;
import org.careerguide.testsupport.TestPacks;
import org.careerguide.testsupport.WordPress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The pages and embeds in a real browser. Left out where the machine has no Chromium; {@code .ci/run} sees to it. */
@QuarkusTest
@EnabledIf("org.careerguide.testsupport.Browser#isInstalled")
class BrowserTest {

    private static final String SLUG = "medical-billing-vs-medical-coding";

    private static Browser browser;
    private static HttpServer partner;
    private static String partnerPage;

    @TestHTTPResource("/")
    URI home;

    @Inject
    TestPacks packs;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(true);
        partner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        partner.createContext("/", exchange -> {
            byte[] page = partnerPage.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        partner.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
        partner.stop(0);
    }

    /** A page of another site, with this in its body. */
    private Browser partnerShows(Browser in, String body) {
        partnerPage = "<!DOCTYPE html><html lang=en><title>A partner</title><body><main><h1>A partner</h1>" + body.replace(
                "HOME/", home.toString()) + "</main></body></html>";
        return in.like(1000, false).open("http://127.0.0.1:" + partner.getAddress().getPort() + "/");
    }

    private static String shadow(String selector, String of) {
        return "const host = document.querySelector('" + of + "'); const found = host && host.shadowRoot "
                + "&& host.shadowRoot.querySelector('" + selector + "'); ";
    }

    private static String text(Browser in, String selector, String of) {
        return in.ask(shadow(selector, of) + "return found ? found.textContent : null;");
    }

    @Test
    void aPartnerShowsTheComponentAndTheFrame() {
        partnerShows(browser, "<script src='HOME/embed/v1.js' async></script><career-comparison view=full slug='" + SLUG
                + "'><a href='HOME/'>fallback</a></career-comparison><career-comparison id=any roles='medical-coding, coding-auditor'"
                + " criteria='wages,outlook' view=full></career-comparison><iframe title=frame src='HOME/embed/comparisons/"
                + SLUG
                + "?view=full' width=600 height=100></iframe>");

        assertThat(browser.<String> await(b -> text(b, "table", "career-comparison"))).contains(
                "Billing and collecting revenue",
                "Median wage", "$48,500 a year", "Not collected");
        assertThat(text(browser, ".root", "career-comparison")).contains("Choose Medical billing if",
                "Bureau of Labor Statistics");
        assertThat(browser.<String> ask("return document.querySelector('career-comparison a').textContent"))
                .isEqualTo("fallback");
        assertThat(browser.<String> await(b -> text(b, "table", "#any"))).contains("Outlook")
                .doesNotContain("Responsibilities");
        assertThat(browser
                .<Long> ask(shadow("svg", "career-comparison") + "return host.shadowRoot.querySelectorAll('svg').length"))
                .isEqualTo(2);
        // The frame tells how high it is, again whenever that changes while it loads.
        browser.await(b -> {
            b.driver().switchTo().defaultContent();
            long height = b.<Long> ask("return document.querySelector('iframe').offsetHeight");
            b.driver().switchTo().frame(0);
            return height > 500 && Math.abs(height - b.<Long> ask("return document.documentElement.scrollHeight")) <= 10;
        });
        assertThat(browser.find("main").getText()).contains("Primary focus");
        browser.driver().switchTo().defaultContent();
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    @Test
    void theComponentFollowsItsAttributesAndTheCustomPropertiesOfThePage() {
        partnerShows(browser,
                "<style>career-comparison{--career-paper:rgb(1,2,3)}</style><script src='HOME/embed/v1.js'></script>"
                        + "<career-comparison roles='medical-coding,coding-auditor' accent='#ff0000' theme=dark></career-comparison>");

        browser.await(b -> text(b, "table", "career-comparison"));
        assertThat(
                browser.<String> ask(shadow(".root", "career-comparison") + "return getComputedStyle(found).backgroundColor"))
                .isEqualTo("rgb(1, 2, 3)");
        assertThat(browser.<String> ask(shadow(".root", "career-comparison") + "return getComputedStyle(found).borderTopColor"))
                .isEqualTo("rgb(255, 0, 0)");
        browser.ask("document.querySelector('career-comparison').setAttribute('roles', 'medical-billing,medical-secretary')");
        browser.await(b -> "Medical billing vs. Medical secretary".equals(text(b, "h2", "career-comparison")));
    }

    @Test
    void theComponentMarksLowerBoundsUnitsOfPayAndDates() {
        packs.publish("theatre");
        partnerShows(browser, "<script src='HOME/embed/v1.js'></script><career-comparison view=full criteria='wages'"
                + " roles='stage-director,impresario,stage-dancer'></career-comparison>");

        assertThat(browser.<String> await(b -> text(b, "table", "career-comparison"))).contains("at least $239,200 a year",
                "$29.05 an hour", "$46.90 an hour", "May 2025", "Not compared: the units of pay differ.")
                .doesNotContain("2025-05");
        assertThat(text(browser, ".root", "career-comparison")).contains("$80,000 to at least $239,200 a year",
                "median at least $239,200", "not drawn, since the unit of pay differs", "A dashed end");
        assertThat(browser.<Long> ask(shadow("svg", "career-comparison")
                + "return host.shadowRoot.querySelectorAll('svg .open').length")).isEqualTo(2);
        assertThat(browser.<Long> ask(shadow("svg", "career-comparison")
                + "return host.shadowRoot.querySelectorAll('svg .mark').length")).isEqualTo(1);
        packs.withdraw("theatre");
    }

    @Test
    void theComponentSaysWhatIsWrongAndKeepsItsLink() {
        partnerShows(browser,
                "<script src='HOME/embed/v1.js'></script><career-comparison slug='nothing'><a id=inner href='HOME/'>"
                        + "To the comparison</a></career-comparison><career-comparison id=off api='http://127.0.0.1:9' roles='a,b'>"
                        + "</career-comparison><career-comparison id=none></career-comparison>"
                        + "<career-role slug='medical-coding' place='atlantis'></career-role>");

        assertThat(browser.<String> await(b -> text(b, "[role=alert]", "career-comparison"))).contains("cannot be shown",
                "No comparison has the slug “nothing”");
        assertThat(browser.find("#inner").isDisplayed()).isTrue();
        assertThat(browser.<String> await(b -> text(b, "[role=alert]", "#off"))).contains("cannot be reached");
        assertThat(browser.<String> await(b -> text(b, "[role=alert]", "#none"))).contains("Neither slug nor roles");
        assertThat(browser.<String> await(b -> text(b, "[role=alert]", "career-role"))).contains("names “atlantis”");
        browser.ask("document.querySelector('career-role').place = null");
        assertThat(browser.<String> await(b -> text(b, "table", "career-role"))).contains("$51,140 a year");
    }

    @Test
    void aCardIsTheDefaultOfTheComponents() {
        partnerShows(browser,
                "<script src='HOME/embed/v1.js'></script><career-comparison roles='medical-billing,medical-coding'>"
                        + "</career-comparison><career-role slug='medical-coding' accent='rebeccapurple'></career-role>");

        assertThat(browser.<String> await(b -> text(b, "table", "career-comparison"))).contains("Median pay", "$48,500 a year",
                "−0.4 %", "Top skills").doesNotContain("Responsibilities");
        assertThat(text(browser, ".root", "career-comparison")).contains("See the whole comparison", "United States, May 2025");
        assertThat(browser.<String> await(b -> text(b, "table", "career-role"))).contains("$51,140 a year", "+7.1 %");
        assertThat(browser.<String> ask("return document.querySelector('career-role').getAttributeNames().join()"))
                .as("what stands on the element").isEqualTo("slug,accent");
        browser.ask("document.querySelector('career-comparison').view = 'full'");
        assertThat(browser.<String> await(b -> {
            String shown = text(b, "table", "career-comparison");
            return shown != null && shown.contains("Responsibilities") ? shown : null;
        })).contains("Median wage");
        browser.ask("document.querySelector('career-comparison').view = null");
        browser.await(b -> text(b, "table", "career-comparison").contains("Top skills"));
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    /** What stands below an embed would move if it came out higher than what its code has left for it. */
    @Test
    void theCodeToCopyLeavesRoomForWhatItShows() {
        browser.like(1280, false).open(home + "?roles=medical-billing,medical-coding");
        String component = browser.ask("return document.getElementById('code-component').textContent");
        String frame = browser.ask("return document.getElementById('code-frame').textContent");
        for (int width : new int[] { 360, 1000 }) {
            partnerShows(browser, component).like(width, false);
            browser.await(b -> text(b, "table", "career-comparison"));
            assertThat(browser.<Boolean> ask("const host = document.querySelector('career-comparison');"
                    + "return host.shadowRoot.querySelector('.root').offsetHeight <= Math.ceil(parseFloat(getComputedStyle(host).minHeight))"))
                    .as("component at " + width).isTrue();
            partnerShows(browser, frame).like(width, false).driver().switchTo().frame(0);
            browser.await(b -> b.<Long> ask("return document.querySelectorAll('table').length") > 0 ? true : null);
            assertThat(browser.<Boolean> ask("return document.documentElement.scrollHeight <= innerHeight"))
                    .as("frame at " + width).isTrue();
            browser.driver().switchTo().defaultContent();
        }
    }

    @Test
    void theComponentSaysWhichDirectiveIsMissingAndTriesAgain() {
        partnerShows(browser,
                "<script>const policy = document.createElement('meta'); policy.httpEquiv = 'Content-Security-Policy';"
                        + "policy.content = \"connect-src 'none'\"; document.head.append(policy);</script>"
                        + "<script src='HOME/embed/v1.js'></script><career-role slug='medical-coding'></career-role>");
        assertThat(browser.<String> await(b -> text(b, "[role=alert]", "career-role"))).contains("lacks connect-src http://");
        partnerShows(browser, "<script src='HOME/embed/v1.js'></script>"
                + "<career-role slug='medical-coding' api='http://127.0.0.1:9'></career-role>");
        assertThat(browser.<String> await(b -> text(b, "[role=alert]", "career-role"))).contains("cannot be reached");
        assertThat(text(browser, "button", "career-role")).isEqualTo("Try again");
        browser.ask("document.querySelector('career-role').api = null");
        browser.await(b -> text(b, "table", "career-role") != null);
    }

    @Test
    void framesSpeakToWordPressAndIframeResizer() {
        partnerShows(browser,
                "<script>window.said = []; addEventListener('message', e => said.push(JSON.stringify(e.data)))</script>"
                        + "<iframe title=frame sandbox='allow-scripts' width='100%' height=300 src='HOME/embed/compare?roles=medical-coding,"
                        + "coding-auditor&theme=light#?secret=abc123'></iframe>");
        String said = browser.await(b -> {
            String all = b.ask("return said.join(' ')");
            return all.contains("abc123") ? all : null;
        });
        assertThat(said).contains("\"message\":\"height\"", "\"secret\":\"abc123\"", "career-guide:height")
                .doesNotContain("\"value\":0", "\"height\":0");
        browser.ask("document.querySelector('iframe').contentWindow.postMessage('[iFrameSizer]frame1:8:false:true', '*')");
        browser.await(b -> b.<String> ask("return said.join(' ')").contains("[iFrameSizer]frame1:"));
        browser.driver().switchTo().frame(0);
        browser.find(".all a").click();
        browser.driver().switchTo().defaultContent();
        browser.await(b -> b.<String> ask("return said.join(' ')").contains("\"message\":\"link\""));
    }

    /**
     * A post with an embed block, and one without blocks, whose theme needs the line of the README: WordPress hides the frame,
     * but leaves it as wide as the window.
     */
    @ParameterizedTest
    @CsvSource({ "block,360", "block,1280", "classic,360", "classic,1280" })
    void aPostOfWordPressShowsTheFrameOrTheQuotation(String kind, int width) throws IOException {
        String page = wordPressPage(kind);
        String fits = "return document.documentElement.scrollWidth <= innerWidth";
        String gap = "return document.getElementById('after').getBoundingClientRect().top - "
                + "document.querySelector('%s.wp-embedded-content').getBoundingClientRect().bottom";

        partnerShows(browser, page).like(width, false);
        browser.await(b -> !b.find("blockquote").isDisplayed());
        assertThat(browser.<Boolean> ask("const frame = document.querySelector('iframe').getBoundingClientRect(),"
                + "column = document.querySelector('.column').getBoundingClientRect();"
                + "return frame.left === column.left && frame.width === column.width")).as("fills the column").isTrue();
        assertThat(browser.<Boolean> ask(fits)).isTrue();
        assertThat(browser.<Number> ask(gap.formatted("iframe")).intValue()).isLessThan(45);

        partnerShows(browser, page.replace(home.toString(), "http://127.0.0.1:9/")).like(width, false);
        assertThat(browser.find("blockquote").isDisplayed()).isTrue();
        assertThat(browser.find("blockquote").getText()).contains("Median pay: Medical billing $48,500 a year");
        assertThat(browser.<String> ask("return getComputedStyle(document.querySelector('iframe')).clip")).startsWith("rect(");
        assertThat(browser.<Boolean> ask(fits)).isTrue();
    }

    /** WordPress lets no link out of the frame, but opens what the frame asks for, if it is of the frame's own host. */
    @ParameterizedTest
    @ValueSource(strings = { "block", "classic" })
    void aLinkInAPostOfWordPressOpens(String kind) throws IOException {
        partnerShows(browser, wordPressPage(kind));
        browser.await(b -> !b.find("blockquote").isDisplayed());
        browser.driver().switchTo().frame(0);
        assertThat(browser.<List<String>> ask(
                "return [...document.querySelectorAll('a')].filter((link) => link.host !== location.host).map((link) => link.href)"))
                .as("links that WordPress would not open").isEmpty();
        String page = browser.find(".all a").getDomProperty("href");
        browser.find(".all a").click();
        browser.driver().switchTo().defaultContent();
        browser.await(b -> b.driver().getCurrentUrl().equals(page));
    }

    private String wordPressPage(String kind) throws IOException {
        String html = given().baseUri(home.toString()).queryParam("url", home + "?roles=medical-billing,medical-coding")
                .get("/oembed").path("html");
        return "<style>body{margin:0;padding:0 20px;font:17px/1.6 serif}main{max-width:650px;margin:auto}iframe{max-width:100%}"
                + (kind.equals("block") ? "" : ruleForClassicThemes()) + "</style><div class=column>"
                + (kind.equals("block") ? WordPress.blockPost(html) : WordPress.classicPost(html))
                + "</div><p id=after>What follows.</p>";
    }

    private static String ruleForClassicThemes() throws IOException {
        Matcher rule = Pattern.compile("iframe\\.wp-embedded-content.*").matcher(Files.readString(Path.of("README.md")));
        assertThat(rule.find()).isTrue();
        return rule.group();
    }

    /** Partners' themes give tables a width and cells a padding, and nothing that lets them scroll. */
    @ParameterizedTest
    @ValueSource(strings = { "table{width:100%;border-collapse:collapse}td,th{border:1px solid;padding:.5em}",
            "main{width:312px}td,th{padding:6px 24px 6px 6px;text-align:left}",
            "table{width:100%;table-layout:fixed}td,th{padding:.4em;border:1px solid}" })
    void theFragmentFitsIntoThemesOnPhones(String theme) {
        packs.publish("bakery");
        try {
            for (String path : List.of("roles/medical-coding.fragment.html",
                    "compare.fragment.html?roles=medical-billing,medical-coding,coding-auditor,bread-baker,pastry-cook,oven-keeper")) {
                String fragment = given().baseUri(home.toString()).get("/api/v1/" + path).asString();
                partnerShows(browser,
                        "<style>body{margin:24px;font:18px/1.6 sans-serif}" + theme + "</style><h2>A post</h2>" + fragment)
                        .like(360, false);
                assertThat(browser.<Boolean> ask("const page = document.documentElement;"
                        + "return page.scrollWidth <= page.clientWidth")).as(path).isTrue();
                assertThat(browser.<Long> ask("return [...document.querySelectorAll('th, td')]"
                        + ".filter(cell => cell.scrollWidth > cell.clientWidth).length")).as("cells that are cut off").isZero();
                assertThat(browser.accessibilityViolations()).isEmpty();
            }
        } finally {
            packs.withdraw("bakery");
        }
    }

    @Test
    void theComponentWorksWithoutAnOrigin() {
        partnerShows(browser,
                "<iframe title=sandbox sandbox='allow-scripts' width=900 height=900 srcdoc=\"<!DOCTYPE html><title>x</title>"
                        + "<script src='HOME/embed/v1.js'></script><career-comparison view=full slug='" + SLUG
                        + "'></career-comparison>\"></iframe>"
                        + "<iframe title=plain sandbox src='HOME/embed/compare?roles=medical-coding,coding-auditor'></iframe>");

        browser.driver().switchTo().frame(0);
        assertThat(browser.<String> await(b -> text(b, "table", "career-comparison"))).contains("Median wage");
        assertThat(browser.<String> ask("return self.origin")).isEqualTo("null");
        browser.driver().switchTo().parentFrame().switchTo().frame(1);
        assertThat(browser.find("table").getText()).contains("Median pay");
        browser.driver().switchTo().defaultContent();
    }

    @Test
    void withoutScriptsThereIsTheLinkAndTheFrame() {
        try (Browser plain = Browser.start(false)) {
            partnerShows(plain, "<script src='HOME/embed/v1.js'></script><career-comparison slug='" + SLUG
                    + "'><a href='HOME/'>To the comparison</a></career-comparison><iframe title=frame src='HOME/embed/comparisons/"
                    + SLUG + "?theme=dark&view=full'></iframe>");
            assertThat(plain.find("career-comparison a").isDisplayed()).isTrue();
            plain.driver().switchTo().frame(0);
            assertThat(plain.find("main").getText()).contains("Billing and collecting revenue");
            plain.open(home.toString());
            assertThat(plain.find("#first").isDisplayed()).isTrue();
            assertThat(plain.find("#role").isDisplayed()).isTrue();
            plain.find("#second").sendKeys("Coding auditor");
            plain.find(".lists button").click();
            plain.await(b -> b.driver().getCurrentUrl().endsWith("/?roles=medical-billing,coding-auditor"));
            assertThat(plain.find("#comparison .title h2").getText()).isEqualTo("Medical billing vs. Coding auditor");
        }
    }

    @Test
    void theFrontDoorFindsRolesByWhatTheyDo() {
        browser.like(1280, false).open(home.toString());
        browser.find("#role").sendKeys("check the work of coders");
        browser.await(b -> b.find("#suggestions").isDisplayed());
        assertThat(browser.find("#suggestions").getText()).contains("Coding auditor");
    }

    @Test
    void theButtonOfTheFrontDoorShowsWhatWasFound() {
        browser.like(1280, false).open(home.toString());
        browser.find("#picker button[type=submit]").click();
        browser.await(b -> b.find("#status").getText().startsWith("Type a role"));
        browser.find("#role").sendKeys("auditor");
        browser.await(b -> b.find("#suggestions").isDisplayed());
        browser.find("#role").sendKeys(Keys.ESCAPE);
        browser.await(b -> !b.find("#suggestions").isDisplayed());
        browser.find("#picker button[type=submit]").click();
        browser.await(b -> b.find("#suggestions").isDisplayed() && b.find("#suggestions").getText().contains("auditor"));
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(browser.find("#role"));
    }

    /** Whoever empties the field of a list finds the way to all of it. */
    @Test
    void aListThatWasSearchedLeadsToAllOfIt() {
        browser.like(360, false).open(home + "api/v1/roles.html?q=coding");
        browser.find("#filter").clear();
        browser.find(".filter button").click();
        assertThat(browser.driver().getCurrentUrl()).endsWith("?q=coding");
        browser.driver().findElement(By.linkText("Show all")).click();
        browser.await(b -> b.driver().getCurrentUrl().endsWith("/api/v1/roles.html"));
        assertThat(browser.driver().findElements(By.linkText("Show all"))).isEmpty();
    }

    @Test
    void theFrontDoorGoesFromPickedRolesToCopiedCodeByKeyboardAlone() {
        browser.driver().executeCdpCommand("Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        browser.like(1280, false).open(home.toString());
        tabTo("id", "role");
        new Actions(browser.driver()).sendKeys(Keys.BACK_SPACE).perform();
        browser.await(b -> b.find("#chosen").getText().strip().replaceAll("\\s+", " ").equals("Medical billing ×"));
        new Actions(browser.driver()).sendKeys("audi").perform();
        browser.await(b -> b.find("#suggestions").isDisplayed());
        assertThat(browser.find("#role").getDomAttribute("aria-expanded")).isEqualTo("true");
        new Actions(browser.driver()).sendKeys(Keys.ARROW_DOWN).perform();
        WebElement active = browser.find("#" + browser.find("#role").getDomAttribute("aria-activedescendant"));
        assertThat(active.getDomAttribute("aria-selected")).isEqualTo("true");
        assertThat(active.getText()).startsWith("Coding auditor");
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        browser.await(b -> b.find("#comparison h2").getText().equals("Medical billing vs. Coding auditor"));
        assertThat(browser.driver().getCurrentUrl()).endsWith("/?roles=medical-billing,coding-auditor");
        assertThat(browser.find("#status").getText()).startsWith("Comparing Medical billing and Coding auditor");

        tabTo("data-copy", "code-component");
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        browser.await(b -> b.find("[data-copy=code-component]").getText().equals("Copied"));
        String copied = browser.ask("return navigator.clipboard.readText()");
        assertThat(copied).contains("<career-comparison roles=\"medical-billing,coding-auditor\" api=\"",
                "style=\"display:block;min-height:");

        // What was copied works on another site as it is.
        partnerShows(browser, copied);
        assertThat(browser.<String> await(b -> text(b, "h2", "career-comparison")))
                .isEqualTo("Medical billing vs. Coding auditor");
    }

    @ParameterizedTest
    @ValueSource(ints = { 360, 1280 })
    void theFrontDoorDoesNotMoveWhenItsScriptRuns(int width) {
        browser.like(width, false).open(home.toString());
        Number shift = browser.ask("""
                return new Promise((done) => {
                  let sum = 0;
                  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; }))
                      .observe({ type: 'layout-shift', buffered: true });
                  setTimeout(() => done(sum), 500);
                })""");
        assertThat(shift.doubleValue()).isLessThan(0.01);
    }

    private static void tabTo(String attribute, String value) {
        for (int i = 0; i < 150; i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            if (value.equals(browser.driver().switchTo().activeElement().getDomAttribute(attribute))) {
                return;
            }
        }
        throw new AssertionError("The tab key does not lead to " + value);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "?roles=bread-baker,pastry-cook,oven-keeper", "embed/comparisons/" + SLUG,
            "embed/compare?roles=bread-baker,pastry-cook,oven-keeper,medical-coding&accent=ff0",
            "embed/compare?roles=bread-baker,pastry-cook&theme=dark",
            "api/v1/comparisons/" + SLUG + ".html", "api/v1/roles/bread-baker.html",
            "embed/compare?roles=bread-baker,pastry-cook&view=full&theme=dark", "embed/roles/bread-baker",
            "api/v1/guides/medical-billing-vs-medical-coding.html", "api/v1/skills/analysis.html", "api/v1/roles.html",
            "api/v1/job-families.html", "api/v1/roles/nobody.html", "api/v1/career-paths.html",
            "api/v1/compare.html?roles=hostile-one,hostile-two",
            "problems", "problems/not-found" })
    void everyPageIsAccessibleAndFits(String path) {
        packs.publish("bakery");
        packs.publish("hostile");
        try {
            for (boolean dark : new boolean[] { false, true }) {
                for (int width : new int[] { 360, 768, 1280 }) {
                    browser.like(width, dark).open(home + path);
                    assertThat(browser.<Long> ask("return document.documentElement.scrollWidth")).as("width of " + path)
                            .isLessThanOrEqualTo(width);
                    assertThat(browser.accessibilityViolations()).as(path + " at " + width + (dark ? " in dark" : ""))
                            .isEmpty();
                }
            }
        } finally {
            packs.withdraw("bakery");
            packs.withdraw("hostile");
        }
    }

    /** Links in sentences may be as low as their line (WCAG 2.2, 2.5.8), and those in lines as narrow as their words. */
    @ParameterizedTest
    @ValueSource(strings = { "", "?q=coder", "?roles=bread-baker,pastry-cook,oven-keeper", "api/v1/roles/bread-baker.html",
            "api/v1/roles/medical-coding.html", "api/v1/comparisons/" + SLUG + ".html",
            "api/v1/guides/medical-billing-vs-medical-coding.html", "api/v1/roles.html", "api/v1/job-families.html",
            "api/v1/search.html?q=coder", "api/v1/roles.html?q=coding", "next-steps?role=medical-coding", "interests",
            "embed/comparisons/" + SLUG,
            "embed/comparisons/" + SLUG + "?view=full", "embed/roles/bread-baker", "api/v1/roles/medical-codin.html",
            "problems",
            "problems/not-found" })
    void fingersMeetWhatTheyAimAt(String path) {
        packs.publish("bakery");
        try {
            for (int width : new int[] { 360, 1280 }) {
                browser.like(width, false).open(home + path);
                assertThat(browser.<List<String>> ask("""
                        return [...document.querySelectorAll('a, button, summary, input, select')]
                            .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }) && one.type !== 'hidden'
                                && !one.closest('.origin, .credits, .skip, .words, .soft'))
                            .map((one) => ({ one, box: one.getBoundingClientRect() }))
                            .filter(({ one, box }) => box.width && (box.height < 24
                                || box.width < 24 && getComputedStyle(one).display !== 'inline'))
                            .map(({ one, box }) => box.width + ' x ' + box.height + ' ' + one.outerHTML.slice(0, 150))"""))
                        .as(path + " at " + width).isEmpty();
            }
        } finally {
            packs.withdraw("bakery");
        }
    }

    /** A link of a row that fits into a line stands on one. */
    @ParameterizedTest
    @ValueSource(strings = { "", "api/v1/roles/medical-coding.html", "next-steps?role=medical-coding",
            "api/v1/roles/medical-codin.html" })
    void noPhraseOfARowOfLinksIsBroken(String path) {
        for (int width = 320; width <= 1280; width += 60) {
            browser.like(width, false).open(home + path);
            assertThat(browser.<List<String>> ask(
                    """
                            return [...document.querySelectorAll('.row a')].filter((link) => {
                              const text = document.createRange();
                              text.selectNodeContents(link);
                              const lines = [...text.getClientRects()];
                              const long = lines.reduce((sum, line) => sum + line.width, 0);
                              return new Set(lines.map((line) => Math.round(line.top))).size > 1 && long < link.closest('.row').clientWidth;
                            }).map((link) => link.textContent)"""))
                    .as(path + " at " + width).isEmpty();
            assertThat(browser.<Long> ask("return document.querySelectorAll('.row a').length")).isPositive();
        }
    }

    /** Also after a link that takes several lines, as with large letters. */
    @Test
    void noLineOfARowBeginsWithTheSignAfterALink() {
        browser.like(360, false).open(home + "?roles=medical-billing,medical-coding");
        browser.ask("document.documentElement.style.fontSize = '200%'");
        assertThat(browser.<List<String>> ask("""
                return [...document.querySelectorAll('.row a')].filter((link) => {
                  const after = link.nextSibling;
                  if (after?.nodeType !== Node.TEXT_NODE || !after.data.trim()) return false;
                  const sign = document.createRange();
                  sign.setStart(after, after.data.search(/\\S/));
                  sign.setEnd(after, after.data.search(/\\S/) + 1);
                  const bottom = Math.max(...[...link.getClientRects()].map((one) => one.bottom));
                  return sign.getBoundingClientRect().top >= bottom - 5;
                }).map((link) => link.textContent)""")).isEmpty();
        assertThat(browser.<Boolean> ask("""
                return [...document.querySelectorAll('.row a')].some((link) => {
                  const text = document.createRange();
                  text.selectNodeContents(link);
                  return new Set([...text.getClientRects()].map((one) => Math.round(one.top))).size > 1;
                })""")).as("whether any link takes several lines").isTrue();
    }

    @Test
    void paperShowsAllThatIsFoldedAndNothingToPress() {
        browser.like(720, false).driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            for (String path : List.of("", "api/v1/roles/medical-coding.html", "api/v1/search.html?q=coder")) {
                browser.open(home + path);
                assertThat(browser
                        .<List<String>> ask("return [...document.querySelectorAll('button, input, select, summary, pre')]"
                                + ".filter((one) => one.checkVisibility()).map((one) => one.outerHTML)"))
                        .as(path).isEmpty();
            }
            for (String path : List.of("api/v1/roles/medical-coding.html",
                    "api/v1/guides/medical-billing-vs-medical-coding.html",
                    "api/v1/compare.html?roles=medical-billing,medical-coding,coding-auditor")) {
                browser.open(home + path);
                assertThat(browser.<List<String>> ask("return [...document.querySelectorAll('details > :not(summary)')]"
                        + ".filter((one) => !one.checkVisibility({ contentVisibilityAuto: true }))"
                        + ".map((one) => one.outerHTML.slice(0, 200))")).as(path).isEmpty();
                assertThat(browser.<Boolean> ask("return document.querySelector('details:not([open])') !== null")).as(path)
                        .isTrue();
            }
        } finally {
            browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    /** A page in dark colours is printed on white, with all of its roles. */
    @ParameterizedTest
    @ValueSource(strings = { "api/v1/roles/medical-coding.html",
            "api/v1/compare.html?roles=medical-billing,medical-coding,coding-auditor,medical-secretary,billing-manager",
            "embed/roles/medical-coding?theme=dark", "embed/roles/medical-coding", "problems", "api/v1/roles/nobody.html" })
    void paperIsWhiteAndWideEnough(String path) {
        browser.like(720, true).driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print", "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        try {
            browser.open(home + path);
            List<Number> background = browser
                    .ask("return getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)");
            assertThat(background).allMatch(part -> part.intValue() >= 240);
            assertThat(browser.<List<String>> ask(
                    """
                            return [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility() && !one.closest('svg, .vh, .skip')
                                && one.getBoundingClientRect().right > 721).map((one) => one.outerHTML.slice(0, 150))"""))
                    .isEmpty();
        } finally {
            browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    /** Whoever sees two of several roles on a phone sees the edge of the next. */
    @ParameterizedTest
    @ValueSource(strings = { "medical-secretary", "medical-secretary,billing-manager",
            "medical-secretary,billing-manager,billing-specialist",
            "medical-secretary,billing-manager,billing-specialist,coding-specialist" })
    void theNextOfSeveralRolesBeginsOnThePhone(String others) {
        onAPhone(() -> {
            browser.like(360, false).open(home + "api/v1/compare.html?roles=medical-billing,medical-coding," + others);
            assertThat(browser.<List<String>> ask(
                    """
                            return [...document.querySelectorAll('.scroll')].filter((box) => box.scrollWidth > box.clientWidth + 1).filter((box) => {
                              const end = box.getBoundingClientRect().right;
                              const columns = [...box.querySelectorAll('thead th, h3')].map((one) => one.getBoundingClientRect());
                              return !columns.some((one) => one.left < end - 15 && one.right > end + 5);
                            }).map((box) => box.closest('.part').textContent.trim().slice(0, 60))"""))
                    .isEmpty();
            assertThat(browser.<Boolean> ask("return [...document.querySelectorAll('.scroll')]"
                    + ".some((box) => box.scrollWidth > box.clientWidth + 1)")).isTrue();
        });
    }

    @Test
    void swaggerUiHasLinksThatWorkAndFieldsWithNames() {
        browser.like(1280, false).open(home + "q/swagger-ui/");
        browser.await(b -> !b.driver().findElements(By.cssSelector(".opblock-tag")).isEmpty());
        List<String> links = browser.ask("return [...document.querySelectorAll('a[href]')].filter((one) => "
                + "one.checkVisibility()).map((one) => one.href.split('#')[0]).filter((one) => one.startsWith(location.origin))");
        assertThat(links).contains(home.toString(), home + "q/openapi");
        for (String link : Set.copyOf(links)) {
            given().urlEncodingEnabled(false).get(link).then().statusCode(200);
        }
        assertThat(browser.accessibilityViolations()).noneMatch(
                one -> one.startsWith("label") || one.startsWith("select-name") || one.startsWith("color-contrast"));
    }

    @Test
    void barsAreOutlinedInForcedColours() {
        browser.like(1280, false).driver().executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
        browser.open(home + "api/v1/compare.html?roles=medical-billing,medical-coding");
        assertThat(browser.<List<String>> ask("return [...document.querySelectorAll('.bar .fill')].map((bar) => {"
                + "const { fill, stroke, opacity } = getComputedStyle(bar); return fill === stroke ? 'filled' : opacity; })"))
                .as("how the bars on which marks stand are drawn").isNotEmpty().containsOnly("1");
        browser.like(1280, false);
    }

    /** Columns are as wide as the words that are usual in them, and long words are broken between syllables. */
    @ParameterizedTest
    @ValueSource(strings = { "embed/compare?roles=FOUR", "embed/compare?roles=FOUR,coding-auditor,medical-secretary",
            "api/v1/compare.html?roles=FOUR,coding-auditor,medical-secretary",
            "api/v1/compare.html?roles=medical-billing,medical-coding",
            "api/v1/guides/medical-billing-vs-medical-coding.html", "embed/compare?roles=transcriptionist,biostatistician",
            "embed/compare?roles=transcriptionist,biostatistician,epidemiologist",
            "api/v1/compare.html?roles=transcriptionist,biostatistician", "embed/roles/biostatistician" })
    void noWordIsBrokenInTablesOnAPhone(String path) {
        packs.publish("long-words");
        try {
            onAPhone(() -> {
                browser.like(360, false).open(
                        home + path.replace("FOUR", "medical-billing,medical-coding,billing-manager,billing-specialist"));
                assertThat(broken("document")).isEmpty();
            });
        } finally {
            packs.withdraw("long-words");
        }
    }

    @Test
    void noWordIsBrokenInTheComponentOnAPhone() {
        packs.publish("long-words");
        try {
            onAPhone(() -> {
                partnerShows(browser, "<script src='HOME/embed/v1.js'></script>"
                        + "<career-comparison roles='transcriptionist,biostatistician'></career-comparison>").like(360, false);
                browser.await(b -> text(b, "table", "career-comparison"));
                assertThat(broken("document.querySelector('career-comparison').shadowRoot")).isEmpty();
            });
        } finally {
            packs.withdraw("long-words");
        }
    }

    /** Scroll bars of phones take no room. */
    private static void onAPhone(Runnable test) {
        browser.driver().executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        try {
            test.run();
        } finally {
            browser.driver().executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", false));
        }
    }

    /** The words in cells and heads of columns that stand on several lines without a hyphen. */
    private static List<String> broken(String root) {
        return browser.ask("""
                const broken = [];
                for (const cell of ROOT.querySelectorAll('th, td, .columns h3')) {
                  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                  while (texts.nextNode()) {
                    for (const { 0: word, index } of texts.currentNode.data.matchAll(/[A-Za-z\\u00AD]+/g)) {
                      const tops = [...word].map((letter, i) => {
                        const range = document.createRange();
                        range.setStart(texts.currentNode, index + i);
                        range.setEnd(texts.currentNode, index + i + 1);
                        return Math.max(...[...range.getClientRects()].map((one) => Math.round(one.top)));
                      });
                      const at = tops.findIndex((top, i) => i && word[i] !== '\\u00AD' && word[i - 1] !== '\\u00AD'
                          && top > tops[i - 1] + 5);
                      if (at > 0) broken.push(word.slice(0, at) + ' ' + word.slice(at));
                    }
                  }
                }
                return broken;""".replace("ROOT", root));
    }

    @Test
    void hostileContentStaysTextInTheComponent() {
        packs.publish("hostile");
        try {
            partnerShows(browser, "<script src='HOME/embed/v1.js'></script>"
                    + "<career-comparison view=full slug='hostile-one-vs-hostile-two'></career-comparison>");
            assertThat(browser.<String> await(b -> text(b, "table", "career-comparison")))
                    .contains("<script>alert(document.domain)</script>");
            assertThat(browser.<Long> ask(shadow(".root", "career-comparison")
                    + "return host.shadowRoot.querySelectorAll('script,img,iframe,b,[onerror],a[href^=\"javascript\"]').length"))
                    .isZero();
        } finally {
            packs.withdraw("hostile");
        }
    }
}
