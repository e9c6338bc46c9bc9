package org.careerguide.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** Wages and employment of all occupations in one place, of one source. */
public record PlaceWagesDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Title of the document.") @NotBlank @Size(max = 300) String title,
        @JsonPropertyDescription("Area that the figures cover.") @NotNull @Valid Place place,
        @JsonPropertyDescription("Reference date, as year and month.") @NotNull @Pattern(regexp = "^[0-9]{4}-(0[1-9]|1[0-2])$", message = "a year and month such as 2025-05") String date,
        @JsonPropertyDescription("ISO 4217 code of the currency.") @NotNull @Pattern(regexp = "^[A-Z]{3}$", message = "a code of three capital letters such as USD") String currency,
        @JsonPropertyDescription("Slug of the source of every figure.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source,
        @JsonPropertyDescription("Figures, one entry for each SOC code.") @NotEmpty List<@NotNull @Valid Figures> occupations,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** Wages and employment of a SOC code. */
    public record Figures(
            @JsonPropertyDescription("SOC code of the occupation or group.") @NotNull @Pattern(regexp = OccupationDocument.SOC) String soc,
            @JsonPropertyDescription("Title of the occupation or group.") @NotBlank @Size(max = 200) String title,
            @JsonPropertyDescription("Wage and salary jobs.") @Min(0) @Max(1000000000) Long employment,
            @JsonPropertyDescription("Relative standard error of `employment`, in percent.") @DecimalMin("0") BigDecimal employmentRelativeStandardErrorPercent,
            @JsonPropertyDescription("Relative standard error of the mean wage, in percent.") @DecimalMin("0") BigDecimal meanRelativeStandardErrorPercent,
            @JsonPropertyDescription("Jobs of the occupation among 1,000 jobs of the place.") @DecimalMin("0") BigDecimal jobsPer1000,
            @JsonPropertyDescription("Share of the occupation in the jobs of the place, divided by its share in the nation.") @DecimalMin("0") BigDecimal locationQuotient,
            @JsonPropertyDescription("Amounts by the year.") @Valid Amounts year,
            @JsonPropertyDescription("Amounts by the hour.") @Valid Amounts hour,
            @JsonPropertyDescription("Why figures other than amounts are absent, by property name.") Map<String, @NotNull MissingReason> missing) {
    }

    /** Amounts of one unit of pay. */
    public record Amounts(
            @JsonPropertyDescription("Mean wage.") @Positive @Digits(integer = 12, fraction = 2) BigDecimal mean,
            @JsonPropertyDescription("10th percentile wage.") @Positive @Digits(integer = 12, fraction = 2) BigDecimal percentile10,
            @JsonPropertyDescription("25th percentile wage.") @Positive @Digits(integer = 12, fraction = 2) BigDecimal percentile25,
            @JsonPropertyDescription("Median wage.") @Positive @Digits(integer = 12, fraction = 2) BigDecimal median,
            @JsonPropertyDescription("75th percentile wage.") @Positive @Digits(integer = 12, fraction = 2) BigDecimal percentile75,
            @JsonPropertyDescription("90th percentile wage.") @Positive @Digits(integer = 12, fraction = 2) BigDecimal percentile90,
            @JsonPropertyDescription("Names of the amounts that are lower bounds.") List<@NotBlank String> atLeast,
            @JsonPropertyDescription("Why amounts are absent, by property name.") Map<String, @NotNull MissingReason> missing) {
    }

    /** Figures of a SOC code with the place, date, currency and source of their document. */
    public record Stated(Place place, String date, String currency, String source, Figures figures) {

        /** The wages of an occupation by these figures, per year and per hour. */
        public List<OccupationDocument.Wages> of(OccupationDocument occupation) {
            var wages = new ArrayList<OccupationDocument.Wages>();
            var collectedFor = SocGroups.collectedFor(occupation, figures.soc(), figures.title());
            Map<WagePeriod, Amounts> stated = new TreeMap<>();
            put(stated, WagePeriod.YEAR, figures.year());
            put(stated, WagePeriod.HOUR, figures.hour());
            stated.forEach((per, amounts) -> {
                Map<String, MissingReason> missing = new HashMap<>(figures.missing() == null ? Map.of() : figures.missing());
                missing.putAll(amounts.missing() == null ? Map.of() : amounts.missing());
                wages.add(new OccupationDocument.Wages(source, place, date, currency, per, amounts.mean(),
                        amounts.percentile10(), amounts.percentile25(), amounts.median(), amounts.percentile75(),
                        amounts.percentile90(), amounts.atLeast(), collectedFor, figures.employment(),
                        figures.employmentRelativeStandardErrorPercent(), figures.meanRelativeStandardErrorPercent(),
                        figures.jobsPer1000(), figures.locationQuotient(), missing));
            });
            return wages;
        }

        private static void put(Map<WagePeriod, Amounts> stated, WagePeriod per, Amounts amounts) {
            if (amounts != null) {
                stated.put(per, amounts);
            }
        }
    }
}
