package org.careerguide.content;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A programme of study, with the occupations that it prepares for. */
public record ProgrammeDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Title of the programme.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("CIP 2020 code, such as 51.0713.") @NotNull @Pattern(regexp = CIP, message = "a code such as 51.0713, in quotes") String code,
        @JsonPropertyDescription("Occupations that the programme prepares for.") List<@NotNull @Valid PreparesFor> occupations,
        @JsonPropertyDescription("Year of the crosswalk that says so.") @NotNull @Min(1900) @Max(2200) Integer year,
        @JsonPropertyDescription("How the crosswalk was made, and what it cannot tell.") @NotBlank @Size(max = 500) String quality,
        @JsonPropertyDescription("Why values are absent, by property name; `not-collected` by default.") Map<String, @NotNull MissingReason> missing,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** What a CIP code looks like. */
    public static final String CIP = "^[0-9]{2}\\.[0-9]{4}$";

    /** A CIP code with its dot, which may have been left out; any other text as it is. */
    public static String dotted(String code) {
        return code.replaceFirst("^([0-9]{2})([0-9]{4})$", "$1.$2");
    }

    /** An occupation that a programme prepares for. */
    public record PreparesFor(
            @JsonPropertyDescription("SOC 2018 code.") @NotNull @Pattern(regexp = OccupationDocument.SOC) String soc,
            @JsonPropertyDescription("Title of the occupation.") @NotBlank @Size(max = 200) String title) {
    }
}
