package org.careerguide.page;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.careerguide.page.Sheet.Figure;
import org.careerguide.page.Sheet.Line;
import org.careerguide.page.Sheet.Origin;
import org.careerguide.role.AiExposureView;
import org.careerguide.role.Money;
import org.careerguide.role.OutlookView;
import org.careerguide.role.WageView;
import org.careerguide.source.Figures;

/** Makes the lines of a role on what the work pays, and how much of it there is and will be. */
final class MarketLines {

    private MarketLines() {
    }

    /** Wages and jobs. */
    static Stream<Line> wages(WageView wages) {
        Origin origin = Sheets.origin(wages.source(), wages.place(), wages.date(), wages.via());
        return Stream.of(money("Median wage", wages.median(), "median", wages, origin),
                money("Mean wage", wages.mean(), "mean", wages, origin),
                money("10th percentile wage", wages.percentile10(), "percentile10", wages, origin),
                money("25th percentile wage", wages.percentile25(), "percentile25", wages, origin),
                money("75th percentile wage", wages.percentile75(), "percentile75", wages, origin),
                money("90th percentile wage", wages.percentile90(), "percentile90", wages, origin),
                wages.employment() == null ? Lines.absent("Wage and salary jobs", wages.missing(), "employment")
                        : Lines.number("employment", "Wage and salary jobs", BigDecimal.valueOf(wages.employment()), "jobs",
                                origin),
                optional("Relative standard error of the mean wage", wages.meanRelativeStandardErrorPercent(),
                        "meanRelativeStandardErrorPercent", "percent", wages, origin),
                optional("Relative standard error of the jobs", wages.employmentRelativeStandardErrorPercent(),
                        "employmentRelativeStandardErrorPercent", "percent", wages, origin),
                optional("Jobs per 1,000 jobs of the place", wages.jobsPer1000(), "jobsPer1000", "jobsPer1000", wages, origin),
                optional("Location quotient", wages.locationQuotient(), "locationQuotient", "locationQuotient", wages, origin))
                .filter(Objects::nonNull);
    }

    /** A figure that only some wages have, such as those of states and areas; null if it is not expected. */
    private static Line optional(String title, BigDecimal value, String name, String unit, WageView wages, Origin origin) {
        return value != null ? Lines.number(name, title, value, unit, origin)
                : wages.missing() != null && wages.missing().containsKey(name) ? Lines.absent(title, wages.missing(), name)
                        : null;
    }

    private static Line money(String title, Money money, String name, WageView wages, Origin origin) {
        return money == null ? Lines.absent(title, wages.missing(), name)
                : new Line(title, null, null,
                        Figure.of(money.amount(), money.unit(), Figures.shown(name, money.amount(), money.unit(),
                                money.atLeast() != null), money.atLeast() != null),
                        null,
                        origin, null);
    }

    /** How employment will change, how often jobs open, and what drives the change. */
    static Stream<Line> outlook(OutlookView outlook) {
        Origin origin = Sheets.origin(outlook.source(), outlook.place(), outlook.date(), outlook.via());
        Stream<Line> projected = Stream.of(
                projected("Projected change in employment", outlook.changePercent(), "percent", outlook, "changePercent"),
                projected("Openings a year", outlook.openingsPerYear(), "openings/year", outlook, "openingsPerYear"),
                projected("Jobs in " + outlook.baseYear(), outlook.baseEmployment(), "jobs", outlook, "baseEmployment"),
                projected("Jobs in " + outlook.targetYear(), outlook.targetEmployment(), "jobs", outlook,
                        "targetEmployment"));
        Stream<Line> rates = Stream.of(
                projected("Self-employed", outlook.selfEmployedPercent(), "percent", outlook, "selfEmployedPercent"),
                projected("Leave the labour force in a year", outlook.exitRatePercent(), "percent", outlook,
                        "exitRatePercent"),
                projected("Change to another occupation in a year", outlook.transferRatePercent(), "percent", outlook,
                        "transferRatePercent"))
                .filter(line -> line.missing() == null);
        Stream<Line> reasons = Stream.concat(
                Stream.ofNullable(outlook.factors())
                        .map(factors -> Lines.words("What drives the change", String.join(" ", factors), origin)),
                Lines.stream(outlook.industryFactors())
                        .map(one -> Lines.words("In " + Objects.requireNonNullElse(one.title(), one.code()), one.factor(),
                                origin)));
        return Stream.of(projected, rates, reasons).flatMap(Function.identity());
    }

    private static Line projected(String title, Number value, String unit, OutlookView outlook, String name) {
        return value == null ? Lines.absent(title, outlook.missing(), name)
                : Lines.number(name, title, new BigDecimal(value.toString()), unit,
                        Sheets.origin(outlook.source(), outlook.place(), outlook.date(), outlook.via()));
    }

    /** Exposure to language models. */
    static Stream<Line> exposure(AiExposureView exposure) {
        Origin origin = Sheets.origin(exposure.source(), null, exposure.date(), exposure.via());
        return exposure.measures().stream().map(measure -> measure.value() == null
                ? Lines.absent(measure.title(), Map.of("value", measure.missing()), "value")
                : Lines.number(measure.name(), measure.title(), measure.value(), "share", origin));
    }
}
