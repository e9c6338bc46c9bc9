package org.careerguide.importer.pack;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.careerguide.content.SkillDocument;
import org.careerguide.content.SkillKind;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publisher;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BuiltInContentTest {

    @Inject
    @Readiness
    BuiltInContent builtIn;

    @Inject
    Publisher publisher;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void start() {
        builtIn.publish(new StartupEvent());
    }

    @AfterEach
    void publishAnew() throws Exception {
        write("update content set built_in_digest = null");
        start();
    }

    @Test
    void aStartWithNothingNewDoesNotReadThePackAgain() throws Exception {
        long version = version();
        // With this the pack would be published, were it compared.
        write("update layer set digest = 'another' where type = 'skill' and slug = 'analysis'");
        write("update document set digest = 'another' where type = 'skill' and slug = 'analysis'");

        start();

        assertThat(version()).isEqualTo(version);
    }

    @Test
    void aStartWithAnotherPackPublishesIt() throws Exception {
        long version = version();
        write("update layer set digest = 'another' where type = 'skill' and slug = 'analysis'");
        write("update document set digest = 'another' where type = 'skill' and slug = 'analysis'");
        write("update content set built_in_digest = 'of another pack'");

        start();

        assertThat(version()).isEqualTo(version + 1);
        start();
        assertThat(version()).isEqualTo(version + 1);
    }

    @Test
    void aStartAfterAnotherPublicationLooksAgain() {
        String title = get("/api/v1/skills/analysis").then().statusCode(200).extract().path("title");
        publisher.publish(new DocumentSet(Origin.BUILT_IN,
                List.of(new DocumentSet.Entry("analysis.yaml", Map.of(), new SkillDocument("analysis", "Of an older pack",
                        SkillKind.SKILL, "A summary.", "A description.", List.of(), List.of()))),
                List.of(), List.of()), false);
        get("/api/v1/skills/analysis").then().body("title", equalTo("Of an older pack"));

        start();

        get("/api/v1/skills/analysis").then().body("title", equalTo(title));
    }

    private long version() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select version from content")) {
            result.next();
            return result.getLong(1);
        }
    }

    private void write(String sql) throws Exception {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
