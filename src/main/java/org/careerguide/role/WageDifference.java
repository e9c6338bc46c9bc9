package org.careerguide.role;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.careerguide.content.MissingReason;
import org.careerguide.source.Decimals;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the median wages of two roles differ. */
@Schema(name = "WageDifference", description = "Difference between the median wages of two roles, for the same place, date and unit.")
public record WageDifference(
        @Schema(required = true, description = "Wage of the second role minus wage of the first.") Money difference,
        @Schema(required = true, description = "Difference in percent of the first wage, to one decimal.", examples = "12.5") BigDecimal percent,
        @Schema(required = true, description = "Median wage of the first role.") Money from,
        @Schema(required = true, description = "Median wage of the second role.") Money to,
        @Schema(required = true) PlaceView place,
        @Schema(required = true, description = "Reference date, as year and month.", examples = "2025-05") String date,
        @Schema(required = true, description = "Sources of the two wages.") List<Link> sources,
        @Schema(required = true, description = "Occupation that the first wage was collected for.") Via fromVia,
        @Schema(required = true, description = "Occupation that the second wage was collected for.") Via toVia) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The change from one role's median wage to another's, as far as it is known.
     *
     * @param difference null if it cannot be stated
     * @param missing the reason why not; null if it is stated
     * @param explanation that reason in a sentence, if both wages are known
     * @param pay the change in words, which may be known without a difference
     */
    public record Change(WageDifference difference, MissingReason missing, String explanation, PayChange pay) {
    }

    /** The difference from one role to another, by figures of one place, date and unit; or why there is none. */
    public static Change between(RoleContent from, RoleContent to) {
        List<WageView> wages = Aligned.wages(List.of(from, to));
        Optional<MissingReason> unknown = wages.stream().map(WageDifference::reason).filter(Objects::nonNull).findFirst();
        if (unknown.isPresent()) {
            return new Change(null, unknown.get(), null, PayChange.UNKNOWN);
        }
        WageView first = wages.get(0);
        WageView second = wages.get(1);
        PayChange pay = PayChange.of(first.median(), second.median());
        return first.figure(first.median()).incomparableWith(second.figure(second.median()))
                .map(why -> new Change(null, why.missing(), why.explanation(),
                        why == Incomparable.LOWER_BOUND ? pay : PayChange.UNKNOWN))
                .orElseGet(() -> new Change(of(first, second), null, null, pay));
    }

    /** Why a role's median wage is missing; null if it is known. */
    private static MissingReason reason(WageView wages) {
        if (wages == null) {
            return MissingReason.NOT_COLLECTED;
        }
        return wages.median() == null ? wages.missing().get("median") : null;
    }

    private static WageDifference of(WageView first, WageView second) {
        BigDecimal difference = second.median().amount().subtract(first.median().amount());
        return new WageDifference(Money.of(difference, first.median().currency(), first.median().per(), false),
                Decimals.plain(difference.multiply(HUNDRED).divide(first.median().amount(), 1, RoundingMode.HALF_UP)),
                first.median(), second.median(), first.place(), first.date(),
                List.of(first.source(), second.source()).stream().distinct().toList(), first.via(), second.via());
    }
}
