package org.careerguide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.careerguide.testsupport.EarlierSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/** The migration that adds layers, on a database in which packs and releases have written over each other. */
@QuarkusTest
class LayerMigrationTest {

    private static final String OF_PACK = """
            {"slug": "bakers", "title": "Bakers", "onetSoc": "51-3011.00", "soc": "51-3011",
             "sources": ["bls-oews-may-2025", "onet-29-3"],
             "wages": [{"source": "bls-oews-may-2025", "date": "2025-05", "median": 31000}]}""";

    private static final String MERGED = """
            {"slug": "bakers", "title": "Bakers", "onetSoc": "51-3011.00", "soc": "51-3011",
             "sources": ["bls-oews-may-2024", "bls-oews-may-2025", "bls-employment-projections-2024-34", "onet-29-3"],
             "jobZone": {"zone": 2, "date": "2023-08", "source": "onet-29-3"},
             "interests": [{"title": "Realistic", "score": 6.50, "date": "2023-11", "source": "onet-29-3"}],
             "wages": [{"source": "bls-oews-may-2025", "date": "2025-05", "median": 31000, "mean": 32000.50},
               {"source": "bls-oews-may-2024", "date": "2024-05", "median": 30000}],
             "outlook": [{"source": "bls-employment-projections-2024-34", "baseYear": 2024}]}""";

    @Inject
    AgroalDataSource database;

    private EarlierSchema schema;
    private long number;

    @BeforeEach
    void createTheSchemaBefore() throws SQLException {
        schema = new EarlierSchema(database, "13");
    }

    @AfterEach
    void drop() throws SQLException {
        schema.close();
    }

    private void publish(String type, String slug, String operation, String origin, String document) throws SQLException {
        number++;
        String digest = "digest-" + number;
        schema.execute("insert into earlier.revision values (%d, %d, '%s', '%s', '%s', '%s', '%s', now())".formatted(number,
                number, type, slug, operation, document, origin), "update earlier.content set version = " + number);
        if (operation.equals("withdraw")) {
            schema.execute("delete from earlier.document where type = '%s' and slug = '%s'".formatted(type, slug),
                    "insert into earlier.withdrawn values ('%s', '%s', 'Why not.', %d)".formatted(type, slug, number));
        } else {
            schema.execute("""
                    insert into earlier.document values ('%s', '%s', '%s', '%s', %d)
                    on conflict (type, slug) do update set origin = excluded.origin, digest = excluded.digest"""
                    .formatted(type, slug, origin, digest, number));
        }
    }

    /** What layers state of a document, by their names. */
    private Map<String, String> layers(String type, String slug) throws SQLException {
        return schema.rows("""
                select name, coalesce((document::jsonb - 'slug' - 'title' - 'onetSoc' - 'soc')::text, 'hides ' || hides)
                from earlier.layer where type = '%s' and slug = '%s'""".formatted(type, slug)).stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    }

    private String digest(String type, String slug) throws SQLException {
        return schema.rows("select digest from earlier.document where type = '%s' and slug = '%s'".formatted(type, slug)).get(0)
                .get(0);
    }

    @Test
    void mergedOccupationsAreTakenApartBySource() throws SQLException {
        publish("occupation", "bakers", "create", "BUILT_IN", OF_PACK);
        publish("occupation", "bakers", "update", "RELEASE", MERGED);

        schema.migrate("14");

        assertLayersOfBakers();
    }

    @Test
    void figuresThatAPackHasWrittenOverComeBack() throws SQLException {
        publish("occupation", "bakers", "create", "BUILT_IN", OF_PACK);
        publish("occupation", "bakers", "update", "RELEASE", MERGED);
        publish("occupation", "bakers", "update", "PACK", OF_PACK);

        schema.migrate("14");

        assertLayersOfBakers();
    }

    private void assertLayersOfBakers() throws SQLException {
        Map<String, String> layers = layers("occupation", "bakers");
        assertThat(layers).containsOnlyKeys("pack", "onet", "bls-oews-may-2025", "bls-oews-may-2024",
                "bls-employment-projections-2024-34");
        assertThat(layers.get("pack")).contains("\"median\": 31000").doesNotContain("mean", "jobZone");
        assertThat(layers.get("onet")).contains("\"zone\": 2", "6.50", "\"sources\": [\"onet-29-3\"]").doesNotContain("wages");
        assertThat(layers.get("bls-oews-may-2025")).contains("32000.50", "\"sources\": [\"bls-oews-may-2025\"]");
        assertThat(layers.get("bls-oews-may-2024")).contains("30000").doesNotContain("2025");
        assertThat(layers.get("bls-employment-projections-2024-34")).contains("\"baseYear\": 2024");
        assertThat(digest("occupation", "bakers")).as("it is merged anew").isEmpty();
    }

    @Test
    void occupationsWithoutFiguresOfReleasesHaveOneLayer() throws SQLException {
        publish("occupation", "bakers", "create", "BUILT_IN", OF_PACK);

        schema.migrate("14");

        assertThat(layers("occupation", "bakers")).containsOnlyKeys("pack");
        assertThat(digest("occupation", "bakers")).isEqualTo("digest-1");
    }

    @Test
    void otherDocumentsBelongToThoseWhoStatedThem() throws SQLException {
        publish("source", "onet-29-3", "create", "RELEASE", "{\"slug\": \"onet-29-3\"}");
        publish("source", "bls-oews-may-2024", "create", "RELEASE", "{\"slug\": \"bls-oews-may-2024\"}");
        publish("skill", "analysis", "create", "BUILT_IN", "{\"slug\": \"analysis\"}");
        publish("role", "rain-makers", "create", "RELEASE", "{\"slug\": \"rain-makers\", \"summary\": \"Of O*NET\"}");
        publish("role", "rain-makers", "update", "PACK", "{\"slug\": \"rain-makers\", \"summary\": \"Edited\"}");
        publish("role", "gone", "create", "RELEASE", "{\"slug\": \"gone\"}");
        publish("role", "gone", "withdraw", "PACK", "{\"slug\": \"gone\"}");
        publish("tool", "replaced", "create", "RELEASE", "{\"slug\": \"replaced\"}");
        publish("tool", "replaced", "withdraw", "RELEASE", "{\"slug\": \"replaced\"}");
        publish("role", "baker", "create", "PACK",
                "{\"slug\": \"baker\", \"reference\": {\"occupation\": \"bakers\", \"match\": \"exact\"}}");

        schema.migrate("15");

        assertThat(layers("source", "onet-29-3")).containsOnlyKeys("onet");
        assertThat(layers("source", "bls-oews-may-2024")).containsOnlyKeys("bls-oews-may-2024");
        assertThat(layers("skill", "analysis")).containsOnlyKeys("pack");
        assertThat(layers("role", "rain-makers")).hasSize(2).containsEntry("pack", "{\"summary\": \"Edited\"}")
                .containsEntry("onet", "{\"summary\": \"Of O*NET\"}");
        assertThat(layers("role", "gone")).containsExactly(Map.entry("pack", "hides true"));
        assertThat(layers("tool", "replaced")).isEmpty();
        assertThat(digest("skill", "analysis")).isEqualTo("digest-3");
        assertThat(digest("role", "rain-makers")).isEmpty();
        assertThat(digest("role", "baker")).as("it is merged with the occupation's role").isEmpty();
    }

    @Test
    void statementsThatStandInTheLogAloneAreTheSame() throws SQLException {
        publish("occupation", "bakers", "create", "BUILT_IN", OF_PACK);
        publish("occupation", "bakers", "update", "RELEASE", MERGED);
        publish("skill", "kneading", "create", "RELEASE", "{\"slug\": \"kneading\", \"summary\": \"Of dough.\"}");
        publish("skill", "tasting", "create", "RELEASE", "{\"slug\": \"tasting\"}");
        publish("skill", "tasting", "withdraw", "PACK", "{\"slug\": \"tasting\"}");
        schema.migrate("63");
        Map<String, String> occupation = layers("occupation", "bakers");
        Map<String, String> skill = layers("skill", "kneading");
        Map<String, String> withdrawn = layers("skill", "tasting");
        assertThat(occupation).hasSize(5);
        assertThat(skill).containsValue("{\"summary\": \"Of dough.\"}");
        assertThat(withdrawn).containsEntry("pack", "hides true");

        schema.migrate("64");

        assertThat(layers("occupation", "bakers")).isEqualTo(occupation);
        assertThat(layers("skill", "kneading")).isEqualTo(skill);
        assertThat(layers("skill", "tasting")).isEqualTo(withdrawn);
        assertThat(copies("skill", "kneading")).as("beside the revision log").isZero();
        assertThat(copies("occupation", "bakers")).isEqualTo(5);
    }

    private int copies(String type, String slug) throws SQLException {
        return Integer.parseInt(schema.rows("""
                select count(document) from earlier.layer_revision
                where type = '%s' and slug = '%s'""".formatted(type, slug)).get(0).get(0));
    }
}
