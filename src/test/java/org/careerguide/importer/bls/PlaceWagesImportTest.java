package org.careerguide.importer.bls;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;

import org.careerguide.edit.key.Roles;
import org.careerguide.publish.Publication;
import org.careerguide.testsupport.BakeryTest;
import org.careerguide.testsupport.TestKeys;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;

/** Workbooks of states and areas in the layout of the national one, with all markers. */
@QuarkusTest
class PlaceWagesImportTest extends BakeryTest {

    private static final List<String> COLUMNS = List.of("AREA", "AREA_TITLE", "AREA_TYPE", "PRIM_STATE", "NAICS", "I_GROUP",
            "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "EMP_PRSE", "JOBS_1000", "LOC_QUOTIENT", "MEAN_PRSE", "H_MEAN",
            "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90", "A_MEAN", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75",
            "A_PCT90", "ANNUAL", "HOURLY", "PCT_TOTAL", "PCT_RPT");

    @Inject
    TestKeys keys;

    /** Whether workbooks have the sheet that explains the markers. */
    private boolean described = true;

    PlaceWagesImportTest() {
        super("bls-oews-may-2031", "bls-oews-may-2031-places", "bls-oews-may-2032-places");
    }

    /** A row of an area for a code; amounts by the year are 2,000 times those by the hour. */
    private static List<Object> row(String area, String title, String type, String state, String code, Object jobs,
            double median) {
        return new ArrayList<>(Arrays.asList(area, title, type, state, "000000", "cross-industry", code, "Occupation " + code,
                "detailed", jobs, 3.5, 1.234, 0.87, 0.9, median + 1, median - 4, median - 2, median, median + 2, "#",
                2000 * (median + 1), 2000 * (median - 4), 2000 * (median - 2), 2000 * median, 2000 * (median + 2), "#", "",
                "", "~", "~"));
    }

    /** The same row without wages by the year, or by the hour, and with the mark that there are none. */
    private static List<Object> only(String mark, List<Object> row) {
        String other = mark.equals("HOURLY") ? "A_" : "H_";
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (COLUMNS.get(i).startsWith(other)) {
                row.set(i, "*");
            }
        }
        row.set(COLUMNS.indexOf(mark), "TRUE");
        return row;
    }

    private static List<Object> california(String code, double median) {
        return row("06", "California", "2", "CA", code, 100, median);
    }

    private static List<Object> newYork(String code, double median) {
        return row("36", "New York", "2", "NY", code, 50, median);
    }

    private Publication publish(String name, List<List<Object>> rows) throws IOException {
        Path file = directory.resolve(name + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.value(0, i, COLUMNS.get(i));
                for (int line = 0; line < rows.size(); line++) {
                    Object value = rows.get(line).get(i);
                    if (value instanceof Number number) {
                        sheet.value(line + 1, i, number);
                    } else {
                        sheet.value(line + 1, i, (String) value);
                    }
                }
            }
            if (described) {
                workbook.newWorksheet("Field Descriptions").value(0, 0,
                        "#  = indicates a wage equal to or greater than $100.00 per hour or $200,000 per year ");
            }
        }
        return publisher.publish(live -> WagesImport.read(file, live).set(), false, (done, all) -> {
        });
    }

    private void publishStates() throws IOException {
        List<Object> held = newYork("51-3012", 30);
        held.set(9, "**");
        held.set(10, "**");
        held.set(12, "**");
        held.set(17, "*");
        publish("state_M2031_dl",
                List.of(california("51-3011", 20), california("51-3012", 15), newYork("51-3011", 25), held));
    }

    @Test
    void rolesHaveTheWagesOfAPlace() throws IOException {
        publishStates();
        publish("MSA_M2031_dl", List.of(row("35620", "New York-Newark, NY-NJ", "4", "NY", "51-3010", 40, 22)));

        given().get("/api/v1/roles/bread-baker?place=US-CA").then().statusCode(200).body("wages", hasSize(2))
                .body("wages.place.code", everyItem(equalTo("US-CA"))).body("wages[0].place.name", equalTo("California"))
                .body("wages[0].median.amount", equalTo(40000)).body("wages[1].median.amount", equalTo(20))
                .body("wages[0].percentile90.atLeast", equalTo(true)).body("wages[0].employment", equalTo(100))
                .body("wages[0].locationQuotient", equalTo(0.87f)).body("wages[0].jobsPer1000", equalTo(1.234f))
                .body("wages[0].employmentRelativeStandardErrorPercent", equalTo(3.5f))
                .body("wages[0].meanRelativeStandardErrorPercent", equalTo(0.9f))
                .body("wages[0].source.slug", equalTo("bls-oews-may-2031")).body("wages[0].match", equalTo("exact"))
                .body("attribution.sources.slug", hasItems("bls-oews-may-2031"));
        given().get("/api/v1/roles/bread-baker.md?place=US-CA").then()
                .body(containsString("Relative standard error of the mean wage: 0.9 %"))
                .body(containsString("Relative standard error of the jobs: 3.5 %"));
        given().get("/api/v1/compare.md?roles=bread-baker,pastry-cook&criteria=wages&place=US-CA").then()
                .body(containsString("Relative standard error of the mean wage: 0.9 %"));
        given().get("/api/v1/compare.csv?roles=bread-baker,pastry-cook&criteria=wages&place=US-CA").then()
                .body(containsString("\"Relative standard error of the jobs\",,3.5,,percent,"));
        given().get("/api/v1/roles/pastry-cook/wages?place=new-york").then().statusCode(200)
                .body("items[0].employment", nullValue()).body("items[0].missing.employment", equalTo("suppressed"))
                .body("items[0].missing.locationQuotient", equalTo("suppressed"))
                .body("items.find { it.mean.per == 'hour' }.missing.median", equalTo("suppressed"))
                .body("items.find { it.mean.per == 'year' }.median.amount", equalTo(60000));
        // The area counts bakers and pastry cooks together.
        given().get("/api/v1/roles/pastry-cook/wages?place=us-35620").then().body("items[0].median.amount", equalTo(44000))
                .body("items[0].via.soc", equalTo("51-3010")).body("items[0].match", equalTo("narrower"));
        given().get("/api/v1/roles/oven-keeper?place=US-CA").then().body("wages", nullValue())
                .body("missing.wages", equalTo("not-collected"));
        given().get("/api/v1/roles/bread-baker").then().body("wages.place.code", everyItem(equalTo("US")));
        given().get("/api/v1/roles/bread-baker?place=US").then().body("wages.place.code", everyItem(equalTo("US")));
        given().get("/api/v1/roles/bread-baker?place=atlantis").then().statusCode(400)
                .body("errors[0].name", equalTo("place"));
        int version = given().get("/api/v1").path("contentVersion");
        releases.withdraw("bls-oews-may-2031-places");
        given().get("/api/v1/roles/bread-baker?place=US-CA").then().statusCode(400);
        publishStates();
        given().get("/api/v1/roles/bread-baker?place=US-CA&version=" + version).then()
                .body("wages[0].median.amount", equalTo(40000));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles/bread-baker.html?place=US-CA", "/embed/roles/bread-baker?place=US-CA",
            "/api/v1/compare.html?roles=bread-baker,pastry-cook&place=US-CA",
            "/embed/compare?place=US-CA&roles=bread-baker,pastry-cook" })
    void embedsShowThePlaceOfThePage(String page) throws IOException {
        publishStates();
        assertThat(given().urlEncodingEnabled(false).get(page).then().statusCode(200).extract().asString())
                .contains("$40,000", "California").doesNotContain("$31,000");

        JsonPath oembed = given().queryParam("url", "http://localhost:" + RestAssured.port + page).get("/oembed").then()
                .statusCode(200).extract().jsonPath();

        assertThat(oembed.getString("html")).contains("$40,000", "California", "place=US-CA")
                .doesNotContain("United States, May");
        assertThat(oembed.getString("thumbnail_url")).contains("place=US-CA");
        String frame = oembed.getString("html").replaceAll("(?s).*<iframe src=\"([^\"]*)\".*", "$1").replace("&amp;", "&");
        assertThat(given().urlEncodingEnabled(false).get(frame).then().statusCode(200).extract().asString())
                .contains("$40,000", "California",
                        page.contains("compare") ? "compare.html?roles=bread-baker,pastry-cook&amp;place=US-CA"
                                : "bread-baker.html?place=US-CA");
    }

    /** Caches in front throw away what has the tag of a document that was published. */
    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles?place=US-CA&sort=-medianWage", "/api/v1/roles?place=US-CA&minMedianWage=1",
            "/api/v1/roles/bread-baker?place=US-CA", "/api/v1/roles/bread-baker.html",
            "/api/v1/compare.csv?roles=bread-baker,pastry-cook&place=US-CA", "/embed/roles/bread-baker?place=US-CA" })
    void answersWithWagesOfPlacesHaveTheirTag(String path) throws IOException {
        publishStates();

        assertThat(given().urlEncodingEnabled(false).get(path).header("Cache-Tag").split(",")).contains("place-wages");
    }

    @Test
    void aFrameOfAnUnknownPlaceIsRefused() {
        given().get("/embed/roles/bread-baker?place=atlantis").then().statusCode(400);
        given().queryParam("url", "/api/v1/roles/bread-baker.html?place=atlantis").get("/oembed").then().statusCode(404)
                .body("detail", containsString("atlantis"));
    }

    @Test
    void markersAreReadWithoutTheirExplanation() throws IOException {
        described = false;
        List<Object> held = california("51-3011", 20);
        held.set(COLUMNS.indexOf("TOT_EMP"), "*");
        held.set(COLUMNS.indexOf("EMP_PRSE"), "~");
        held.set(COLUMNS.indexOf("A_MEAN"), "**");
        held.set(COLUMNS.indexOf("A_PCT10"), "~");
        publish("own_states_M_2031", List.of(held));

        given().get("/api/v1/roles/bread-baker/wages?place=US-CA").then().statusCode(200)
                .body("items[0].percentile90.amount", equalTo(239200)).body("items[0].percentile90.atLeast", equalTo(true))
                .body("items[1].percentile90.amount", equalTo(115)).body("items[0].median.amount", equalTo(40000))
                .body("items[0].missing.mean", equalTo("suppressed"))
                .body("items[0].missing.percentile10", equalTo("suppressed"))
                .body("items[0].missing.employment", equalTo("suppressed"))
                .body("items[0].missing.employmentRelativeStandardErrorPercent", equalTo("suppressed"));
    }

    @Test
    void wagesByTheHourOrByTheYearOnlyAreNotApplicableInTheOther() throws IOException {
        publish("state_M2031_dl",
                List.of(only("HOURLY", california("51-3011", 20)), only("ANNUAL", california("51-3012", 15))));

        given().get("/api/v1/roles/bread-baker/wages?place=US-CA").then().statusCode(200)
                .body("items[0].median.amount", equalTo(20)).body("items[0].median.per", equalTo("hour"))
                .body("items[1].median", nullValue()).body("items[1].missing.median", equalTo("not-applicable"))
                .body("items.employment", everyItem(equalTo(100)));
        given().get("/api/v1/roles/pastry-cook/wages?place=US-CA").then().body("items", hasSize(1))
                .body("items[0].median.per", equalTo("year"));
        given().get("/api/v1/compare?roles=bread-baker,pastry-cook&place=US-CA&criteria=wages").then()
                .body("rows[0].measures[0].values[1].differenceMissing", equalTo("not-applicable"));
    }

    @Test
    void pagesShowAPlaceAndLeadToOthers() throws IOException {
        publishStates();

        String page = given().get("/api/v1/roles/bread-baker.html").then().statusCode(200).extract().asString();
        assertThat(page).containsSubsequence("Wages by place", "/roles/bread-baker.html?place=US-NY", "New York",
                "$50,000 a year", "/roles/bread-baker.html?place=US-CA", "California", "$40,000 a year",
                "Occupational Employment and Wage Statistics, May 2031");
        String ofPlace = given().get("/api/v1/roles/bread-baker.html?place=US-CA").then().statusCode(200).extract().asString();
        assertThat(ofPlace).containsSubsequence("$40,000 a year", "Jobs per 1,000 jobs of the place", "1.234",
                "Location quotient", "0.87", "<bdi>California</bdi>, <bdi>May 2031</bdi>").doesNotContain("United States, May");
        assertThat(given().get("/api/v1/roles/bread-baker.csv?place=US-CA").asString())
                .contains("\"Location quotient\",,0.87,,locationQuotient,,,California,2031-05");
        String places = given().get("/api/v1/places.html").then().statusCode(200).extract().asString();
        assertThat(places).containsSubsequence("Places", "Name of the place", "/places/california.html", "US-CA");
        String california = given().get("/api/v1/places/california.html").then().statusCode(200).extract().asString();
        assertThat(california).contains("State", "US-CA", "/roles.html?place=US-CA");
        given().get("/api/v1/places/california.md").then().statusCode(200).body(startsWith("# California"));
        assertThat(given().get("/api/v1/roles.html?place=US-CA&sort=-medianWage&expand=wages").asString())
                .containsSubsequence("Bread baker", "$40,000 a year", "Pastry cook", "$30,000 a year");
    }

    @Test
    void listsAreSortedAndFilteredByTheWagesOfAPlace() throws IOException {
        publishStates();

        String roles = "/api/v1/roles?onetSoc=51-3011.00,51-3012.00,51-3013.00&fields=slug,wages&expand=wages&place=";
        given().get(roles + "US-CA&sort=-medianWage").then().statusCode(200)
                .body("items.slug", contains("bread-baker", "pastry-cook", "oven-keeper"))
                .body("items[1].wages[0].median.amount", equalTo(30000));
        given().get(roles + "US-NY&sort=medianWage").then()
                .body("items.slug", contains("bread-baker", "pastry-cook", "oven-keeper"));
        given().get(roles + "US-CA&minMedianWage=35000").then().body("items.slug", contains("bread-baker"));
        given().get(roles + "US-CA&maxMedianWage=35000").then().body("items.slug", contains("pastry-cook"));
        String next = given().get(roles + "US-CA&sort=-medianWage&limit=1").path("page.next");
        given().urlEncodingEnabled(false).get(next).then().statusCode(200).body("items.slug", contains("pastry-cook"));
    }

    @Test
    void aRoleWithTwoEstimatesOfOneDateStandsInAListOnce() throws IOException {
        publishStates();
        String type = "/api/v1/documents/place-wages/";
        String slug = given().get("/api/v1/documents?type=place-wages&q=california").path("items[0].slug");
        String other = given().get(type + slug).asString().replace("\"slug\":\"" + slug, "\"slug\":\"another-survey");
        keys.as(Roles.PUBLISHER).contentType(ContentType.JSON).header("If-None-Match", "*").body(other)
                .put(type + "another-survey").then().statusCode(201);
        try {
            given().get("/api/v1/roles?place=US-CA&sort=-medianWage&limit=3&fields=slug").then().statusCode(200)
                    .body("items.slug", hasSize(3)).body("items.slug[0,1]", contains("bread-baker", "pastry-cook"));
            given().get("/api/v1/roles?place=US-CA&minMedianWage=35000&count=exact").then().body("page.total", equalTo(1));
        } finally {
            keys.as(Roles.PUBLISHER).contentType(ContentType.JSON).header("If-Match", "*").body("{\"reason\": \"Test\"}")
                    .delete(type + "another-survey").then().statusCode(anyOf(equalTo(200), equalTo(204)));
        }
    }

    @Test
    void aComparisonNeverMixesPlaces() throws IOException {
        publishStates();

        given().get("/api/v1/compare?roles=bread-baker,pastry-cook,oven-keeper&place=US-CA").then().statusCode(200)
                .body("rows.collect { it.measures }.flatten().findAll { it != null }.collect { it.values }.flatten()"
                        + ".findAll { it.place != null }.collect { it.place.code }.unique()", contains("US-CA"))
                .body("rows.find { it.criterion == 'wages' }.measures[0].values[1].difference", equalTo(-10000))
                .body("rows.find { it.criterion == 'wages' }.cells[2].missing", equalTo("not-collected"))
                .body("rows.find { it.criterion == 'wages' }.measures.find { it.name == 'locationQuotient' }.values[0].value",
                        equalTo(0.87f))
                .body("rows.find { it.criterion == 'outlook' }.cells[0].missing", equalTo("not-collected"));
        given().get("/api/v1/compare.csv?roles=bread-baker,pastry-cook&place=california&criteria=wages").then().statusCode(200);
    }

    @Test
    void placesAreFoundByNameAndKind() throws IOException {
        publishStates();
        publish("MSA_M2031_dl", List.of(row("35620", "New York-Newark, NY-NJ", "4", "NY", "51-3011", 40, 22)));

        given().queryParam("q", "new york").get("/api/v1/places").then().statusCode(200)
                .body("items.code", contains("US-NY", "US-35620"));
        given().get("/api/v1/places?kind=metropolitan-area").then()
                .body("items.slug", contains("new-york-newark-ny-nj"));
        given().get("/api/v1/places/US-CA").then().body("slug", equalTo("california")).body("kind", equalTo("state"));
        given().get("/api/v1/places/california").then().body("code", equalTo("US-CA"));
        given().get("/api/v1/places/atlantis").then().statusCode(404);
        given().get("/api/v1/places/A B").then().statusCode(404);
        // Of a state whose postal code is not given, the number of the area is all that is known.
        List<Object> ohio = row("39", "Ohio", "2", "US", "51-3011", 10, 19);
        publish("state_M2032_dl", List.of(ohio));
        given().get("/api/v1/roles/bread-baker/wages?place=ohio").then().body("items[0].place.code", equalTo("US-39"));
    }

    @Test
    void aYearTakesThePlaceOfItselfForTheSameKindOfAreas() throws IOException {
        publishStates();
        publish("MSA_M2031_dl", List.of(row("35620", "New York-Newark, NY-NJ", "4", "NY", "51-3011", 40, 22)));
        publish("state_M2032_dl", List.of(california("51-3011", 21)));
        assertThat(publish("state_M2032_dl", List.of(california("51-3011", 21))).changes()).isFalse();

        given().get("/api/v1/roles/bread-baker/wages?place=US-CA").then()
                .body("items.date", contains("2032-05", "2032-05", "2031-05", "2031-05"));
        publish("state_M2031_dl", List.of(california("51-3011", 20)));
        given().get("/api/v1/places?kind=state").then().body("items.code", contains("US-CA"));
        given().get("/api/v1/roles/bread-baker/wages?place=US-35620").then().body("items", hasSize(2));
    }

    @Test
    void anAreaThatComesBackUnderAnotherNameHasItsAddressAgain() throws IOException {
        publish("state_M2031_dl", List.of(california("51-3011", 20), newYork("51-3011", 25)));
        publish("state_M2031_dl", List.of(california("51-3011", 20)));
        given().get("/api/v1/places/new-york").then().statusCode(410);

        publish("state_M2031_dl", List.of(california("51-3011", 20),
                row("36", "State of New York", "2", "NY", "51-3011", 50, 25)));

        given().get("/api/v1/places/new-york").then().statusCode(200).body("title", equalTo("State of New York"))
                .body("code", equalTo("US-NY"));
    }

    /** Edits the occupation of pastry cooks: a pack states its wages in California and in Nevada, and a projection for Nevada. */
    private void stateWages() {
        String type = "/api/v1/documents/occupation/pastry-cooks";
        String wages = """
                {"source":"bakery-survey","place":{"code":"US-%s","name":"%s"},"date":"2031-08","currency":"USD","per":"year",\
                "median":%d,"percentile90":90000,"atLeast":["percentile90"],"employment":70},""";
        String hourly = """
                {"source":"bakery-survey","place":{"code":"US-%s","name":"%s"},"date":"2031-09","currency":"USD","per":"hour",\
                "median":21},""";
        String outlook = """
                {"source":"bakery-survey","place":{"code":"US-NV","name":"Nevada"},"baseYear":2030,"targetYear":2040,\
                "baseEmployment":100,"targetEmployment":110,"changePercent":10},""";
        String edited = given().get(type).asString()
                .replace("\"wages\":[", "\"wages\":[" + wages.formatted("CA", "California", 41_000)
                        + wages.formatted("NV", "Nevada", 39_000) + hourly.formatted("TX", "Texas")
                        + hourly.formatted("NY", "New York"))
                .replace("\"outlook\":[", "\"outlook\":[" + outlook);
        keys.as(Roles.PUBLISHER).contentType(ContentType.JSON).header("If-Match", "*").body(edited).put(type).then()
                .statusCode(200);
    }

    @Test
    void wagesThatAnOccupationItselfStatesForAPlaceAreWagesOfThePlace() throws IOException {
        publishStates();
        stateWages();

        given().get("/api/v1/roles/pastry-cook?place=US-CA").then().statusCode(200)
                .body("wages.date", contains("2031-08", "2031-05", "2031-05")).body("wages[0].median.amount", equalTo(41_000))
                .body("wages[0].percentile90.atLeast", equalTo(true)).body("wages[0].source.slug", equalTo("bakery-survey"));
        given().get("/api/v1/roles/pastry-cook.html?place=US-CA").then().body(containsString("$41,000 a year"))
                .body(containsString("<bdi>California</bdi>, <bdi>August 2031</bdi>"));
        assertThat(given().get("/api/v1/roles/pastry-cook.csv?place=US-CA").asString())
                .contains(",41000,,USD/year,,,California,2031-08,", ",90000,true,USD/year,,,California,2031-08,");
        given().get("/api/v1/compare?roles=bread-baker,pastry-cook&criteria=wages&place=US-CA").then()
                .body("rows[0].measures[0].values.value", contains(40_000, 30_000));
        String roles = "/api/v1/roles?onetSoc=51-3011.00,51-3012.00&fields=slug,wages&expand=wages&place=US-CA";
        given().get(roles + "&sort=-medianWage").then().body("items.slug", contains("pastry-cook", "bread-baker"))
                .body("items[0].wages[0].median.amount", equalTo(41_000));
        given().get(roles + "&minMedianWage=40500").then().body("items.slug", contains("pastry-cook"));
        given().get(roles + "&maxMedianWage=40500").then().body("items.slug", contains("bread-baker"));
        String next = given().get(roles + "&sort=-medianWage&limit=1").path("page.next");
        given().urlEncodingEnabled(false).get(next).then().statusCode(200).body("items.slug", contains("bread-baker"));
        assertThat(given().get("/api/v1/roles/pastry-cook.html").asString()).containsSubsequence("Wages by place",
                "?place=US-NY", "New York, May 2031", "$60,000",
                "?place=US-CA", "California, August 2031", "$41,000 a year", "?place=US-NV", "$39,000 a year");
    }

    @Test
    void aPlaceOfWhichOnlyOccupationsStateWagesIsKnownByItsCode() {
        stateWages();

        given().get("/api/v1/roles/pastry-cook/wages?place=us-nv").then().statusCode(200)
                .body("items.median.amount", contains(39_000));
        given().get("/api/v1/roles.html?place=US-NV&sort=-medianWage&expand=wages").then().statusCode(200)
                .body(containsString("Nevada")).body(containsString("$39,000 a year"));
        given().get("/api/v1/compare?roles=bread-baker,pastry-cook&criteria=wages,outlook&place=US-NV").then().statusCode(200)
                .body("rows[0].measures[0].values.value", contains(null, 39_000))
                .body("rows[1].measures.find { it.name == 'changePercent' }.values.value", contains(null, 10));
        given().get("/embed/roles/pastry-cook?place=US-NV").then().statusCode(200).body(containsString("$39,000"));
        given().get("/api/v1/roles/pastry-cook/wages?place=US-TX").then().statusCode(200)
                .body("items.median.amount", contains(21)).body("items.median.per", contains("hour"));
        given().get("/api/v1/roles?place=US-TX&sort=-medianWage&limit=1").then().statusCode(200);
        given().get("/api/v1/roles/pastry-cook/wages?place=US-UT").then().statusCode(400);
    }

    @Test
    void rowsOfTheNationAndOfPlacesAreNotMixed() {
        List<Object> nation = row("99", "U.S.", "1", "US", "51-3011", 100, 20);
        assertThatThrownBy(() -> publish("state_M2031_dl", List.of(california("51-3011", 20), nation)))
                .hasMessageContaining("of the nation and of other areas");
        List<Object> unnamed = california("51-3011", 20);
        unnamed.set(0, "");
        unnamed.set(3, "");
        assertThatThrownBy(() -> publish("state_M2031_dl", List.of(unnamed)))
                .hasMessageContaining(":2: “AREA” has no value");
        assertThatThrownBy(
                () -> publish("state_M2031_dl", List.of(california("51-3011", 20), california("51-3011", 20))))
                .hasMessageContaining(":3: the code 51-3011 is there twice for California");
    }
}
