package org.careerguide.publish.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careerguide.content.DocumentType;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SourceDocument;
import org.careerguide.publish.ContentMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private static final Path CONTENT = Path.of("src", "main", "resources", "content");
    private static final Pattern FIELD = Pattern.compile("^( *(?:- )?)([a-zA-Z]+): +([^|>\\s].*)$");
    private static final Pattern INTERNAL = Pattern
            .compile("java\\.|org\\.|com\\.|Exception|class |Token|deserial|token|scanning|parsing|null");

    private final List<ContentMistake> mistakes = new ArrayList<>();

    private Optional<YamlReader.Read> read(Class<? extends Record> type, String text) {
        return read(type, text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<YamlReader.Read> read(Class<? extends Record> type, byte[] bytes) {
        return YamlReader.read("file.yaml", bytes, type, "the fields of a document", mistakes);
    }

    private SkillDocument skill(String text) {
        return (SkillDocument) read(SkillDocument.class, text).orElseThrow().value();
    }

    private void assertMistake(int line, String field) {
        assertThat(mistakes).anySatisfy(mistake -> {
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.field()).startsWith(field);
        }).allSatisfy(YamlReaderTest::isForEditors);
    }

    private static void isForEditors(ContentMistake mistake) {
        assertThat(mistake.file()).isEqualTo("file.yaml");
        assertThat(mistake.message()).isNotBlank();
        assertThat(mistake.expected()).isNotBlank();
        assertThat((mistake.message() + " " + mistake.expected()).replaceAll("“[^”]*”", "")).doesNotContainPattern(INTERNAL);
        assertThat(mistake.toString()).doesNotContainPattern("[\\x00-\\x1f]");
    }

    @Test
    void textIsTakenAsItIsWritten() {
        SkillDocument skill = skill("""
                slug: no
                title: 1_000
                summary: 2024-02-30
                description: |
                  on
                  0b1
                sources: ['1', "true", yes, 12:30, "\\u00e9\\uD83D\\uDE00"]
                """);

        assertThat(mistakes).isEmpty();
        assertThat(skill.slug()).isEqualTo("no");
        assertThat(skill.title()).isEqualTo("1_000");
        assertThat(skill.summary()).isEqualTo("2024-02-30");
        assertThat(skill.description()).isEqualTo("on\n0b1\n");
        assertThat(skill.sources()).containsExactly("1", "true", "yes", "12:30", "é😀");
    }

    @Test
    void valuesFitTheirFields() {
        var role = (RoleDocument) read(RoleDocument.class, """
                titlesOnly: true
                skills:
                  - skill: patience
                    importance: 4.25
                    missing: {level: suppressed}
                """).orElseThrow().value();
        var source = (SourceDocument) read(SourceDocument.class, "retrieved: 2024-02-29").orElseThrow().value();

        assertThat(mistakes).isEmpty();
        assertThat(role.titlesOnly()).isTrue();
        assertThat(role.skills().get(0).importance()).isEqualByComparingTo("4.25");
        assertThat(role.skills().get(0).missing()).hasSize(1);
        assertThat(source.retrieved()).isEqualTo("2024-02-29");
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsAreRead() {
        assertThat(skill("\uFEFF---\r\ntitle: Patience\r\nsummary: |\r\n  One.\r\n  Two.\r\n...\r\n").summary())
                .isEqualTo("One.\nTwo.\n");
        assertThat(mistakes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "[a, b]", "{a: b}", "42", "-1", "3.5", "1e5", "1e400", ".inf", "-.Inf", ".nan", "0x1F", "0o17",
            "007",
            "true", "False", "99999999999999999999", "*x", "&x text", "!!str 42", "! text", "!own text", "\"\\0", "'open",
            "\"\\q\"", "@home", "`code`", "%percent", "a: b", "- a", "[a", "{a", "\"\\uZZZZ\"", "\"\\UFFFFFFFF\"", "|x",
            "&x", "!!binary aGk=", "!<x> y", "*" })
    void whatIsNotTextIsAMistake(String value) {
        read(SkillDocument.class, "slug: patience\ntitle: " + value + "\n");

        assertMistake(2, "title");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "zone: yes | zone", "zone: 3.0 | zone", "zone: '3' | zone", "zone: 1_0 | zone",
            "zone: 0x3 | zone", "zone: 03 | zone", "zone: +3 | zone", "zone: 99999999999 | zone",
            "zone: 99999999999999999999999 | zone", "zone: [3] | zone", "zone: {is: 3} | zone", "zone: .nan | zone",
            "zone: true | zone", "zone: 2024-01-01 | zone", "zones: 3 | zones", "source: 3 | source" })
    void numbersAreNumbers(String line, String field) {
        read(OccupationDocument.class, "slug: painters\njobZone:\n  " + line + "\n");

        assertMistake(3, "jobZone." + field);
    }

    @ParameterizedTest
    @ValueSource(strings = { ".inf", "1e3", "1,5", "1_000.5", "'4.5'", "0.1234567890123456789012345678901",
            "1234567890123456789.5", "[4.5]", "four" })
    void decimalsAreDecimals(String value) {
        read(RoleDocument.class, "skills:\n  - skill: patience\n    importance: " + value + "\n");

        assertMistake(3, "skills[0].importance");
    }

    @Test
    void decimalsKeepAllDigitsThatReleasesHave() {
        Object role = read(RoleDocument.class, "skills:\n  - importance: 0.090909090909090912\n").orElseThrow().value();

        assertThat(((RoleDocument) role).skills().get(0).importance()).isEqualTo(new BigDecimal("0.090909090909090912"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "yes", "no", "on", "off", "y", "1", "'true'", "[true]", "t" })
    void truthIsTrueOrFalse(String value) {
        read(RoleDocument.class, "titlesOnly: " + value);

        assertMistake(1, "titlesOnly");
    }

    @ParameterizedTest
    @ValueSource(strings = { "2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024", "2024-02",
            "2024-02-01T00:00:00Z", "[2024, 2, 1]", "20240201", "1.2.2024", "+2024-02-01", "2024-2-1", "yesterday" })
    void daysAreDaysOfTheCalendar(String value) {
        read(SourceDocument.class, "retrieved: " + value);

        assertMistake(1, "retrieved");
    }

    @ParameterizedTest
    @ValueSource(strings = { "skill: a", "text", "[[a]]", "[{a: b}]", "[1]" })
    void listsAreLists(String value) {
        read(SkillDocument.class, "sources: " + value);

        assertThat(mistakes).isNotEmpty().allSatisfy(YamlReaderTest::isForEditors)
                .allSatisfy(mistake -> assertThat(mistake.field()).startsWith("sources"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "'slug: a\nslug: b' | 2 | slug", "'a: 1\n<<: {slug: b}' | 2 | <<",
            "'slug: a\n---\nslug: b' | 2 | ''", "'slug: a\n...\n---\nslug: b' | 3 | ''", "'%YAML 1.2\n---\nslug: a' | 1 | ''",
            "'%TAG ! tag:example.org:\n---\nslug: a' | 1 | ''", "'slug: a\n? [b]\n: c' | 2 | ''",
            "'slug: a\n\tb: c' | 2 | slug",
            "'- a' | 1 | ''", "'text' | 1 | ''", "'' | 1 | ''", "'# nothing' | 1 | ''", "'---' | 1 | ''",
            "'&a\nslug: b' | 1 | ''",
            "'!!map\nslug: b' | 1 | ''", "'*a : b' | 1 | ''", "'slug: a\n&k title: b' | 2 | ''",
            "'slug: a\n!!str title: b' | 2 | ''",
            "'slug: a\n  title: b' | 2 | slug", "'title:\n- a\n b: c' | 3 | title[0]", "'slug: a\nnot a field' | 2 | slug",
            "'\"\\0\": a' | 1 | *" })
    void whatIsNotOneDocumentOfFieldsIsAMistake(String text, int line, String field) {
        read(SkillDocument.class, text.replace("\\n", "\n"));

        assertThat(mistakes).isNotEmpty().allSatisfy(YamlReaderTest::isForEditors)
                .anySatisfy(mistake -> assertThat(mistake.line()).isEqualTo(line));
        if (!"*".equals(field)) {
            assertThat(mistakes).extracting(ContentMistake::field).contains(field == null ? "" : field);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "\0", "\u0007", "\u001b", "\u007f", "\u0085", "\u009f", "\uFFFE", "\uFFFF", "\u2028", "\uFEFF",
            "\uFDD0" })
    void charactersThatNoTextHoldsAreMistakes(String character) {
        read(SkillDocument.class, "slug: patience\ntitle: Pati" + character + "ence\nsummary: text\n");

        assertMistake(2, "title");
        assertThat(mistakes).hasSize(1);
        assertThat(mistakes.get(0).message()).contains("U+%04X".formatted((int) character.charAt(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "UTF-32" })
    void otherEncodingsAreMistakes(String charset) {
        assertThat(read(SkillDocument.class, "slug: patience\ntitle: Geduld für alle\n".getBytes(Charset.forName(charset))))
                .satisfies(read -> assertThat(mistakes).isNotEmpty().allSatisfy(YamlReaderTest::isForEditors));
    }

    @Test
    void aLineThatIsNotUtf8IsNamed() {
        read(SkillDocument.class, "slug: a\ntitle: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertMistake(2, "");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[", "{a: ", "- ", "? ", "[[{", "!!a [" })
    void deepNestingIsAMistake(String opening) {
        long begin = System.nanoTime();
        read(SkillDocument.class, "sources: " + opening.repeat(900_000 / opening.length()));

        assertThat(mistakes).isNotEmpty().allSatisfy(YamlReaderTest::isForEditors);
        assertThat(System.nanoTime() - begin).isLessThan(10_000_000_000L);
    }

    @Test
    void hugeFilesAreAMistake() {
        read(SkillDocument.class, "a".repeat(YamlReader.MAX_BYTES + 1));

        assertThat(mistakes).singleElement().satisfies(YamlReaderTest::isForEditors);
    }

    static Stream<Path> builtInFiles() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static Class<? extends Record> typeOf(Path file) {
        return DocumentType.ofFolder(file.getParent().getFileName().toString()).orElseThrow().documentClass()
                .asSubclass(Record.class);
    }

    @ParameterizedTest
    @MethodSource("builtInFiles")
    void aWrongValueIsNamedWhereverItStands(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = FIELD.matcher(lines.get(i));
            if (!line.matches() || i + 1 < lines.size() && lines.get(i + 1).matches(" {2,}[^ -].*")
                    && !lines.get(i + 1).matches(" *[a-zA-Z]+:.*")) {
                continue;
            }
            for (String value : List.of("*alias", "&anchor x", "!tag x", "!!str x", "[[x]]", "{x: {y: z}}", ".nan",
                    "0x1F", "99999999999999999999", "1e400")) {
                var changed = new ArrayList<>(lines);
                changed.set(i, line.group(1) + line.group(2) + ": " + value);
                mistakes.clear();
                read(typeOf(file), String.join("\n", changed));
                int at = i + 1;
                assertThat(mistakes).as(file + ":" + at + ": " + value).isNotEmpty().allSatisfy(YamlReaderTest::isForEditors)
                        .anySatisfy(mistake -> {
                            assertThat(mistake.line()).isEqualTo(at);
                            assertThat(mistake.field()).contains(line.group(2));
                        });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("builtInFiles")
    void randomDamageNeverFailsOtherwise(Path file) throws IOException {
        var random = new Random(file.toString().hashCode());
        String text = Files.readString(file);
        List<String> insertions = List.of("\t", "\0", "\"", "'", "*a", "&a", "!", "%", "@", "`", "[", "]", "{", "}", "|", ">",
                "- ",
                ": ", "? ", "#", "\n", "\r", "\n---\n", "\n...\n", "<<: ", "\\", "\u2028", "\uFEFF", "\uD800", "~", "null", "=",
                ",");
        for (int round = 0; round < 200; round++) {
            var damaged = new StringBuilder(text);
            for (int cut = random.nextInt(3); cut >= 0; cut--) {
                int at = random.nextInt(damaged.length());
                if (random.nextBoolean()) {
                    damaged.delete(at, Math.min(damaged.length(), at + 1 + random.nextInt(30)));
                }
                damaged.insert(Math.min(at, damaged.length()), insertions.get(random.nextInt(insertions.size())));
            }
            mistakes.clear();
            Optional<YamlReader.Read> read = read(typeOf(file), damaged.toString());
            assertThat(mistakes).allSatisfy(YamlReaderTest::isForEditors)
                    .allSatisfy(mistake -> assertThat(mistake.line()).isPositive());
            assertThat(read.isPresent() || !mistakes.isEmpty()).isTrue();
        }
    }
}
