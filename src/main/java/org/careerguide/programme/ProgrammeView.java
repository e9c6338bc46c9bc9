package org.careerguide.programme;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careerguide.content.Content;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.MissingReason;
import org.careerguide.content.Named;
import org.careerguide.content.ProgrammeDocument;
import org.careerguide.content.Revision;
import org.careerguide.content.SourceDocument;
import org.careerguide.content.Title;
import org.careerguide.source.Attribution;
import org.careerguide.source.Links;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme of study, whole. */
@Schema(name = "Programme", description = "A programme of study, and the occupations that it prepares for.")
public record ProgrammeView(
        @Schema(required = true) String slug,
        @Schema(required = true, examples = "Medical Insurance Coding Specialist/Coder") String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "CIP 2020 code.", examples = "51.0713") String code,
        @Schema(description = "Occupations that the programme prepares for.") List<PreparesFor> occupations,
        @Schema(description = "Roles of these occupations, by title.") List<Link> roles,
        @Schema(required = true, description = "URL of the list of these roles.") ApiUrl rolesUrl,
        @Schema(required = true, description = "Year of the crosswalk between programmes and occupations.", examples = "2020") int year,
        @Schema(required = true, description = "How the crosswalk was made, and what it cannot tell.") String quality,
        @Schema(required = true) Link source,
        @MissingNames( {
                "occupations",
                "roles" }) @Schema(description = "Why values are absent, by property name: `not-applicable` if the crosswalk states that the programme prepares for no occupation.") Map<String, MissingReason> missing,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt,
        @Schema(required = true) Attribution attribution){

    /** An occupation that a programme prepares for. */
    @Schema(name = "PreparesFor", description = "An occupation that a programme of study prepares for.")
    public record PreparesFor(
            @Schema(required = true, description = "SOC 2018 code.", examples = "29-2072") String soc,
            @Schema(required = true, examples = "Medical Records Specialists") String title) {
    }

    static ProgrammeView of(Revision<ProgrammeDocument> revision, Content content) {
        ProgrammeDocument programme = revision.document();
        Named named = content.named(List.of(programme));
        List<PreparesFor> occupations = programme.occupations() == null ? List.of()
                : programme.occupations().stream().map(one -> new PreparesFor(one.soc(), one.title())).toList();
        List<Link> roles = roles(programme, content);
        Map<String, MissingReason> stated = new HashMap<>(programme.missing() == null ? Map.of() : programme.missing());
        if (stated.containsKey("occupations")) {
            stated.put("roles", MissingReason.NOT_APPLICABLE);
        }
        Map<String, MissingReason> reasons = Missing.stated(stated).value("occupations", occupations).value("roles", roles)
                .reasons();
        return new ProgrammeView(programme.slug(), programme.title(), ApiUrl.of("programmes", programme.slug()),
                programme.code(), Missing.orNull(occupations), Missing.orNull(roles), rolesUrl(programme.slug()),
                programme.year(), programme.quality(),
                Links.to(named.document(SourceDocument.class, programme.sources().get(0))), reasons, revision.publishedAt(),
                Attribution.of(programme, named));
    }

    private static List<Link> roles(ProgrammeDocument programme, Content content) {
        List<String> occupations = content.referring(List.of(DocumentType.OCCUPATION), DocumentKey.of(programme)).stream()
                .map(Title::slug).toList();
        return content.referring(List.of(DocumentType.ROLE), DocumentType.OCCUPATION, occupations).values().stream()
                .flatMap(List::stream).distinct().sorted(Comparator.comparing(Title::title)).map(Links::to).toList();
    }

    static ApiUrl rolesUrl(String slug) {
        return ApiUrl.path(ApiUrl.ROOT + "/roles?programme=" + slug);
    }
}
