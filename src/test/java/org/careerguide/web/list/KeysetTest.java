package org.careerguide.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.careerguide.error.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages begin, and what cursors are accepted. */
class KeysetTest {

    private record Role(String slug, String title, BigDecimal wage) {
    }

    private static final SortKeys<Role> KEYS = SortKeys.bySlug("e.slug", Role::slug).text("title", "e.title", Role::title)
            .figure("wage", "e.wage", Role::wage);

    private static Keyset<Role> page(String sort, Object... after) {
        var request = new ListParameters();
        request.limit = 2;
        return new Keyset<>(request, KEYS.orders(sort), List.of(after));
    }

    @ParameterizedTest(name = "sort={0} orders by {1}")
    @CsvSource(nullValues = "default", delimiter = '|', value = {
            "default | e.title, e.slug",
            "title   | e.title, e.slug",
            "-title  | e.title desc, e.slug desc",
            "slug    | e.slug",
            "-slug   | e.slug desc",
            "wage    | e.wage nulls last, e.slug",
            "-wage   | e.wage desc nulls last, e.slug desc",
            "-wage,title | e.wage desc nulls last, e.title, e.slug",
    })
    void everyOrderEndsWithTheKeyThatNoTwoItemsShare(String sort, String order) {
        assertThat(page(sort).orderBy()).isEqualTo(order);
    }

    @Test
    void firstPageHasNoCondition() {
        assertThat(page("title").conditions()).containsExactly(new Keyset.Condition("", Map.of()));
    }

    @Test
    void laterPageBeginsAfterTheLastItem() {
        assertThat(page("title", "Nurse", "nurse").conditions()).containsExactly(new Keyset.Condition(
                "e.title >= :k0 and ((e.title > :k0) or (e.title = :k0 and e.slug > :k1))",
                Map.of("k0", "Nurse", "k1", "nurse")));
    }

    @Test
    void laterPageInDescendingOrderBeginsBeforeTheLastItem() {
        assertThat(page("-title", "Nurse", "nurse").conditions()).containsExactly(new Keyset.Condition(
                "e.title <= :k0 and ((e.title < :k0) or (e.title = :k0 and e.slug < :k1))",
                Map.of("k0", "Nurse", "k1", "nurse")));
    }

    @Test
    void itemsWithoutAFigureComeAfterAllThatHaveOne() {
        assertThat(page("wage", BigDecimal.TEN, "nurse").conditions()).extracting(Keyset.Condition::hql).containsExactly(
                "e.wage >= :k0 and ((e.wage > :k0) or (e.wage = :k0 and e.slug > :k1))", "e.wage is null");
    }

    @Test
    void pageAfterAnItemWithoutAFigureHoldsOnlySuchItems() {
        var after = new ArrayList<Object>();
        after.add(null);
        after.add("nurse");
        var keyset = new Keyset<>(new ListParameters(), KEYS.orders("wage"), after);

        assertThat(keyset.conditions()).extracting(Keyset.Condition::hql)
                .containsExactly("e.wage is null and ((e.wage is null and e.slug > :k1))");
    }

    @Test
    void conditionsAreQueriedUntilThePageIsFull() {
        Keyset<Role> page = page("wage", BigDecimal.TEN, "nurse");
        var asked = new ArrayList<Integer>();

        List<Role> items = page.fetch((condition, most) -> {
            asked.add(most);
            return List.of(new Role("a" + asked.size(), "A", null));
        });

        assertThat(items).extracting(Role::slug).containsExactly("a1", "a2");
        assertThat(asked).as("one more than the page holds, less what is found").containsExactly(3, 2);
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource(delimiter = '|', value = { "Coder | Lawyer,Nurse", "Lawyer | Nurse,Actor", "Nurse | Actor" })
    void listInMemoryGoesOnAfterTheCursor(String after, String titles) {
        // By slug in descending order, so that titles are not in the order of the page.
        List<Role> all = List.of(new Role("d", "Coder", null), new Role("c", "Lawyer", null), new Role("b", "Nurse", null),
                new Role("a", "Actor", null));
        Object slug = all.stream().filter(role -> role.title().equals(after)).findFirst().orElseThrow().slug();
        var request = new ListParameters();
        request.limit = 4;

        Slice<String> slice = new Keyset<>(request, KEYS.orders("-slug"), List.of(slug)).slice(all, Role::title);

        assertThat(String.join(",", slice.items())).startsWith(titles);
        assertThat(slice.page().next()).isNull();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", delimiter = '|', value = { "Nurse | nurse | 12.5", "Ärztin 💉 | a-b | null",
            "'' | slug | -0.10" })
    void cursorKeepsTheValuesOfTheLastItem(String title, String slug, BigDecimal wage) {
        List<SortKeys.Order<Role>> orders = KEYS.orders("wage,title");
        var values = new ArrayList<Object>();
        values.add(wage);
        values.add(title);
        values.add(slug);

        assertThat(Cursor.decode(Cursor.encode("wage,title", values), "wage,title", orders)).isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "!!", "AAAA", "bnVsbA", "e30", "W10", "eyJzb3J0IjoidGl0bGUiLCJ2YWx1ZXMiOltdfQ",
            "eyJzb3J0IjoidGl0bGUiLCJ2YWx1ZXMiOltudWxsLCJhIl19", "eyJzb3J0IjoidGl0bGUiLCJ2YWx1ZXMiOlsiXHUwMDAwIiwiYSJdfQ" })
    void cursorThatNoListGaveOutIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.decode(cursor, "title", KEYS.orders("title")))
                .isInstanceOf(InvalidParameterException.class);
    }

    @Test
    void cursorOfAnotherOrderIsRefused() {
        String cursor = Cursor.encode("title", List.of("Nurse", "nurse"));

        assertThatThrownBy(() -> Cursor.decode(cursor, "-title", KEYS.orders("-title")))
                .isInstanceOf(InvalidParameterException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1e999999999", "0x10", "NaN", "1.12345678901", "--1" })
    void cursorWithANumberThatNoFigureHasIsRefused(String number) {
        String cursor = Cursor.encode("wage", List.of(number, "nurse"));

        assertThatThrownBy(() -> Cursor.decode(cursor, "wage", KEYS.orders("wage")))
                .isInstanceOf(InvalidParameterException.class);
    }
}
