package org.careerguide.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

import org.careerguide.role.RoleView;
import org.careerguide.role.WageView;
import org.careerguide.source.Figures;

/** Median wages of a role over the years, in one unit, place and occupation, the earliest first. */
public record WageYears(List<Year> years) {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(100);

    /** A year: when it was, its median as people read it, its bar in percent of the longest, and its source. */
    public record Year(String when, String shown, String width, String source, String url) {
    }

    /** The wages of a role over the years; null if fewer than two years are known. */
    static WageYears of(RoleView role) {
        if (role.wages() == null) {
            return null;
        }
        WageView latest = role.wages().get(0);
        List<WageView> series = role.wages().stream()
                .filter(wages -> wages.median() != null && latest.median() != null
                        && wages.median().unit().equals(latest.median().unit()) && wages.place().equals(latest.place())
                        && Objects.equals(wages.via(), latest.via()))
                .sorted((one, other) -> one.date().compareTo(other.date())).toList();
        if (series.stream().map(WageView::date).distinct().count() < 2) {
            return null;
        }
        BigDecimal most = series.stream().map(wages -> wages.median().amount()).reduce(BigDecimal.ONE, BigDecimal::max);
        return new WageYears(series.stream().map(wages -> new Year(Figures.date(wages.date()), wages.median().text(),
                wages.median().amount().multiply(LONGEST).divide(most, 2, RoundingMode.HALF_UP).toPlainString(),
                wages.source().title(), PageAddress.of(wages.source().url().absolute()))).toList());
    }
}
