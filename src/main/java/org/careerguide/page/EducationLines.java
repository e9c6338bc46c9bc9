package org.careerguide.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.careerguide.page.Sheet.Line;
import org.careerguide.page.Sheet.Origin;
import org.careerguide.role.EducationShareView;
import org.careerguide.role.JobZoneView;
import org.careerguide.role.RoleView;

/** Makes the lines of a role on education, training and job zone, and defines their order. */
final class EducationLines {

    /** Prefix of the titles of a job zone's explanations. */
    private static final String ZONE = "Job zone: ";
    /** Titles of stated lines; all others are shares of people. */
    private static final Set<String> STATED = Set.of("Job zone", "Preparation", "Typical entry education",
            "Work experience in a related occupation", "Training on the job");

    private EducationLines() {
    }

    /**
     * Rank of a line: first stated ones, then explanations of the job zone, shares by education, shares by kind of training.
     */
    static int rank(String title) {
        boolean isTraining = Stream.of(EducationShareView.EXPERIENCE, EducationShareView.ON_SITE, EducationShareView.ON_THE_JOB)
                .anyMatch(title::startsWith);
        return STATED.contains(title) ? 0 : title.startsWith(ZONE) ? 1 : isTraining ? 3 : 2;
    }

    /** What is stated of the education, then shares of people by their education. */
    static Stream<Line> education(RoleView role) {
        var stated = Optional.ofNullable(role.education()).stream().flatMap(education -> {
            Origin origin = Sheets.origin(education.source(), education.place(), education.date(), education.via());
            return Stream.of(Lines.words("Typical entry education", education.entryEducation(), origin),
                    Lines.words("Work experience in a related occupation", education.workExperience(), origin),
                    Lines.words("Training on the job", education.onTheJobTraining(), origin));
        }).filter(line -> line.missing() == null);
        return Stream.concat(stated, shares("", role.educationLevels()));
    }

    /** Shares of people by their experience and training. */
    static Stream<Line> training(RoleView role) {
        return Stream.of(shares(EducationShareView.EXPERIENCE, role.experienceLevels()),
                shares(EducationShareView.ON_SITE, role.onSiteTrainingLevels()),
                shares(EducationShareView.ON_THE_JOB, role.onTheJobTrainingLevels())).flatMap(Function.identity());
    }

    private static Stream<Line> shares(String kind, List<EducationShareView> shares) {
        return Lines.stream(shares).map(share -> share.sharePercent() == null
                ? Lines.absent(kind + share.level(), share.missing(), "sharePercent")
                : Lines.number("sharePercent", kind + share.level(), share.sharePercent(), "percent",
                        Sheets.origin(share.source(), null, share.date(), share.via())));
    }

    /** A job zone, with what it means. */
    static Stream<Line> jobZone(JobZoneView zone) {
        Origin origin = Sheets.origin(zone.source(), null, zone.date(), zone.via());
        return Stream.of(Lines.number("jobZone", "Job zone", BigDecimal.valueOf(zone.zone()), "zone", origin),
                Lines.words("Preparation", preparation(zone.title()), origin),
                Lines.words(ZONE + "experience", zone.experience(), origin),
                Lines.words(ZONE + "education", zone.education(), origin),
                Lines.words(ZONE + "training", zone.training(), origin),
                Lines.words(ZONE + "specific vocational preparation", zone.svpRange(), origin))
                .filter(line -> line.missing() == null);
    }

    /** The title of a job zone without its number. */
    private static String preparation(String title) {
        return title == null ? null : title.replaceFirst("^Job Zone [A-Z][a-z]+: ", "");
    }
}
