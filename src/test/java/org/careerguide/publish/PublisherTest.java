package org.careerguide.publish;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionManager;

import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.content.MissingReason;
import org.careerguide.content.ResponsibilityDocument;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SkillKind;
import org.careerguide.content.SourceDocument;
import org.careerguide.content.ToolDocument;
import org.careerguide.content.ToolKind;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PublisherTest {

    @Inject
    Publisher publisher;

    @Inject
    AgroalDataSource database;

    @Inject
    EntityManager entities;

    @Inject
    TransactionManager transactions;

    private static SkillDocument skill(String slug, String title, List<String> sources, List<String> formerSlugs) {
        return new SkillDocument(slug, title, SkillKind.SKILL, "A summary.", "A description.", sources, formerSlugs);
    }

    private static RoleDocument role(String slug, List<RoleDocument.RoleResponsibility> responsibilities) {
        return new RoleDocument(slug, slug, "A summary.", "A description.", null, null, null, responsibilities, null, null,
                null, null, null, null, null, null);
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
    void aLargePublicationMayTakeLongerThanWhatServersDo() throws Exception {
        var patience = new ArrayList<Integer>();
        transactions.setTransactionTimeout(1);
        try {
            Publication publication = publisher.publish(live -> {
                sleepFor(2500);
                patience.add(networkTimeout());
                return set(Origin.PACK, skill("tested-slowly", "Tested slowly", List.of(), List.of()));
            }, false, (done, all) -> {
            });
            assertThat(publication.created() + publication.unchanged()).isEqualTo(1);
        } finally {
            transactions.setTransactionTimeout(0);
        }
        get("/api/v1/skills/tested-slowly").then().statusCode(200);
        // A statement of it may take long, too, or wait for another publication.
        assertThat(patience).containsExactly(0);
        assertThat(QuarkusTransaction.requiringNew().call(this::networkTimeout)).isEqualTo(5_000);
    }

    private int networkTimeout() {
        return entities.unwrap(Session.class).doReturningWork(Connection::getNetworkTimeout);
    }

    private static void sleepFor(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
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
    void theNearestSlugIsNamedForTheFirstOfManyUnknownOnes() {
        List<RoleDocument.RoleResponsibility> unknown = IntStream.range(0, DocumentCheck.MOST_COMPARED + 10)
                .mapToObj(i -> new RoleDocument.RoleResponsibility("assign-codes-" + i, null)).toList();

        assertThatThrownBy(() -> publisher.publish(set(Origin.PACK, role("much-unknown", unknown)), false))
                .isInstanceOfSatisfying(InvalidContentException.class,
                        e -> assertThat(e.mistakes()).hasSize(unknown.size()).extracting(ContentMistake::expected)
                                .filteredOn(expected -> expected.contains("; the nearest is "))
                                .hasSize(DocumentCheck.MOST_COMPARED));
    }

    @Test
    void renamedDocumentsAreFoundUnderTheirNewName() {
        publisher.publish(set(Origin.PACK, skill("old-name", "Named", List.of(), List.of())), false);
        publisher.publish(set(Origin.PACK, skill("new-name", "Named", List.of(), List.of("old-name"))), false);

        given().redirects().follow(false).get("/api/v1/skills/old-name").then().statusCode(308)
                .header("Location", equalTo("/api/v1/skills/new-name"));
        get("/api/v1/skills/old-name").then().statusCode(200).body("slug", equalTo("new-name"));
    }

    private static DocumentSet withdrawal(DocumentType type, String slug, String reason) {
        return new DocumentSet(Origin.PACK, List.of(),
                List.of(new DocumentSet.Withdrawal("withdrawn.yaml", 1, type, slug, reason)), List.of());
    }

    @Test
    void withdrawnDocumentsAreGoneAndSayWhy() throws Exception {
        publisher.publish(set(Origin.BUILT_IN, skill("short-lived", "Short-lived", List.of(), List.of())), false);

        Publication publication = publisher.publish(withdrawal(DocumentType.SKILL, "short-lived", "Nobody asks for it."),
                false);

        assertThat(publication.withdrawn()).isEqualTo(1);
        get("/api/v1/skills/short-lived").then().statusCode(410).body("type", endsWith("/problems/withdrawn"))
                .body("detail", endsWith("Nobody asks for it."));
        assertThat(publisher.publish(withdrawal(DocumentType.SKILL, "short-lived", "Again."), false).changes()).isFalse();
        assertThat(publisher.publish(set(Origin.BUILT_IN, skill("short-lived", "Short-lived", List.of(), List.of())), false)
                .kept()).isEqualTo(1);
        publisher.publish(set(Origin.PACK, skill("short-lived", "Back", List.of(), List.of())), false);
        get("/api/v1/skills/short-lived").then().statusCode(200);
    }

    @Test
    void builtInContentDoesNotBringWhatNeedsSomethingWithdrawn() {
        var responsibility = new ResponsibilityDocument("to-withdraw", "To withdraw", "A summary.", "A description.", List.of(),
                List.of());
        publisher.publish(set(Origin.BUILT_IN, responsibility), false);
        publisher.publish(withdrawal(DocumentType.RESPONSIBILITY, "to-withdraw", "Not needed."), false);

        Publication publication = publisher.publish(set(Origin.BUILT_IN, responsibility,
                role("needs-withdrawn", List.of(new RoleDocument.RoleResponsibility("to-withdraw", null)))), false);

        assertThat(publication.kept()).isEqualTo(2);
        get("/api/v1/roles/needs-withdrawn").then().statusCode(404);
    }

    @Test
    void whatOthersNameIsNeitherWithdrawnNorRenamed() throws Exception {
        long version = count("select version from content");

        assertThatThrownBy(() -> publisher.publish(withdrawal(DocumentType.ROLE, "medical-coding", "Why not."), false))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("comparison “medical-billing-vs-medical-coding” names it");
        assertThatThrownBy(() -> publisher.publish(
                set(Origin.PACK, skill("analytical-thinking", "Analysis", List.of(), List.of("analysis"))), false))
                .isInstanceOf(InvalidContentException.class).hasMessageContaining("formerSlugs[0]");
        assertThatThrownBy(() -> publisher.publish(withdrawal(DocumentType.SKILL, "analysys", "A slip."), false))
                .isInstanceOf(InvalidContentException.class).hasMessageContaining("the nearest is “analysis”");
        assertThat(count("select version from content")).isEqualTo(version);
        get("/api/v1/skills/analysis").then().statusCode(200);
    }

    @Test
    void toolsComeAndGoTogetherWithTheirParts() {
        List<String> slugs = List.of("a-part-of-a-part", "b-part-of-a-tool", "c-tool-in-parts");
        Document[] tools = slugs.stream().map(slug -> new ToolDocument(slug, slug, ToolKind.SOFTWARE, null, "A summary.",
                "A description.", null, slug.startsWith("c") ? null : slugs.get(slugs.indexOf(slug) + 1), null, null))
                .toArray(Document[]::new);
        publisher.publish(set(Origin.PACK, tools), false);
        given().get("/api/v1/tools/a-part-of-a-part").then().body("partOf.slug", equalTo("b-part-of-a-tool"));
        var gone = slugs.stream().map(slug -> new DocumentSet.Withdrawal(slug, 0, DocumentType.TOOL, slug, "Tested.")).toList();

        assertThat(publisher.publish(new DocumentSet(Origin.PACK, List.of(), gone, List.of()), false).withdrawn()).isEqualTo(3);

        get("/api/v1/tools/a-part-of-a-part").then().statusCode(410);
    }

    @Test
    void documentsWithoutFileMeetTheirConstraintsToo() {
        assertThatThrownBy(() -> publisher.publish(set(Origin.PACK, skill("Pa Tience", null, List.of(), List.of()),
                role("also-checked", List.of(new RoleDocument.RoleResponsibility("no-such", null)))), false))
                .isInstanceOfSatisfying(InvalidContentException.class, e -> assertThat(e.mistakes())
                        .extracting(ContentMistake::field)
                        .containsExactlyInAnyOrder("slug", "title", "responsibilities[0].responsibility"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\0", "\u0007", "\r", "\u001b", "\u007f", "\u0085", "\uD800", "\uDC00x", "\uFFFE", "\uFFFF",
            "\uD83F\uDFFE" })
    void charactersThatNoTextHoldsAreRefusedWhoeverPublishesThem(String characters) {
        for (Origin origin : Origin.values()) {
            for (boolean dryRun : List.of(true, false)) {
                assertThatThrownBy(() -> publisher.publish(set(origin,
                        skill("unprintable", "Un" + characters + "printable", List.of(), List.of())), dryRun))
                        .isInstanceOfSatisfying(InvalidContentException.class, e -> assertThat(e.mistakes())
                                .extracting(ContentMistake::field, ContentMistake::expected).containsExactly(tuple("title",
                                        "text without control characters other than tab and newline")));
            }
        }
    }

    @Test
    void everyTextOfADocumentIsCheckedForItsCharacters() {
        var role = new RoleDocument("unprintable", "Unprintable", "A summary.", "Lines\nand\ttabs are text.", null,
                List.of(new RoleDocument.AlternateTitle("Title", "\u0001", null, null)), null, null, null, null, null, null,
                null, Map.of("wages\u0002", MissingReason.NOT_COLLECTED), null, null);

        assertThatThrownBy(() -> publisher.publish(set(Origin.PACK, role), true))
                .isInstanceOfSatisfying(InvalidContentException.class, e -> assertThat(e.mistakes())
                        .extracting(ContentMistake::field).contains("alternateTitles[0].note", "missing"));
        assertThatThrownBy(() -> publisher.publish(withdrawal(DocumentType.SKILL, "analysis", "Gone\0."), true))
                .isInstanceOf(InvalidContentException.class).hasMessageContaining("reason: it holds the character U+0000");
    }

    @ParameterizedTest
    @ValueSource(strings = { "2024-02-30", "2023-02-29", "1900-02-29", "2024-13", "2024-00", "2024-04-31", "2024-06-00", "24",
            "2024-6", "20240601", "2024-06-01T00:00:00Z" })
    void datesAreDatesOfTheCalendar(String date) {
        assertThatThrownBy(() -> publisher.publish(set(Origin.PACK, source(date)), true))
                .isInstanceOfSatisfying(InvalidContentException.class, e -> assertThat(e.mistakes())
                        .extracting(ContentMistake::field, ContentMistake::expected).containsExactly(tuple("published",
                                "a date: a year, a year and month, or a day, such as 2026, 2026-11 or 2026-11-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2024", "2024-02", "2024-02-29", "2000-02-29", "2023-02-28", "2024-12-31", "2024-04-30",
            "2024-01-29" })
    void datesMayBeOfAYearAMonthOrADay(String date) {
        assertThat(publisher.publish(set(Origin.PACK, source(date)), true).created()).isEqualTo(1);
    }

    private static SourceDocument source(String published) {
        return new SourceDocument("dated", "Dated", "A summary.", "Publisher", null, published, "Free", null,
                "https://example.org/", LocalDate.of(2026, 1, 1), null, null);
    }

    @Test
    void mistakesAreWordsForEditors() {
        var tool = new ToolDocument("Bad Slug", "x".repeat(201), null, new ToolDocument.Category("123", " "), null, "Text.",
                null,
                null, null, null);

        assertThatThrownBy(() -> publisher.publish(set(Origin.PACK, tool), true))
                .isInstanceOfSatisfying(InvalidContentException.class, e -> assertThat(e.mistakes())
                        .extracting(ContentMistake::field, ContentMistake::message, ContentMistake::expected)
                        .containsExactlyInAnyOrder(
                                tuple("slug", "“Bad Slug” does not fit",
                                        "a slug: 2 to 100 lower-case letters, digits and hyphens, a letter first and no hyphen last"),
                                tuple("title", "it has 201 characters", "at most 200 characters"),
                                tuple("kind", "it is missing", "one of software, reference, classification-system, equipment"),
                                tuple("category.code", "“123” does not fit", "eight digits, in quotes"),
                                tuple("category.title", "it is blank", "text"),
                                tuple("summary", "it is missing", "text")));
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
