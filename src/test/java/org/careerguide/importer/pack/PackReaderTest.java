package org.careerguide.importer.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.careerguide.publish.ContentMistake;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
import org.careerguide.publish.document.DocumentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {

    private static final String SKILL = "slug: patience\ntitle: Patience\nkind: skill\nsummary: Waiting well.\n"
            + "description: Waiting well.\n";

    private final PackReader reader = new PackReader();

    @TempDir
    Path directory;

    private DocumentSet read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private DocumentSet read(String name, byte[] bytes) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return reader.read(directory, Origin.PACK);
    }

    @Test
    void readsAFile() throws IOException {
        DocumentSet set = read("skills/patience.yaml", SKILL);

        assertThat(set.mistakes()).isEmpty();
        assertThat(set.entries()).singleElement().satisfies(entry -> assertThat(entry.document().slug()).isEqualTo("patience"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "kind: skill | kind: skil | 3 | kind", "kind: skill | kindd: skill | 3 | kindd",
            "title: Patience | titel: Patience | 2 | titel", "title: Patience | title: [a, b] | 2 | title",
            "summary: Waiting well. | summary: {a: b} | 4 | summary" })
    void namesFileLineAndField(String right, String wrong, int line, String field) throws IOException {
        DocumentSet set = read("skills/patience.yaml", SKILL.replace(right, wrong));

        assertThat(set.mistakes()).anySatisfy(mistake -> {
            assertThat(mistake.file()).isEqualTo("skills/patience.yaml");
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.field()).isEqualTo(field);
            assertThat(mistake.expected()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "''", "'- a'", "text", "'a: b: c'", "'slug: a\nslug: b'", "'a: &x [1]\nb: *x'",
            "'{'" })
    void malformedFilesAreMistakes(String text) throws IOException {
        assertThat(read("skills/x.yaml", text.replace("\\n", "\n")).mistakes()).isNotEmpty();
    }

    @Test
    void bytesThatAreNotTextAreAMistake() throws IOException {
        assertThat(read("skills/x.yaml", new byte[] { (byte) 0xff, (byte) 0xfe }).mistakes())
                .extracting(ContentMistake::message)
                .containsExactly("the file is not UTF-8 text");
    }

    @Test
    void filesOutsideOfTypeFoldersAreMistakes() throws IOException {
        read("skil/patience.yaml", SKILL);

        assertThat(read("patience.yaml", SKILL).mistakes()).extracting(ContentMistake::file)
                .containsExactly("patience.yaml", "skil/patience.yaml");
    }

    @Test
    void directoryHasToBeThere() {
        assertThat(reader.read(directory.resolve("nowhere"), Origin.PACK).mistakes()).hasSize(1);
        assertThat(reader.read(directory, Origin.PACK).mistakes()).hasSize(1);
    }

    @Test
    void withdrawalsAreRead() throws IOException {
        DocumentSet set = read("withdrawn.yaml", "- type: skill\n  slug: patience\n  reason: Nobody asks for it.\n");

        assertThat(set.mistakes()).isEmpty();
        assertThat(set.withdrawals()).containsExactly(
                new DocumentSet.Withdrawal("withdrawn.yaml", 1, DocumentType.SKILL, "patience", "Nobody asks for it."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "type: skill", "- type: skill\n  slug: a", "- type: skil\n  slug: a\n  reason: x", "- skill", "-",
            "- type: skill\n  slug: a\n  reason: x\n  until: 2027" })
    void withdrawalsAreWhole(String text) throws IOException {
        assertThat(read("withdrawn.yaml", text).mistakes()).isNotEmpty();
    }
}
