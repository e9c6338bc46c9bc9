package org.careerguide.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentType;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.RoleDocument;
import org.careerguide.testsupport.EarlierSchema;
import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/** The log stores of an update what differs, and answers each version of the document whole. */
@QuarkusTest
class RevisionLogTest {

    private static final String ROLE = "/api/v1/roles/log-keeper";

    @Inject
    Publisher publisher;

    @Inject
    TestPacks packs;

    @Inject
    AgroalDataSource database;

    private static OccupationDocument occupation(String title, String wages, String... more) {
        return DocumentJson.read(OccupationDocument.class, """
                {"slug": "log-keepers", "title": "%s", "onetSoc": "51-3099.00", "soc": "51-3099", "sources": ["bakery-survey"],
                 "education": [%s]%s%s}""".formatted(title, IntStream.range(0, 40).mapToObj("""
                {"level": "Level %d", "sharePercent": 2.50, "date": "2025-04", "source": "bakery-survey"}"""::formatted)
                .collect(Collectors.joining(",")),
                wages == null ? "" : ", \"wages\": [%s]".formatted(wages), String.join("", more)));
    }

    private static String wages(String median) {
        return """
                {"source": "bakery-survey", "place": {"code": "US", "name": "United States"}, "date": "2025-05", "currency": "USD",
                 "per": "year", "median": %s}"""
                .formatted(median);
    }

    private long publish(OccupationDocument occupation) {
        RoleDocument role = DocumentJson.read(RoleDocument.class,
                """
                        {"slug": "log-keeper", "title": "Log keeper", "summary": "Keeps logs.", "description": "Keeps logs of all kinds.",
                         "reference": {"occupation": "log-keepers", "match": "exact"}}""");
        return publisher.publish(new DocumentSet(Origin.PACK, List.of(new DocumentSet.Entry("o.yaml", Map.of(), occupation),
                new DocumentSet.Entry("r.yaml", Map.of(), role)), List.of(), List.of()), false).version();
    }

    private List<List<String>> rows(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var rows = new ArrayList<List<String>>();
            while (result.next()) {
                rows.add(List.of(result.getString(1), result.getString(2)));
            }
            return rows;
        }
    }

    @Test
    void eachVersionIsWholeThoughDifferencesAreStored() throws SQLException {
        packs.publish("bakery");
        var published = new LinkedHashMap<Long, OccupationDocument>();
        for (OccupationDocument one : List.of(occupation("Log keepers", null), occupation("Log keepers", wages("100")),
                occupation("Keepers of logs", wages("100")), occupation("Keepers of logs", null),
                occupation("Keepers of logs", wages("100.0")), occupation("Keepers of logs", wages("100.00")),
                occupation("Log keepers", wages("7"),
                        ", \"jobZone\": {\"zone\": 2, \"date\": \"2025-04\", \"source\": \"bakery-survey\"}"))) {
            published.put(publish(one), one);
        }
        for (int median = 1; median <= 40; median++) {
            OccupationDocument one = occupation("Log keepers", wages(String.valueOf(median)));
            published.put(publish(one), one);
        }

        for (List<String> row : rows(
                "select version, document from revision where slug = 'log-keepers' and operation <> 'withdraw' "
                        + "and version >= " + published.keySet().iterator().next())) {
            assertThat(row.get(1)).as("version " + row.get(0))
                    .isEqualTo(DocumentJson.write(published.get(Long.valueOf(row.get(0)))));
        }
        List<List<String>> stored = rows("select count(*) filter (where steps = 0), max(steps) from revision_log where slug = "
                + "'log-keepers' and operation <> 'withdraw' and version >= " + published.keySet().iterator().next());
        assertThat(stored).as("whole documents, and the most steps").containsExactly(List.of("3", "15"));
        published.forEach((version, one) -> given().queryParam("version", version).get(ROLE).then().statusCode(200)
                .body("title", equalTo("Log keeper")).body("reference.title", equalTo(one.title()))
                .body("wages", one.wages() == null ? nullValue() : hasSize(1)));
        withdraw();
    }

    private void withdraw() {
        publisher.publish(new DocumentSet(Origin.PACK, List.of(), List.of(
                new DocumentSet.Withdrawal("log.yaml", 1, DocumentType.ROLE, "log-keeper", "Tested."),
                new DocumentSet.Withdrawal("log.yaml", 1, DocumentType.OCCUPATION, "log-keepers", "Tested.")), List.of()),
                false);
        packs.withdraw("bakery");
    }

    @Test
    void processesOfTheVersionBeforeGoOnToWriteWholeDocuments() throws SQLException {
        try (var schema = new EarlierSchema(database, "67")) {
            schema.execute(
                    "insert into earlier.revision values (1, 1, 'skill', 'a', 'create', '{\"slug\":\"a\"}', 'PACK', now())");

            schema.migrate("68");
            schema.execute(
                    "insert into earlier.revision (number, version, type, slug, operation, document, origin, published_at) "
                            + "values (2, 2, 'skill', 'a', 'update', '{\"slug\":\"a\",\"title\":\"A\"}', 'PACK', now())");

            assertThat(schema.rows("select document from earlier.revision order by number"))
                    .containsExactly(List.of("{\"slug\":\"a\"}"), List.of("{\"slug\":\"a\",\"title\":\"A\"}"));
        }
    }
}
