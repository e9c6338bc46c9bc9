package org.careerguide.web.list;

import java.util.List;
import java.util.function.Function;

/** A page of a list, in the form that the client gets. */
public record Slice<V>(List<V> items, PageInfo page) {

    /** Returns this page with each item in another form. */
    public <W> Slice<W> map(Function<V, W> view) {
        return new Slice<>(items.stream().map(view).toList(), page);
    }
}
