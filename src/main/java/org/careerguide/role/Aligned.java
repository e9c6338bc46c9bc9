package org.careerguide.role;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.careerguide.content.OccupationDocument.Wages;

/** Picks comparable figures of several roles. */
public final class Aligned {

    private Aligned() {
    }

    /**
     * The wages of each role at one date and place: the first, in the order of {@link WageView#listOf}, that all roles with a
     * known wage have in one unit. Without a common unit, each role has its own unit at the first common date; without a common
     * date, its first wages. Null for a role without any.
     */
    public static List<WageView> wages(List<RoleContent> roles) {
        List<List<Wages>> stated = roles.stream().map(WageView::statedOf).toList();
        List<List<Wages>> known = stated.stream().map(ofRole -> ofRole.stream().filter(WageView::isKnown).toList()).toList();
        Optional<String> unit = firstInCommon(known, Aligned::unitAt);
        Optional<String> date = unit.flatMap(common -> known.stream().flatMap(List::stream)
                .filter(wages -> unitAt(wages).equals(common)).findFirst()).map(Aligned::at)
                .or(() -> firstInCommon(known, Aligned::at));
        Function<Integer, WageView> aligned = index -> first(known.get(index),
                wages -> unit.filter(unitAt(wages)::equals).isPresent())
                .or(() -> first(stated.get(index), wages -> date.filter(at(wages)::equals).isPresent()))
                .or(() -> stated.get(index).stream().findFirst()).map(wages -> WageView.of(wages, roles.get(index)))
                .orElse(null);
        return IntStream.range(0, roles.size()).boxed().map(aligned).toList();
    }

    /** The outlook of each role for one span and place: the first that all have, otherwise its own first; null without any. */
    public static List<OutlookView> outlook(List<RoleContent> roles) {
        List<List<OutlookView>> outlooks = roles.stream().map(OutlookView::listOf).toList();
        Function<OutlookView, String> span = view -> view.date() + " " + view.place().code();
        Optional<String> common = firstInCommon(outlooks, span);
        return outlooks.stream().map(ofRole -> first(ofRole, view -> common.filter(span.apply(view)::equals).isPresent())
                .or(() -> ofRole.stream().findFirst()).orElse(null)).toList();
    }

    private static String unitAt(Wages wages) {
        return wages.date() + " " + wages.currency() + "/" + wages.per() + " " + wages.place().code();
    }

    private static String at(Wages wages) {
        return wages.date() + " " + wages.place().code();
    }

    private static <V> Optional<V> first(List<V> views, Predicate<V> wanted) {
        return views.stream().filter(wanted).findFirst();
    }

    /** The first key, in the order of the views, that every role with any views has. */
    private static <V> Optional<String> firstInCommon(List<List<V>> views, Function<V, String> key) {
        List<List<String>> keys = views.stream().filter(ofRole -> !ofRole.isEmpty())
                .map(ofRole -> ofRole.stream().map(key).toList()).toList();
        return keys.stream().limit(1).flatMap(List::stream)
                .filter(one -> keys.stream().allMatch(ofRole -> ofRole.contains(one))).findFirst();
    }
}
