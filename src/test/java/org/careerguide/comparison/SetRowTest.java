package org.careerguide.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careerguide.content.DocumentJson;
import org.careerguide.content.Named;
import org.careerguide.content.RoleDocument;
import org.careerguide.role.RoleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What roles have in common and what they have not, and which roles a request names. */
class SetRowTest {

    /** The sets of roles, which are separated by a slash: items of documents are one word, of texts one with an apostrophe. */
    private static SetRow row(String sets) {
        List<List<RowView.Item>> items = Arrays.stream(sets.split("/", -1))
                .map(set -> Arrays.stream(set.split(" ")).filter(one -> !one.isEmpty()).map(SetRowTest::item).toList())
                .toList();
        return SetRow.of(IntStream.range(0, items.size()).mapToObj(SetRowTest::role).toList(), items);
    }

    private static RowView.Item item(String text) {
        return text.startsWith("'") ? new RowView.Item(null, text.substring(1), null) : new RowView.Item(text, text, null);
    }

    private static RoleContent role(int number) {
        return new RoleContent(DocumentJson.read(RoleDocument.class, "{\"slug\":\"role" + number + "\",\"title\":\"R\"}"),
                Instant.EPOCH, null, new Named(Map.of(), Map.of()));
    }

    private static String titles(List<RowView.Item> items) {
        return String.join(" ", items.stream().map(RowView.Item::title).toList());
    }

    @ParameterizedTest(name = "{0}: shared “{1}”, only of the first “{2}”, the same {3}")
    @CsvSource(quoteCharacter = '"', delimiter = '|', value = {
            "a b / b c | b | a | false",
            "a b/a b | a b | \"\" | true",
            "a b/b a | a b | \"\" | true",
            "a/b | \"\" | a | false",
            "a/a b | a | \"\" | false",
            "/ | \"\" | \"\" | false",
            "a/ | \"\" | a | false",
            "a b/b c/b d | b | a | false",
            "a b/a c/b c | \"\" | \"\" | false",
            "'Pen/'pen | Pen | \"\" | true",
            "'Café/'cafe | Café | \"\" | true",
            "'a/a | a | \"\" | true",
    })
    void itemsAreTheSameByTheirDocumentOrElseTheirText(String sets, String shared, String only, boolean same) {
        SetRow row = row(sets);

        assertThat(titles(row.shared())).isEqualTo(shared);
        assertThat(titles(row.only(0))).isEqualTo(only);
        assertThat(row.same()).isEqualTo(same);
    }

    @Test
    void whatSomeHaveIsToldWithTheirRoles() {
        assertThat(row("a b c/a b/a c d").some()).extracting(some -> some.title() + " " + some.roles())
                .containsExactly("b [role0, role1]", "c [role0, role2]");
        assertThat(row("a b/b c").some()).as("of two roles").isNull();
        assertThat(row("a/b/c").some()).isEmpty();
    }

    @Test
    void everyItemIsSharedOrOfSomeOrOfOneAlone() {
        var random = new Random(14);
        for (int round = 0; round < 1000; round++) {
            int roles = 3 + random.nextInt(4);
            List<String> sets = Stream.generate(() -> set(random)).limit(roles).toList();
            SetRow row = row(String.join("/", sets));
            var told = new ArrayList<String>();
            row.shared().forEach(item -> told.add(item.title()));
            row.some().forEach(item -> told.add(item.title()));
            IntStream.range(0, roles).forEach(i -> row.only(i).forEach(item -> told.add(item.title())));

            var all = new HashSet<>(List.of(String.join(" ", sets).strip().split("\\s+")));
            all.remove("");
            assertThat(told).as("%s", sets).containsExactlyInAnyOrderElementsOf(all);
            assertThat(titles(row.all()).isEmpty() ? List.of() : List.of(titles(row.all()).split(" "))).hasSameSizeAs(all);
        }
    }

    @Test
    void orderDoesNotDependOnThatOfTheRoles() {
        var random = new Random(14);
        for (int round = 0; round < 500; round++) {
            List<String> sets = new ArrayList<>(Stream.generate(() -> set(random)).limit(4).toList());
            String before = titles(row(String.join("/", sets)).all());
            boolean same = row(String.join("/", sets)).same();
            Collections.shuffle(sets, random);
            assertThat(titles(row(String.join("/", sets)).all())).as("%s", sets).isEqualTo(before);
            assertThat(row(String.join("/", sets)).same()).isEqualTo(same);
        }
    }

    private static String set(Random random) {
        var letters = new ArrayList<>(List.of("a", "b", "c", "d"));
        Collections.shuffle(letters, random);
        return String.join(" ", letters.subList(0, random.nextInt(5)));
    }

    @Test
    void itemsThatStandFirstWithTheRolesComeFirst() {
        assertThat(titles(row("c b a/c a b").all())).isEqualTo("c a b");
        assertThat(titles(row("x a/y a").all())).isEqualTo("x y a");
        assertThat(titles(row("a b c/c").all())).as("by the foremost place").isEqualTo("a c b");
    }

    @ParameterizedTest(name = "“{0}” names {1}")
    @CsvSource(quoteCharacter = '"', delimiter = '|', value = { "a,b | a b", "\" A , B \" | a b", "a,b, | a b", "a | a",
            "a,,b | a  b",
            ",a | \" a\"", "\",\" | \" \"", "\"\" | \"\"", "a,b,a | a b a", "MEDICAL-Coding, nurse | medical-coding nurse" })
    void rolesAreNamedAsPeopleTypeThem(String parameter, String slugs) {
        assertThat(String.join(" ", ComparedRoles.slugs(parameter))).isEqualTo(slugs);
    }
}
