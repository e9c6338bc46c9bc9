package org.careerguide.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A job role, with what it takes and where it leads. */
public record RoleDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Title of the role.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("One- or two-sentence summary of the role.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("What people in the role do and why it matters, in Markdown.") @NotBlank @Size(max = 20000) String description,
        @JsonPropertyDescription("Slug of the source of summary and description. Left out if they are the guide's own.") @Refers(DocumentType.SOURCE) @Pattern(regexp = Document.SLUG) String textSource,
        @JsonPropertyDescription("Whether the classification knows only titles of the role.") Boolean titlesOnly,
        @JsonPropertyDescription("Alternate titles of the role.") List<@NotNull @Valid AlternateTitle> alternateTitles,
        @JsonPropertyDescription("Reference occupation, from which the role takes its figures.") @Valid Reference reference,
        @JsonPropertyDescription("Responsibilities of the role, most important first.") List<@NotNull @Valid RoleResponsibility> responsibilities,
        @JsonPropertyDescription("Skills and knowledge that the role needs.") List<@NotNull @Valid RoleSkill> skills,
        @JsonPropertyDescription("Tools and technologies of the role.") List<@NotNull @Valid RoleTool> tools,
        @JsonPropertyDescription("Slugs of the work settings of the role.") @Refers(DocumentType.WORK_SETTING) List<@NotNull @Pattern(regexp = Document.SLUG) String> workSettings,
        @JsonPropertyDescription("Slugs of the certifications for the role, most common first.") @Refers(DocumentType.CERTIFICATION) List<@NotNull @Pattern(regexp = Document.SLUG) String> certifications,
        @JsonPropertyDescription("Names of the parts that were collected for the reference occupation instead of the role.") List<@NotNull @Pattern(regexp = "^(responsibilities|skills|tools)$", message = "one of responsibilities, skills, tools") String> inherited,
        @JsonPropertyDescription("Why parts of the role are absent, by property name; `not-collected` by default.") Map<String, @NotNull MissingReason> missing,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** A role in the guide's own words. */
    public RoleDocument(String slug, String title, String summary, String description, Boolean titlesOnly,
            List<AlternateTitle> alternateTitles, Reference reference, List<RoleResponsibility> responsibilities,
            List<RoleSkill> skills, List<RoleTool> tools, List<String> workSettings, List<String> certifications,
            List<String> inherited, Map<String, MissingReason> missing, List<String> sources, List<String> formerSlugs) {
        this(slug, title, summary, description, null, titlesOnly, alternateTitles, reference, responsibilities, skills, tools,
                workSettings, certifications, inherited, missing, sources, formerSlugs);
    }

    /** Another title of the role. */
    public record AlternateTitle(
            @JsonPropertyDescription("The alternate title.") @NotBlank @Size(max = 200) String title,
            @JsonPropertyDescription("Note on the use of the title.") @Size(max = 500) String note,
            @JsonPropertyDescription("O*NET-SOC codes of the occupations that the title is reported for.") List<@NotNull @Pattern(regexp = OccupationDocument.ONET_SOC) String> reportedFor,
            @JsonPropertyDescription("Slug of the source that reports the title.") @Refers(DocumentType.SOURCE) @Pattern(regexp = Document.SLUG) String source) {
    }

    /** The occupation that stands behind the role in the official statistics. */
    public record Reference(
            @JsonPropertyDescription("Slug of the occupation.") @Refers(DocumentType.OCCUPATION) @NotNull @Pattern(regexp = Document.SLUG) String occupation,
            @JsonPropertyDescription("How the role relates to the occupation.") @NotNull ReferenceMatch match,
            @JsonPropertyDescription("How the role and the occupation differ.") @Size(max = 500) String note) {
    }

    /** A responsibility of the role. */
    public record RoleResponsibility(
            @JsonPropertyDescription("Slug of the responsibility.") @Refers(DocumentType.RESPONSIBILITY) @NotNull @Pattern(regexp = Document.SLUG) String responsibility,
            @JsonPropertyDescription("Whether the responsibility is core or supplemental to the role.") ResponsibilityType type,
            @JsonPropertyDescription("How people in the occupation rate the responsibility.") @Valid TaskRatings ratings) {

        /** A responsibility without ratings. */
        public RoleResponsibility(String responsibility, ResponsibilityType type) {
            this(responsibility, type, null);
        }
    }

    /** How people in the occupation rate a task. */
    public record TaskRatings(
            @JsonPropertyDescription("Importance, from 1 to 5.") @DecimalMin("1") @DecimalMax("5") BigDecimal importance,
            @JsonPropertyDescription("Percentage of people to whose work the task belongs.") @DecimalMin("0") @DecimalMax("100") BigDecimal relevancePercent,
            @JsonPropertyDescription("How often they do it, rarest first.") List<OccupationDocument.@NotNull @Valid Share> frequency,
            @JsonPropertyDescription("Date of the ratings, as a year, month or day.") @NotNull @Pattern(regexp = Dates.PARTIAL) String date,
            @JsonPropertyDescription("Slug of the source.") @Refers(DocumentType.SOURCE) @NotNull @Pattern(regexp = Document.SLUG) String source,
            @JsonPropertyDescription("Why ratings are absent, by property name; `not-collected` by default.") Map<String, @NotNull MissingReason> missing,
            @JsonPropertyDescription("How precise the values are, by property name.") Map<String, @NotNull @Valid Precision> precision) {
    }

    /** Returns the role with other skills in place of its own. */
    public RoleDocument withSkills(List<RoleSkill> others) {
        return new RoleDocument(slug, title, summary, description, textSource, titlesOnly, alternateTitles, reference,
                responsibilities, others, tools, workSettings, certifications, inherited, missing, sources, formerSlugs);
    }

    /** A skill of the role. */
    public record RoleSkill(
            @JsonPropertyDescription("Slug of the skill.") @Refers(DocumentType.SKILL) @NotNull @Pattern(regexp = Document.SLUG) String skill,
            @JsonPropertyDescription("Importance for the role, from 1 to 5.") @DecimalMin("1") @DecimalMax("5") BigDecimal importance,
            @JsonPropertyDescription("Level needed, from 0 to 7.") @DecimalMin("0") @DecimalMax("7") BigDecimal level,
            @JsonPropertyDescription("Date of the ratings, as a year, month or day.") @Pattern(regexp = Dates.PARTIAL) String date,
            @JsonPropertyDescription("Slug of the source of the ratings; required with any rating.") @Refers(DocumentType.SOURCE) @Pattern(regexp = Document.SLUG) String source,
            @JsonPropertyDescription("Why ratings are absent, by property name; `not-collected` by default.") Map<String, @NotNull MissingReason> missing,
            @JsonPropertyDescription("How precise the values are, by property name.") Map<String, @NotNull @Valid Precision> precision) {
    }

    /** A tool of the role. */
    public record RoleTool(
            @JsonPropertyDescription("Slug of the tool.") @Refers(DocumentType.TOOL) @NotNull @Pattern(regexp = Document.SLUG) String tool,
            @JsonPropertyDescription("UNSPSC category that the tool has for this role.") @Valid ToolDocument.Category category,
            @JsonPropertyDescription("Whether employers frequently name the tool in job postings.") Boolean hot,
            @JsonPropertyDescription("Whether job postings for this role frequently name the tool.") Boolean inDemand,
            @JsonPropertyDescription("Slug of the source of `category`, `hot` and `inDemand`; required with any of them.") @Refers(DocumentType.SOURCE) @Pattern(regexp = Document.SLUG) String source) {
    }
}
