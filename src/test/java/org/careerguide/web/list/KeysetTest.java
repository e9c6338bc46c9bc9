package org.careerguide.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;

import org.careerguide.error.InvalidParameterException;
import org.careerguide.testsupport.Stubs;
import org.careerguide.web.ApiUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.netty.handler.codec.http.QueryStringDecoder;

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

    /** From one next page to another, each item is there once and in its place, however many share their values. */
    @ParameterizedTest(name = "sort={0}, limit {1}")
    @CsvSource(nullValues = "default", value = { "default, 1", "default, 7", "-title, 3", "slug, 4", "-slug, 5",
            "'-wage,title', 2", "'title,-wage', 3", "wage, 100", "default, 60", "default, 61" })
    void pagesTogetherAreTheWholeList(String sort, int limit) {
        var random = new Random(14);
        var all = new ArrayList<Role>();
        for (int i = 0; i < 60; i++) {
            all.add(new Role("s" + i, "title " + random.nextInt(5), BigDecimal.valueOf(random.nextInt(4))));
        }
        Collections.shuffle(all, random);
        var walked = new ArrayList<Role>();
        String cursor = null;
        do {
            Slice<Role> page = request(sort, limit, cursor).keyset(KEYS).slice(all, role -> role);
            assertThat(page.items()).as("after %s", cursor).isNotEmpty().hasSizeLessThanOrEqualTo(limit);
            walked.addAll(page.items());
            assertThat(walked).as("no page repeats another").hasSizeLessThanOrEqualTo(all.size());
            cursor = page.page().next() == null ? null : cursor(page.page().next());
        } while (cursor != null);

        assertThat(walked).hasSameSizeAs(all).isSortedAccordingTo(inOrder(KEYS.orders(sort)));
        assertThat(walked).containsExactlyInAnyOrderElementsOf(all);
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private static Comparator<Role> inOrder(List<SortKeys.Order<Role>> orders) {
        Comparator<Role> all = (one, other) -> 0;
        for (SortKeys.Order<Role> order : orders) {
            Comparator<Role> own = Comparator.comparing(role -> (Comparable) order.key().value().apply(role));
            all = all.thenComparing(order.descending() ? own.reversed() : own);
        }
        return all;
    }

    private static String cursor(ApiUrl next) {
        return new QueryStringDecoder(next.path()).parameters().get("cursor").get(0);
    }

    private static ListParameters request(String sort, int limit, String cursor) {
        var request = new ListParameters();
        request.limit = limit;
        request.sort = sort;
        request.cursor = cursor;
        request.uriInfo = Stubs.answering(UriInfo.class,
                Map.of("getQueryParameters", new MultivaluedHashMap<String, String>(), "getPath", "/api/v1/roles"));
        return request;
    }

    @Test
    void listIsCountedOnlyOnRequest() {
        ListParameters request = request("slug", 1, null);
        List<Role> all = List.of(new Role("a", "A", null), new Role("b", "B", null));

        assertThat(request.keyset(KEYS).slice(all, role -> role).page().total()).isNull();
        request.count = "exact";
        assertThat(request.keyset(KEYS).slice(all, role -> role).page().total()).isEqualTo(2);
        assertThat(request.keyset(KEYS).slice(List.of(), role -> role).page()).isEqualTo(new PageInfo(1, null, 0L));
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-27T01:02:03Z", "1970-01-01T00:00:00Z", "2026-11-27T01:02:03.123456Z" })
    void cursorKeepsTimes(Instant time) {
        SortKeys<Instant> keys = SortKeys.<Instant> bySlug("e.slug", Instant::toString).instant("updatedAt", "e.updatedAt",
                one -> one);

        assertThat(Cursor.decode(Cursor.encode("updatedAt", List.of(time, "a")), "updatedAt", keys.orders("updatedAt")))
                .containsExactly(time, "a");
        assertThatThrownBy(() -> Cursor.decode(Cursor.encode("updatedAt", List.of("yesterday", "a")), "updatedAt",
                keys.orders("updatedAt"))).isInstanceOf(InvalidParameterException.class);
    }

    @ParameterizedTest
    @CsvSource({ "0, true", "-2147483648, true", "2147483647, true", "2147483648, false", "1.5, false", "'', false" })
    void cursorKeepsPositions(String position, boolean taken) {
        SortKeys<Integer> keys = SortKeys.byPosition(one -> one);
        String cursor = Cursor.encode(null, List.of(position));

        if (taken) {
            assertThat(Cursor.decode(cursor, null, keys.orders(null))).containsExactly(Integer.valueOf(position));
        } else {
            assertThatThrownBy(() -> Cursor.decode(cursor, null, keys.orders(null)))
                    .isInstanceOf(InvalidParameterException.class);
        }
    }

    /** Clients change cursors; whatever they make of them is one of the list or refused, and nothing fails. */
    @Test
    void changedCursorsAreTakenOrRefused() {
        var random = new Random(14);
        List<SortKeys.Order<Role>> orders = KEYS.orders("wage,title");
        String cursor = Cursor.encode("wage,title", List.of(BigDecimal.TEN, "Nurse 💉", "nurse"));
        for (int round = 0; round < 3000; round++) {
            var changed = new StringBuilder(cursor);
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                changed.setCharAt(random.nextInt(changed.length()), (char) (33 + random.nextInt(94)));
            }
            try {
                List<Object> values = Cursor.decode(changed.toString(), "wage,title", orders);
                assertThat(values).hasSize(3);
                assertThat(values.get(0) == null || values.get(0) instanceof BigDecimal).as("%s", values).isTrue();
                assertThat(values.subList(1, 3)).doesNotContainNull();
            } catch (InvalidParameterException refused) {
                assertThat(refused.mistakes()).extracting(mistake -> mistake.code()).containsExactly("bad-cursor");
            }
        }
    }
}
