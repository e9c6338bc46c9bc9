package org.careerguide.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.careerguide.web.list.Keyset;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.Slice;
import org.careerguide.web.list.SortKeys;
import org.hibernate.query.SelectionQuery;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * A list of documents: its filters, and the order and page of a request, combined into one query.
 * Conditions call the entity {@code e}.
 */
public final class ContentQuery<T extends Published<?>> {

    /**
     * Lock for the first parsing of HQL, which takes seconds and many megabytes: concurrent first requests must not each pay
     * that.
     */
    private static final Object PARSING = new Object();

    private final Class<T> type;
    private final SortKeys<T> sortKeys = SortKeys.<T> bySlug("e.slug", e -> e.slug)
            .text("title", "e.sortTitle", e -> e.sortTitle)
            .instant("updatedAt", "e.updatedAt", e -> e.updatedAt);
    private String joins = "";
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private ContentQuery(Class<T> type) {
        this.type = type;
    }

    /** All documents of a type. */
    public static <T extends Published<?>> ContentQuery<T> of(Class<T> type) {
        Published.noteAll(Published.type(type));
        return new ContentQuery<>(type);
    }

    /** Only those that meet a condition with this parameter; all if the parameter is null or empty. */
    public ContentQuery<T> where(String condition, String parameter, Object value) {
        if (value == null || value instanceof Collection<?> values && values.isEmpty()) {
            return this;
        }
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    /**
     * Only roles that name any of these slugs; all if no slug is given.
     *
     * @param links the property of {@code RoleLinks} that has such slugs
     */
    public ContentQuery<T> naming(String links, Collection<String> slugs) {
        return where("e.slug in (select l.role from RoleLinks l where cast(sql('(? && cast(? as text[]))', l." + links + ", :"
                + links
                + ") as boolean) = true)", links, slugs.isEmpty() ? null : slugs.toArray(String[]::new));
    }

    /**
     * Only those that any of these roles names; all if no role is given.
     *
     * @param links the property of {@code RoleLinks} that has their slugs
     */
    public ContentQuery<T> namedBy(Collection<String> roles, String links) {
        return where(
                "e.slug in (select cast(sql('unnest(?)', l." + links + ") as string) from RoleLinks l where l.role in :roles)",
                "roles", roles);
    }

    /** Adds a figure to sort by; documents without it come last. */
    public ContentQuery<T> sortedBy(String name, String path, Function<T, BigDecimal> value) {
        sortKeys.figure(name, path, value);
        return this;
    }

    /** Joins entities, at most one to each document, that conditions and figures may use. */
    public ContentQuery<T> joined(String join, String parameter, Object value) {
        joins = join;
        parameters.put(parameter, value);
        return this;
    }

    /** Returns the page of a request, each entity in the form of {@code view}. */
    public <V> Slice<V> slice(ListParameters page, Function<T, V> view) {
        Keyset<T> keyset = page.keyset(sortKeys);
        List<T> rows = keyset.fetch((condition, limit) -> where(condition)
                .query("select e", type, " order by " + keyset.orderBy()).setMaxResults(limit).getResultList());
        return keyset.slice(rows, view, this::count);
    }

    /** The page that a request asks for. */
    public Slice<T> slice(ListParameters page) {
        return slice(page, one -> one);
    }

    /** The first of them by title. */
    public List<T> first(int limit) {
        return query("select e", type, " order by e.sortTitle, e.slug").setMaxResults(limit).getResultList();
    }

    private long count() {
        return query("select count(*)", Long.class, "").getSingleResult();
    }

    private ContentQuery<T> where(Keyset.Condition condition) {
        var after = new ContentQuery<>(type);
        after.joins = joins;
        after.conditions.addAll(conditions);
        after.parameters.putAll(parameters);
        if (!condition.hql().isEmpty()) {
            after.conditions.add(condition.hql());
            after.parameters.putAll(condition.parameters());
        }
        return after;
    }

    private <R> SelectionQuery<R> query(String select, Class<R> resultType, String orderBy) {
        String from = " from " + type.getSimpleName() + " e" + joins;
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        String text = from + where + orderBy;
        SelectionQuery<R> query;
        synchronized (PARSING) {
            query = Panache.getSession().createSelectionQuery(select + text, resultType);
        }
        parameters.forEach((name, value) -> {
            if (text.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
