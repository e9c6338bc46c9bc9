package org.careerguide.publish.document;

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

import org.careerguide.role.ReferenceMatch;
import org.careerguide.role.ResponsibilityType;
import org.careerguide.source.MissingReason;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A job role, with what it takes and where it leads. */
public record RoleDocument(
        @JsonPropertyDescription("Identity of the document within its type; stays the same when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Title of the role.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("The role in a sentence or two.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("What people in the role do and why it matters; Markdown.") @NotBlank @Size(max = 20000) String description,
        @JsonPropertyDescription("Whether its classification knows nothing but titles of it.") Boolean titlesOnly,
        @JsonPropertyDescription("Other titles that the role goes by.") List<@NotNull @Valid AlternateTitle> alternateTitles,
        @JsonPropertyDescription("The occupation that the role takes its figures from.") @Valid Reference reference,
        @JsonPropertyDescription("What people in the role answer for, in order of importance.") List<@NotNull @Valid RoleResponsibility> responsibilities,
        @JsonPropertyDescription("Skills and knowledge that the role asks for.") List<@NotNull @Valid RoleSkill> skills,
        @JsonPropertyDescription("Tools and technologies of the role.") List<@NotNull @Valid RoleTool> tools,
        @JsonPropertyDescription("Slugs of the settings in which the role is worked.") List<@NotNull @Pattern(regexp = Document.SLUG) String> workSettings,
        @JsonPropertyDescription("Slugs of the certifications that serve the role, the most usual first.") List<@NotNull @Pattern(regexp = Document.SLUG) String> certifications,
        @JsonPropertyDescription("Names of the parts that were collected for the reference occupation, not for the role itself.") List<@NotNull @Pattern(regexp = "^(responsibilities|skills|tools)$") String> inherited,
        @JsonPropertyDescription("Why a part of the role is not there, by its name; not-collected where nothing is said.") Map<String, @NotNull MissingReason> missing,
        @JsonPropertyDescription("Slugs of the sources that this document rests on.") List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Slugs that this document had before; they go on as redirects.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** Another title of the role. */
    public record AlternateTitle(
            @JsonPropertyDescription("The title.") @NotBlank @Size(max = 200) String title,
            @JsonPropertyDescription("What is to be known of its use.") @Size(max = 500) String note,
            @JsonPropertyDescription("O*NET-SOC codes of the occupations that it is reported for.") List<@NotNull @Pattern(regexp = OccupationDocument.ONET_SOC) String> reportedFor,
            @JsonPropertyDescription("Slug of the source that reports it.") @Pattern(regexp = Document.SLUG) String source) {
    }

    /** The occupation that stands behind the role in the official statistics. */
    public record Reference(
            @JsonPropertyDescription("Slug of the occupation.") @NotNull @Pattern(regexp = Document.SLUG) String occupation,
            @JsonPropertyDescription("How the role relates to the occupation.") @NotNull ReferenceMatch match,
            @JsonPropertyDescription("In which way the two differ.") @Size(max = 500) String note) {
    }

    /** A responsibility of the role. */
    public record RoleResponsibility(
            @JsonPropertyDescription("Slug of the responsibility.") @NotNull @Pattern(regexp = Document.SLUG) String responsibility,
            @JsonPropertyDescription("Whether it is at the core of the role or adds to it.") ResponsibilityType type) {
    }

    /** A skill of the role. */
    public record RoleSkill(
            @JsonPropertyDescription("Slug of the skill.") @NotNull @Pattern(regexp = Document.SLUG) String skill,
            @JsonPropertyDescription("ResponsibilityType for the role, from 1 to 5.") @DecimalMin("1") @DecimalMax("5") BigDecimal importance,
            @JsonPropertyDescription("Level needed, from 0 to 7.") @DecimalMin("0") @DecimalMax("7") BigDecimal level,
            @JsonPropertyDescription("Date of the ratings: year, year and month, or day.") @Pattern(regexp = Dates.PARTIAL) String date,
            @JsonPropertyDescription("Slug of the source of the ratings; needed where there are any.") @Pattern(regexp = Document.SLUG) String source,
            @JsonPropertyDescription("Why a rating is not there, by its name; not-collected where nothing is said.") Map<String, @NotNull MissingReason> missing) {
    }

    /** A tool of the role. */
    public record RoleTool(
            @JsonPropertyDescription("Slug of the tool.") @NotNull @Pattern(regexp = Document.SLUG) String tool,
            @JsonPropertyDescription("Whether employers name it often in postings.") Boolean hot,
            @JsonPropertyDescription("Whether postings for this very role name it often.") Boolean inDemand,
            @JsonPropertyDescription("Slug of the source of these marks; needed where there are any.") @Pattern(regexp = Document.SLUG) String source) {
    }
}
