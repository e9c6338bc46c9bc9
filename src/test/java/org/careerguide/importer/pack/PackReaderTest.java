package org.careerguide.importer.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import org.careerguide.content.DocumentType;
import org.careerguide.publish.ContentMistake;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
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
                .extracting(ContentMistake::expected)
                .containsExactly("text in UTF-8");
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

    @ParameterizedTest
    @ValueSource(strings = { "patience.yml", "patience.YAML", "patience.Yml", "deeper/patience.yaml" })
    void endingsOfYamlFilesAreReadInAnyCase(String name) throws IOException {
        assertThat(read("skills/" + name, SKILL).entries()).hasSize(1);
        assertThat(read("withdrawn.YML", "- type: skill\n  slug: haste\n  reason: Nobody asks for it.\n").withdrawals())
                .hasSize(1);
    }

    @Test
    void theDirectoryMayBeALink() throws IOException {
        Path pack = Files.createDirectory(directory.resolve("pack"));
        Files.createDirectory(pack.resolve("skills"));
        Files.writeString(pack.resolve("skills/patience.yaml"), SKILL);
        Path link = Files.createSymbolicLink(directory.resolve("link"), pack);

        DocumentSet set = reader.read(link, Origin.PACK);

        assertThat(set.mistakes()).isEmpty();
        assertThat(set.entries()).extracting(DocumentSet.Entry::file).containsExactly("skills/patience.yaml");
    }

    @Test
    void aMountedConfigMapIsReadOnce() throws IOException {
        Path version = Files.createDirectories(directory.resolve("..2026_11_25_10_00_00.123"));
        Files.createDirectory(version.resolve("skills"));
        Files.writeString(version.resolve("skills/patience.yaml"), SKILL);
        Files.writeString(version.resolve("withdrawn.yaml"), "- type: skill\n  slug: haste\n  reason: Nobody asks for it.\n");
        Files.createSymbolicLink(directory.resolve("..data"), version.getFileName());
        Files.createSymbolicLink(directory.resolve("skills"), Path.of("..data", "skills"));
        Files.createSymbolicLink(directory.resolve("withdrawn.yaml"), Path.of("..data", "withdrawn.yaml"));
        var passedOver = new ArrayList<String>();

        DocumentSet set = reader.read(directory, Origin.PACK, passedOver::add);

        assertThat(set.mistakes()).isEmpty();
        assertThat(set.entries()).extracting(DocumentSet.Entry::file).containsExactly("skills/patience.yaml");
        assertThat(set.withdrawals()).hasSize(1);
        assertThat(passedOver).containsExactly(
                "Passed over, since the name begins with a dot: ..2026_11_25_10_00_00.123, ..data");
    }

    @Test
    void aConfigMapMountedAsTheFolderOfATypeIsReadOnce() throws IOException {
        Path version = Files.createDirectories(directory.resolve("skills/..2026"));
        Files.writeString(version.resolve("patience.yaml"), SKILL);
        Files.createSymbolicLink(directory.resolve("skills/..data"), Path.of("..2026"));
        Files.createSymbolicLink(directory.resolve("skills/patience.yaml"), Path.of("..data", "patience.yaml"));

        DocumentSet set = reader.read(directory, Origin.PACK);

        assertThat(set.mistakes()).isEmpty();
        assertThat(set.entries()).hasSize(1);
    }

    @Test
    void whatIsPassedOverIsNamed() throws IOException {
        read("skills/.patience.yaml.swp", "");
        read(".git/config.yaml", "no: content");
        read("README.md", "Words.");
        read("pictures/sky.png", "");
        read("schema/skill.schema.json", "{}");
        read("skills/patience.txt", SKILL);
        Files.createSymbolicLink(directory.resolve("gone.txt"), Path.of("nowhere"));
        var passedOver = new ArrayList<String>();
        read("skills/patience.yaml", SKILL);

        DocumentSet set = reader.read(directory, Origin.PACK, passedOver::add);

        assertThat(set.mistakes()).isEmpty();
        assertThat(set.entries()).hasSize(1);
        assertThat(passedOver).containsExactlyInAnyOrder(
                "Passed over, since the name begins with a dot: .git, skills/.patience.yaml.swp",
                "Passed over, since it is not a YAML file: README.md, pictures/sky.png, skills/patience.txt",
                "Passed over, since no type of document has such a folder: pictures/",
                "Passed over, since it is for editors and not content: schema/",
                "Passed over, since the link leads nowhere: gone.txt");
    }

    @Test
    void linksThatLeadOutOrNowhereOrInCirclesAreMistakes(@TempDir Path elsewhere) throws IOException {
        read("skills/patience.yaml", SKILL);
        Files.writeString(elsewhere.resolve("haste.yaml"), SKILL.replace("patience", "haste"));
        Files.createSymbolicLink(directory.resolve("skills/haste.yaml"), elsewhere.resolve("haste.yaml"));
        Files.createSymbolicLink(directory.resolve("skills/loop"), Path.of(".."));
        Files.createSymbolicLink(directory.resolve("skills/lost.yaml"), Path.of("nowhere.yaml"));
        Files.createSymbolicLink(directory.resolve("skills/self.yaml"), Path.of("self.yaml"));
        Files.createSymbolicLink(directory.resolve("tools"), elsewhere);

        DocumentSet set = reader.read(directory, Origin.PACK);

        assertThat(set.entries()).extracting(DocumentSet.Entry::file).containsExactly("skills/patience.yaml");
        assertThat(set.mistakes()).extracting(ContentMistake::file).containsExactly("skills/haste.yaml", "skills/loop",
                "skills/lost.yaml", "skills/self.yaml", "tools");
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
