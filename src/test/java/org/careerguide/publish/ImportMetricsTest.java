package org.careerguide.publish;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ImportMetricsTest {

    @Inject
    Publisher publisher;

    private void importNothing(boolean dryRun) {
        publisher.publish(ImportKind.PROJECTIONS,
                live -> new DocumentSet(Origin.RELEASE, "tested", List.of(), List.of(), List.of()),
                dryRun, (done, all) -> {
                });
    }

    private static double metric(String name) {
        return get("/q/metrics").asString().lines()
                .filter(line -> line.startsWith("careerguide_import_last_" + name + "_seconds{kind=\"projections\"}"))
                .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).findFirst().orElseThrow();
    }

    @Test
    void theLastImportOfEachKindIsKnownAlsoWhereItChangedNothing() throws InterruptedException {
        long before = Instant.now().getEpochSecond();
        importNothing(false);
        // A server asks at most once a second.
        Thread.sleep(1100);
        double imported = metric("timestamp");
        assertThat(imported).isBetween((double) before, before + 60.0);
        assertThat(metric("duration")).isBetween(0.0, 60.0);

        importNothing(true);
        Thread.sleep(1100);
        assertThat(metric("timestamp")).isEqualTo(imported);
    }
}
