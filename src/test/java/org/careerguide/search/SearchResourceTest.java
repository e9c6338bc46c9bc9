package org.careerguide.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.careerguide.content.DocumentType;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SkillKind;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publisher;
import org.careerguide.testsupport.LabourMarket;
import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchResourceTest {

    @Inject
    LabourMarket market;

    @Inject
    TestPacks packs;

    @Inject
    Publisher publisher;

    @BeforeAll
    void publish() {
        market.publish();
    }

    @AfterAll
    void withdraw() {
        market.withdraw();
    }

    private static ValidatableResponse search(String q, String... more) {
        var request = given().queryParam("q", q);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.when().get("/api/v1/search").then();
    }

    private static ValidatableResponse suggest(String q) {
        return given().queryParam("q", q).when().get("/api/v1/suggest").then();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nurse                             | role/registered-nurses",
            "Nurses                            | role/registered-nurses",
            "NURSE                             | role/registered-nurses",
            "rn                                | role/registered-nurses",
            "R.N.                              | role/registered-nurses",
            "registered nurse                  | role/registered-nurses",
            "nurse registered                  | role/registered-nurses",
            "nusre                             | role/registered-nurses",
            "lpn                               | role/licensed-practical-and-licensed-vocational-nurses",
            "cna                               | role/nursing-assistants",
            "nursing assistant                 | role/nursing-assistants",
            "nurse practitioner                | role/nurse-practitioners",
            "nurse practi                      | role/nurse-practitioners",
            "software dev                      | role/software-developers",
            "software engineer                 | role/software-developers",
            "sofware developer                 | role/software-developers",
            "programmer                        | role/computer-programmers",
            "computer programing               | role/computer-programmers",
            "web developer                     | role/web-developers",
            "ux designer                       | role/web-and-digital-interface-designers",
            "data scientist                    | role/data-scientists",
            "it support                        | role/computer-user-support-specialists",
            "it manager                        | role/computer-and-information-systems-managers",
            "coder                             | role/medical-coding",
            "medical coder                     | role/medical-coding",
            "medcal coder                      | role/medical-coding",
            "medical coding                    | role/medical-coding",
            "coding auditor                    | role/coding-auditor",
            "medical billing                   | role/medical-billing",
            "billing manager                   | role/billing-manager",
            "billing vs coding                 | guide/medical-billing-vs-medical-coding",
            "medical billing vs medical coding | guide/medical-billing-vs-medical-coding",
            "cpc                               | certification/cpc",
            "CCS                               | certification/ccs",
            "certified professional coder      | certification/cpc",
            "cpc certification                 | certification/cpc",
            "medical billing and coding guide  | guide/medical-billing-vs-medical-coding",
            "guide to medical coding           | guide/medical-billing-vs-medical-coding",
            "truck driver                      | role/heavy-and-tractor-trailer-truck-drivers",
            "delivery driver                   | role/light-truck-drivers",
            "mechanic                          | role/automotive-service-technicians-and-mechanics",
            "diesel mechanic                   | role/bus-and-truck-mechanics-and-diesel-engine-specialists",
            "accountant                        | role/accountants-and-auditors",
            "acountant                         | role/accountants-and-auditors",
            "cpa                               | role/accountants-and-auditors",
            "bookkeeper                        | role/bookkeeping-accounting-and-auditing-clerks",
            "lawyer                            | role/lawyers",
            "attorney                          | role/lawyers",
            "paralegal                         | role/paralegals-and-legal-assistants",
            "police officer                    | role/police-and-sheriffs-patrol-officers",
            "sheriff's patrol                  | role/police-and-sheriffs-patrol-officers",
            "cop                               | role/police-and-sheriffs-patrol-officers",
            "pilot                             | role/airline-pilots-copilots-and-flight-engineers",
            "firefighter                       | role/firefighters",
            "fire fighter                      | role/firefighters",
            "ceo                               | role/chief-executives",
            "hr manager                        | role/human-resources-managers",
            "chef                              | role/chefs-and-head-cooks",
            "cook                              | role/cooks-restaurant",
            "welder                            | role/welders-cutters-solderers-and-brazers",
            "physical therapist                | role/physical-therapists",
            "pshycologist                      | role/clinical-and-counseling-psychologists",
            "teacher                           | role/elementary-school-teachers-except-special-education",
            "spanish professor                 | role/foreign-language-and-literature-teachers-postsecondary",
            "decorateur                        | role/interior-designers",
            "Décorateur                        | role/interior-designers",
            "DÉCORATEUR                        | role/interior-designers",
            "cashier                           | role/cashiers",
            "excel                             | tool/microsoft-excel",
            "python                            | tool/python",
            "c++                               | tool/c-plus-plus",
            "c#                                | tool/c-sharp",
            "autocad                           | tool/autodesk-autocad",
            "sql                               | tool/structured-query-language-sql",
            "truck                             | tool/trucks",
            "critical thinking                 | skill/critical-thinking",
            "communication                     | skill/communication",
            "truckdriver                       | role/heavy-and-tractor-trailer-truck-drivers",
            "frontend                          | role/web-developers",
            "book keeper                       | role/bookkeeping-accounting-and-auditing-clerks",
            "soft ware developer               | role/software-developers",
            "lawer                             | role/lawyers",
            "murse                             | role/registered-nurses",
            "polise officer                    | role/police-and-sheriffs-patrol-officers",
            "how do i become a lawyer          | role/lawyers",
            "what does a medical coder do      | role/medical-coding",
            "rn vs lpn                         | role/registered-nurses",
            "lawyer vs paralegal               | role/lawyers",
            "software developer versus teacher | role/software-developers",
            "registered xqzzy nurse            | role/registered-nurses",
            "nurse nurse                       | role/registered-nurses",
            "leading a billing team            | case-study/from-customer-service-to-billing-manager",
            // Codes of every kind, with and without signs.
            "29-1141                           | role/registered-nurses",
            "291141                            | role/registered-nurses",
            "29-1141.00                        | role/registered-nurses",
            "29114100                          | role/registered-nurses",
            "soc 15-1252                       | role/software-developers",
            // Other spellings, and everyday words for the same work.
            "lorry driver                      | role/heavy-and-tractor-trailer-truck-drivers",
            "solicitor                         | role/lawyers",
            "policewoman                       | role/police-and-sheriffs-patrol-officers",
            "fireman                           | role/firefighters",
            "counselling psychologist          | role/clinical-and-counseling-psychologists",
            // Words that only make a question of a title.
            "what is the salary of a welder    | role/welders-cutters-solderers-and-brazers",
            "cashier jobs near me              | role/cashiers",
            "is paralegal a good career        | role/paralegals-and-legal-assistants",
            // What sounds or looks alike: a letter too few, too many, swapped, beside the right key, a word too many spaces.
            "weldr                             | role/welders-cutters-solderers-and-brazers",
            "welderr                           | role/welders-cutters-solderers-and-brazers",
            "wedler                            | role/welders-cutters-solderers-and-brazers",
            "wekder                            | role/welders-cutters-solderers-and-brazers",
            "wel der                           | role/welders-cutters-solderers-and-brazers",
            "policeofficer                     | role/police-and-sheriffs-patrol-officers",
            // The likelier of two words that are as near: the one in a role's own title.
            "lawers                            | role/lawyers",
            // Roles that share a title: the one with more jobs, unless its own title says more.
            "cook restaurant                   | role/cooks-restaurant" })
    void whatIsMeantComesFirst(String query, String first) {
        JsonPath found = search(query).statusCode(200).extract().jsonPath();
        assertThat(found.getString("items[0].type") + "/" + found.getString("items[0].slug")).isEqualTo(first);
    }

    @Test
    void titlesComeBeforeOtherTitlesAndThoseBeforeTexts() {
        search("developer", "type", "role").body("items[0].matchedOn", equalTo("title"))
                .body("items.slug", hasItems("software-developers", "web-developers"));
        search("coder", "limit", "100").body("items.matchedOn", everyItem(notNullValue()));
        List<String> places = search("auditor", "limit", "100").extract().path("items.matchedOn");
        List<String> ranks = List.of("title", "alternate-title", "text");
        assertThat(places).isSortedAccordingTo((one, other) -> ranks.indexOf(one) - ranks.indexOf(other));
        assertThat(places).contains("title", "text");
    }

    @Test
    void excerptsSayWhereWithoutMarkup() {
        search("nurse").body("items[0].excerpts[0].field", equalTo("title"))
                .body("items[0].excerpts[0].text", equalTo("Registered Nurses"))
                .body("items[0].excerpts[0].highlights", hasSize(1))
                .body("items[0].excerpts[0].highlights[0].start", equalTo(11))
                .body("items[0].excerpts[0].highlights[0].end", equalTo(17));
        search("timesheet", "type", "role", "limit", "1").body("items[0].matchedOn", equalTo("text"))
                .body("items[0].excerpts", hasSize(1))
                .body("items[0].excerpts[0].text", containsString("fill in timesheets"));
        Map<String, Object> excerpt = search("timesheet").extract().path("items[0].excerpts[0]");
        Map<?, ?> place = (Map<?, ?>) ((List<?>) excerpt.get("highlights")).get(0);
        assertThat(excerpt.get("text").toString().substring((Integer) place.get("start"), (Integer) place.get("end")))
                .isEqualTo("timesheets");
    }

    @Test
    void saysWhatItTookForATypingError() {
        search("medcal coder").body("didYouMean", equalTo("medical coder"));
        search("medical coder").body("didYouMean", nullValue());
        search("xqzzy").statusCode(200).body("items", empty()).body("didYouMean", nullValue())
                .body("facets.types", empty()).body("page.next", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "truckdriver  | truck driver",
            "fire fighter | ",
            "lawer        | lawyer",
            "to be a coder | ",
            "weldr        | welder",
            "murse        | nurse" })
    void readsWordsThatAreWrittenTogetherApartOrWrong(String query, String meant) {
        search(query).body("didYouMean", equalTo(meant));
    }

    @Test
    void rolesThatAreSetAgainstEachOtherAreBothAnswered() {
        search("data scientist vs. physical therapist", "type", "role", "limit", "2").body("items.slug",
                containsInAnyOrder("data-scientists", "physical-therapists"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "c++              | tool | title           | C++",
            "c#               | tool | title           | C#",
            "diesel gauge     | tool | title           | diesel",
            "welder timesheet | role | title           | Welders",
            "frontend         | role | alternate-title | Front" })
    void marksWhatWasFound(String query, String type, String field, String marked) {
        Map<String, Object> excerpt = search(query, "type", type).body("items[0].matchedOn", equalTo(field)).extract()
                .path("items[0].excerpts[0]");
        assertThat(excerpt).containsEntry("field", field);
        Map<?, ?> place = (Map<?, ?>) ((List<?>) excerpt.get("highlights")).get(0);
        assertThat(excerpt.get("text").toString().substring((Integer) place.get("start"), (Integer) place.get("end")))
                .isEqualTo(marked);
    }

    @Test
    void aFamilyWithoutHitsIsEmptyHoweverManyOthersHave() {
        search("registered nurse", "jobFamily", "53").body("items", empty())
                .body("facets.jobFamilies.soc", hasItem("29-0000"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "lawyer vs welder", "lawyer or welder", "lawyer and welder", "lawyer, welder", "welder / lawyer",
            "difference between a lawyer and a welder" })
    void bothSidesAreAnsweredInTurn(String query) {
        search(query, "type", "role", "limit", "2").body("items.slug",
                containsInAnyOrder("lawyers", "welders-cutters-solderers-and-brazers"));
    }

    @Test
    void aTitleWithAndIsNotTakenApart() {
        search("accountants and auditors").body("items[0].slug", equalTo("accountants-and-auditors"));
        search("paralegals and legal assistants").body("items[0].slug", equalTo("paralegals-and-legal-assistants"));
    }

    @Test
    void aToolLeadsToTheRolesThatWorkWithIt() {
        search("trialworks", "explain", "true", "count", "exact")
                .body("items.slug", contains("lawex-trialworks", "lawyers", "paralegals-and-legal-assistants"))
                .body("items.matchedOn", contains("title", "tool", "tool")).body("page.total", equalTo(3))
                .body("items[1].excerpts", hasSize(1)).body("items[1].excerpts[0].field", equalTo("tool"))
                .body("items[1].excerpts[0].text", equalTo("Lawex TrialWorks"))
                .body("items[1].excerpts[0].highlights[0].start", equalTo(6)).body("items[1].explanation.tool", greaterThan(0f))
                .body("facets.types.find { it.type == 'role' }.count", equalTo(2));
        search("trialworks", "type", "tool").body("items.slug", contains("lawex-trialworks"));
        search("trialworks", "jobFamily", "29-0000").body("items", empty());
        // Whoever names roles does not ask for a tool.
        search("lawyer", "explain", "true").body("items.explanation.tool", everyItem(equalTo(0f)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "fly aeroplanes for a living | airline-pilots-copilots-and-flight-engineers",
            "sue somebody in court       | lawyers",
            "put out flames              | firefighters" })
    void aRoleIsFoundByWhatItMeans(String query, String slug) {
        search(query, "type", "role", "limit", "5").body("items.slug", hasItem(slug))
                .body("items.find { it.slug == '" + slug + "' }.matchedOn", equalTo("meaning"))
                .body("items.find { it.slug == '" + slug + "' }.excerpts", empty());
    }

    @Test
    void organisationsAreFoundByTheirShortNames() {
        search("AAPC", "type", "certification").body("items.slug", hasItems("cpc", "cpb"));
        search("ahima", "type", "certification").body("items.slug", hasItem("ccs"));
    }

    @Test
    void explainSaysWhatARankIsMadeOf() {
        search("lawyer").body("items[0].explanation", nullValue());
        search("lawyer", "explain", "true", "limit", "2").body("items[0].explanation.title", greaterThan(0.9f))
                .body("items[0].explanation.score", greaterThan(1f)).body("items[0].explanation.weight", greaterThan(5f));
    }

    @Test
    void explainIsTrueOrFalse() {
        given().queryParam("q", "lawyer").queryParam("explain", "yes").get("/api/v1/search").then().statusCode(400)
                .body("errors[0].name", equalTo("explain")).body("errors[0].allowed", contains("true", "false"));
    }

    @Test
    void answersWhatHasSomeOfTheWordsWhereNothingHasAll() {
        search("remote nurse xqzzy").body("items[0].slug", equalTo("registered-nurses"));
    }

    @Test
    void countsByTypeAndJobFamilyWhateverTheirOwnFilters() {
        ValidatableResponse all = search("nursing", "count", "exact");
        all.body("facets.types.type", hasItems("role", "tool"))
                .body("facets.jobFamilies.soc", hasItems("29-0000", "25-0000"))
                .body("facets.jobFamilies.find { it.soc == '29-0000' }.count", equalTo(3));
        int roles = all.extract().path("facets.types.find { it.type == 'role' }.count");
        search("nursing", "type", "role", "count", "exact").body("page.total", equalTo(roles))
                .body("items.type", everyItem(equalTo("role"))).body("facets.types.type", hasItem("tool"));
        search("nursing", "jobFamily", "29", "count", "exact").body("page.total", equalTo(3))
                .body("items.jobFamily.slug", everyItem(equalTo("healthcare-practitioners-and-technical-occupations")))
                .body("facets.jobFamilies.soc", hasItem("25-0000")).body("facets.types.type", contains("role"));
        search("nursing", "type", "tool,skill").body("items.type", everyItem(equalTo("tool")));
    }

    @Test
    void pagesHoldEveryHitOnce() {
        List<String> whole = search("medical", "limit", "100").extract().path("items.url");
        var seen = new ArrayList<String>();
        String next = "http://localhost:" + io.restassured.RestAssured.port + "/api/v1/search?limit=4&q=medical";
        while (next != null) {
            var page = given().urlEncodingEnabled(false).baseUri("").when().get(next).then().statusCode(200).extract();
            assertThat(page.<List<?>> path("items").size()).isLessThanOrEqualTo(4);
            seen.addAll(page.path("items.url"));
            next = page.path("page.next");
        }
        assertThat(seen).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(8);
    }

    @Test
    void ofVeryManyTheBestAreFoundAndPagesHoldEachOnce() {
        var skills = new ArrayList<SkillDocument>();
        for (int i = 0; i < 1100; i++) {
            skills.add(skill("glazing-at-kiln-" + i, "Glazing at kiln " + i, List.of()));
        }
        skills.add(skill("zz-glazing", "Glazing", List.of()));
        skills.add(skill("zz-kiln-glazing", "Kiln glazing", List.of()));
        publish(skills.toArray(SkillDocument[]::new));
        try {
            assertThat(everyPage("glazing")).startsWith("zz-glazing").doesNotHaveDuplicates().hasSize(1102);
            assertThat(everyPage("kiln glazing")).startsWith("zz-kiln-glazing").doesNotHaveDuplicates().hasSize(1102);
            assertThat(everyPage("glazing xqzzy purple")).doesNotHaveDuplicates().hasSizeGreaterThan(200);
            search("glazing 1099").body("items[0].slug", equalTo("glazing-at-kiln-1099"));
        } finally {
            withdraw(skills.stream().map(SkillDocument::slug).toList());
        }
        search("glazing").body("items.type", everyItem(equalTo("role"))).body("items.matchedOn", everyItem(equalTo("meaning")));
    }

    private static List<String> everyPage(String query) {
        var slugs = new ArrayList<String>();
        String next = "http://localhost:" + io.restassured.RestAssured.port + "/api/v1/search?limit=100&q="
                + query.replace(" ", "%20");
        while (next != null) {
            var page = given().urlEncodingEnabled(false).baseUri("").when().get(next).then().statusCode(200).extract();
            slugs.addAll(page.path("items.slug"));
            next = page.path("page.next");
        }
        return slugs;
    }

    @ParameterizedTest
    @ValueSource(strings = { "'", "\"", "a & b | !c", "nurse:*", "(((", "\\", "%", "_", "<script>alert(1)</script>", "😀 nurse",
            "護士", "a b c d e f g h i j k l m n o p q r s t u v w x y z", "-nurse", "nurse''); drop table role; --", "ß", "İ",
            "the", "of the and", "ing", "er" })
    void whateverIsTypedIsAnswered(String query) {
        boolean searchable = query.codePoints().anyMatch(Character::isLetterOrDigit) || query.contains("😀");
        search(query).statusCode(searchable ? 200 : 400);
        suggest(query).statusCode(searchable ? 200 : 400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/search                      | q         | missing-parameter",
            "/search?q=                   | q         | empty-value",
            "/search?q=%20                | q         | empty-value",
            "/search?q=!                  | q         | bad-format",
            "/search?q=a&type=job         | type      | unknown-value",
            "/search?q=a&jobFamily=99     | jobFamily | unknown-value",
            "/search?q=a&sort=title       | sort      | unknown-parameter",
            "/search?q=a&cursor=nonsense  | cursor    | bad-cursor",
            "/search?q=a&limit=101        | limit     | out-of-range",
            "/suggest                     | q         | missing-parameter",
            "/suggest?q=a&limit=21        | limit     | out-of-range" })
    void wrongQuestionsAreRefused(String path, String name, String code) {
        given().urlEncodingEnabled(false).when().get("/api/v1" + path).then().statusCode(400)
                .body("errors.name", hasItem(name)).body("errors.code", hasItem(code));
    }

    @Test
    void tooLongAQuestionIsRefused() {
        search("a".repeat(201)).statusCode(400).body("errors[0].code", equalTo("too-long"));
        search("a".repeat(200)).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "n           | Nursing Assistants",
            "regi        | Registered Nurses",
            "medical co  | Medical coding",
            "medical cod | Medical coding",
            "medcal co   | Medical coding",
            "truck dr    | Truck Driver",
            "rn          | RN",
            "sof         | Software Developers",
            "heavy truck | Heavy and Tractor-Trailer Truck Drivers",
            "nurse       | Nurse",
            "décor       | Décorateur" })
    void suggestsWhatGoesOnAsTyped(String typed, String text) {
        suggest(typed).statusCode(200).body("items[0].text", equalTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "nur", "nurse", "software dev", "programmer", "web developer", "truck", "prog", "med" })
    void everySuggestionGoesOnAsTyped(String typed) {
        suggest(typed).body("items.highlights", everyItem(not(empty())));
    }

    @Test
    void suggestionsLeadToTheThing() {
        suggest("medical cod").body("items[0].type", equalTo("role")).body("items[0].slug", equalTo("medical-coding"))
                .body("items[0].url", containsString("/api/v1/roles/medical-coding"))
                .body("items[0].matchedOn", equalTo("title")).body("items[0].highlights[0].start", equalTo(0))
                .body("items.size()", lessThanOrEqualTo(10));
        given().queryParam("q", "nurs").queryParam("limit", 2).when().get("/api/v1/suggest").then()
                .body("items", hasSize(2));
        suggest("xqzzy").statusCode(200).body("items", empty());
    }

    @Test
    void theIndexFollowsEachPublication() {
        search("oven keeper").body("items.slug", not(hasItem("oven-keeper")));
        packs.publish("bakery");
        search("oven keeper").body("items[0].slug", equalTo("oven-keeper"));
        search("patience at the oven").body("items[0].type", equalTo("skill"));
        packs.withdraw("bakery");
        search("oven keeper").body("items.slug", not(hasItem("oven-keeper")));
    }

    @Test
    void oneWordFollowsTitlesThatChangeMoveAndGo() {
        publish(skill("glazework", "Glazework", List.of()));
        search("glazework").body("items.slug", contains("glazework")).body("items.matchedOn", contains("title"));
        suggest("gl").body("items.slug", hasItem("glazework"));

        publish(skill("glazework", "Kilnwork", List.of()));
        search("glazework").body("items.slug", not(hasItem("glazework")));
        search("kilnw").body("items.slug", contains("glazework")).body("facets.types.count", contains(1));
        suggest("gla").body("items.slug", not(hasItem("glazework")));
        suggest("kil").body("items.slug", hasItem("glazework"));

        publish(skill("kilnwork", "Kilnwork", List.of("glazework")));
        search("kilnwork").body("items.slug", contains("kilnwork"));
        search("kilnwork xqzzy").body("items.slug", contains("kilnwork"));

        withdraw(List.of("kilnwork"));
        search("kilnwork").body("items", empty());
        suggest("kilnwork").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "coder", "nurs", "medical", "medical coder", "truck xqzzy", "purple software nurse manager" })
    void theTotalIsTheLengthOfTheList(String query) {
        ValidatableResponse found = search(query, "limit", "100", "count", "exact").body("page.next", nullValue());
        List<Object> items = found.extract().path("items");
        found.body("page.total", equalTo(items.size())).body("facets.types.count.sum()", equalTo(items.size()));
    }

    private void publish(SkillDocument... skills) {
        publisher.publish(new DocumentSet(Origin.PACK,
                Arrays.stream(skills).map(skill -> new DocumentSet.Entry("skill.yaml", Map.of(), skill)).toList(), List.of(),
                List.of()), false);
    }

    private void withdraw(List<String> skills) {
        publisher.publish(new DocumentSet(Origin.PACK, List.of(),
                skills.stream()
                        .map(slug -> new DocumentSet.Withdrawal("withdrawn.yaml", 1, DocumentType.SKILL, slug, "Tested."))
                        .toList(),
                List.of()), false);
    }

    private static SkillDocument skill(String slug, String title, List<String> formerSlugs) {
        return new SkillDocument(slug, title, SkillKind.SKILL, "A summary.", "A description.", List.of(), formerSlugs);
    }
}
