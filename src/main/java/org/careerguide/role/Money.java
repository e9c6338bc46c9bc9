package org.careerguide.role;

import java.math.BigDecimal;
import java.util.Locale;

import org.careerguide.content.WagePeriod;
import org.careerguide.source.Decimals;
import org.careerguide.source.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount of money. */
@Schema(name = "Money", description = "An amount of money for a period.")
public record Money(
        @Schema(required = true, description = "The amount.", examples = "48500") BigDecimal amount,
        @Schema(required = true, description = "ISO 4217 code.", examples = "USD") String currency,
        @Schema(required = true, description = "Period that the amount is paid for.") WagePeriod per,
        @Schema(description = "True if the amount is a lower bound.") Boolean atLeast,
        @Schema(required = true, description = "The amount as people read it.", examples = "$48,500 a year") String text) {

    static Money of(BigDecimal amount, String currency, WagePeriod per, boolean atLeast) {
        return amount == null ? null
                : new Money(Decimals.plain(amount), currency, per, atLeast ? Boolean.TRUE : null, Figures.shown("amount",
                        Decimals.plain(amount), currency + "/" + per.name().toLowerCase(Locale.ROOT), atLeast));
    }

    /** The unit of the amount, such as {@code USD/year}. */
    public String unit() {
        return currency + "/" + per.name().toLowerCase(Locale.ROOT);
    }
}
