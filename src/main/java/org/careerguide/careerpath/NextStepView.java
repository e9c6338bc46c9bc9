package org.careerguide.careerpath;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.careerguide.content.MissingReason;
import org.careerguide.content.Named;
import org.careerguide.content.RelatedTier;
import org.careerguide.role.RatedSkills;
import org.careerguide.role.RoleContent;
import org.careerguide.role.SkillGap;
import org.careerguide.role.TaskInCommon;
import org.careerguide.role.WageDifference;
import org.careerguide.source.Links;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A step from one role to another, as seen from one of them.
 *
 * @param ground why it is a step: the first sentence of the explanation
 * @param why why it is of its kind: the last part of the explanation
 */
@Schema(name = "NextStep", description = "A step between the role and another one.")
public record NextStepView(
        @Schema(required = true, description = "Slug of the other role.") String slug,
        @Schema(required = true, description = "Title of the other role.") String title,
        @Schema(required = true) ApiUrl url,
        @Schema(description = "One- or two-sentence summary of the other role; only with `expand`.") String summary,
        @Schema(required = true) MoveKind kind,
        @Schema(required = true, description = "Why the step is possible and why it is of its kind, as text.", examples = "“Pastry cooks” is among the five occupations nearest to “Bakers”. Advancement: same job family, median wage 50 % higher, the same job zone (2).") String explanation,
        @Schema(required = true, description = "Role at which the step starts.") Link from,
        @Schema(required = true, description = "Role at which the step ends.") Link to,
        @Schema(description = "Career path that contains the step.") Link careerPath,
        @Schema(description = "How closely the occupations are related. Absent if no source ranks them.") RelatedTier tier,
        @Schema(description = "Source that relates the occupations.") Link source,
        @Schema(description = "Median wage at the end of the step compared with its start.") WageDifference wageDifference,
        @Schema(description = "Why `wageDifference` is absent although both wages are known, as a sentence.", examples = "Not compared: both roles share one figure.") String wageExplanation,
        @Schema(description = "Job zone at the end of the step minus job zone at its start.", examples = "1") Integer jobZoneDifference,
        @Schema(required = true, description = "Requirements of the role at the end of the step, and of the step itself.") AsksForView asksFor,
        @Schema(description = "Skills and fields of knowledge that are rated higher at the end of the step: the five with the largest difference in level, then in importance; all with `expand=skills`. Empty if there are none.") List<SkillGap> skillsToGain,
        @Schema(description = "Skills and fields of knowledge with an importance of at least 3 at the end of the step that are rated as high at its start: the five most important; all with `expand=skills`. Empty if there are none.") List<SkillGap> skillsToBring,
        @Schema(required = true, description = "All skills of the two roles, compared.") ApiUrl skillGap,
        @Schema(description = "Responsibilities of both roles, then detailed work activities of both occupations. Empty if there are none.") List<TaskInCommon> tasksInCommon,
        @MissingNames( {
                "wageDifference", "jobZoneDifference", "skillsToGain", "skillsToBring",
                "tasksInCommon" }) @Schema(description = "Why values are absent, by property name.") Map<String, MissingReason> missing,
        @JsonIgnore @Schema(hidden = true) String ground,
        @JsonIgnore @Schema(hidden = true) String why){

    /** How many skills to gain, and to bring along, are listed without {@code expand=skills}. */
    private static final int MOST_SKILLS = 5;

    /**
     * The view of a step.
     *
     * @param onwards whether the step leaves the role that is looked at
     * @param named what the career paths refer to
     * @param tasks what both roles do; null if it is not known of one of them
     */
    static NextStepView of(Move move, boolean onwards, Named named, List<TaskInCommon> tasks, boolean expandRole,
            boolean expandSkills) {
        RoleContent other = onwards ? move.to() : move.from();
        MoveKind kind = move.kind().orElseThrow();
        Optional<RatedSkills> rated = RatedSkills.of(move.from(), move.to());
        long mostSkills = expandSkills ? RatedSkills.ALL : MOST_SKILLS;
        // Where ratings are known, an empty list is knowledge; only an unknown one is missing.
        String known = rated.isPresent() ? "known" : null;
        Missing missing = Missing
                .stated(move.wages().missing() == null ? null : Map.of("wageDifference", move.wages().missing()))
                .value("wageDifference", move.wages().difference()).value("jobZoneDifference", move.zones())
                .value("skillsToGain", known).value("skillsToBring", known)
                .value("tasksInCommon", tasks == null ? null : "known");
        return new NextStepView(other.slug(), other.title(), ApiUrl.of("roles", other.slug()),
                expandRole ? other.summary() : null, kind, move.explanation(kind), Links.to(move.from().document()),
                Links.to(move.to().document()), Links.to(move.path()),
                move.relation() == null ? null : move.relation().tier(),
                move.source(), move.wages().difference(), move.wages().explanation(),
                move.zones(), AsksForView.of(move.to(), move.step(), named),
                rated.map(skills -> skills.toGain(mostSkills)).orElse(null),
                rated.map(skills -> skills.toBring(mostSkills)).orElse(null),
                ApiUrl.path(ApiUrl.ROOT + "/skill-gap?from=" + move.from().slug() + "&to=" + move.to().slug()), tasks,
                missing.reasons(), move.ground(), move.why());
    }
}
