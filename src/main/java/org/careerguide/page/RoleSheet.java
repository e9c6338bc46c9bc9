package org.careerguide.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.comparison.ItemMark;
import org.careerguide.content.CodeScheme;
import org.careerguide.content.MissingReason;
import org.careerguide.content.ResponsibilityType;
import org.careerguide.content.SkillKind;
import org.careerguide.page.Sheet.Cell;
import org.careerguide.page.Sheet.Figure;
import org.careerguide.page.Sheet.Head;
import org.careerguide.page.Sheet.Line;
import org.careerguide.page.Sheet.Origin;
import org.careerguide.page.Sheet.Part;
import org.careerguide.page.Sheet.RatedItem;
import org.careerguide.role.AiExposureView;
import org.careerguide.role.CrosswalkView;
import org.careerguide.role.EducationShareView;
import org.careerguide.role.HighPointView;
import org.careerguide.role.JobZoneView;
import org.careerguide.role.Money;
import org.careerguide.role.OutlookView;
import org.careerguide.role.RatedElementView;
import org.careerguide.role.RoleResponsibilityView;
import org.careerguide.role.RoleSkillView;
import org.careerguide.role.RoleToolView;
import org.careerguide.role.RoleView;
import org.careerguide.role.ScoredView;
import org.careerguide.role.Via;
import org.careerguide.role.WageView;
import org.careerguide.source.Figures;
import org.careerguide.web.ApiUrl;

/** Makes the sheet of a role: one column, with all that the role states. */
final class RoleSheet {

    /** What the titles of a job zone's explanations begin with. */
    private static final String ZONE = "Job zone: ";
    /** What stands between the title of a part and the occupation that it was collected for. */
    static final String OF_OCCUPATION = " of the occupation ";

    private final RoleView role;
    private final Head head;
    private final Map<String, MissingReason> missing;
    private final List<Part> parts = new ArrayList<>();

    private RoleSheet(RoleView role) {
        this.role = role;
        head = new Head(role.slug(), role.title(), role.summary(), role.url().absolute());
        missing = role.missing() == null ? Map.of() : role.missing();
    }

    static Sheet of(RoleView role) {
        var sheet = new RoleSheet(role);
        sheet.addWork();
        sheet.addPerson();
        sheet.addPreparation();
        sheet.addMarket();
        sheet.addLinks();
        List<Line> precision = PrecisionLines.of(role).toList();
        if (!precision.isEmpty()) {
            sheet.add("precision", "Precision", "precision", precision.stream());
        }
        return new Sheet(role.title(), role.summary(), goingOn(role.summary(), role.description()), role.textSource(),
                List.of(sheet.head),
                sheet.parts, null, List.of(),
                Lines.stream(role.wages()).limit(1).flatMap(wages -> Sheets.range(sheet.head, wages).stream()).toList(),
                Lines.stream(role.skills()).filter(skill -> skill.importance() != null)
                        .sorted(Comparator.comparing(RoleSkillView::importance).reversed())
                        .map(skill -> new RatedItem(skill.title(), List.of(skill.importance()), null)).toList(),
                role.attribution().without(notShown(role)), role.contentVersion());
    }

    /** What a description says beyond its summary; null if nothing. Summaries of imported roles are its first sentences. */
    private static String goingOn(String summary, String description) {
        if (description == null || !description.startsWith(summary)) {
            return description;
        }
        String rest = description.substring(summary.length());
        return rest.isBlank() ? null : summary.endsWith(".") ? rest.strip() : description;
    }

    private void add(String code, String title, String name, Stream<Line> stream) {
        List<Line> lines = stream.toList();
        parts.add(new Part(code, title, false, List.of(new Cell(head, lines,
                lines.stream().map(Line::origin).filter(Objects::nonNull).distinct().toList(),
                lines.isEmpty() ? Figures.missing(missing.getOrDefault(name, MissingReason.NOT_COLLECTED)) : null))));
    }

    /** Whether a line is a share of people by experience or training. */
    static boolean isTraining(String title) {
        return Stream.of(EducationShareView.EXPERIENCE, EducationShareView.ON_SITE, EducationShareView.ON_THE_JOB)
                .anyMatch(title::startsWith);
    }

    /** Whether a line says what a job zone means. */
    static boolean isOfZone(String title) {
        return title.startsWith(ZONE);
    }

    /** What people do, with what and where. */
    private void addWork() {
        add("alternate-titles", "Also called", "alternateTitles", Lines.stream(role.alternateTitles())
                .map(title -> Line.item(title.title(), null, null)));
        add("responsibilities",
                heading("Responsibilities", Lines.stream(role.responsibilities()).map(RoleResponsibilityView::via)),
                "responsibilities",
                Lines.stream(role.responsibilities()).map(one -> Line.item(one.title(), one.url().absolute(), null,
                        one.type() == ResponsibilityType.CORE ? ItemMark.CORE : null)));
        add("work-activities", "Work activities", "workActivities", Lines.stream(role.workActivities())
                .map(one -> Lines.item(one.title(), null, Sheets.origin(one.source(), null, one.date(), one.via()))));
        add("generalised-activities", "Generalised work activities", "generalisedActivities",
                rated(role.generalisedActivities()));
        add("emerging-tasks", "Emerging tasks", "emergingTasks", Lines.stream(role.emergingTasks())
                .map(one -> Lines.item(one.title(), null, Sheets.origin(one.source(), null, one.date(), one.via()))));
        add("tools", heading("Tools and technologies", Lines.stream(role.tools()).map(RoleToolView::via)), "tools",
                Lines.stream(role.tools()).map(one -> Line.item(one.title(), one.url().absolute(), null, mark(one))));
        add("work-settings", "Work settings", "workSettings",
                Lines.stream(role.workSettings()).map(one -> Line.item(one.title(), null, null)));
        add("work-context", "Work context", "workContext", Lines.stream(role.workContext()).map(one -> one.score() == null
                ? Lines.absent(one.title(), one.missing(), "score")
                : Lines.number("score", one.title(), one.score(), "mean",
                        Sheets.origin(one.source(), null, one.date(), one.via()))));
    }

    /** What the work asks of a person, and whom it suits. */
    private void addPerson() {
        add("skills", heading("Skills", Lines.stream(role.skills()).map(RoleSkillView::via)), "skills",
                skills(SkillKind.SKILL));
        add("knowledge", heading("Knowledge", Lines.stream(role.skills()).map(RoleSkillView::via)), "skills",
                skills(SkillKind.KNOWLEDGE));
        add("abilities", "Abilities", "abilities", rated(role.abilities()));
        add("work-styles", "Work styles", "workStyles", Lines.stream(role.workStyles()).map(style -> new Line(style.title(),
                null, null, null, Sheets.ratings(style.importance(), null),
                Sheets.origin(style.source(), null, style.date(), style.via()), null)));
        add("interests", "Interests", "interests", Stream.concat(highPoints(), scores(role.interests())));
        add("work-values", "Work values", "workValues", scores(role.workValues()));
    }

    /** How people get into the work. */
    private void addPreparation() {
        add("education", "Education", "education", education());
        add("training", "Experience and training", "experienceLevels", Stream.of(
                shares(EducationShareView.EXPERIENCE, role.experienceLevels()),
                shares(EducationShareView.ON_SITE, role.onSiteTrainingLevels()),
                shares(EducationShareView.ON_THE_JOB, role.onTheJobTrainingLevels())).flatMap(Function.identity()));
        add("certifications", "Certifications", "certifications", Lines.stream(role.certifications())
                .map(one -> Line.item(one.title() + " (" + one.code() + ")", one.url().absolute(), null)));
        add("programmes", "Programmes of study", "programmes", Lines.stream(role.programmes())
                .map(one -> Lines.item(one.title() + " (" + one.code() + ")", one.url().absolute(),
                        Sheets.origin(one.source(), null, null, one.via()))));
        add("job-zone", "Job zone", "jobZone", Stream.ofNullable(role.jobZone()).flatMap(RoleSheet::jobZone));
    }

    /** What the work pays, and how much of it there is and will be. */
    private void addMarket() {
        add("wages", "Wages", "wages", Lines.stream(role.wages()).limit(1).flatMap(RoleSheet::wages));
        add("outlook", "Outlook", "outlook", Lines.stream(role.outlook()).limit(1).flatMap(RoleSheet::outlook));
        add("ai-exposure", "Exposure to language models", "aiExposure",
                Stream.ofNullable(role.aiExposure()).flatMap(RoleSheet::exposure));
    }

    private void addLinks() {
        add("codes", "Codes", "reference", codes());
        add("career-paths", "Career paths", "careerPaths", Lines.related(role.careerPaths()));
        add("case-studies", "Case studies", "caseStudies", Lines.related(role.caseStudies()));
        add("comparisons", "Comparisons", "comparisons", Lines.related(role.comparisons()));
    }

    /** The sources of wages and outlooks that the sheet does not show, since it has the latest only. */
    private static List<String> notShown(RoleView role) {
        List<String> shown = Stream.of(Lines.stream(role.wages()).limit(1).map(WageView::source),
                Lines.stream(role.outlook()).limit(1).map(OutlookView::source)).flatMap(Function.identity())
                .map(source -> source.url().absolute()).toList();
        return Stream
                .of(Lines.stream(role.wages()).map(WageView::source), Lines.stream(role.outlook()).map(OutlookView::source))
                .flatMap(Function.identity()).map(source -> source.url().absolute()).filter(url -> !shown.contains(url))
                .toList();
    }

    /** A heading that names the occupation that a part of a role was collected for, where the role does not state it itself. */
    private static String heading(String title, Stream<Via> via) {
        return via.filter(Objects::nonNull).findFirst()
                .map(occupation -> title + OF_OCCUPATION + occupation.title() + " (" + occupation.soc() + ")")
                .orElse(title);
    }

    private static ItemMark mark(RoleToolView tool) {
        return Boolean.TRUE.equals(tool.inDemand()) ? ItemMark.IN_DEMAND
                : Boolean.TRUE.equals(tool.hot()) ? ItemMark.HOT : null;
    }

    private Stream<Line> skills(SkillKind kind) {
        return Lines.stream(role.skills()).filter(skill -> skill.kind() == kind).map(skill -> new Line(skill.title(),
                skill.url().absolute(), null, null, Sheets.ratings(skill.importance(), skill.level()),
                skill.source() == null ? null : Sheets.origin(skill.source(), null, skill.date(), skill.via()), null));
    }

    private static Stream<Line> rated(List<RatedElementView> elements) {
        return Lines.stream(elements).map(one -> new Line(one.title(), null, null, null,
                Sheets.ratings(one.importance(), one.level()),
                Sheets.origin(one.source(), null, one.date(), one.via()), null));
    }

    private Stream<Line> education() {
        var stated = Optional.ofNullable(role.education()).stream().flatMap(education -> {
            Origin origin = Sheets.origin(education.source(), education.place(), education.date(), education.via());
            return Stream.of(Lines.words("Typical entry education", education.entryEducation(), origin),
                    Lines.words("Work experience in a related occupation", education.workExperience(), origin),
                    Lines.words("Training on the job", education.onTheJobTraining(), origin));
        }).filter(line -> line.missing() == null);
        return Stream.concat(stated, shares("", role.educationLevels()));
    }

    private static Stream<Line> shares(String kind, List<EducationShareView> shares) {
        return Lines.stream(shares).map(share -> share.sharePercent() == null
                ? Lines.absent(kind + share.level(), share.missing(), "sharePercent")
                : Lines.number("sharePercent", kind + share.level(), share.sharePercent(), "percent",
                        Sheets.origin(share.source(), null, share.date(), share.via())));
    }

    private static Stream<Line> jobZone(JobZoneView zone) {
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

    private Stream<Line> highPoints() {
        List<HighPointView> points = role.interestHighPoints() == null ? List.of() : role.interestHighPoints();
        return points.stream().limit(1).map(best -> Lines.words("Fits best",
                points.stream().map(HighPointView::title).collect(Collectors.joining(", ")),
                Sheets.origin(best.source(), null, best.date(), best.via())));
    }

    private static Stream<Line> exposure(AiExposureView exposure) {
        Origin origin = Sheets.origin(exposure.source(), null, exposure.date(), exposure.via());
        return exposure.measures().stream().map(measure -> measure.value() == null
                ? Lines.absent(measure.title(), Map.of("value", measure.missing()), "value")
                : Lines.number(measure.name(), measure.title(), measure.value(), "share", origin));
    }

    /** The codes of the reference occupation; those of programmes of study stand with the programmes. */
    private Stream<Line> codes() {
        if (role.reference() == null) {
            return Stream.of();
        }
        return Stream.concat(Stream.of(code(CodeScheme.ONET_SOC_2019, role.reference().onetSoc(), null),
                code(CodeScheme.SOC_2018, role.reference().soc(), null)),
                Lines.stream(role.crosswalks()).filter(crosswalk -> crosswalk.scheme() != CodeScheme.CIP_2020)
                        .flatMap(RoleSheet::codes));
    }

    private static Stream<Line> codes(CrosswalkView crosswalk) {
        Origin origin = Sheets.origin(crosswalk.source(), null, String.valueOf(crosswalk.year()), crosswalk.via());
        return crosswalk.codes().stream().map(one -> crosswalk.scheme() != CodeScheme.ESCO
                ? code(crosswalk.scheme(), one.code(), origin)
                : new Line(crosswalk.title(), one.code(), null, Figure.of(null, null, one.title()
                        + (one.confidence() == null ? "" : " (confidence " + one.confidence().toPlainString() + ")"), false),
                        null, origin, null));
    }

    private static Line code(CodeScheme scheme, String code, Origin origin) {
        return new Line(scheme.title(), ApiUrl.path(ApiUrl.ROOT + "/lookup?code=" + code).absolute(), null,
                Figure.of(null, null, code, false), null, origin, null);
    }

    private static Stream<Line> scores(List<ScoredView> scores) {
        return Lines.stream(scores).map(score -> Lines.number("score", score.title(), score.score(), "score",
                Sheets.origin(score.source(), null, score.date(), score.via())));
    }

    private static Stream<Line> wages(WageView wages) {
        Origin origin = Sheets.origin(wages.source(), wages.place(), wages.date(), wages.via());
        return Stream.of(money("Median wage", wages.median(), "median", wages, origin),
                money("Mean wage", wages.mean(), "mean", wages, origin),
                money("10th percentile wage", wages.percentile10(), "percentile10", wages, origin),
                money("25th percentile wage", wages.percentile25(), "percentile25", wages, origin),
                money("75th percentile wage", wages.percentile75(), "percentile75", wages, origin),
                money("90th percentile wage", wages.percentile90(), "percentile90", wages, origin),
                wages.employment() == null ? Lines.absent("Wage and salary jobs", wages.missing(), "employment")
                        : Lines.number("employment", "Wage and salary jobs", BigDecimal.valueOf(wages.employment()), "jobs",
                                origin),
                optional("Relative standard error of the mean wage", wages.meanRelativeStandardErrorPercent(),
                        "meanRelativeStandardErrorPercent", "percent", wages, origin),
                optional("Relative standard error of the jobs", wages.employmentRelativeStandardErrorPercent(),
                        "employmentRelativeStandardErrorPercent", "percent", wages, origin),
                optional("Jobs per 1,000 jobs of the place", wages.jobsPer1000(), "jobsPer1000", "jobsPer1000", wages, origin),
                optional("Location quotient", wages.locationQuotient(), "locationQuotient", "locationQuotient", wages, origin))
                .filter(Objects::nonNull);
    }

    /** A figure that not all wages have, such as those that only states and areas have; null where it is not expected. */
    private static Line optional(String title, BigDecimal value, String name, String unit, WageView wages, Origin origin) {
        return value != null ? Lines.number(name, title, value, unit, origin)
                : wages.missing() != null && wages.missing().containsKey(name) ? Lines.absent(title, wages.missing(), name)
                        : null;
    }

    private static Line money(String title, Money money, String name, WageView wages, Origin origin) {
        return money == null ? Lines.absent(title, wages.missing(), name)
                : new Line(title, null, null,
                        Figure.of(money.amount(), money.unit(), Figures.shown(name, money.amount(), money.unit(),
                                money.atLeast() != null), money.atLeast() != null),
                        null,
                        origin, null);
    }

    private static Stream<Line> outlook(OutlookView outlook) {
        Origin origin = Sheets.origin(outlook.source(), outlook.place(), outlook.date(), outlook.via());
        Stream<Line> projected = Stream.of(
                projected("Projected change in employment", outlook.changePercent(), "percent", outlook, "changePercent"),
                projected("Openings a year", outlook.openingsPerYear(), "openings/year", outlook, "openingsPerYear"),
                projected("Jobs in " + outlook.baseYear(), outlook.baseEmployment(), "jobs", outlook, "baseEmployment"),
                projected("Jobs in " + outlook.targetYear(), outlook.targetEmployment(), "jobs", outlook,
                        "targetEmployment"));
        Stream<Line> rates = Stream.of(
                projected("Self-employed", outlook.selfEmployedPercent(), "percent", outlook, "selfEmployedPercent"),
                projected("Leave the labour force in a year", outlook.exitRatePercent(), "percent", outlook,
                        "exitRatePercent"),
                projected("Change to another occupation in a year", outlook.transferRatePercent(), "percent", outlook,
                        "transferRatePercent"))
                .filter(line -> line.missing() == null);
        Stream<Line> reasons = Stream.concat(
                Stream.ofNullable(outlook.factors())
                        .map(factors -> Lines.words("What drives the change", String.join(" ", factors), origin)),
                Lines.stream(outlook.industryFactors())
                        .map(one -> Lines.words("In " + Objects.requireNonNullElse(one.title(), one.code()), one.factor(),
                                origin)));
        return Stream.of(projected, rates, reasons).flatMap(Function.identity());
    }

    private static Line projected(String title, Number value, String unit, OutlookView outlook, String name) {
        return value == null ? Lines.absent(title, outlook.missing(), name)
                : Lines.number(name, title, new BigDecimal(value.toString()), unit,
                        Sheets.origin(outlook.source(), outlook.place(), outlook.date(), outlook.via()));
    }
}
