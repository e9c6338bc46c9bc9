package org.careerguide.importer.crosswalk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.careerguide.importer.DamagedFileException;
import org.careerguide.importer.FileRead;
import org.careerguide.testsupport.BakeryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** The bakery has the occupations 51-3011.00 (bakers), 51-3012.00 (pastry cooks) and 51-3013.00 (oven keepers). */
@QuarkusTest
class CrosswalkImportTest extends BakeryTest {

    private static final String PROGRAMMES = """
            SOC2018Code,SOC2018Title,CIP2020Code,CIP2020Title
            51-3011,Bakers,12.0501,"Baking and Pastry Arts, Baker."
            51-3011,Bakers,01.0099,"Food, Bread."
            51-3012,Chefs,01.0099,"Food, Bread."
            99-9999,NO MATCH,36.0100,Leisure.
            51-3013,Oven Keepers,99.9999,NO MATCH
            99-9999,NO MATCH,45.0100,Leisure.
            """;
    private static final String OLDER = """
            SOCCode2010,SOCTitle2010,SOCCode2018,SOCTitle2018
            51-9999,All Bakers,51-3011,Bakers
            """;
    private static final String URI = "http://data.europa.eu/esco/occupation/";
    private static final String UUID = "0ee67d5e-8de9-48f0-97c5-ba23d486b1e9";
    private static final String ESCO = """
            id,esco_occupation,isco_code,onet_code,onet_occupation,matching_job_titles,semantic_similarity,confidence,concept_uri
            1,baker,7512,51-9999.01,all bakers,"['a', 'b']",0.8,2.0,%1$saaaa
            2,chef,3434,51-3012.00,chefs,[],0.5,0.5,%1$sbbbb
            """
            .formatted(URI);
    private static final String EXPOSURE = """
            O*NET-SOC Code,Title,dv_rating_alpha,dv_rating_beta,dv_rating_gamma,human_rating_alpha,human_rating_beta,human_rating_gamma
            51-3011.00,Bakers,0.1,0.46,0.8200000000000001,0.0,,1.0
            99-1111.00,Nobody,0,0,0,0,0,0
            51-3012.00,Pastry cooks,,,,,,
            """;

    CrosswalkImportTest() {
        super(CrosswalkImport.LAYER, ExposureImport.LAYER);
    }

    private void publish(String csv) throws IOException {
        Path table = Files.writeString(directory.resolve("table.csv"), csv);
        publisher.publish(live -> {
            FileRead read = CrosswalkImport.read(table, live);
            notes.addAll(read.notes());
            return read.set();
        }, false, (done, all) -> {
        });
    }

    @Test
    void programmesOfStudyLeadToRoles() throws IOException {
        publish(PROGRAMMES);

        given().get("/api/v1/roles/bread-baker").then().statusCode(200)
                .body("programmes.title", contains("Baking and Pastry Arts, Baker", "Food, Bread"))
                .body("programmes[0].code", equalTo("12.0501")).body("programmes[0].source.slug", equalTo("nces-cip-soc-2020"))
                .body("crosswalks.find { it.scheme == 'cip-2020' }.year", equalTo(2020))
                .body("attribution.text", containsString("CIP 2020 to SOC 2018"));
        // The crosswalk says that no programme leads there; that differs from not being known.
        given().get("/api/v1/roles/oven-keeper").then().body("programmes", nullValue())
                .body("missing.programmes", equalTo("not-applicable")).body("missing.aiExposure", equalTo("not-collected"));
        given().get("/api/v1/programmes?count=exact&role=bread-baker").then().body("page.total", equalTo(2))
                .body("items.code", contains("12.0501", "01.0099"));
        given().get("/api/v1/programmes?q=BAKING").then().body("items.slug", contains("baking-and-pastry-arts-baker"));
        given().get("/api/v1/programmes/01.0099").then().body("slug", equalTo("food-bread"))
                .body("occupations.soc", contains("51-3011", "51-3012"))
                .body("roles.slug", contains("bread-baker", "pastry-cook"));
        given().get("/api/v1/programmes/45.0100").then().body("slug", equalTo("leisure-45-0100"));
        given().get("/api/v1/programmes/leisure").then().body("occupations", nullValue())
                // Each server writes the same bytes, since the entity tag is made of them.
                .body(containsString("{\"occupations\":\"not-applicable\",\"roles\":\"not-applicable\"}"));
        for (String programme : List.of("food-bread", "01.0099", "010099", "leisure,01.0099")) {
            given().get("/api/v1/roles?fields=slug&programme=" + programme).then().statusCode(200)
                    .body("items.slug", contains("bread-baker", "pastry-cook"));
        }
        given().get("/api/v1/roles?programme=77.7777").then().statusCode(200).body("items", empty());
        given().get("/api/v1/roles?programme=77.77").then().statusCode(400);
        given().get("/api/v1/programmes?q=01.0").then().body("items.slug", contains("food-bread"));
        given().get("/api/v1/programmes?q=1205").then().body("items.slug", contains("baking-and-pastry-arts-baker"));
        given().get("/api/v1/lookup?code=01.0099").then().body("items.slug", contains("bread-baker", "pastry-cook"))
                .body("items.kind", contains("programme", "programme")).body("items[0].codeTitle", equalTo("Food, Bread"));
        given().get("/api/v1/programmes/010099").then().body("slug", equalTo("food-bread"));
        given().get("/api/v1/programmes/77.7777").then().statusCode(404);
        given().get("/api/v1/programmes/77").then().statusCode(404);
        given().get("/api/v1/programmes?rolle=x").then().statusCode(400).body("detail", containsString("rolle"));
    }

    @Test
    void aProgrammeKeepsItsAddressUnderAnotherTitle() throws IOException {
        publish(PROGRAMMES);
        publish(PROGRAMMES.replace("Food, Bread", "Bread and Food"));
        given().get("/api/v1/programmes/food-bread").then().statusCode(200).body("title", equalTo("Bread and Food"));

        publish(PROGRAMMES.lines().filter(line -> !line.contains("Food, Bread")).collect(Collectors.joining("\n")));
        given().get("/api/v1/programmes/food-bread").then().statusCode(410);
        publish(PROGRAMMES.replace("Food, Bread", "Foods"));
        given().get("/api/v1/programmes/food-bread").then().statusCode(200).body("title", equalTo("Foods"));
    }

    @Test
    void crosswalksLeadToRolesInWhateverOrderTheyAreImported() throws IOException {
        publish(ESCO);
        assertThat(notes).anyMatch(note -> note.contains("51-9999.01"));
        given().get("/api/v1/lookup?code=" + URI + "aaaa").then().statusCode(200).body("items", empty());

        publish(OLDER);

        given().get("/api/v1/lookup?code=" + URI + "aaaa").then().body("items.slug", contains("bread-baker"))
                .body("items[0].kind", equalTo("mapped")).body("items[0].scheme", equalTo("esco"))
                .body("items[0].codeTitle", equalTo("baker")).body("items[0].confidence", equalTo(2))
                .body("items[0].through", equalTo("51-9999.01")).body("items[0].via.onetSoc", equalTo("51-3011.00"))
                .body("items[0].source.slug", equalTo("nesta-esco-onet-2020"));
        for (String code : List.of("7512", "51-9999", "51-9999.01", "51-9999.77", "51-3011", "51-3011.00", "bread-baker")) {
            given().get("/api/v1/lookup?code=" + code).then().statusCode(200).body("items.slug", contains("bread-baker"));
        }
        given().get("/api/v1/lookup?code=51-3011&scheme=soc-2010").then().body("items", empty());
        given().get("/api/v1/lookup?code=51-3011.00").then().body("items[0].kind", equalTo("exact"));
        given().get("/api/v1/roles/pastry-cook").then()
                .body("crosswalks.scheme", contains("isco-08", "esco"))
                .body("crosswalks.find { it.scheme == 'esco' }.codes[0].confidence", equalTo(0.5f))
                .body("crosswalks.find { it.scheme == 'isco-08' }.codes.code", contains("3434"));
    }

    @Test
    void codesAreReadWithoutDashesAndDots() throws IOException {
        publish(PROGRAMMES);
        publish(OLDER);

        for (String code : List.of("513011", "51301100", "51-301100", "513011.00", "519999", "120501", "12.0501")) {
            given().get("/api/v1/lookup?code=" + code).then().statusCode(200).body("items.slug", contains("bread-baker"));
        }
        // Six digits may be a code of occupations or of programmes.
        given().get("/api/v1/lookup?code=120501").then().body("items.scheme", contains("cip-2020"))
                .body("items.code", contains("12.0501"));
        given().get("/api/v1/lookup?code=120501&scheme=soc-2018").then().body("items", empty());
        given().get("/api/v1/lookup?code=51.3011").then().body("items", empty());
        given().get("/api/v1/lookup?code=51.3011.00").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({ "12.0501, CIP 2020 12.0501", "cip 12.0501, CIP 2020 12.0501", "519999, SOC 2010 51-9999",
            "51-3011, SOC 2018 51-3011", "51-3011.00, O*NET-SOC 2019 51-3011.00", "7512, ISCO-08 7512",
            "isco 7512, ISCO-08 7512", URI + "aaaa, ESCO " + URI + "aaaa" })
    void searchNamesTheClassificationOfACode(String query, String excerpt) throws IOException {
        publish(PROGRAMMES);
        publish(OLDER);
        publish(ESCO);

        given().queryParam("q", query).get("/api/v1/search").then().statusCode(200)
                .body("items.slug", contains("bread-baker")).body("items[0].matchedOn", equalTo("code"))
                .body("items[0].excerpts[0].field", equalTo("code")).body("items[0].excerpts[0].text", equalTo(excerpt));
    }

    @Test
    void aCodeFindsTheOccupationThatHasItBeforeThoseThatHadIt() throws IOException {
        publish("""
                SOCCode2010,SOCTitle2010,SOCCode2018,SOCTitle2018
                51-3012,Bakers and Cooks,51-3011,Bakers
                """);

        given().get("/api/v1/search?q=51-3012").then().body("items.slug", contains("pastry-cook", "bread-baker"))
                .body("items.excerpts.text.flatten()", contains("SOC 2018 51-3012", "SOC 2010 51-3012"));
    }

    @Test
    void pagesOfRolesLeadToProgrammesAndCodes() throws IOException {
        publish(PROGRAMMES);
        publish(OLDER);
        publish(ESCO);
        publish(EXPOSURE);

        String page = given().get("/api/v1/roles/bread-baker.html").then().statusCode(200).extract().asString();
        assertThat(page).containsSubsequence("Programmes of study", "/programmes/baking-and-pastry-arts-baker.html",
                "Baking and Pastry Arts, Baker (12.0501)");
        assertThat(page).containsSubsequence("Exposure to language models", "does not say whether jobs go", "GPT-4, alpha",
                "GPT-4, beta", "GPT-4, gamma", "People, alpha", "People, beta", "Not collected", "People, gamma");
        assertThat(page).containsSubsequence("Codes", "/lookup.html?code=51-3011.00", "SOC 2010", "51-9999", "ISCO-08", "7512",
                URI + "aaaa", "baker (confidence 2)");
        String csv = given().get("/api/v1/roles/bread-baker.csv").then().statusCode(200).extract().asString();
        assertThat(csv).contains("ISCO-08").contains("baker (confidence 2)").contains("\"GPT-4, gamma\",,0.82");
        given().get("/api/v1/roles/bread-baker.jsonld").then()
                .body("occupationalCategory.find { it.inCodeSet == 'ISCO-08' }.codeValue", equalTo("7512"))
                .body("occupationalCategory.find { it.inCodeSet == 'ESCO' }.codeValue", equalTo(URI + "aaaa"));
        String found = given().get("/api/v1/lookup.html?code=7512").then().statusCode(200).extract().asString();
        assertThat(found).contains("/roles/bread-baker.html", "mapped: ISCO-08 7512", "name=\"code\"", "value=\"7512\"");
        given().get("/api/v1/lookup.md?code=7512").then().statusCode(200).body(containsString("[Bread baker]("));
    }

    @Test
    void exposureIsSixMeasuresWithTheirMeaning() throws IOException {
        publish(EXPOSURE);

        given().get("/api/v1/roles/bread-baker").then().body("aiExposure.measures", hasSize(6))
                .body("aiExposure.measures.name", hasItem("human_rating_beta"))
                .body("aiExposure.measures[2].value", equalTo(0.82f))
                .body("aiExposure.measures[4].missing", equalTo("not-collected"))
                .body("aiExposure.measures[0].meaning", containsString("GPT-4"))
                .body("aiExposure.source.slug", equalTo("eloundou-2023")).body("missing.aiExposure", nullValue());
        assertThat(notes).contains("Passed over: columns of table.csv: Title", "Passed over: rows without a value: 1",
                "Passed over, since no occupation here has the code: 1 (99-1111.00)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,b\\n1,2 | table.csv | this layout is not known
            SOCCode2010,SOCTitle2010,SOCCode2018,SOCTitle2018\\n51-9999,A,51-301,B | :2: | 51-301
            SOCCode2010,SOCTitle2010,SOCCode2018,SOCTitle2018\\n51-9999,A,51-3011 | :2: | 3 cells
            SOCCode2010,SOCTitle2010,SOCCode2018,SOCTitle2018\\n51-9999,A,51-3011,B\\n51-9999,A,51-3011,B | :3: | twice
            SOCCode2010,SOCTitle2010,SOCCode2018,SOCTitle2018 | table.csv | no rows
            """)
    void damagedTablesAreRefusedWithTheirLine(String csv, String place, String message) {
        assertThatThrownBy(() -> publish(csv.replace("\\n", "\n"))).isInstanceOf(DamagedFileException.class)
                .hasMessageContaining(place).hasMessageContaining(message);
    }

    @Test
    void groupAndConfidenceOfAnEscoOccupationMayBeUnknown() throws IOException {
        publish(ESCO.replace("7512", "").replace(",0.8,2.0,", ",0.8,,").replace("51-9999.01", "51-3011.00"));

        given().get("/api/v1/lookup?code=" + URI + "aaaa").then().body("items.slug", contains("bread-baker"))
                .body("items[0].confidence", nullValue());
        assertThat(notes).contains("Passed over: columns of table.csv: id, matching_job_titles, semantic_similarity");
        given().get("/api/v1/roles/bread-baker").then().body("crosswalks.scheme", contains("esco"));
    }

    @ParameterizedTest
    @ValueSource(strings = { URI + UUID, "https://data.europa.eu/esco/occupation/" + UUID, UUID, "7512", "C7512",
            "http://data.europa.eu/esco/isco/C7512", " 51-9999 " })
    void codesOfEuropeAreReadWithAndWithoutTheirUri(String code) throws IOException {
        publish(ESCO.replace("aaaa", UUID));
        publish(OLDER);

        given().queryParam("code", code).get("/api/v1/lookup").then().statusCode(200)
                .body("items.slug", contains("bread-baker"));
    }

    @Test
    void malformedCodesAreRefused() {
        given().get("/api/v1/lookup?code=12/34").then().statusCode(400).body("errors[0].name", equalTo("code"));
        given().get("/api/v1/lookup").then().statusCode(400);
    }
}
