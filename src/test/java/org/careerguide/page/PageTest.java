package org.careerguide.page;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.careerguide.testsupport.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** Pages that people read, and where their links lead. */
@QuarkusTest
class PageTest {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(http://localhost:[^\"#]+)");

    @ParameterizedTest
    @ValueSource(strings = { "/", "/api/v1/roles/medical-billing.html",
            "/api/v1/comparisons/medical-billing-vs-medical-coding.html",
            "/api/v1/guides/medical-billing-vs-medical-coding.html", "/api/v1/skills/analysis.html", "/api/v1/tools.html",
            "/api/v1/certifications/cpc.html", "/api/v1/career-paths.html", "/api/v1/case-studies.html", "/api/v1/sources.html",
            "/api/v1/job-families.html", "/api/v1/job-families/healthcare-practitioners-and-technical-occupations.html",
            "/api/v1/career-routes.html?from=medical-billing&to=coding-auditor", "/api/v1/roles.html?q=coding",
            "/api/v1/search.html?q=medcal%20coder",
            "/api/v1/roles/medical-billing/related.html", "/api/v1/programmes.html?role=medical-coding",
            "/api/v1/roles/medical-billing/next-steps.html",
            "/api/v1/skill-gap.html?from=medical-billing&to=medical-coding", "/api/v1/lookup.html?code=29-2072",
            "/api/v1/interests/investigative.html", "/api/v1/questionnaires/interests.html" })
    void everyLinkIsAPage(String path) {
        String page = given().urlEncodingEnabled(false).get(path).then().statusCode(200).contentType(startsWith("text/html"))
                .header("Content-Security-Policy", not(containsString("unsafe"))).extract().asString();
        Html.faultless(page);
        var links = new LinkedHashSet<String>();
        for (Matcher link = LINK.matcher(page); link.find();) {
            links.add(link.group(1).replace("&amp;", "&"));
        }
        assertThat(links).isNotEmpty();
        for (String link : links) {
            given().urlEncodingEnabled(false).header("Accept", "text/html").get(link).then().statusCode(200)
                    .contentType(startsWith("text/html"));
        }
    }

    @Test
    void aStoryListsItsCareerPathApartFromItsRoles() {
        String page = when().get("/api/v1/case-studies/from-biller-to-senior-coding-auditor.md").then().statusCode(200)
                .extract().asString();
        assertThat(page).contains("not a report about a real person");
        int path = page.indexOf("## Career path of the story");
        assertThat(page.substring(page.indexOf("## Roles in the story"), path)).contains("Senior coding auditor")
                .doesNotContain("From billing to coding");
        assertThat(page.substring(path)).contains("From billing to coding");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/guides/medical-billing-vs-medical-coding", "/api/v1/skills/analysis", "/api/v1/tools",
            "/api/v1/certifications/cpc", "/api/v1/roles", "/api/v1/job-families", "/api/v1/roles/medical-coding/feeders",
            "/api/v1/roles/medical-coding/related" })
    void everyPageHasATitleOfItsOwnAndIsMarkdownToo(String path) {
        String page = when().get(path + ".html").then().statusCode(200).extract().asString();
        assertThat(page).contains("<link rel=\"canonical\" href=\"http://localhost", "property=\"og:title\"",
                "name=\"description\"", "application/ld+json");
        String title = page.substring(page.indexOf("<h1>") + 4, page.indexOf("</h1>")).replaceAll("<[^>]+>", "");
        assertThat(page).contains("<title>" + title + " – Career guide</title>");
        when().get(path + ".md").then().statusCode(200).contentType(startsWith("text/markdown")).body(startsWith("# "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/roles/medical-coding/related.html                      | Roles related to Medical coding",
            "/programmes.html?role=medical-coding                    | Programmes of study: Medical coding",
            "/roles.html?skill=analysis&limit=5&sort=-medianWage     | Roles: Analysis",
            "/roles.html?q=coding&jobZone=2,3                        | Roles: job zone 2 or 3; “coding”",
            "/roles.html?place=US&jobFamily=29                       | Roles: Healthcare Practitioners and Technical Occupations; United States",
            "/roles.html?jobFamily=29,29-0000                        | Roles: Healthcare Practitioners and Technical Occupations",
            "/roles.html?programme=510713                            | Roles: Medical Insurance Coding Specialist/Coder",
            "/roles.html?programme=51.0713,medical-insurance-coding-specialist-coder | Roles: Medical Insurance Coding Specialist/Coder",
            "/roles.html?programme=99.9999                           | Roles: 99.9999",
            "/roles.html?q=%20coding%20                              | Roles: “coding”",
            "/lookup.html?code=%20%2029-2072%20                      | Roles by code: 29-2072",
            "/roles.html?minMedianWage=50000                         | Roles: median wage at least $50,000 a year",
            "/roles.html?minMedianWage=99999.999                     | Roles: median wage at least $99999.999 a year",
            "/roles.html?maxProjectedChange=-0.00001                 | Roles: projected change at most −0.00001 %",
            "/roles.html?maxMedianWage=90000&maxProjectedChange=20   | Roles: median wage at most $90,000 a year; projected change at most +20 %",
            "/roles.html?minProjectedChange=-2.5                     | Roles: projected change at least −2.5 %",
            "/roles.html?education=bachelors-degree,no-formal-educational-credential | Roles: typical entry education bachelor&#39;s degree or no formal educational credential",
            "/roles.html?interest=I,social                           | Roles: Investigative or Social",
            "/roles.html?tool=icd-10-cm                              | Roles: ICD-10-CM",
            "/roles.html?hotTechnology=icd-10-cm                     | Roles: hot technology ICD-10-CM",
            "/roles.html?onetSoc=43-3021.00&soc=43-3021,29-2072      | Roles: O*NET-SOC 43-3021.00; SOC 43-3021 or 29-2072",
            "/programmes.html?soc=29-2072                            | Programmes of study: SOC 29-2072",
            "/places.html?kind=nation,metropolitan-area              | Places: nation or metropolitan area",
            "/lookup.html?code=29-2072&scheme=soc-2018               | Roles by code: 29-2072; SOC 2018",
            "/matches.html?interests=R:2,I:4.5,A:1,S:3,E:2,C:6&minWage=40000 | Roles that match your interests: median wage at least $40,000 a year",
            "/matches.html?skills=communication:4                    | Roles that match your skills",
            "/matches.html?skills=communication:4&values=achievement:5,working-conditions:3,recognition:2,relationships:6,support:3,independence:5&interests=R:2,I:4.5,A:1,S:3,E:2,C:6 | Roles that match your interests, work values and skills",
            "/lookup.html?code=29-2072                               | Roles by code: 29-2072",
            "/skill-gap.html?from=medical-billing&to=medical-coding  | From “Medical billing” to “Medical coding”: skills" })
    void titlesSayWhatAListIsOf(String path, String title) {
        given().urlEncodingEnabled(false).get("/api/v1" + path).then().statusCode(200)
                .body(containsString("<title>" + title + " – Career guide</title>"))
                .body(containsString("<h1><bdi>" + title + "</bdi></h1>"))
                .body(containsString("<meta property=\"og:title\" content=\"" + title + "\">"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "interests=R:2,I:4.5,A:1,S:3,E:2,C:6 | You said: Conventional 6, Investigative 4.5, Social 3, Realistic 2, Enterprising 2, Artistic 1. The best fit first",
            "values=achievement:5,working-conditions:3,recognition:2,relationships:6,support:3,independence:5 | You said: Relationships 6, Achievement 5, Independence 5, Working conditions 3,",
            "skills=communication:4              | You said: Communication 4. The best fit first" })
    void matchesSayWhatTheyWereMadeOf(String query, String sentence) {
        for (String suffix : List.of(".html", ".md")) {
            given().urlEncodingEnabled(false).get("/api/v1/matches" + suffix + "?" + query).then().statusCode(200)
                    .body(containsString(sentence));
        }
    }

    @Test
    void nextPagesHaveTheFormOfTheFirst() {
        for (String list : List.of("/api/v1/roles", "/api/v1/roles/medical-billing/next-steps", "/api/v1/matches",
                "/api/v1/tools")) {
            String query = "?limit=1" + (list.endsWith("matches") ? "&interests=R:2,I:4.5,A:1,S:3,E:2,C:6" : "");
            for (String suffix : List.of(".md", ".html")) {
                String first = given().urlEncodingEnabled(false).get(list + suffix + query).then().statusCode(200).extract()
                        .asString();
                Matcher next = Pattern.compile(suffix.equals(".md") ? "\\[Next page\\]\\(([^)]+)\\)"
                        : "<a href=\"([^\"]+)\">Next page</a>").matcher(first);
                assertThat(next.find()).as(list + suffix).isTrue();
                String url = next.group(1).replace("&amp;", "&");
                assertThat(url).contains(list + suffix + "?");
                given().urlEncodingEnabled(false).get(url).then().statusCode(200)
                        .contentType(startsWith(suffix.equals(".md") ? "text/markdown" : "text/html"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/api/v1/compare.html?roles=medical-billing,medical-coding | /api/v1/compare.html?roles=medical-billing%2Cmedical-coding",
            "/api/v1/compare.html?roles=medical-billing,medical-coding | /api/v1/compare.html?roles=medical-billing%2cmedical-coding",
            "/api/v1/compare.html?criteria=wages&roles=medical-billing,medical-coding | /api/v1/compare.html?roles=medical%2Dbilling,medical-coding&criteria=wages",
            "/embed/compare?roles=medical-billing,medical-coding | /embed/compare?roles=medical-billing%2Cmedical-coding",
            "/api/v1/roles.html?q=medical%20coder | /api/v1/roles.html?q=medical+coder&limit=20",
            "/api/v1/lookup.html?code=29-2072&scheme=soc-2018 | /api/v1/lookup.html?scheme=soc-2018&code=29%2D2072",
            "/api/v1/matches.html?interests=R:2,I:4.5,A:1,S:3,E:2,C:6 | /api/v1/matches.html?interests=R%3A2%2CI%3A4.5,A:1,S:3,E:2,C:6" })
    void eachPageHasOneCanonicalAddress(String canonical, String asked) {
        for (String path : List.of(asked, canonical)) {
            given().urlEncodingEnabled(false).get(path).then().statusCode(200).body(containsString(
                    "<link rel=\"canonical\" href=\"http://localhost:" + RestAssured.port + canonical.replace("&", "&amp;")
                            + "\">"));
        }
    }

    @Test
    void sectionsHaveHeadingsAndTheContentIsOneStepAway() {
        for (String path : List.of("/", "/api/v1/roles.html", "/api/v1/certifications/cpc.html", "/interests",
                "/api/v1/roles/medical-billing.html")) {
            String page = when().get(path).then().statusCode(200).extract().asString();
            assertThat(page).as(path).contains("<a class=\"skip\" href=\"#main\">", "<main", "id=\"main\"")
                    .doesNotContainPattern("<section[^>]*>\\s*<(?!h[1-6])");
        }
    }

    @Test
    void labelsOfTheAxisStandWhereTheirValuesAre() {
        String chart = when().get("/api/v1/compare.html?roles=medical-billing,medical-coding").asString();
        chart = chart.substring(chart.indexOf("Projected change in employment</p>"));
        Matcher zero = Pattern.compile("<line class=\"mark\" x1=\"([0-9.]+%)\"").matcher(chart);
        assertThat(zero.find()).isTrue();
        assertThat(chart).contains("<text x=\"" + zero.group(1) + "\" y=\"15\" text-anchor=\"middle\">0 %</text>",
                "<text x=\"0.00%\" y=\"15\" text-anchor=\"start\">−10 %</text>");
    }

    @Test
    void creditsSayWhichRoleHasFiguresOfAnotherOccupation() {
        assertThat(when().get("/api/v1/compare.html?roles=medical-billing,medical-coding").asString())
                .contains("<bdi>Medical billing as Billing and Posting Clerks (43-3021)</bdi>");
        assertThat(when().get("/api/v1/roles/medical-billing.html").asString())
                .contains("<bdi>for Billing and Posting Clerks (43-3021)</bdi>");
    }

    @Test
    void figuresOfListsHaveTheirSourcePlaceAndDate() {
        when().get("/api/v1/roles.html?q=coding&expand=wages").then().body(containsString("a year at the median"))
                .body(matchesPattern("(?s).*Sources of the figures: <a href=[^>]*/sources/[^>]*>.*United States.*May 2025.*"));
        when().get("/api/v1/roles.md?q=coding&sort=-projectedChange&expand=outlook").then()
                .body(containsString("The fastest growing first.")).body(containsString("% jobs by 2034)"))
                .body(containsString("United States, 2024 to 2034"));
    }

    @Test
    void theAnswerComesFirst() {
        String page = when().get("/api/v1/compare.html?roles=medical-billing,medical-coding").asString();
        assertThat(page).containsSubsequence("id=\"wages-heading\"", "id=\"outlook-heading\"", "id=\"education-heading\"",
                "id=\"primary-focus-heading\"", "id=\"skills-heading\"", "id=\"tools-heading\"");
        assertThat(page).contains("What is not known", "<dt>Not collected</dt><dd><bdi>", "<bdi>Knowledge</bdi>", "Show all ");
    }

    @Test
    void fiveLinesAreShownAndAllAreOneStepAway() {
        String page = when().get("/api/v1/compare.html?roles=medical-billing,medical-coding").asString();
        String tools = page.substring(page.indexOf("id=\"tools-heading\""));
        tools = tools.substring(0, tools.indexOf("</section>"));
        String closed = tools.replaceAll("(?s)<details>.*?</details>", "");
        assertThat(closed.split("<li>", -1)).hasSizeLessThanOrEqualTo(11);
        int all = when().get("/api/v1/roles/medical-coding/tools?limit=100").jsonPath().getList("items").size();
        assertThat(tools).contains("<summary>Show all " + all + "</summary>");
    }

    @Test
    void aPageWithoutARoleIsOneLinkAway() {
        String two = when().get("/api/v1/compare.html?roles=medical-billing,medical-coding").asString();
        assertThat(two).contains("class=\"remove\" href=\"http://localhost")
                .containsPattern("href=\"[^\"]+/roles/medical-coding.html\" aria-label=\"Without Medical billing\"");
    }

    @Test
    void errorsArePagesForPeople() {
        String page = when().get("/api/v1/roles/medical-codin.html").then().statusCode(404).contentType(startsWith("text/html"))
                .header("Cache-Control", "no-store").extract().asString();
        Html.faultless(page);
        assertThat(page).contains("Did you mean", "/api/v1/roles/medical-coding.html", "Back to the career guide");
        when().get("/api/v1/roles/medical-codin").then().statusCode(404).contentType("application/problem+json");
        given().header("Accept", "text/html").get("/nothing").then().statusCode(404).contentType(startsWith("text/html"));
        when().get("/nothing").then().statusCode(404).contentType("application/problem+json");
        assertThat(when().get("/api/v1/roles.html?jobZone=9").then().statusCode(400).extract().asString())
                .contains("Allowed: job zones from 1 to 5, separated by commas.", "Search roles, skills and tools");
        assertThat(when().get("/api/v1/compare.html?roles=medical-coding,medical-biling").then().statusCode(400).extract()
                .asString()).contains("/api/v1/compare.html?roles=medical-coding%2Cmedical-billing\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles/medical-billing", "/api/v1/comparisons/medical-billing-vs-medical-coding",
            "/api/v1/compare" })
    void picturesHaveTheirSourcesInThem(String path) throws IOException {
        String query = path.endsWith("compare") ? "?roles=medical-billing,medical-coding" : "";
        String svg = when().get(path + ".svg" + query).then().statusCode(200).contentType(startsWith("image/svg+xml")).extract()
                .asString();
        assertThat(svg).contains("viewBox=\"0 0 1200 630\"", "$48,500 a year", "Occupational Employment",
                "United States, May 2025");
        List<byte[]> pictures = List.of("light", "dark").stream().map(theme -> when()
                .get(path + ".png" + query + (query.isEmpty() ? "?" : "&") + "theme=" + theme).then().statusCode(200)
                .contentType("image/png").extract().asByteArray()).toList();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(pictures.get(0)));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1200, 630);
        long dark = 0;
        for (int x = 56; x < 1144; x++) {
            for (int y = 40; y < 110; y++) {
                dark += (image.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
            }
        }
        assertThat(dark).as("points of the title").isGreaterThan(500);
        assertThat(pictures.get(0)).isNotEqualTo(pictures.get(1));
    }

    @Test
    void aGuideShowsItsComparisonAsATable() {
        String path = "/api/v1/guides/medical-billing-vs-medical-coding";
        when().get(path + ".html").then().statusCode(200).body(containsString("<table class=\"grid c2\">"));
        when().get(path + ".md").then().statusCode(200)
                .body(containsString(
                        "| Primary focus | Billing and collecting revenue | Assigning codes to diagnoses and procedures |"));
    }

    /** Elements and attributes that WordPress leaves in posts. */
    @ParameterizedTest
    @ValueSource(strings = { "compare.fragment.html?roles=medical-billing,medical-coding,coding-auditor",
            "roles/medical-coding.fragment.html" })
    void theFragmentIsPlainMarkup(String path) {
        String fragment = when().get("/api/v1/" + path).then().statusCode(200).contentType(startsWith("text/html")).extract()
                .asString();
        assertThat(fragment.replaceAll("</(?:h3|p|a|table|tbody|tr|th|td)>", "").replaceAll(
                "<(?:a href=\"[^\"]+\"|(?:h3|p|table|tbody|tr|td)|th scope=\"row(?:group)?\"(?: colspan=\"2\")?)>", ""))
                .doesNotContain("<", ">");
        assertThat(fragment).contains("Medical coding", "$51,140 a year", "Occupational Employment");
    }
}
