package org.careerguide.role;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Picks figures of several roles that can be set against each other. */
public final class Aligned {

    private Aligned() {
    }

    /** Of each role its wages of one date, unit and place: the latest that all have; see {@link #of}. */
    public static List<WageView> wages(List<Role> roles) {
        return of(roles.stream().map(WageView::listOf).toList(),
                view -> view.date() + " " + view.unit() + " " + view.place().code());
    }

    /** Of each role its outlook of one span and place: the latest that all have; see {@link #of}. */
    public static List<OutlookView> outlook(List<Role> roles) {
        return of(roles.stream().map(OutlookView::listOf).toList(), view -> view.date() + " " + view.place().code());
    }

    /**
     * Of each role the view of the same yardstick: the latest that all roles with any views have (a year's wages before an
     * hour's); of each its first where they have none in common. Null stands for a role without views.
     */
    private static <V> List<V> of(List<List<V>> views, Function<V, String> yardstick) {
        List<List<V>> known = views.stream().filter(ofRole -> !ofRole.isEmpty()).toList();
        Optional<String> common = known.stream().flatMap(List::stream).map(yardstick).distinct()
                .sorted(Collections.reverseOrder()).filter(key -> known.stream().allMatch(
                        ofRole -> ofRole.stream().anyMatch(view -> yardstick.apply(view).equals(key))))
                .findFirst();
        return views.stream().map(ofRole -> ofRole.stream()
                .filter(view -> common.isEmpty() || yardstick.apply(view).equals(common.get())).findFirst().orElse(null))
                .toList();
    }
}
