package org.careerguide.publish;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.careerguide.publish.document.ComparisonDocument;
import org.careerguide.publish.document.Document;
import org.careerguide.publish.document.SkillDocument;
import org.careerguide.skill.SkillKind;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PublisherTest {

    @Inject
    Publisher publisher;

    @Inject
    AgroalDataSource database;

    private static SkillDocument skill(String slug, String title, List<String> sources, List<String> formerSlugs) {
        return new SkillDocument(slug, title, SkillKind.SKILL, "A summary.", "A description.", sources, formerSlugs);
    }

    private static DocumentSet set(Origin origin, Document... documents) {
        return new DocumentSet(origin,
                List.of(documents).stream().map(one -> new DocumentSet.Entry(one.slug() + ".yaml", Map.of(), one)).toList(),
                List.of(), List.of());
    }

    private long count(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void publishingAgainChangesNothing() throws Exception {
        DocumentSet set = set(Origin.PACK, skill("tested-twice", "Tested twice", List.of(), List.of()));
        Publication first = publisher.publish(set, false);
        long revisions = count("select count(*) from revision");

        Publication second = publisher.publish(set, false);

        assertThat(first.created() + first.unchanged()).isEqualTo(1);
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(count("select count(*) from revision")).isEqualTo(revisions);
        get("/api/v1/skills/tested-twice").then().statusCode(200);
    }

    @Test
    void dryRunWritesNothing() {
        Publication publication = publisher.publish(set(Origin.PACK, skill("never-there", "Never there", List.of(), List.of())),
                true);

        assertThat(publication.created()).isEqualTo(1);
        get("/api/v1/skills/never-there").then().statusCode(404);
    }

    @Test
    void allMistakesAreListedAndNothingIsWritten() throws Exception {
        long version = count("select version from content");
        var item = new ComparisonDocument.Item("words", null, null, null, null);
        var comparison = new ComparisonDocument("medical-coding-vs-no-role", "Wrong", "Wrong.",
                List.of("medical-coding", "no-role"), "Wrong.",
                List.of(new ComparisonDocument.Criterion("one", "One", null,
                        List.of(new ComparisonDocument.Value("medical-coding", List.of(item))))),
                new ComparisonDocument.Verdict("None.", List.of(new ComparisonDocument.Choice("medical-coding", List.of("x")))),
                List.of("no-source"), List.of());

        assertThatThrownBy(() -> publisher.publish(set(Origin.PACK, comparison, skill("fine", "Fine", List.of(), List.of()),
                skill("fine", "Fine", List.of(), List.of())), false))
                .isInstanceOfSatisfying(InvalidContentException.class, e -> assertThat(e.mistakes())
                        .extracting(ContentMistake::field)
                        .contains("roles[1]", "sources[0]", "criteria[0].values", "verdict.choices", "slug"));
        assertThat(count("select version from content")).isEqualTo(version);
        get("/api/v1/skills/fine").then().statusCode(404);
    }

    @Test
    void renamedDocumentsAreFoundUnderTheirNewName() {
        publisher.publish(set(Origin.PACK, skill("old-name", "Named", List.of(), List.of())), false);
        publisher.publish(set(Origin.PACK, skill("new-name", "Named", List.of(), List.of("old-name"))), false);

        given().redirects().follow(false).get("/api/v1/skills/old-name").then().statusCode(308)
                .header("Location", equalTo("/api/v1/skills/new-name"));
        get("/api/v1/skills/old-name").then().statusCode(200).body("slug", equalTo("new-name"));
    }

    @Test
    void builtInContentLeavesChangesOfOthersAlone() {
        publisher.publish(set(Origin.BUILT_IN, skill("owned", "As delivered", List.of(), List.of())), false);
        publisher.publish(set(Origin.PACK, skill("owned", "As edited", List.of(), List.of())), false);

        Publication again = publisher.publish(set(Origin.BUILT_IN, skill("owned", "As delivered", List.of(), List.of())),
                false);

        assertThat(again.kept()).isEqualTo(1);
        get("/api/v1/skills/owned").then().body("title", equalTo("As edited"));
    }

    @Test
    void concurrentPublicationsComeOneAfterAnother() throws Exception {
        long version = count("select version from content");
        var executor = Executors.newFixedThreadPool(4);
        try {
            var tasks = new ArrayList<Callable<Publication>>();
            for (int i = 0; i < 8; i++) {
                String slug = "concurrent-" + (char) ('a' + i);
                tasks.add(() -> publisher.publish(set(Origin.PACK, skill(slug, slug + " " + version, List.of(), List.of())),
                        false));
            }
            var versions = new ArrayList<Long>();
            for (Future<Publication> publication : executor.invokeAll(tasks)) {
                versions.add(publication.get().version());
            }
            assertThat(versions).doesNotHaveDuplicates().hasSize(8);
            assertThat(count("select version from content")).isEqualTo(version + 8);
            assertThat(count("select count(*) - max(number) from revision")).isZero();
        } finally {
            executor.shutdown();
        }
    }
}
