package org.careerguide.role;

import java.math.BigDecimal;
import java.util.Locale;

import org.careerguide.source.Decimals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount of money. */
@Schema(name = "Money", description = "An amount of money, and what it is paid for.")
public record Money(
        @Schema(required = true, description = "The amount.", examples = "48500") BigDecimal amount,
        @Schema(required = true, description = "ISO 4217 code.", examples = "USD") String currency,
        @Schema(required = true, description = "What it is paid for.") WagePeriod per,
        @Schema(description = "Given where the amount is only known to be at least so much.") Boolean atLeast) {

    static Money of(BigDecimal amount, String currency, WagePeriod per, boolean atLeast) {
        return amount == null ? null : new Money(Decimals.plain(amount), currency, per, atLeast ? Boolean.TRUE : null);
    }

    /** The unit of the amount, such as {@code USD/year}. */
    public String unit() {
        return currency + "/" + per.name().toLowerCase(Locale.ROOT);
    }
}
