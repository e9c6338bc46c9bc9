package org.careerguide.role;

import java.math.BigDecimal;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount of money. */
@Schema(name = "Money", description = "An amount of money, and what it is paid for.")
public record Money(
        @Schema(description = "The amount.", examples = "48500") @NotNull BigDecimal amount,
        @Schema(description = "ISO 4217 code.", examples = "USD") @NotNull String currency,
        @Schema(description = "What it is paid for.") @NotNull WagePeriod per) {

    static Money of(BigDecimal amount, String currency, WagePeriod per) {
        if (amount == null) {
            return null;
        }
        BigDecimal plain = amount.stripTrailingZeros();
        return new Money(plain.scale() < 0 ? plain.setScale(0) : plain, currency, per);
    }
}
