package org.careerguide.testsupport;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;

/** A headless Chromium, as installed on the machine, without anything that it would ask the world for by itself. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Addresses, and what a request sends, in an entry of the log. */
    private static final Pattern JSON_STRING = Pattern.compile("\"(url|postData)\":\"([^\"]*)\"");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Whether the machine has Chromium and its driver. */
    public static boolean isInstalled() {
        return program("chromium", "chromium-browser", "google-chrome").isPresent() && program("chromedriver").isPresent();
    }

    /** Starts one, in which pages may run scripts or not. */
    public static Browser start(boolean scripts) {
        var options = new ChromeOptions();
        options.setBinary(program("chromium", "chromium-browser", "google-chrome").orElseThrow());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        options.setCapability("goog:loggingPrefs", Map.of("performance", "ALL"));
        var service = new ChromeDriverService.Builder().usingDriverExecutable(program("chromedriver").orElseThrow())
                .usingAnyFreePort().build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<File> program(String... names) {
        return Arrays.stream(names).flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> new File(directory, name))).filter(File::canExecute).findFirst();
    }

    /** The driver itself. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Shows windows of a width, in light or dark. */
    public Browser like(int width, boolean dark) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    /** The requests of pages since the last call, with what they sent. */
    public List<String> requests() {
        return driver.manage().logs().get("performance").getAll().stream().map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> JSON_STRING.matcher(message).results().map(found -> found.group(2)).distinct()
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** Opens a page. */
    public Browser open(String url) {
        driver.get(url);
        return this;
    }

    /** Asks the page by a script. */
    @SuppressWarnings("unchecked")
    public <T> T ask(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    /** Waits until the page answers something that is not null and not false. */
    public <T> T await(Function<Browser, T> answer) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            T found = null;
            try {
                found = answer.apply(this);
            } catch (StaleElementReferenceException | NoSuchElementException replaced) {
                // The page has just replaced that element, or is not there yet, so the lookup is repeated.
            } catch (WebDriverException left) {
                // Chromium says so where the whole page has just been replaced.
                if (!left.getMessage().contains("does not belong to the document")) {
                    throw left;
                }
            }
            if (found != null && !Boolean.FALSE.equals(found)) {
                return found;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("The page did not get there; it shows: " + find("body").getText());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** The element of a CSS selector. */
    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** What axe finds wrong with the page, one line a rule; also targets that are too small or too close (WCAG 2.2). */
    public List<String> accessibilityViolations() {
        driver.executeScript(axe());
        List<String> violations = ask("""
                const done = arguments[arguments.length - 1];
                return axe.run({ rules: { 'target-size': { enabled: true } } }).then(result => result.violations.map(one =>
                  one.id + ': ' + one.nodes.map(node => node.html.slice(0, 120) + ' ' + node.failureSummary).join(' | ')));""");
        return violations;
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
