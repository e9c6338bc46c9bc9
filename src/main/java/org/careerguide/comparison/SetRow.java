package org.careerguide.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.role.RoleContent;
import org.careerguide.role.Via;
import org.careerguide.source.Published;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;

/** Makes rows of the items that roles share, and those that only some have. */
final class SetRow {

    private final List<RoleContent> roles;
    private final List<List<RowView.Item>> items;

    private SetRow(List<RoleContent> roles, List<List<RowView.Item>> items) {
        this.roles = roles;
        this.items = items;
    }

    /** How many of the first items of a role count as most important. */
    private static final int MOST_IMPORTANT = 5;

    /** An item that stands for a document with a page; {@code mark} may be null. */
    static RowView.Item item(Document document, ItemMark mark) {
        return new RowView.Item(document.slug(), document.title(),
                ApiUrl.of(DocumentType.of(document).folder(), document.slug()), mark);
    }

    /** The row of a part of the roles; a role without any items has the reason instead. */
    static RowView of(Dimension dimension, List<RoleContent> roles, String part,
            Function<RoleContent, List<RowView.Item>> itemsOf) {
        return of(dimension, roles, part, roles.stream().map(itemsOf).toList(), Rows::sources,
                role -> role.via(part));
    }

    /** The row of documents that refer to the roles, which the sources of the roles know nothing of. */
    static RowView ofReferring(Dimension dimension, List<RoleContent> roles, String part,
            Function<RoleContent, List<RowView.Item>> itemsOf) {
        return of(dimension, roles, part, roles.stream().map(itemsOf).toList(), role -> null, role -> null);
    }

    /** The row of a part that was collected for the occupations of roles, which names its own sources. */
    static <V> RowView ofOccupations(Dimension dimension, List<RoleContent> roles, String part,
            Function<RoleContent, List<V>> viewsOf, Function<V, RowView.Item> item, Function<V, Link> source) {
        return of(dimension, roles, part, roles.stream().map(role -> viewsOf.apply(role).stream().map(item).toList()).toList(),
                role -> Rows.distinct(viewsOf.apply(role).stream().map(source).toList()), role -> Via.of(role.occupation()));
    }

    private static RowView of(Dimension dimension, List<RoleContent> roles, String part, List<List<RowView.Item>> items,
            Function<RoleContent, List<Link>> sources, Function<RoleContent, Via> via) {
        SetRow row = of(roles, items);
        var cells = new ArrayList<RowView.Cell>();
        for (int i = 0; i < roles.size(); i++) {
            RoleContent role = roles.get(i);
            Via from = row.isKnown(i) ? via.apply(role) : null;
            cells.add(row.isKnown(i) ? new RowView.Cell(role.slug(), null, row.only(i), row.top(i), null,
                    sources.apply(role), from, from == null ? null : role.match())
                    : new RowView.Cell(role.slug(), null, null, Rows.reason(role, part), null));
        }
        return new RowView(dimension.code(), dimension.title(), dimension.summary(), dimension.kind(), row.same(),
                row.shared(), row.some(), null, null, null, cells);
    }

    /** The sets of roles, in the order of the roles. */
    static SetRow of(List<RoleContent> roles, List<List<RowView.Item>> items) {
        return new SetRow(roles, items);
    }

    /** Whether anything is known of a role. */
    boolean isKnown(int role) {
        return !items.get(role).isEmpty();
    }

    /** Whether all roles have just the same. */
    boolean same() {
        return items.stream().noneMatch(List::isEmpty) && all().stream().allMatch(item -> holders(item).size() == items.size());
    }

    /** The items that all roles have; the most important for the roles first. */
    List<RowView.Item> shared() {
        return all().stream().filter(item -> holders(item).size() == items.size()).toList();
    }

    /** The items that matter most to a role. */
    private List<RowView.Item> top(int role) {
        return items.get(role).stream()
                .sorted(Comparator.comparing(RowView.Item::mark, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(MOST_IMPORTANT).toList();
    }

    /** The items that only this role has, in its order. */
    List<RowView.Item> only(int role) {
        return items.get(role).stream().filter(item -> holders(item).size() == 1).toList();
    }

    /** The items that several roles have, but not all; null if there are two roles. */
    List<RowView.SomeItem> some() {
        return items.size() < 3 ? null
                : all().stream().filter(item -> holders(item).size() > 1 && holders(item).size() < items.size())
                        .map(item -> new RowView.SomeItem(item.slug(), item.title(), item.url(),
                                holders(item).stream().map(i -> roles.get(i).slug()).toList()))
                        .toList();
    }

    /** Every item once; in an order that does not depend on the order of the roles. */
    List<RowView.Item> all() {
        Map<String, RowView.Item> byKey = new HashMap<>();
        Map<String, Integer> place = new HashMap<>();
        for (List<RowView.Item> ofRole : items) {
            for (int i = 0; i < ofRole.size(); i++) {
                byKey.putIfAbsent(key(ofRole.get(i)), ofRole.get(i).unmarked());
                place.merge(key(ofRole.get(i)), i, Math::min);
            }
        }
        return byKey.values().stream().sorted(Comparator.comparing((RowView.Item item) -> place.get(key(item)))
                .thenComparing(item -> Published.sortForm(item.title())).thenComparing(SetRow::key)).toList();
    }

    /** Which roles have an item. */
    private List<Integer> holders(RowView.Item item) {
        var holders = new ArrayList<Integer>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).stream().anyMatch(one -> key(one).equals(key(item)))) {
                holders.add(i);
            }
        }
        return holders;
    }

    /** Identity of an item: the document that it stands for, otherwise its text. */
    static String key(RowView.Item item) {
        return item.slug() != null ? item.slug() : Published.sortForm(item.title());
    }
}
