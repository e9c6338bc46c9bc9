package org.careerguide.web;

import java.util.List;

/** A page of a list, in the form that the client gets. */
public record Slice<V>(List<V> items, PageInfo page) {
}
