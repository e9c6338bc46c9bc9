package org.careerguide.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.page.Sheet.Line;
import org.careerguide.page.Sheet.Origin;
import org.careerguide.role.EducationShareView;
import org.careerguide.role.PrecisionView;
import org.careerguide.role.RatedElementView;
import org.careerguide.role.RoleResponsibilityView;
import org.careerguide.role.RoleSkillView;
import org.careerguide.role.RoleView;
import org.careerguide.role.WorkContextView;
import org.careerguide.role.WorkStyleView;

/**
 * Makes the lines on the precision of ratings and shares of a role. A view has precision only with {@code expand=precision}.
 */
final class PrecisionLines {

    private PrecisionLines() {
    }

    static Stream<Line> of(RoleView role) {
        Function<RatedElementView, Origin> ofRated = one -> Sheets.origin(one.source(), null, one.date(), one.via());
        return Stream.of(
                lines(role.skills(), RoleSkillView::title, RoleSkillView::precision,
                        one -> Sheets.origin(one.source(), null, one.date(), one.via())),
                lines(role.abilities(), RatedElementView::title, RatedElementView::precision, ofRated),
                lines(role.generalisedActivities(), RatedElementView::title, RatedElementView::precision, ofRated),
                lines(role.workStyles(), WorkStyleView::title, WorkStyleView::precision,
                        one -> Sheets.origin(one.source(), null, one.date(), one.via())),
                lines(role.workContext(), WorkContextView::title, WorkContextView::precision,
                        one -> Sheets.origin(one.source(), null, one.date(), one.via())),
                lines(Lines.stream(role.responsibilities()).filter(one -> one.ratings() != null).toList(),
                        RoleResponsibilityView::title, one -> one.ratings().precision(),
                        one -> Sheets.origin(one.ratings().source(), null, one.ratings().date(), one.via())),
                shares("", role.educationLevels()), shares(EducationShareView.EXPERIENCE, role.experienceLevels()),
                shares(EducationShareView.ON_SITE, role.onSiteTrainingLevels()),
                shares(EducationShareView.ON_THE_JOB, role.onTheJobTrainingLevels())).flatMap(Function.identity());
    }

    private static Stream<Line> shares(String kind, List<EducationShareView> shares) {
        return lines(shares, share -> kind + share.level(), EducationShareView::precision,
                share -> Sheets.origin(share.source(), null, share.date(), share.via()));
    }

    private static <T> Stream<Line> lines(List<T> things, Function<T, String> title,
            Function<T, Map<String, PrecisionView>> precision, Function<T, Origin> origin) {
        return Lines.stream(things).filter(one -> precision.apply(one) != null)
                .flatMap(one -> precision.apply(one).entrySet().stream().map(value -> Lines.words(
                        title.apply(one) + ", " + spaced(value.getKey()), words(value.getValue()), origin.apply(one))));
    }

    private static String spaced(String property) {
        return property.replaceFirst("Percent$", "").replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String words(PrecisionView precision) {
        return Stream.of(precision.answers() == null ? null : precision.answers() + " answers",
                precision.standardError() == null ? null : "standard error " + precision.standardError().toPlainString(),
                bounds(precision.lowerBound(), precision.upperBound()))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String bounds(BigDecimal lower, BigDecimal upper) {
        return lower == null || upper == null ? null
                : "95 % interval " + lower.toPlainString() + " to " + upper.toPlainString();
    }
}
