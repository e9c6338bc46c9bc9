package org.careerguide.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.careerguide.content.MissingReason;
import org.careerguide.role.AiExposureView;
import org.careerguide.role.AiMeasure;
import org.careerguide.role.Aligned;
import org.careerguide.role.EducationShareView;
import org.careerguide.role.EducationView;
import org.careerguide.role.Incomparable;
import org.careerguide.role.JobZoneView;
import org.careerguide.role.Money;
import org.careerguide.role.OutlookView;
import org.careerguide.role.RoleContent;
import org.careerguide.role.RoleFigure;
import org.careerguide.role.ScoredView;
import org.careerguide.role.WageView;
import org.careerguide.role.WorkContextView;
import org.careerguide.source.Decimals;
import org.careerguide.source.Figures;
import org.careerguide.source.Published;
import org.careerguide.web.Link;

/** Makes rows of measures, with figures of one unit, place and date if all roles have such. */
final class NumberRow {

    private static final int RATIO_DECIMALS = 4;
    private static final Set<String> NO_MULTIPLES = Set.of("percent", "zone", "score", "share", "mean", "locationQuotient");

    private final Dimension dimension;
    private final List<RoleContent> roles;
    private final String part;
    private final List<RowView.Measure> measures = new ArrayList<>();

    private NumberRow(Dimension dimension, List<RoleContent> roles, String part) {
        this.dimension = dimension;
        this.roles = roles;
        this.part = part;
    }

    static RowView wages(Dimension dimension, List<RoleContent> roles) {
        var row = new NumberRow(dimension, roles, "wages");
        List<WageView> wages = Aligned.wages(roles);
        row.money("median", "Median wage", wages, WageView::median);
        row.money("mean", "Mean wage", wages, WageView::mean);
        row.money("percentile10", "10th percentile wage", wages, WageView::percentile10);
        row.money("percentile25", "25th percentile wage", wages, WageView::percentile25);
        row.money("percentile75", "75th percentile wage", wages, WageView::percentile75);
        row.money("percentile90", "90th percentile wage", wages, WageView::percentile90);
        row.add("employment", "Wage and salary jobs", wages,
                view -> FigureOrigin.of(view).number(view.employment(), "jobs", false,
                        reason(view.missing(), "employment")));
        row.optional("meanRelativeStandardErrorPercent", "Relative standard error of the mean wage", "percent", wages,
                WageView::meanRelativeStandardErrorPercent);
        row.optional("employmentRelativeStandardErrorPercent", "Relative standard error of the jobs", "percent", wages,
                WageView::employmentRelativeStandardErrorPercent);
        row.optional("jobsPer1000", "Jobs per 1,000 jobs of the place", "jobsPer1000", wages, WageView::jobsPer1000);
        row.optional("locationQuotient", "Location quotient", "locationQuotient", wages, WageView::locationQuotient);
        return row.view();
    }

    /** Adds a figure that not all wages have, if any of the roles has it. */
    private void optional(String name, String title, String unit, List<WageView> wages,
            Function<WageView, BigDecimal> figure) {
        if (wages.stream().anyMatch(view -> view != null
                && (figure.apply(view) != null || view.missing() != null && view.missing().containsKey(name)))) {
            add(name, title, wages, view -> FigureOrigin.of(view).number(figure.apply(view), unit, false,
                    reason(view.missing(), name)));
        }
    }

    static RowView outlook(Dimension dimension, List<RoleContent> roles) {
        var row = new NumberRow(dimension, roles, "outlook");
        List<OutlookView> outlook = Aligned.outlook(roles);
        row.projected("changePercent", "Projected change in employment", "percent", outlook, OutlookView::changePercent);
        row.projected("openingsPerYear", "Openings a year", "openings/year", outlook, OutlookView::openingsPerYear);
        row.projected("baseEmployment", "Jobs in the base year", "jobs", outlook, OutlookView::baseEmployment);
        row.projected("targetEmployment", "Jobs in the target year", "jobs", outlook, OutlookView::targetEmployment);
        row.projected("selfEmployedPercent", "Self-employed", "percent", outlook, OutlookView::selfEmployedPercent);
        row.projected("exitRatePercent", "Leave the labour force in a year", "percent", outlook, OutlookView::exitRatePercent);
        row.projected("transferRatePercent", "Change to another occupation in a year", "percent", outlook,
                OutlookView::transferRatePercent);
        return row.view();
    }

    static RowView education(Dimension dimension, List<RoleContent> roles) {
        var row = new NumberRow(dimension, roles, "education");
        List<EducationView> education = roles.stream().map(EducationView::of).toList();
        row.stated("entryEducation", "Typical entry education", education, EducationView::entryEducation);
        row.stated("workExperience", "Work experience in a related occupation", education, EducationView::workExperience);
        row.stated("onTheJobTraining", "Training on the job", education, EducationView::onTheJobTraining);
        row.shares("", EducationShareView::listOf);
        return row.view();
    }

    static RowView training(Dimension dimension, List<RoleContent> roles) {
        var row = new NumberRow(dimension, roles, "experienceLevels");
        row.shares(EducationShareView.EXPERIENCE, EducationShareView::experience);
        row.shares(EducationShareView.ON_SITE, EducationShareView::onSiteTraining);
        row.shares(EducationShareView.ON_THE_JOB, EducationShareView::onTheJobTraining);
        return row.view();
    }

    /** Adds the share of people at each level of a kind of preparation, whose name the titles begin with. */
    private void shares(String kind, Function<RoleContent, List<EducationShareView>> levelsOf) {
        List<List<EducationShareView>> shares = roles.stream().map(levelsOf).toList();
        var levels = new LinkedHashSet<String>();
        shares.forEach(ofRole -> ofRole.forEach(share -> levels.add(share.level())));
        for (String level : levels) {
            add("share", kind + level, shares.stream().map(ofRole -> ofRole.stream()
                    .filter(share -> share.level().equals(level)).findFirst().orElse(null)).toList(),
                    share -> FigureOrigin.of(share).number(share.sharePercent(), "percent", false,
                            reason(share.missing(), "sharePercent")));
        }
    }

    static RowView jobZone(Dimension dimension, List<RoleContent> roles) {
        var row = new NumberRow(dimension, roles, "jobZone");
        row.add("jobZone", "Job zone", roles.stream().map(JobZoneView::of).toList(),
                zone -> FigureOrigin.of(zone).number(zone.zone(), "zone", false, null));
        return row.view();
    }

    static RowView aiExposure(Dimension dimension, List<RoleContent> roles) {
        var row = new NumberRow(dimension, roles, "aiExposure");
        List<AiExposureView> exposures = roles.stream().map(AiExposureView::of).toList();
        for (AiMeasure measure : AiMeasure.values()) {
            row.add(measure.code(), measure.title(), exposures, exposure -> {
                AiExposureView.Measure stated = exposure.measures().get(measure.ordinal());
                return FigureOrigin.of(exposure).number(stated.value(), "share", false, stated.missing());
            });
        }
        return row.view();
    }

    static RowView workContext(Dimension dimension, List<RoleContent> roles) {
        var row = new NumberRow(dimension, roles, "workContext");
        List<List<WorkContextView>> contexts = roles.stream().map(WorkContextView::listOf).toList();
        contexts.stream().flatMap(List::stream).map(WorkContextView::title).distinct()
                .forEach(title -> row.add(Published.slugForm(title),
                        title,
                        contexts.stream().map(ofRole -> ofRole.stream().filter(one -> one.title().equals(title)).findFirst()
                                .orElse(null)).toList(),
                        one -> FigureOrigin.of(one).number(one.score(), "mean", false, reason(one.missing(), "score"))));
        return row.view();
    }

    static RowView interests(Dimension dimension, List<RoleContent> roles) {
        return scores(dimension, roles, "interests", ScoredView.interests(roles));
    }

    static RowView workValues(Dimension dimension, List<RoleContent> roles) {
        return scores(dimension, roles, "workValues", ScoredView.workValues(roles));
    }

    /** A measure for each area or value that any of the roles has a score for, in the order of the first role that has it. */
    private static RowView scores(Dimension dimension, List<RoleContent> roles, String part, List<List<ScoredView>> scores) {
        var row = new NumberRow(dimension, roles, part);
        scores.stream().flatMap(List::stream).map(ScoredView::title).distinct().forEach(title -> row.add(
                Published.slugForm(title), title,
                scores.stream().map(ofRole -> ofRole.stream().filter(one -> one.title().equals(title)).findFirst().orElse(null))
                        .toList(),
                score -> FigureOrigin.of(score).number(score.score(), "score", false, null)));
        return row.view();
    }

    private void money(String name, String title, List<WageView> wages, Function<WageView, Money> money) {
        add(name, title, wages, view -> {
            Money amount = money.apply(view);
            return amount == null ? KnownFigure.missing(reason(view.missing(), name))
                    : FigureOrigin.of(view).number(amount.amount(), amount.unit(), amount.atLeast() != null, null);
        });
    }

    private void projected(String name, String title, String unit, List<OutlookView> outlook,
            Function<OutlookView, Number> number) {
        add(name, title, outlook, view -> FigureOrigin.of(view).number(number.apply(view), unit, false,
                reason(view.missing(), name)));
    }

    private void stated(String name, String title, List<EducationView> education, Function<EducationView, String> text) {
        add(name, title, education, view -> FigureOrigin.of(view).text(text.apply(view), reason(view.missing(), name)));
    }

    /**
     * Adds a measure.
     *
     * @param views a view of each role, null if nothing is known of it
     */
    private <V> void add(String name, String title, List<V> views, Function<V, KnownFigure> known) {
        var values = new ArrayList<KnownFigure>();
        for (int i = 0; i < roles.size(); i++) {
            V view = views.get(i);
            values.add(view == null ? KnownFigure.missing(Rows.reason(roles.get(i), part)) : known.apply(view));
        }
        KnownFigure first = values.get(0);
        var figures = new ArrayList<RowView.Figure>();
        for (int i = 0; i < roles.size(); i++) {
            figures.add(figure(name, roles.get(i), values.get(i), i == 0 ? null : first));
        }
        measures.add(new RowView.Measure(name, title, same(values), figures));
    }

    private static boolean same(List<KnownFigure> values) {
        return IntStream.range(1, values.size()).allMatch(i -> values.subList(0, i).stream().allMatch(values.get(i)::sameAs));
    }

    private static RowView.Figure figure(String name, RoleContent role, KnownFigure known, KnownFigure first) {
        if (!known.isThere()) {
            return new RowView.Figure(role.slug(), null, Figures.missing(known.missing()), null, null, null, null, null, null,
                    null, null, null, null, null, known.missing());
        }
        RoleFigure figure = known.figure();
        Optional<Incomparable> why = first == null || !first.isThere() ? Optional.empty()
                : figure.text() == null ? figure.incomparableWith(first.figure())
                        : Optional.of(Incomparable.SHARED_FIGURE).filter(shared -> known.isSharedWith(first));
        boolean comparable = first != null && first.isThere() && figure.value() != null && why.isEmpty();
        return new RowView.Figure(role.slug(), figure.value(),
                figure.value() == null ? figure.text() : Figures.shown(name, figure.value(), figure.unit(), figure.atLeast()),
                figure.unit(),
                figure.atLeast() ? Boolean.TRUE : null, figure.place(), figure.date(), figure.source(), known.via(),
                known.match(),
                comparable ? Decimals.plain(figure.value().subtract(first.figure().value())) : null,
                comparable ? ratio(figure, first.figure().value()) : null,
                why.map(Incomparable::missing).orElse(null), why.map(Incomparable::explanation).orElse(null), null);
    }

    /** The ratio to the first figure; null for percentages, ratings on a scale, and numbers that are not above zero. */
    private static BigDecimal ratio(RoleFigure figure, BigDecimal first) {
        return NO_MULTIPLES.contains(figure.unit()) || figure.value().signum() <= 0 || first.signum() <= 0 ? null
                : Decimals.plain(figure.value().divide(first, RATIO_DECIMALS, RoundingMode.HALF_UP));
    }

    private RowView view() {
        var cells = new ArrayList<RowView.Cell>();
        for (int i = 0; i < roles.size(); i++) {
            int role = i;
            List<Link> sources = Rows.distinct(measures.stream().map(measure -> measure.values().get(role).source())
                    .toList());
            cells.add(new RowView.Cell(roles.get(i).slug(), null, null, sources == null ? reasonOfAll(role) : null, sources));
        }
        return new RowView(dimension.code(), dimension.title(), dimension.summary(), dimension.kind(),
                measures.stream().anyMatch(RowView.Measure::same) && measures.stream().allMatch(NumberRow::sameOrUnknown), null,
                null, null, null, measures, cells);
    }

    /** Why nothing is known of a role: a reason of its figures that is more specific than not-collected, if there is one. */
    private MissingReason reasonOfAll(int role) {
        return measures.stream().map(measure -> measure.values().get(role).missing())
                .filter(reason -> reason != MissingReason.NOT_COLLECTED).findFirst()
                .orElseGet(() -> Rows.reason(roles.get(role), part));
    }

    /** Whether a measure is the same for all roles, or unknown for all. */
    private static boolean sameOrUnknown(RowView.Measure measure) {
        return measure.same() || measure.values().stream().allMatch(figure -> figure.missing() != null);
    }

    private static MissingReason reason(Map<String, MissingReason> missing, String name) {
        return missing == null ? null : missing.get(name);
    }
}
