package org.careerguide.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.careerguide.role.Aligned;
import org.careerguide.role.EducationShareView;
import org.careerguide.role.EducationView;
import org.careerguide.role.JobZoneView;
import org.careerguide.role.Money;
import org.careerguide.role.OutlookView;
import org.careerguide.role.PlaceView;
import org.careerguide.role.ReferenceMatch;
import org.careerguide.role.Role;
import org.careerguide.role.Via;
import org.careerguide.role.WageView;
import org.careerguide.source.Decimals;
import org.careerguide.source.MissingReason;
import org.careerguide.source.Published;
import org.careerguide.web.Link;

/** Measures roles by the same yardsticks: figures of one unit, place and date wherever all roles have such. */
final class NumberRow {

    private static final int RATIO_DECIMALS = 4;

    private final Dimension dimension;
    private final List<Role> roles;
    private final String part;
    private final List<RowView.Measure> measures = new ArrayList<>();

    private NumberRow(Dimension dimension, List<Role> roles, String part) {
        this.dimension = dimension;
        this.roles = roles;
        this.part = part;
    }

    /** A value of a role and where it comes from; of one that is not there, the reason. */
    private record Known(BigDecimal value, String text, String unit, boolean atLeast, Origin origin, MissingReason missing) {

        static Known number(Number value, String unit, Origin origin, MissingReason missing) {
            return new Known(value == null ? null : Decimals.plain(new BigDecimal(value.toString())), null, unit, false, origin,
                    value == null ? missing : null);
        }

        static Known text(String text, Origin origin, MissingReason missing) {
            return new Known(null, text, null, false, origin, text == null ? missing : null);
        }

        boolean isThere() {
            return value != null || text != null;
        }

        /** Whether two numbers may be set against each other. */
        boolean comparesWith(Known other) {
            return value != null && other.value != null && !atLeast && !other.atLeast && Objects.equals(unit, other.unit)
                    && Objects.equals(origin.place(), other.origin.place())
                    && Objects.equals(origin.date(), other.origin.date());
        }

        boolean sameAs(Known other) {
            return isThere() && (text != null ? Published.sortForm(text).equals(other.text == null ? null
                    : Published.sortForm(other.text)) : comparesWith(other) && value.compareTo(other.value) == 0);
        }
    }

    /** Where, when and by whom a value was collected. */
    private record Origin(PlaceView place, String date, Link source, Via via, ReferenceMatch match) {
    }

    static RowView wages(Dimension dimension, List<Role> roles) {
        var row = new NumberRow(dimension, roles, "wages");
        List<WageView> wages = Aligned.wages(roles);
        row.money("median", "Median wage", wages, WageView::median);
        row.money("mean", "Mean wage", wages, WageView::mean);
        row.money("percentile10", "10th percentile wage", wages, WageView::percentile10);
        row.money("percentile25", "25th percentile wage", wages, WageView::percentile25);
        row.money("percentile75", "75th percentile wage", wages, WageView::percentile75);
        row.money("percentile90", "90th percentile wage", wages, WageView::percentile90);
        row.add("employment", "Wage and salary jobs", wages, view -> Known.number(view.employment(), "jobs", origin(view),
                reason(view.missing(), "employment")));
        return row.view();
    }

    static RowView outlook(Dimension dimension, List<Role> roles) {
        var row = new NumberRow(dimension, roles, "outlook");
        List<OutlookView> outlook = Aligned.outlook(roles);
        row.projected("changePercent", "Projected change in employment", "percent", outlook, OutlookView::changePercent);
        row.projected("openingsPerYear", "Openings a year", "openings/year", outlook, OutlookView::openingsPerYear);
        row.projected("baseEmployment", "Jobs in the base year", "jobs", outlook, OutlookView::baseEmployment);
        row.projected("targetEmployment", "Jobs in the target year", "jobs", outlook, OutlookView::targetEmployment);
        return row.view();
    }

    static RowView education(Dimension dimension, List<Role> roles) {
        var row = new NumberRow(dimension, roles, "education");
        List<EducationView> education = roles.stream().map(EducationView::of).toList();
        row.stated("entryEducation", "Typical entry education", education, EducationView::entryEducation);
        row.stated("workExperience", "Work experience in a related occupation", education, EducationView::workExperience);
        row.stated("onTheJobTraining", "Training on the job", education, EducationView::onTheJobTraining);
        List<List<EducationShareView>> shares = roles.stream().map(EducationShareView::listOf).toList();
        var levels = new LinkedHashSet<String>();
        shares.forEach(ofRole -> ofRole.forEach(share -> levels.add(share.level())));
        for (String level : levels) {
            row.add("share", level, shares.stream().map(ofRole -> ofRole.stream()
                    .filter(share -> share.level().equals(level)).findFirst().orElse(null)).toList(),
                    share -> Known.number(share.sharePercent(), "percent",
                            new Origin(null, share.date(), share.source(), share.via(), share.match()),
                            reason(share.missing(), "sharePercent")));
        }
        return row.view();
    }

    static RowView jobZone(Dimension dimension, List<Role> roles) {
        var row = new NumberRow(dimension, roles, "jobZone");
        row.add("jobZone", "Job zone", roles.stream().map(JobZoneView::of).toList(),
                zone -> Known.number(zone.zone(), "zone",
                        new Origin(null, zone.date(), zone.source(), zone.via(), zone.match()),
                        null));
        return row.view();
    }

    private void money(String name, String title, List<WageView> wages, Function<WageView, Money> money) {
        add(name, title, wages, view -> {
            Money amount = money.apply(view);
            Known known = Known.number(amount == null ? null : amount.amount(), amount == null ? null : amount.unit(),
                    origin(view), reason(view.missing(), name));
            return amount != null && amount.atLeast() != null
                    ? new Known(known.value(), null, known.unit(), true, known.origin(), null)
                    : known;
        });
    }

    private void projected(String name, String title, String unit, List<OutlookView> outlook,
            Function<OutlookView, Number> number) {
        add(name, title, outlook, view -> Known.number(number.apply(view), unit,
                new Origin(view.place(), view.date(), view.source(), view.via(), view.match()), reason(view.missing(), name)));
    }

    private void stated(String name, String title, List<EducationView> education, Function<EducationView, String> text) {
        add(name, title, education, view -> Known.text(text.apply(view),
                new Origin(view.place(), view.date(), view.source(), view.via(), view.match()), reason(view.missing(), name)));
    }

    /** Adds a measure of what is known of the roles, in their order; null stands for a role of which nothing is. */
    private <V> void add(String name, String title, List<V> views, Function<V, Known> known) {
        var values = new ArrayList<Known>();
        for (int i = 0; i < roles.size(); i++) {
            V view = views.get(i);
            values.add(view == null ? new Known(null, null, null, false, null, Rows.reason(roles.get(i), part))
                    : known.apply(view));
        }
        Known first = values.get(0);
        var figures = new ArrayList<RowView.Figure>();
        for (int i = 0; i < roles.size(); i++) {
            figures.add(figure(roles.get(i), values.get(i), i == 0 ? null : first));
        }
        measures.add(new RowView.Measure(name, title, values.stream().allMatch(first::sameAs), figures));
    }

    private static RowView.Figure figure(Role role, Known known, Known first) {
        if (!known.isThere()) {
            return new RowView.Figure(role.slug, null, null, null, null, null, null, null, null, null, null, null,
                    known.missing() == null ? MissingReason.NOT_COLLECTED : known.missing());
        }
        boolean comparable = first != null && known.comparesWith(first);
        boolean positive = comparable && known.value().signum() > 0 && first.value().signum() > 0;
        Origin origin = known.origin();
        return new RowView.Figure(role.slug, known.value(), known.text(), known.unit(),
                known.atLeast() ? Boolean.TRUE : null, origin.place(), origin.date(),
                origin.source(), origin.via(), origin.match(),
                comparable ? Decimals.plain(known.value().subtract(first.value())) : null,
                positive ? Decimals.plain(known.value().divide(first.value(), RATIO_DECIMALS, RoundingMode.HALF_UP)) : null,
                null);
    }

    private RowView view() {
        var cells = new ArrayList<RowView.Cell>();
        for (int i = 0; i < roles.size(); i++) {
            int role = i;
            List<Link> sources = Rows.distinct(measures.stream().map(measure -> measure.values().get(role).source())
                    .toList());
            cells.add(new RowView.Cell(roles.get(i).slug, null, null,
                    sources == null ? Rows.reason(roles.get(i), part) : null, sources));
        }
        return new RowView(dimension.code(), dimension.title(), dimension.summary(), dimension.kind(),
                measures.stream().anyMatch(RowView.Measure::same) && measures.stream().allMatch(NumberRow::sameOrUnknown), null,
                null, null, null, measures, cells);
    }

    /** A measure that nobody has collected for any of the roles does not tell them apart. */
    private static boolean sameOrUnknown(RowView.Measure measure) {
        return measure.same() || measure.values().stream().allMatch(figure -> figure.missing() != null);
    }

    private static MissingReason reason(Map<String, MissingReason> missing, String name) {
        return missing == null ? null : missing.get(name);
    }

    private static Origin origin(WageView view) {
        return new Origin(view.place(), view.date(), view.source(), view.via(), view.match());
    }
}
