package org.careerguide.web.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.careerguide.web.ApiUrl;

/**
 * A page of a list that begins after an item instead of at an offset. Items that are added or removed meanwhile neither repeat
 * nor hide others, and a late page costs no more than the first.
 */
public final class Keyset<T> {

    private final ListParameters request;
    private final List<SortKeys.Order<T>> orders;
    private final List<Object> after;

    Keyset(ListParameters request, List<SortKeys.Order<T>> orders, List<Object> after) {
        this.request = request;
        this.orders = orders;
        this.after = after;
    }

    /** A condition in HQL with its parameters; the text is empty if all items meet it. */
    public record Condition(String hql, Map<String, Object> parameters) {
    }

    /**
     * Conditions that only items of this page and later ones meet. The caller queries by each in turn until the page is full. A
     * list that is sorted by a figure which some items lack has two, so that each can use an index.
     */
    public List<Condition> conditions() {
        if (after.isEmpty()) {
            return List.of(new Condition("", Map.of()));
        }
        var alternatives = new ArrayList<String>();
        var parameters = new TreeMap<String, Object>();
        String equal = "";
        for (int i = 0; i < orders.size(); i++) {
            SortKeys.Order<T> order = orders.get(i);
            String path = order.key().path();
            if (after.get(i) == null) {
                equal += path + " is null and ";
            } else {
                String beyond = path + (order.descending() ? " < :k" : " > :k") + i;
                alternatives.add("(" + equal + (order.key().optional() && i > 0 ? "(" + beyond + " or " + path + " is null)"
                        : beyond) + ")");
                equal += path + " = :k" + i + " and ";
                parameters.put("k" + i, after.get(i));
            }
        }
        SortKeys.Order<T> first = orders.get(0);
        String path = first.key().path();
        // Follows from the alternatives, but lets the database begin at an index entry.
        String begin = after.get(0) == null ? path + " is null" : path + (first.descending() ? " <= :k0" : " >= :k0");
        var known = new Condition(begin + " and (" + String.join(" or ", alternatives) + ")", parameters);
        return first.key().optional() && after.get(0) != null
                ? List.of(known, new Condition(path + " is null", Map.of()))
                : List.of(known);
    }

    /**
     * The items of a page, and one more if there is one.
     *
     * @param query answers the first items that meet a condition, at most the given number, in the order of the list
     */
    public List<T> fetch(BiFunction<Condition, Integer, List<T>> query) {
        var items = new ArrayList<T>();
        for (Condition condition : conditions()) {
            if (items.size() < fetch()) {
                items.addAll(query.apply(condition, fetch() - items.size()));
            }
        }
        return items;
    }

    /** The order of the list, in HQL. */
    public String orderBy() {
        return orders.stream().map(order -> order.key().path() + (order.descending() ? " desc" : "")
                + (order.key().optional() ? " nulls last" : ""))
                .collect(Collectors.joining(", "));
    }

    /** How many items to fetch: one more than the page holds, to know whether there is a next page. */
    public int fetch() {
        return request.limit + 1;
    }

    /** The page of fetched items, each in the form of {@code view}; the list is counted only if the client asks for it. */
    public <V> Slice<V> slice(List<T> fetched, Function<T, V> view, Supplier<Long> count) {
        boolean more = fetched.size() > request.limit;
        List<T> items = more ? fetched.subList(0, request.limit) : fetched;
        ApiUrl next = more ? request.next(values(items.get(items.size() - 1))) : null;
        return new Slice<>(items.stream().map(view).toList(),
                new PageInfo(request.limit, next, request.count == null ? null : count.get()));
    }

    /** The page of a list that is whole in memory. */
    public <V> Slice<V> slice(List<T> all, Function<T, V> view) {
        List<T> fetched = all.stream().sorted(this::compare).filter(item -> after.isEmpty() || isAfter(item))
                .limit(fetch()).toList();
        return slice(fetched, view, () -> (long) all.size());
    }

    private List<Object> values(T item) {
        return orders.stream().<Object> map(order -> order.key().value().apply(item)).toList();
    }

    private int compare(T one, T other) {
        return compare(values(one), values(other));
    }

    private boolean isAfter(T item) {
        return compare(values(item), after) > 0;
    }

    private int compare(List<Object> one, List<Object> other) {
        for (int i = 0; i < orders.size(); i++) {
            @SuppressWarnings("unchecked")
            int compared = Comparator.<Comparable<Object>> naturalOrder().compare((Comparable<Object>) one.get(i),
                    (Comparable<Object>) other.get(i));
            if (compared != 0) {
                return orders.get(i).descending() ? -compared : compared;
            }
        }
        return 0;
    }
}
