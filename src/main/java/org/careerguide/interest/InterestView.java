package org.careerguide.interest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careerguide.content.InterestArea;
import org.careerguide.content.InterestDocument;
import org.careerguide.content.MissingReason;
import org.careerguide.content.Named;
import org.careerguide.content.Revision;
import org.careerguide.role.Role;
import org.careerguide.source.Attribution;
import org.careerguide.source.Links;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area of interest. */
@Schema(name = "Interest", description = "One of the six areas of interest after Holland.")
public record InterestView(
        @Schema(required = true, examples = "investigative") String slug,
        @Schema(required = true, examples = "Investigative") String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "Letter of the area in `interests` of listMatches.", examples = "I") String code,
        @Schema(description = "One- or two-sentence summary.") String summary,
        @Schema(description = "What work in the area is about, in Markdown.") String description,
        @Schema(description = "Source of `description`. Absent if it is the guide's own.") Link textSource,
        @Schema(description = "Words that stand for the area.") List<String> keywords,
        @Schema(description = "Examples of activities.") List<String> activities,
        @Schema(description = "Examples of occupations, with their roles.") List<Example> occupations,
        @Schema(required = true, description = "Roles of the area, best fit first.") ApiUrl roles,
        @MissingNames( {
                "summary", "description", "keywords", "activities",
                "occupations" }) @Schema(description = "Why values are absent, by property name.") Map<String, MissingReason> missing,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt,
        @Schema(required = true) Attribution attribution){

    /** An occupation that is an example. */
    @Schema(name = "ExampleOccupation", description = "An occupation that is an example of an area of interest.")
    public record Example(
            @Schema(required = true, description = "O*NET-SOC 2019 code.", examples = "19-1042.00") String onetSoc,
            @Schema(required = true) String title,
            @Schema(required = true, description = "Role of the occupation.") Link role) {

        static Example of(Role role) {
            return new Example(role.occupation.onetSoc, role.occupation.title,
                    Link.of("roles", role.slug, role.title));
        }
    }

    /**
     * The view of an area.
     *
     * @param roles for each occupation the role that stands for it
     */
    static InterestView of(Revision<InterestDocument> revision, Named named, Map<String, Role> roles) {
        InterestDocument interest = revision.document();
        List<Example> occupations = interest.occupations() == null ? List.of()
                : interest.occupations().stream().map(roles::get).filter(Objects::nonNull).map(Example::of).toList();
        return new InterestView(interest.slug(), interest.title(), ApiUrl.of("interests", interest.slug()),
                InterestArea.of(interest.slug()).orElseThrow().letter(), interest.summary(), interest.description(),
                Links.to(interest.textSource(), named), Missing.orNull(interest.keywords()),
                Missing.orNull(interest.activities()), Missing.orNull(occupations),
                ApiUrl.path(ApiUrl.ROOT + "/roles?interest=" + interest.slug() + "&sort=-fit"),
                Missing.stated(null).value("summary", interest.summary()).value("description", interest.description())
                        .value("keywords", interest.keywords()).value("activities", interest.activities())
                        .value("occupations", occupations).reasons(),
                revision.publishedAt(), Attribution.of(interest, named));
    }
}
