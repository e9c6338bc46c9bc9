package org.careerguide.role;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.careerguide.source.Decimals;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the median wages of two roles differ. */
@Schema(name = "WageDifference", description = "How the median wages of two roles differ, by figures of one place, date and unit.")
public record WageDifference(
        @Schema(required = true, description = "What the second role pays more than the first; below zero where it pays less.") Money difference,
        @Schema(required = true, description = "The same in percent of the first, to a tenth.", examples = "12.5") BigDecimal percent,
        @Schema(required = true, description = "Median wage of the first role.") Money from,
        @Schema(required = true, description = "Median wage of the second role.") Money to,
        @Schema(required = true) PlaceView place,
        @Schema(required = true, description = "Reference date: year and month.", examples = "2025-05") String date,
        @Schema(required = true, description = "Sources of the two wages, each once.") List<Link> sources,
        @Schema(required = true, description = "The occupation that the first wage was collected for.") Via fromVia,
        @Schema(required = true, description = "The occupation that the second wage was collected for.") Via toVia) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The difference from one role to another, where both wages are known exactly, of one place and date. */
    public static Optional<WageDifference> of(Role from, Role to) {
        List<WageView> wages = Aligned.wages(List.of(from, to));
        WageView first = wages.get(0);
        WageView second = wages.get(1);
        if (first == null || second == null || !isExact(first.median()) || !isExact(second.median())
                || !first.unit().equals(second.unit()) || !first.date().equals(second.date())
                || !first.place().equals(second.place())) {
            return Optional.empty();
        }
        BigDecimal difference = second.median().amount().subtract(first.median().amount());
        return Optional.of(new WageDifference(
                Money.of(difference, first.median().currency(), first.median().per(), false),
                Decimals.plain(difference.multiply(HUNDRED).divide(first.median().amount(), 1, RoundingMode.HALF_UP)),
                first.median(), second.median(), first.place(), first.date(),
                List.of(first.source(), second.source()).stream().distinct().toList(), first.via(), second.via()));
    }

    private static boolean isExact(Money money) {
        return money != null && money.atLeast() == null && money.amount().signum() > 0;
    }
}
