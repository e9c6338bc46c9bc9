package org.careerguide.web.list;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.careerguide.web.Values;

/**
 * What a list can be sorted by: for each name the path in a query and the value of an item. The key that no two items share
 * comes last in every order, so that a page can begin right after any item.
 */
public final class SortKeys<T> {

    private final Key<T> unique;
    private final Map<String, Key<T>> keys = new LinkedHashMap<>();

    /** A key: its path in a query, its type, and its value of an item, which is null only if it is optional. */
    record Key<T>(String path, Class<? extends Comparable<?>> type, boolean optional,
            Function<T, ? extends Comparable<?>> value) {
    }

    /** A key with its direction. */
    record Order<T>(Key<T> key, boolean descending) {
    }

    private SortKeys(String name, Key<T> unique) {
        this.unique = unique;
        keys.put(name, unique);
    }

    /** Starts with the slug, which no two items share. */
    public static <T> SortKeys<T> bySlug(String path, Function<T, String> value) {
        return new SortKeys<>("slug", new Key<>(path, String.class, false, value));
    }

    /** Starts with the position, which no two items share. */
    public static <T> SortKeys<T> byPosition(Function<T, Integer> value) {
        return new SortKeys<>("position", new Key<>("", Integer.class, false, value));
    }

    /** Adds a text. The first key that is added is the default order of a list by slug. */
    public SortKeys<T> text(String name, String path, Function<T, String> value) {
        keys.put(name, new Key<>(path, String.class, false, value));
        return this;
    }

    /** Adds a figure that some items lack: they come last in both directions. */
    public SortKeys<T> figure(String name, String path, Function<T, BigDecimal> value) {
        keys.put(name, new Key<>(path, BigDecimal.class, true, value));
        return this;
    }

    /** Adds a time. */
    public SortKeys<T> instant(String name, String path, Function<T, Instant> value) {
        keys.put(name, new Key<>(path, Instant.class, false, value));
        return this;
    }

    /** The order of a sort parameter, which has been checked. */
    List<Order<T>> orders(String sort) {
        var orders = new ArrayList<Order<T>>();
        if (sort == null && unique.type() == String.class) {
            keys.values().stream().filter(key -> key != unique).findFirst()
                    .ifPresent(key -> orders.add(new Order<>(key, false)));
        }
        for (String name : Values.of(sort)) {
            boolean descending = name.startsWith("-");
            orders.add(new Order<>(keys.get(descending ? name.substring(1) : name), descending));
        }
        if (orders.stream().noneMatch(order -> order.key() == unique)) {
            // In the direction of the key before, so that an index can be read backwards.
            orders.add(new Order<>(unique, !orders.isEmpty() && orders.get(orders.size() - 1).descending()));
        }
        return orders;
    }
}
