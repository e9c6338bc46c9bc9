package org.careerguide.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
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

/**
 * An occupation of the official classifications with its figures: what roles take wages and outlook from.
 */
public record OccupationDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Title of the occupation.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("O*NET-SOC 2019 code, such as 43-3021.00.") @NotNull @Pattern(regexp = ONET_SOC) String onetSoc,
        @JsonPropertyDescription("SOC 2018 code, such as 43-3021.") @NotNull @Pattern(regexp = SOC) String soc,
        @JsonPropertyDescription("Wage figures, one entry for each source, place and date.") List<@NotNull @Valid Wages> wages,
        @JsonPropertyDescription("Employment projections, one entry for each source and place.") List<@NotNull @Valid Outlook> outlook,
        @JsonPropertyDescription("Job zone of the occupation.") @Valid JobZone jobZone,
        @JsonPropertyDescription("Education that people in the occupation have, lowest level first.") List<@NotNull @Valid EducationShare> education,
        @JsonPropertyDescription("Experience in related work that people in the occupation say it asks for, shortest first.") List<@NotNull @Valid EducationShare> relatedExperience,
        @JsonPropertyDescription("Training on site or in the plant that people in the occupation say it asks for, shortest first.") List<@NotNull @Valid EducationShare> onSiteTraining,
        @JsonPropertyDescription("Training on the job that people in the occupation say it asks for, shortest first.") List<@NotNull @Valid EducationShare> onTheJobTraining,
        @JsonPropertyDescription("Work styles that the occupation needs.") List<@NotNull @Valid WorkStyle> workStyles,
        @JsonPropertyDescription("Interests of the occupation, by the six Holland types.") List<@NotNull @Valid Scored> interests,
        @JsonPropertyDescription("Types of interest that the occupation fits best, the best first.") List<@NotNull @Valid HighPoint> interestHighPoints,
        @JsonPropertyDescription("Work values of the occupation.") List<@NotNull @Valid Scored> workValues,
        @JsonPropertyDescription("Detailed work activities of the occupation, which other occupations may have too.") List<@NotNull @Valid WorkActivity> workActivities,
        @JsonPropertyDescription("Tasks that people in the occupation have reported lately and that are not yet among its tasks.") List<@NotNull @Valid EmergingTask> emergingTasks,
        @JsonPropertyDescription("Abilities that the occupation needs.") List<@NotNull @Valid Rated> abilities,
        @JsonPropertyDescription("Generalised work activities of the occupation, with their ratings.") List<@NotNull @Valid Rated> generalisedActivities,
        @JsonPropertyDescription("Conditions under which the work is done.") List<@NotNull @Valid Context> workContext,
        @JsonPropertyDescription("Related occupations, closest first.") List<@NotNull @Valid Related> related,
        @JsonPropertyDescription("Programmes of study that prepare for the occupation, the most specific first.") List<@NotNull @Valid Programme> programmes,
        @JsonPropertyDescription("Codes of the occupation in other classifications, by classification.") List<@NotNull @Valid Crosswalk> crosswalks,
        @JsonPropertyDescription("How much of the work language models could speed up, as published.") @Valid AiExposure aiExposure,
        @JsonPropertyDescription("Why parts of the occupation are absent, by property name; `not-collected` by default.") Map<String, @NotNull MissingReason> missing,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** What an O*NET-SOC 2019 code looks like. */
    public static final String ONET_SOC = "^[0-9]{2}-[0-9]{4}\\.[0-9]{2}$";

    /** What a SOC 2018 code looks like. */
    public static final String SOC = "^[0-9]{2}-[0-9]{4}$";

    /** How many characters of an O*NET-SOC code are the SOC code. */
    public static final int SOC_LENGTH = 7;

    /** What the identifier of an element of the content model looks like. */
    public static final String ELEMENT = "^[0-9A-Za-z]+([.][0-9A-Za-z]+)*$";

    /** What the names of measures of exposure to language models look like. */
    public static final String AI_MEASURE = "^(dv|human)_rating_(alpha|beta|gamma)$";

    /** Wages and employment of one source, place and date. */
    public record Wages(
            @JsonPropertyDescription("Slug of the source of every figure in this entry.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source,
            @JsonPropertyDescription("Area that the figures cover.") @NotNull @Valid Place place,
            @JsonPropertyDescription("Reference date, as year and month.") @NotNull @Pattern(regexp = "^[0-9]{4}-(0[1-9]|1[0-2])$", message = "a year and month such as 2025-05") String date,
            @JsonPropertyDescription("ISO 4217 code of the currency.") @NotNull @Pattern(regexp = "^[A-Z]{3}$", message = "a code of three capital letters such as USD") String currency,
            @JsonPropertyDescription("Period that the amounts are paid for.") @NotNull WagePeriod per,
            @JsonPropertyDescription("Mean wage.") @Positive @Digits(integer = 12, fraction = 2) BigDecimal mean,
            @JsonPropertyDescription("10th percentile wage.") @Positive @Digits(integer = 12, fraction = 2) BigDecimal percentile10,
            @JsonPropertyDescription("25th percentile wage.") @Positive @Digits(integer = 12, fraction = 2) BigDecimal percentile25,
            @JsonPropertyDescription("Median wage.") @Positive @Digits(integer = 12, fraction = 2) BigDecimal median,
            @JsonPropertyDescription("75th percentile wage.") @Positive @Digits(integer = 12, fraction = 2) BigDecimal percentile75,
            @JsonPropertyDescription("90th percentile wage.") @Positive @Digits(integer = 12, fraction = 2) BigDecimal percentile90,
            @JsonPropertyDescription("Names of the amounts that are lower bounds.") List<@NotNull @Pattern(regexp = "^(mean|median|percentile(10|25|75|90))$", message = "one of mean, median, percentile10, percentile25, percentile75, percentile90") String> atLeast,
            @JsonPropertyDescription("Combined group of occupations that the figures were collected for, if any.") @Valid CollectedFor collectedFor,
            @JsonPropertyDescription("Wage and salary jobs of this source, place and date, whatever the amounts are paid for; does not count the self-employed.") @Min(0) @Max(1000000000) Long employment,
            @JsonPropertyDescription("Relative standard error of `employment`, in percent.") @DecimalMin("0") @DecimalMax("1000") BigDecimal employmentRelativeStandardErrorPercent,
            @JsonPropertyDescription("Relative standard error of `mean`, in percent.") @DecimalMin("0") @DecimalMax("1000") BigDecimal meanRelativeStandardErrorPercent,
            @JsonPropertyDescription("Jobs of the occupation among 1,000 jobs of the place.") @DecimalMin("0") @DecimalMax("1000") BigDecimal jobsPer1000,
            @JsonPropertyDescription("Share of the occupation in the jobs of the place, divided by its share in the nation.") @DecimalMin("0") @DecimalMax("100000") BigDecimal locationQuotient,
            @JsonPropertyDescription("Why figures are absent, by property name; `not-collected` by default.") Map<String, @NotNull MissingReason> missing) {

        /** Wages without standard errors and without anything that relates a place to the nation. */
        public Wages(String source, Place place, String date, String currency, WagePeriod per, BigDecimal mean,
                BigDecimal percentile10, BigDecimal percentile25, BigDecimal median, BigDecimal percentile75,
                BigDecimal percentile90, List<String> atLeast, CollectedFor collectedFor, Long employment,
                Map<String, MissingReason> missing) {
            this(source, place, date, currency, per, mean, percentile10, percentile25, median, percentile75, percentile90,
                    atLeast, collectedFor, employment, null, null, null, null, missing);
        }
    }

    /** Projected employment of one source and place. */
    public record Outlook(
            @JsonPropertyDescription("Slug of the source of every figure in this entry.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source,
            @JsonPropertyDescription("Area that the figures cover.") @NotNull @Valid Place place,
            @JsonPropertyDescription("Base year of the projection.") @NotNull @Min(1900) @Max(2200) Integer baseYear,
            @JsonPropertyDescription("Target year of the projection.") @NotNull @Min(1900) @Max(2200) Integer targetYear,
            @JsonPropertyDescription("Jobs in the base year, including self-employed.") @Min(0) @Max(1000000000) Long baseEmployment,
            @JsonPropertyDescription("Jobs in the target year, including self-employed.") @Min(0) @Max(1000000000) Long targetEmployment,
            @JsonPropertyDescription("Change from the base year to the target year, in percent.") @DecimalMin("-100") @DecimalMax("10000") BigDecimal changePercent,
            @JsonPropertyDescription("Average annual openings, from growth and replacement.") @Min(0) @Max(1000000000) Long openingsPerYear,
            @JsonPropertyDescription("Share of the self-employed in the base year, in percent.") @DecimalMin("0") @DecimalMax("100") BigDecimal selfEmployedPercent,
            @JsonPropertyDescription("Workers who leave the labour force in an average year, in percent of employment.") @DecimalMin("0") @DecimalMax("100") BigDecimal exitRatePercent,
            @JsonPropertyDescription("Workers who move to another occupation in an average year, in percent of employment.") @DecimalMin("0") @DecimalMax("100") BigDecimal transferRatePercent,
            @JsonPropertyDescription("Typical entry-level education.") @Size(max = 200) String entryEducation,
            @JsonPropertyDescription("Work experience in a related occupation that is typically required.") @Size(max = 200) String workExperience,
            @JsonPropertyDescription("On-the-job training that is typically needed.") @Size(max = 200) String onTheJobTraining,
            @JsonPropertyDescription("What drives the change, in the words of the source.") List<@NotBlank @Size(max = 2000) String> factors,
            @JsonPropertyDescription("What drives the change in single industries, in the words of the source.") List<@NotNull @Valid IndustryFactor> industryFactors,
            @JsonPropertyDescription("Combined group of occupations that the projection was made for, if any.") @Valid CollectedFor collectedFor,
            @JsonPropertyDescription("Why figures are absent, by property name; `not-collected` by default.") Map<String, @NotNull MissingReason> missing) {
    }

    /** A reason for the change of employment in an industry. */
    public record IndustryFactor(
            @JsonPropertyDescription("Code of the industry in the projections, such as 441100.") @NotBlank @Size(max = 20) String code,
            @JsonPropertyDescription("Title of the industry. Absent if the source does not state it.") @Size(min = 1, max = 200) String title,
            @JsonPropertyDescription("What drives the change, in the words of the source.") @NotBlank @Size(max = 2000) String factor) {
    }

    /** A combined group of occupations. */
    public record CollectedFor(
            @JsonPropertyDescription("SOC code of the group.") @NotNull @Pattern(regexp = SOC) String soc,
            @JsonPropertyDescription("Title of the group.") @NotBlank @Size(max = 200) String title) {
    }

    /** How much preparation the occupation takes. */
    public record JobZone(
            @JsonPropertyDescription("Job zone, from 1 (little or no preparation) to 5 (extensive preparation).") @NotNull @Min(1) @Max(5) Integer zone,
            @JsonPropertyDescription("Name of the zone.") @Size(max = 200) String title,
            @JsonPropertyDescription("Experience that occupations of the zone ask for.") @Size(max = 2000) String experience,
            @JsonPropertyDescription("Education that they ask for.") @Size(max = 2000) String education,
            @JsonPropertyDescription("Training that they ask for.") @Size(max = 2000) String training,
            @JsonPropertyDescription("Examples of such occupations.") @Size(max = 2000) String examples,
            @JsonPropertyDescription("Specific vocational preparation, such as 4.0 to < 6.0.") @Size(max = 100) String svpRange,
            @JsonPropertyDescription("Date of the assignment, as a year, month or day.") @NotNull @Pattern(regexp = Dates.PARTIAL) String date,
            @JsonPropertyDescription("Slug of the source.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source) {
    }

    /** The share of people in the occupation who say that its work requires a level of education. */
    public record EducationShare(
            @JsonPropertyDescription("Name of the level.") @NotBlank @Size(max = 400) String level,
            @JsonPropertyDescription("Percentage of respondents.") @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal sharePercent,
            @JsonPropertyDescription("Date of the survey, as a year, month or day.") @NotNull @Pattern(regexp = Dates.PARTIAL) String date,
            @JsonPropertyDescription("Slug of the source.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source,
            @JsonPropertyDescription("Why the share is absent, by property name; `not-collected` by default.") Map<String, @NotNull MissingReason> missing,
            @JsonPropertyDescription("How precise the values are, by property name.") Map<String, @NotNull @Valid Precision> precision) {
    }

    /** A way of working that the occupation asks for. */
    public record WorkStyle(
            @JsonPropertyDescription("Identifier of the element in the source, such as 2.A.1.a.") @Pattern(regexp = ELEMENT) String elementId,
            @JsonPropertyDescription("Name of the work style.") @NotBlank @Size(max = 200) String title,
            @JsonPropertyDescription("Importance for the occupation, from 1 to 5.") @DecimalMin("1") @DecimalMax("5") @Digits(integer = 1, fraction = 2) BigDecimal importance,
            @JsonPropertyDescription("Date of the rating, as a year, month or day.") @NotNull @Pattern(regexp = Dates.PARTIAL) String date,
            @JsonPropertyDescription("Slug of the source.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source,
            @JsonPropertyDescription("Why the rating is absent, by property name; `not-collected` by default.") Map<String, @NotNull MissingReason> missing,
            @JsonPropertyDescription("How precise the values are, by property name.") Map<String, @NotNull @Valid Precision> precision) {
    }

    /** A score of the occupation, such as for an area of interest. */
    public record Scored(
            @JsonPropertyDescription("Identifier of the element in the source, such as 2.A.1.a.") @Pattern(regexp = ELEMENT) String elementId,
            @JsonPropertyDescription("Name of the interest or work value.") @NotBlank @Size(max = 200) String title,
            @JsonPropertyDescription("Score, from 1 (low) to 7 (high).") @NotNull @DecimalMin("0") @DecimalMax("7") @Digits(integer = 1, fraction = 2) BigDecimal score,
            @JsonPropertyDescription("Date of the score, as a year, month or day.") @NotNull @Pattern(regexp = Dates.PARTIAL) String date,
            @JsonPropertyDescription("Slug of the source.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source) {
    }

    /** An activity in which the tasks of many occupations agree. */
    public record WorkActivity(
            @JsonPropertyDescription("Identifier of the activity in the source, such as 4.A.1.a.1.I01.D01.") @NotNull @Pattern(regexp = "^[0-9A-Za-z]+([.][0-9A-Za-z]+)*$", message = "letters, digits and dots, such as 4.A.1.a.1.I01.D01") @Size(max = 60) String code,
            @JsonPropertyDescription("What is done, starting with a verb.") @NotBlank @Size(max = 400) String title,
            @JsonPropertyDescription("Intermediate activity that it is a part of.") @Valid Element intermediate,
            @JsonPropertyDescription("Generalised activity that it is a part of.") @Valid Element generalised,
            @JsonPropertyDescription("Date of the assignment, as a year, month or day.") @NotNull @Pattern(regexp = Dates.PARTIAL) String date,
            @JsonPropertyDescription("Slug of the source.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source) {
    }

    /** An element of a source, with its identifier. */
    public record Element(
            @JsonPropertyDescription("Identifier in the source.") @NotNull @Pattern(regexp = ELEMENT) @Size(max = 60) String code,
            @JsonPropertyDescription("Title.") @NotBlank @Size(max = 400) String title) {
    }

    /** A type that the occupation fits best. */
    public record HighPoint(
            @JsonPropertyDescription("Place among the types that the occupation fits, from 1 (best).") @NotNull @Min(1) @Max(6) Integer position,
            @JsonPropertyDescription("Name of the type.") @NotBlank @Size(max = 200) String title,
            @JsonPropertyDescription("Date of the assignment, as a year, month or day.") @NotNull @Pattern(regexp = Dates.PARTIAL) String date,
            @JsonPropertyDescription("Slug of the source.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source) {
    }

    /** A task that has come up recently. */
    public record EmergingTask(
            @JsonPropertyDescription("What is done.") @NotBlank @Size(max = 20000) String task,
            @JsonPropertyDescription("Whether the task is new, or a task in other words.") @NotNull EmergingTaskKind kind,
            @JsonPropertyDescription("The task that it revises.") @Size(max = 20000) String originalTask,
            @JsonPropertyDescription("Identifier of that task in the source.") @Size(max = 20) String originalTaskId,
            @JsonPropertyDescription("Date of the report, as a year, month or day.") @NotNull @Pattern(regexp = Dates.PARTIAL) String date,
            @JsonPropertyDescription("Slug of the source.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source) {
    }

    /** An element that is rated by importance and level. */
    public record Rated(
            @JsonPropertyDescription("Identifier of the element in the source, such as 2.A.1.a.") @Pattern(regexp = ELEMENT) String elementId,
            @JsonPropertyDescription("Name of the element.") @NotBlank @Size(max = 200) String title,
            @JsonPropertyDescription("Importance for the occupation, from 1 to 5.") @DecimalMin("1") @DecimalMax("5") @Digits(integer = 1, fraction = 2) BigDecimal importance,
            @JsonPropertyDescription("Level needed, from 0 to 7.") @DecimalMin("0") @DecimalMax("7") @Digits(integer = 1, fraction = 2) BigDecimal level,
            @JsonPropertyDescription("Date of the ratings, as a year, month or day.") @NotNull @Pattern(regexp = Dates.PARTIAL) String date,
            @JsonPropertyDescription("Slug of the source.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source,
            @JsonPropertyDescription("Why ratings are absent, by property name; `not-collected` by default.") Map<String, @NotNull MissingReason> missing,
            @JsonPropertyDescription("How precise the values are, by property name.") Map<String, @NotNull @Valid Precision> precision) {
    }

    /** A condition of the work. */
    public record Context(
            @JsonPropertyDescription("Identifier of the element in the source, such as 2.A.1.a.") @Pattern(regexp = ELEMENT) String elementId,
            @JsonPropertyDescription("Name of the condition.") @NotBlank @Size(max = 200) String title,
            @JsonPropertyDescription("Mean of the answers, from 1 to 5; from 1 to 3 for conditions with three answers.") @DecimalMin("1") @DecimalMax("5") @Digits(integer = 1, fraction = 2) BigDecimal score,
            @JsonPropertyDescription("Answers with their shares, lowest first.") List<@NotNull @Valid Share> answers,
            @JsonPropertyDescription("Date of the survey, as a year, month or day.") @NotNull @Pattern(regexp = Dates.PARTIAL) String date,
            @JsonPropertyDescription("Slug of the source.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source,
            @JsonPropertyDescription("Why values are absent, by property name; `not-collected` by default.") Map<String, @NotNull MissingReason> missing,
            @JsonPropertyDescription("How precise the values are, by property name.") Map<String, @NotNull @Valid Precision> precision) {
    }

    /** The share of respondents who gave an answer. */
    public record Share(
            @JsonPropertyDescription("The answer.") @NotBlank @Size(max = 400) String answer,
            @JsonPropertyDescription("Percentage of respondents.") @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal sharePercent,
            @JsonPropertyDescription("Why the share is absent, by property name; `not-collected` by default.") Map<String, @NotNull MissingReason> missing,
            @JsonPropertyDescription("How precise the values are, by property name.") Map<String, @NotNull @Valid Precision> precision) {
    }

    /** An occupation that is like it. */
    public record Related(
            @JsonPropertyDescription("Slug of the other occupation.") @Refers(DocumentType.OCCUPATION) @NotNull @Pattern(regexp = Document.SLUG) String occupation,
            @JsonPropertyDescription("How closely the occupation is related.") @NotNull RelatedTier tier,
            @JsonPropertyDescription("Slug of the source.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source) {
    }

    /** A programme of study that prepares for the occupation. */
    public record Programme(
            @JsonPropertyDescription("Slug of the programme.") @Refers(DocumentType.PROGRAMME) @NotNull @Pattern(regexp = Document.SLUG) String programme,
            @JsonPropertyDescription("CIP 2020 code of the programme.") @NotNull @Pattern(regexp = ProgrammeDocument.CIP) String code,
            @JsonPropertyDescription("Slug of the source.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source) {
    }

    /** The codes of the occupation in another classification. */
    public record Crosswalk(
            @JsonPropertyDescription("The other classification.") @NotNull CodeScheme scheme,
            @JsonPropertyDescription("Year of the crosswalk.") @NotNull @Min(1900) @Max(2200) Integer year,
            @JsonPropertyDescription("How the crosswalk was made, and what it cannot tell.") @NotBlank @Size(max = 500) String quality,
            @JsonPropertyDescription("The codes.") @NotEmpty List<@NotNull @Valid Code> codes,
            @JsonPropertyDescription("Slug of the source.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source) {
    }

    /** A code of another classification. */
    public record Code(
            @JsonPropertyDescription("The code, or the URI of an ESCO occupation.") @NotBlank @Size(max = 200) String code,
            @JsonPropertyDescription("Title of the code. Absent if the crosswalk does not state it.") @Size(min = 1, max = 200) String title,
            @JsonPropertyDescription("Confidence in the pair, as the source states it.") @DecimalMin("0") @DecimalMax("100") BigDecimal confidence,
            @JsonPropertyDescription("Code that the crosswalk states instead, if it is of an older classification.") @Size(min = 1, max = 20) String through) {
    }

    /** Six measures of exposure to language models. */
    public record AiExposure(
            @JsonPropertyDescription("Measures by published name.") @NotEmpty Map<@Pattern(regexp = AI_MEASURE) String, @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal> measures,
            @JsonPropertyDescription("Year of publication.") @NotNull @Pattern(regexp = Dates.PARTIAL) String date,
            @JsonPropertyDescription("Slug of the source.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source) {
    }
}
