package org.careerguide.interest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.careerguide.content.MissingReason;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.WagePeriod;
import org.careerguide.role.EducationView;
import org.careerguide.role.JobZoneView;
import org.careerguide.role.PlaceView;
import org.careerguide.role.RoleContent;
import org.careerguide.role.RoleSkillView;
import org.careerguide.role.ScoredView;
import org.careerguide.role.Via;
import org.careerguide.role.WageView;
import org.careerguide.source.Decimals;
import org.careerguide.source.Figures;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.source.Published;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How well a role fits a profile, and why. */
@Schema(name = "Match", description = "A role with how well it fits a profile, and why.")
public record MatchView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "How well the role fits, from -1 to 1, to four decimals.", examples = "0.8731") BigDecimal fit,
        @Schema(description = "Correlation of the interests, from -1 to 1, to four decimals. Absent unless `interests` is given.", examples = "0.9113") BigDecimal interests,
        @Schema(description = "Correlation of the work values, from -1 to 1, to four decimals. Absent unless `values` is given.") BigDecimal values,
        @Schema(description = "Closeness of the levels of skills, from -1 to 1, to four decimals. Absent unless `skills` is given.") BigDecimal skills,
        @Schema(required = true, description = "What fits.") List<Reason> fits,
        @Schema(required = true, description = "What does not fit.") List<Reason> doesNotFit,
        @Schema(required = true, description = "What is not known of the role.") List<Reason> unknown,
        @MissingNames( {
                "interests", "values",
                "skills" }) @Schema(description = "Why requested parts of the fit are absent, by property name. They count 0.") Map<String, MissingReason> missing){

    /** A reason why a role fits, does not fit, or may not fit. */
    @Schema(name = "MatchReason", description = "A reason for or against a role, or something that is not known of it.")
    public record Reason(
            @Schema(required = true, description = "Parameter that the reason belongs to.", enumeration = {
                    "interests", "values", "skills", "minWage", "education",
                    "jobZone" }) String criterion,
            @Schema(description = "Slug of the area of interest, work value or skill.", examples = "investigative") String name,
            @Schema(required = true, description = "The reason as text. Stronger interests and work values are those above the average of the person's, or the role's, own; weaker ones are those below it.") String text,
            @Schema(description = "Number given for the person.") BigDecimal given,
            @Schema(description = "Value of the role.") BigDecimal value,
            @Schema(description = "Place of the value; only of wages and education.") PlaceView place,
            @Schema(description = "Date or time span of the value.") String date,
            @Schema(description = "Source of the value.") Link source,
            @Schema(description = "Reference occupation that the value was collected for. Absent if the role states it itself.") Via via,
            @Schema(description = "How the role relates to that occupation.") ReferenceMatch match){

        private static Reason unknown(String criterion, String name, String text) {
            return new Reason(criterion, name, text, null, null, null, null, null, null, null);
        }
    }

    private static final int DECIMALS = 4;

    /** The reasons, as they are found. */
    private record Reasons(List<Reason> fits, List<Reason> doesNotFit, List<Reason> unknown) {

        /** Adds a reason for each score, by whether it is above or below the mean, for the person and for the role. */
        void scores(String criterion, String plural, Map<String, BigDecimal> given, List<ScoredView> scores,
                String notCollected) {
            if (given == null) {
                return;
            }
            List<ScoredView> known = scores.stream().filter(score -> given.containsKey(Published.slugForm(score.title())))
                    .toList();
            if (known.size() < given.size()) {
                unknown.add(Reason.unknown(criterion, null, notCollected));
                return;
            }
            List<BigDecimal> ofRole = known.stream().map(ScoredView::score).toList();
            for (ScoredView score : known) {
                BigDecimal yours = given.get(Published.slugForm(score.title()));
                int person = Profile.sideOfMean(yours, given.values());
                int role = Profile.sideOfMean(score.score(), ofRole);
                if (person > 0 && role > 0 || person * role < 0) {
                    (person * role > 0 ? fits : doesNotFit).add(new Reason(criterion, Published.slugForm(score.title()),
                            score.title() + ": among your " + (person > 0 ? "stronger " : "weaker ") + plural
                                    + (person * role > 0 ? " and among the role's ("
                                            : ", but among the role's " + (role > 0 ? "stronger" : "weaker") + " ones (")
                                    + score.score().toPlainString() + " of 7).",
                            yours, score.score(), null, score.date(), score.source(), score.via(), score.match()));
                }
            }
        }

        void skills(Map<String, BigDecimal> given, Map<String, String> titles, RoleContent role) {
            List<RoleSkillView> stated = RoleSkillView.listOf(role, false);
            given.forEach((slug, level) -> {
                Optional<RoleSkillView> rated = stated.stream()
                        .filter(skill -> skill.slug().equals(slug) && skill.level() != null).findFirst();
                if (rated.isEmpty()) {
                    unknown.add(Reason.unknown("skills", slug, titles.get(slug) + ": the role is not rated in it."));
                    return;
                }
                RoleSkillView skill = rated.get();
                boolean enough = level.compareTo(skill.level()) >= 0;
                (enough ? fits : doesNotFit).add(new Reason("skills", slug,
                        skill.title() + ": you have " + level.toPlainString() + ", the role needs "
                                + skill.level().toPlainString() + " of 7.",
                        level, skill.level(), null, skill.date(), skill.source(), skill.via(), skill.match()));
            });
        }

        /** Adds the filters as reasons, since every listed role meets them. */
        void filters(MatchParameters filters, RoleContent role) {
            if (filters.minWage != null) {
                WageView.listOf(role).stream()
                        .filter(wages -> wages.median() != null && wages.median().per() == WagePeriod.YEAR).findFirst()
                        .ifPresent(wages -> fits.add(new Reason("minWage", null,
                                "Median wage: " + Figures.shown("median", wages.median().amount(), wages.median().unit(),
                                        wages.median().atLeast() != null) + ".",
                                filters.minWage, wages.median().amount(), wages.place(), wages.date(), wages.source(),
                                wages.via(), wages.match())));
            }
            if (filters.education != null) {
                Optional.ofNullable(EducationView.of(role)).ifPresent(education -> fits.add(new Reason("education", null,
                        "Typical entry education: " + education.entryEducation() + ".", null, null, education.place(),
                        education.date(),
                        education.source(), education.via(), education.match())));
            }
            if (filters.jobZone != null) {
                Optional.ofNullable(JobZoneView.of(role)).ifPresent(zone -> fits.add(new Reason("jobZone", null,
                        "Job zone " + zone.zone() + " of 5.", null, BigDecimal.valueOf(zone.zone()), null, zone.date(),
                        zone.source(), zone.via(), zone.match())));
            }
        }
    }

    /**
     * The view of a match.
     *
     * @param skillTitles the titles of the skills of the profile
     */
    static MatchView of(MatchFinder.Ranked ranked, RoleContent role, Profile profile, MatchParameters filters,
            Map<String, String> skillTitles) {
        var reasons = new Reasons(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        reasons.scores("interests", "interests", profile.interests(), ScoredView.interests(List.of(role)).get(0),
                "The interests of the role are not collected.");
        reasons.scores("values", "work values", profile.values(), ScoredView.workValues(List.of(role)).get(0),
                "The work values of the role are not collected.");
        reasons.skills(profile.skills(), skillTitles, role);
        reasons.filters(filters, role);
        Missing missing = Missing.stated(role.document().missing());
        missing(missing, "interests", profile.interests() != null, ranked.interests());
        missing(missing, "values", profile.values() != null, ranked.values());
        missing(missing, "skills", !profile.skills().isEmpty(), ranked.skills());
        return new MatchView(role.slug(), role.title(), ApiUrl.of("roles", role.slug()), role.summary(),
                Decimals.plain(ranked.fit()), rounded(ranked.interests()), rounded(ranked.values()),
                rounded(ranked.skills()), reasons.fits, reasons.doesNotFit, reasons.unknown, missing.reasons());
    }

    private static void missing(Missing missing, String name, boolean wanted, BigDecimal value) {
        if (wanted) {
            missing.value(name, value);
        }
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number == null ? null : Decimals.plain(number.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

}
