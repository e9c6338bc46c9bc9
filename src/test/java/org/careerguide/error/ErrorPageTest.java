package org.careerguide.error;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.careerguide.testsupport.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** Pages about problems speak to readers, who know no parameters, slugs and paths. */
@QuarkusTest
class ErrorPageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/api/v1/roles/medical-codin.html             | We could not find this role | There is no role called “medical-codin”.",
            "/api/v1/career-paths/nothing.html            | We could not find this career path | There is no career path called “nothing”.",
            "/embed/roles/nothing                         | We could not find this role | There is no role called “nothing”.",
            "/api/v1/compare.html                         | Something is missing | Choose two to six roles to compare.",
            "/api/v1/compare.html?roles=medical-coding    | This page cannot be shown like this | A comparison takes two to six different roles.",
            "/api/v1/compare.html?roles=medical-coding,medical-coding | This page cannot be shown like this | “medical-coding” is given twice.",
            "/embed/compare?roles=medical-coding,medical-biling | This page cannot be shown like this | There is no role called “medical-biling”.",
            "/api/v1/roles.html?jobZone=9                 | This page cannot be shown like this | “9” cannot be used as the job zone. Allowed: job zones from 1 to 5, separated by commas.",
            "/api/v1/roles.html?minMedianWage=abc         | This page cannot be shown like this | “abc” cannot be used as the lowest median wage. Allowed: a number from 0 to 1000000000, such as 2.5.",
            "/api/v1/roles.html?sort=medianwages          | This page cannot be shown like this | “medianwages” cannot be used as the order. Allowed: title, short name, updated at, median wage, projected change, fit.",
            "/api/v1/roles.html?q=                        | Something is missing | Type what you are looking for.",
            "/next-steps?role=                            | Something is missing | Choose a role.",
            "/api/v1/roles.html?skill=                    | Something is missing | The skill is empty.",
            "/api/v1/roles.html?q=a&q=b                   | This page cannot be shown like this | The search is given more than once.",
            "/api/v1/roles.html?jobFamily=nothing         | This page cannot be shown like this | There is no job family called “nothing”.",
            "/api/v1/roles/medical-coding.html?place=US-CA | This page cannot be shown like this | This guide has no wages of “US-CA”.",
            "/api/v1/roles.html?place=nowhere             | This page cannot be shown like this | This guide has no wages of “nowhere”.",
            "/api/v1/matches.html?skills=nothing:3        | This page cannot be shown like this | There is no skill called “nothing”.",
            "/api/v1/search.html                          | Something is missing | Type what you are looking for.",
            "/api/v1/career-routes.html?from=medical-coding | Something is missing | Choose the role to get to.",
            "/api/v1/skill-gap.html?from=medical-coding&to=medical-coding | This page cannot be shown like this | Choose two different roles.",
            "/api/v1/skill-gap.html?from=medical-coding&to=nothing | This page cannot be shown like this | There is no role called “nothing”.",
            "/api/v1/matches.html                         | Something is missing | Give your points for the six areas of interest, for work values or for skills.",
            "/api/v1/lookup.html                          | Something is missing | Type the code of an occupation or programme, such as 29-2072.",
            "/api/v1/roles/medical-coding.html?version=999999 | This page cannot be shown like this | “999999” cannot be used as the version of the guide. Allowed: a whole number from 1 to ",
            "/embed/compare?roles=medical-coding,medical-billing&accent=zz | This page cannot be shown like this | “zz” cannot be used as the colour. Allowed: a colour such as 0b7285.",
            "/api/v1/roles/medical-coding.html?q=%ff      | This link is damaged | Part of the address cannot be read.",
            "/nothing                                     | There is no page at this address | It may have been typed or copied wrongly." })
    void saysWhatIsWrongAndWhatIsAllowed(String path, String title, String sentence) {
        String page = page(path);
        assertThat(page).contains("<title>" + title + " – Career guide</title>", "<h1>" + title + "</h1>");
        assertThat(text(page)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles/nothing.html", "/api/v1/places/nothing.html", "/api/v1/programmes/99.9999.html",
            "/api/v1/comparisons/medical-billing-vs-coding-auditor.html", "/api/v1/compare.html?roles=,",
            "/api/v1/compare.html?roles=a,b,c,d,e,f,g",
            "/api/v1/compare.html?roles=medical-billing,medical-coding&place=nowhere",
            "/api/v1/roles.html?limit=0&cursor=x&sort=fit", "/api/v1/roles.html?sort=fit", "/api/v1/roles.html?cursor=x",
            "/api/v1/roles.html?minMedianWage=5&maxMedianWage=4", "/api/v1/roles.html?programme=,&onetSoc=x&soc=x",
            "/api/v1/roles.html?education=,&interest=x,&skill=,&tool=,&hotTechnology=,&certification=,",
            "/api/v1/roles/medical-billing/next-steps.html?kind=x", "/api/v1/places.html?kind=x", "/api/v1/lookup.html?code=,",
            "/api/v1/lookup.html?code=29-2072&scheme=x", "/api/v1/matches.html?interests=R:2&values=x&skills=nothing:3",
            "/api/v1/matches.html?skills=nothing:3", "/api/v1/roles.html?expand=x&count=x",
            "/api/v1/compare.html?roles=medical-billing,medical-coding&criteria=x&differences=x&theme=x",
            "/embed/compare?roles=medical-billing,medical-coding&view=x&lang=1", "/api/v1/search.html?q=a&type=x",
            "/?accent=x&view=x&first=x,&second=,", "/nothing", "/embed/nothing", "/api/v1/roles.html?q=%00" })
    void usesNoWordsOfProgrammers(String path) {
        String page = page(path);
        assertThat(text(page)).doesNotContainPattern(
                "(?i)\\b(slugs?|parameters?|query|/api/v1|uri|json|cursor|jobZone|jobFamily|hotTechnology|onetSoc|minMedianWage)\\b")
                .contains("Back to the career guide");
    }

    @Test
    void leadsToThePageThatWasMeant() {
        String base = "<a href=\"http://localhost:" + RestAssured.port;
        assertThat(page("/api/v1/compare.html?roles=medical-coding,medical-biling"))
                .contains(base + "/api/v1/compare.html?roles=medical-coding,medical-billing\">");
        assertThat(page("/api/v1/skill-gap.html?to=medical-codin&from=medical-billing"))
                .contains(base + "/api/v1/skill-gap.html?to=medical-coding&amp;from=medical-billing\">");
        assertThat(page("/api/v1/skills/nothing.html")).contains(base + "/api/v1/skills.html\">All skills</a>");
        assertThat(page("/api/v1/job-families/nothing.html"))
                .contains(base + "/api/v1/job-families.html\">All job families</a>");
        assertThat(page("/api/v1/roles.html?jobFamily=nothing"))
                .contains(base + "/api/v1/job-families.html\">All job families</a>");
    }

    private static String page(String path) {
        String page = given().urlEncodingEnabled(false).header("Accept", "text/html").get(path).then()
                .contentType("text/html;charset=UTF-8").extract().asString();
        Html.faultless(page);
        return page;
    }

    /** What a reader sees, but for the line for those who look after the server. */
    private static String text(String page) {
        return page.substring(page.indexOf("<h1>"), page.indexOf("<p class=\"soft\">")).replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }
}
