package org.careerguide.web.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The words of the contract: whole sentences, without names of the code that it is made of. */
class DescriptionsTest {

    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");
    private static final Pattern BEGINNING = Pattern.compile("(?s)[\\p{Lu}0-9`(].*");
    private static final Pattern END = Pattern.compile("(?s).*(\\.|\\.\\)|```)");
    private static final Pattern DOUBLED = Pattern.compile("(?i)\\b(\\p{L}+)\\s+\\1\\b");
    private static final Pattern CODE_OF_JAVA = Pattern.compile("org\\.careerguide|java\\.(lang|util)|\\{@|\\bnull pointer");
    private static final Pattern RIDDLE = Pattern
            .compile("(?i)\\bwhy [a-z]+ (is|are) not there\\b|\\bwhat is none\\b|\\bnone of none\\b");

    private static final Set<String> TYPES = types();

    /** A description, and where it stands. */
    private record Description(String pointer, String text) {

        /** Whether it describes a response: those are titles. */
        boolean isTitle() {
            return pointer.matches(".*/responses/[^/]+");
        }
    }

    /** Names of types of the project that are no words of English. */
    private static Set<String> types() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .filter(name -> name.matches("[A-Z][a-z0-9]+([A-Z][a-z0-9]+)+")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Description> descriptions() throws IOException {
        var found = new ArrayList<Description>();
        collect(new YAMLMapper().readTree(Path.of("openapi", "openapi.yaml").toFile()), "", found);
        return found;
    }

    private static void collect(JsonNode node, String pointer, List<Description> found) {
        if (pointer.endsWith("/examples") || pointer.endsWith("/example")) {
            return;
        }
        node.properties().forEach(field -> {
            // A property of a schema may itself be called description.
            if (field.getKey().equals("description") && field.getValue().isTextual()) {
                found.add(new Description(pointer, field.getValue().asText().strip()));
            }
            collect(field.getValue(), pointer + "/" + field.getKey(), found);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, found);
        }
    }

    /** What is wrong with the words of a description; empty if nothing is. */
    private static List<String> faults(String text) {
        String words = CODE.matcher(text).replaceAll("`x`");
        var faults = new ArrayList<String>();
        if (!BEGINNING.matcher(words).matches()) {
            faults.add("does not begin with a capital letter, a digit or code");
        }
        if (DOUBLED.matcher(words).find()) {
            faults.add("has a word twice in a row");
        }
        if (CODE_OF_JAVA.matcher(text).find()) {
            faults.add("shows code of Java");
        }
        if (RIDDLE.matcher(words).find()) {
            faults.add("is a riddle");
        }
        Stream.of(words.split("[^A-Za-z0-9]+")).filter(TYPES::contains).forEach(type -> faults.add("names the type " + type));
        return faults;
    }

    @Test
    void descriptionsAreWholeSentencesWithoutNamesOfTheCode() throws IOException {
        List<Description> all = descriptions();

        assertThat(all).hasSizeGreaterThan(2000);
        assertThat(all.stream().flatMap(one -> faults(one.text()).stream()
                .map(fault -> one.pointer() + " " + fault + ": " + one.text()))).isEmpty();
    }

    @Test
    void descriptionsEndWithAFullStopAndTitlesOfResponsesWithoutOne() throws IOException {
        assertThat(descriptions().stream().filter(one -> END.matcher(one.text()).matches() == one.isTitle())
                .map(one -> one.pointer() + ": " + one.text())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = { "The median wage. | 0", "`items` is absent. | 0", "10th percentile wage. | 0",
            "the median wage. | 1", "The the median wage. | 1", "The `the` the wage. | 0", "Why items is not there. | 1",
            "RoleSkillView for the role, from 1 to 5. | 1", "A {@link Role}. | 1", "Made by org.careerguide.role. | 1",
            "Calls `RoleSkillView`. | 0", "Had had. | 1" })
    void faultsAreFound(String text, int faults) {
        assertThat(faults(text)).hasSize(faults);
    }
}
