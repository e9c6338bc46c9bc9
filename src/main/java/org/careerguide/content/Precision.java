package org.careerguide.content;

import java.math.BigDecimal;

import jakarta.validation.constraints.Min;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** Precision of a survey's estimate; unknown values are null. */
public record Precision(
        @JsonPropertyDescription("Number of people who answered.") @Min(0) Integer answers,
        @JsonPropertyDescription("Standard error of the estimate.") BigDecimal standardError,
        @JsonPropertyDescription("Lower bound of the 95% confidence interval.") BigDecimal lowerBound,
        @JsonPropertyDescription("Upper bound of the 95% confidence interval.") BigDecimal upperBound) {
}
