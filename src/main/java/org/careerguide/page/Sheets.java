package org.careerguide.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careerguide.comparison.ComparisonView;
import org.careerguide.comparison.CriterionView;
import org.careerguide.comparison.Dimension;
import org.careerguide.comparison.ItemMark;
import org.careerguide.comparison.RoleComparisonView;
import org.careerguide.comparison.RowView;
import org.careerguide.page.Sheet.Amount;
import org.careerguide.page.Sheet.Cell;
import org.careerguide.page.Sheet.Choice;
import org.careerguide.page.Sheet.Figure;
import org.careerguide.page.Sheet.Head;
import org.careerguide.page.Sheet.Line;
import org.careerguide.page.Sheet.Origin;
import org.careerguide.page.Sheet.Part;
import org.careerguide.page.Sheet.RatedItem;
import org.careerguide.page.Sheet.Ratings;
import org.careerguide.page.Sheet.Standing;
import org.careerguide.page.Sheet.WageRange;
import org.careerguide.role.Money;
import org.careerguide.role.PlaceView;
import org.careerguide.role.RoleView;
import org.careerguide.role.Via;
import org.careerguide.role.WageView;
import org.careerguide.source.Figures;
import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;

/** Makes the sheet of each view that has renditions. */
public final class Sheets {

    private static final List<String> PERCENTILES = List.of("percentile10", "percentile25", "median", "percentile75",
            "percentile90");

    private Sheets() {
    }

    /** The sheet of an answer of the API. */
    public static Sheet of(Object view) {
        if (view instanceof ComparisonView comparison) {
            return of(comparison);
        }
        return view instanceof RoleComparisonView comparison ? of(comparison) : RoleSheet.of((RoleView) view);
    }

    private static Sheet of(ComparisonView comparison) {
        List<Head> heads = heads(comparison.roles(), comparison.rows());
        var parts = new ArrayList<Part>();
        comparison.criteria().forEach(criterion -> parts.add(part(criterion, heads)));
        comparison.rows().forEach(row -> parts.add(part(row, heads)));
        List<Choice> choices = comparison.verdict().choices().stream().map(choice -> new Choice(
                heads.stream().filter(head -> head.slug().equals(choice.role().slug())).findFirst().orElseThrow(),
                choice.chooseIf())).toList();
        return new Sheet(comparison.title(), comparison.summary(), comparison.introduction(), null, heads, parts,
                comparison.verdict().summary(), choices, ranges(comparison.rows(), heads), ratings(comparison.rows()),
                comparison.attribution(), comparison.contentVersion());
    }

    private static Sheet of(RoleComparisonView comparison) {
        List<Head> heads = heads(comparison.roles(), comparison.rows());
        return new Sheet(comparison.title(), null, null, null, heads,
                comparison.rows().stream().map(row -> part(row, heads)).toList(), null, List.of(),
                ranges(comparison.rows(), heads),
                ratings(comparison.rows()), comparison.attribution(),
                comparison.contentVersion());
    }

    private static List<WageRange> ranges(List<RowView> rows, List<Head> heads) {
        return rows.stream().filter(row -> row.criterion().equals(Dimension.WAGES.code()))
                .flatMap(row -> IntStream.range(0, heads.size()).mapToObj(i -> {
                    List<RowView.Figure> figures = PERCENTILES.stream().map(name -> figure(row, name, i)).toList();
                    return figures.stream().filter(one -> one.value() != null).findFirst()
                            .map(known -> range(heads.get(i), figures.stream().map(figure -> figure.value() == null ? null
                                    : new Amount(figure.value(), figure.atLeast() != null)).collect(Collectors.toList()),
                                    known.unit(), origin(known.source(), known.place(), known.date(), known.via())))
                            .orElse(null);
                })).filter(Objects::nonNull).toList();
    }

    private static RowView.Figure figure(RowView row, String measure, int role) {
        return row.measures().stream().filter(one -> one.name().equals(measure)).findFirst().orElseThrow().values().get(role);
    }

    static Optional<WageRange> range(Head head, WageView wages) {
        List<Money> amounts = Arrays.asList(wages.percentile10(), wages.percentile25(), wages.median(), wages.percentile75(),
                wages.percentile90());
        return amounts.stream().filter(Objects::nonNull).findFirst()
                .map(known -> range(head, amounts.stream().map(money -> money == null ? null
                        : new Amount(money.amount(), money.atLeast() != null)).collect(Collectors.toList()), known.unit(),
                        origin(wages.source(), wages.place(), wages.date(), wages.via())));
    }

    /** The range of five percentiles in rising order, of which some may be null. */
    private static WageRange range(Head head, List<Amount> rising, String unit, Origin origin) {
        return new WageRange(head, rising.get(0), rising.get(1), rising.get(2), rising.get(3), rising.get(4), unit, origin);
    }

    /** The rated items of all roles: the largest gap first, then items without a gap, the most important first. */
    private static List<RatedItem> ratings(List<RowView> rows) {
        List<RatedItem> rated = rows.stream().filter(row -> row.criterion().equals(Dimension.SKILLS.code())
                || row.criterion().equals(Dimension.KNOWLEDGE.code()))
                .flatMap(row -> Lines.stream(row.items()))
                .map(item -> new RatedItem(item.title(),
                        item.values().stream().map(RowView.Rating::importance).collect(Collectors.toList()), item.gap()))
                .filter(item -> item.importance().stream().anyMatch(Objects::nonNull)).toList();
        Comparator<RatedItem> byImportance = Comparator.comparing(RatedItem::greatestImportance).reversed();
        return rated.stream().sorted(rated.stream().anyMatch(RatedItem::hasGap) ? Comparator
                .comparing(RatedItem::gap, Comparator.nullsLast(Comparator.<BigDecimal> reverseOrder()))
                .thenComparing(byImportance) : byImportance).toList();
    }

    /** The columns. Their summaries are taken from the first row, since the links may lack them. */
    private static List<Head> heads(List<Related> roles, List<RowView> rows) {
        return roles.stream().map(role -> new Head(role.slug(), role.title(), rows.stream()
                .filter(row -> row.criterion().equals(Dimension.PRIMARY_FOCUS.code())).flatMap(row -> row.cells().stream())
                .filter(cell -> cell.role().equals(role.slug())).map(RowView.Cell::text).findFirst().orElse(role.summary()),
                role.url().absolute())).toList();
    }

    private static Part part(CriterionView criterion, List<Head> heads) {
        return new Part(criterion.slug(), criterion.title(), true, IntStream.range(0, heads.size())
                .mapToObj(i -> new Cell(heads.get(i), criterion.values().get(i).items().stream()
                        .map(item -> Line.item(item.text(), url(item.url()), item.shared() ? Standing.SHARED : null)).toList(),
                        List.of(), null))
                .toList());
    }

    private static Part part(RowView row, List<Head> heads) {
        return new Part(row.criterion(), row.title(), false,
                IntStream.range(0, heads.size()).mapToObj(i -> cell(row, i, heads.get(i))).toList());
    }

    private static Cell cell(RowView row, int i, Head head) {
        RowView.Cell cell = row.cells().get(i);
        if (cell.missing() != null && !hasSeveralReasons(row, i)) {
            return new Cell(head, List.of(), List.of(), Figures.missing(cell.missing()));
        }
        List<Line> lines = switch (row.kind()) {
            case TEXT -> List.of(Line.item(cell.text(), null, null));
            case SET -> set(row, cell);
            case RATED -> rated(row, i, head.slug());
            case NUMBER -> row.measures().stream().map(measure -> line(measure.title(), measure.values().get(i))).toList();
        };
        List<Origin> origins = lines.stream().map(Line::origin).filter(Objects::nonNull).distinct().toList();
        return new Cell(head, lines, !origins.isEmpty() || cell.sources() == null ? origins
                : cell.sources().stream().map(source -> origin(source, null, null, cell.via())).toList(), null);
    }

    /** Whether the figures of a role are missing for several reasons, so that each states its own. */
    private static boolean hasSeveralReasons(RowView row, int i) {
        return Lines.stream(row.measures()).map(measure -> measure.values().get(i).missing()).distinct().count() > 1;
    }

    private static List<Line> set(RowView row, RowView.Cell cell) {
        Map<String, ItemMark> marks = cell.top().stream().filter(item -> item.mark() != null)
                .collect(Collectors.toMap(RowView.Item::title, RowView.Item::mark, (one, other) -> one));
        var lines = new ArrayList<Line>();
        cell.only().forEach(item -> lines.add(Line.item(item.title(), url(item.url()), Standing.ONLY, item.mark())));
        if (row.some() != null) {
            row.some().stream().filter(item -> item.roles().contains(cell.role()))
                    .forEach(item -> lines.add(Line.item(item.title(), url(item.url()), Standing.SOME,
                            marks.get(item.title()))));
        }
        row.shared().forEach(item -> lines.add(Line.item(item.title(), url(item.url()), Standing.SHARED,
                marks.get(item.title()))));
        return lines;
    }

    private static List<Line> rated(RowView row, int i, String role) {
        return row.items().stream().filter(item -> Boolean.TRUE.equals(item.values().get(i).listed())).map(item -> {
            RowView.Rating rating = item.values().get(i);
            boolean shared = row.shared().stream().anyMatch(one -> one.title().equals(item.title()));
            boolean some = row.some() != null && row.some().stream()
                    .anyMatch(one -> one.title().equals(item.title()) && one.roles().contains(role));
            return new Line(item.title(), url(item.url()), shared ? Standing.SHARED : some ? Standing.SOME : Standing.ONLY,
                    null, ratings(rating.importance(), rating.level()),
                    rating.source() == null ? null : origin(rating.source(), null, rating.date(), rating.via()), null);
        }).toList();
    }

    private static Line line(String title, RowView.Figure figure) {
        if (figure.missing() != null) {
            return new Line(title, null, null, null, null, null, figure.text());
        }
        return new Line(title, null, null,
                new Figure(figure.value(), figure.unit(), figure.text(), figure.atLeast() != null, figure.difference(),
                        figure.ratio(), figure.explanation()),
                null,
                origin(figure.source(), figure.place(), figure.date(), figure.via()), null);
    }

    static Ratings ratings(BigDecimal importance, BigDecimal level) {
        return importance == null && level == null ? null : new Ratings(importance, level);
    }

    static Origin origin(Link source, PlaceView place, String date, Via via) {
        return new Origin(source.title(), source.url().absolute(), place == null ? null : place.name(),
                place == null ? null : place.code(), date, occupation(via));
    }

    /** Title and code of an occupation; null without one. */
    static String occupation(Via via) {
        return via == null ? null : via.title() + " (" + via.soc() + ")";
    }

    private static String url(ApiUrl url) {
        return url == null ? null : url.absolute();
    }
}
