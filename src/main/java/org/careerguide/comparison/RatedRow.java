package org.careerguide.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.careerguide.content.MissingReason;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.SkillKind;
import org.careerguide.role.RatedElementView;
import org.careerguide.role.RoleContent;
import org.careerguide.role.RoleSkillView;
import org.careerguide.role.Via;
import org.careerguide.role.WorkStyleView;
import org.careerguide.source.Decimals;
import org.careerguide.source.Figures;
import org.careerguide.source.Missing;
import org.careerguide.source.Published;
import org.careerguide.web.Link;

/** Makes rows of ratings side by side: the largest gap first, then items without a gap, the most important first. */
final class RatedRow {

    private static final RowView.Scale IMPORTANCE = new RowView.Scale(1, 5);
    private static final RowView.Scale LEVEL = new RowView.Scale(0, 7);

    private RatedRow() {
    }

    /** An item of a role, with the ratings that are known. */
    private record Rated(RowView.Item item, BigDecimal importance, BigDecimal level, String date, Link source, Via via,
            ReferenceMatch match, Map<String, MissingReason> missing) {

        boolean isRated() {
            return importance != null || level != null;
        }

        /** Whether both are the same rating, of an occupation that two roles share. */
        boolean isSharedWith(Rated other) {
            return isRated() && via != null && via.equals(other.via) && Objects.equals(source, other.source)
                    && Objects.equals(date, other.date) && Objects.equals(importance, other.importance)
                    && Objects.equals(level, other.level);
        }
    }

    /** The row of skills. */
    static RowView skills(Dimension dimension, List<RoleContent> roles) {
        return of(dimension, roles, "skills", LEVEL, role -> ofKind(role, SkillKind.SKILL));
    }

    /** The row of fields of knowledge. */
    static RowView knowledge(Dimension dimension, List<RoleContent> roles) {
        return of(dimension, roles, "skills", LEVEL, role -> ofKind(role, SkillKind.KNOWLEDGE));
    }

    /** The row of ways of working. */
    static RowView workStyles(Dimension dimension, List<RoleContent> roles) {
        return of(dimension, roles, "workStyles", null, role -> WorkStyleView.listOf(role).stream()
                .map(style -> new Rated(new RowView.Item(null, style.title(), null), style.importance(), null, style.date(),
                        style.source(), style.via(), style.match(), style.missing()))
                .toList());
    }

    /** The row of abilities or of generalised work activities, which a part of roles states. */
    static RowView elements(Dimension dimension, List<RoleContent> roles, String part,
            Function<RoleContent, List<RatedElementView>> elements) {
        return of(dimension, roles, part, LEVEL, role -> elements.apply(role).stream()
                .map(one -> new Rated(new RowView.Item(null, one.title(), null), one.importance(), one.level(), one.date(),
                        one.source(), one.via(), one.match(), one.missing()))
                .toList());
    }

    private static List<Rated> ofKind(RoleContent role, SkillKind kind) {
        return RoleSkillView.listOf(role, false).stream().filter(skill -> skill.kind() == kind).map(RatedRow::rated).toList();
    }

    private static Rated rated(RoleSkillView skill) {
        return new Rated(new RowView.Item(skill.slug(), skill.title(), skill.url()), skill.importance(), skill.level(),
                skill.date(), skill.source(), skill.via(), skill.match(), skill.missing());
    }

    private static RowView of(Dimension dimension, List<RoleContent> roles, String part, RowView.Scale level,
            Function<RoleContent, List<Rated>> ratedOf) {
        List<List<Rated>> rated = roles.stream().map(ratedOf).toList();
        SetRow sets = SetRow.of(roles, rated.stream().map(ofRole -> ofRole.stream().map(Rated::item).toList()).toList());
        var cells = new ArrayList<RowView.Cell>();
        for (int i = 0; i < roles.size(); i++) {
            RoleContent role = roles.get(i);
            List<Link> sources = Rows.distinct(rated.get(i).stream().map(Rated::source).toList());
            cells.add(sets.isKnown(i)
                    ? new RowView.Cell(role.slug(), null, sets.only(i), null,
                            sources == null ? Rows.sources(role) : sources)
                    : new RowView.Cell(role.slug(), null, null, Rows.reason(role, part), null));
        }
        List<RowView.RatedItem> items = sets.all().stream().map(item -> item(item, roles, rated, level != null))
                .sorted(Comparator
                        .comparing(RowView.RatedItem::gap, Comparator.nullsLast(Comparator.<BigDecimal> reverseOrder()))
                        .thenComparing(RatedRow::greatestImportance,
                                Comparator.nullsLast(Comparator.<BigDecimal> reverseOrder()))
                        .thenComparing(item -> Published.sortForm(item.title())))
                .toList();
        boolean same = sets.same() && items.stream().allMatch(item -> item.values().stream()
                .map(value -> Arrays.asList(value.importance(), value.level())).distinct().count() == 1)
                && sets.all().stream().map(item -> stated(item, rated)).noneMatch(RatedRow::areShared);
        return new RowView(dimension.code(), dimension.title(), dimension.summary(), dimension.kind(), same, sets.shared(),
                sets.some(), Missing.orNull(items), new RowView.Scales(IMPORTANCE, level), null, cells);
    }

    private static RowView.RatedItem item(RowView.Item item, List<RoleContent> roles, List<List<Rated>> rated,
            boolean levelled) {
        var values = new ArrayList<RowView.Rating>();
        for (int i = 0; i < roles.size(); i++) {
            values.add(rating(roles.get(i), item, rated.get(i), levelled));
        }
        List<BigDecimal> known = values.stream().map(RowView.Rating::importance).filter(Objects::nonNull).sorted().toList();
        List<Rated> stated = stated(item, rated).stream().filter(one -> one.importance() != null).toList();
        boolean oneRating = known.size() > 1 && stated.stream().allMatch(stated.get(0)::isSharedWith);
        BigDecimal gap = known.size() < 2 || oneRating ? null
                : Decimals.plain(known.get(known.size() - 1).subtract(known.get(0)));
        return new RowView.RatedItem(item.slug(), item.title(), item.url(), gap, oneRating ? MissingReason.SAME_FIGURE : null,
                values);
    }

    /** The ratings of an item by the roles that have it. */
    private static List<Rated> stated(RowView.Item item, List<List<Rated>> rated) {
        return rated.stream().flatMap(List::stream).filter(one -> SetRow.key(one.item()).equals(SetRow.key(item))).toList();
    }

    /** Whether any two of the ratings are the same rating of a shared occupation. */
    private static boolean areShared(List<Rated> ratings) {
        return IntStream.range(1, ratings.size())
                .anyMatch(i -> ratings.subList(0, i).stream().anyMatch(ratings.get(i)::isSharedWith));
    }

    private static BigDecimal greatestImportance(RowView.RatedItem item) {
        return item.values().stream().map(RowView.Rating::importance).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
    }

    private static RowView.Rating rating(RoleContent role, RowView.Item item, List<Rated> ofRole, boolean levelled) {
        Optional<Rated> stated = ofRole.stream().filter(one -> SetRow.key(one.item()).equals(SetRow.key(item))).findFirst();
        BigDecimal importance = stated.map(Rated::importance).orElse(null);
        BigDecimal level = stated.map(Rated::level).orElse(null);
        Missing missing = Missing.stated(stated.map(Rated::missing).orElse(null)).value("importance", importance);
        if (levelled) {
            missing.value("level", level);
        }
        return new RowView.Rating(role.slug(), ofRole.isEmpty() ? null : stated.isPresent(), importance, level,
                Figures.rating(importance, level, levelled),
                stated.map(Rated::date).orElse(null), stated.map(Rated::source).orElse(null),
                stated.map(Rated::via).orElse(null), stated.map(Rated::match).orElse(null), missing.reasons());
    }
}
