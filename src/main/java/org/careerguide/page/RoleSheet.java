package org.careerguide.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.careerguide.role.HighPointView;
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
                role.attribution().without(sheet.notShown()), role.contentVersion());
    }

    /**
     * The rest of a description after its summary; null if there is none. Summaries of imported roles are the first sentences.
     */
    private static String goingOn(String summary, String description) {
        if (description == null || !description.startsWith(summary)) {
            return description;
        }
        String rest = description.substring(summary.length());
        return rest.isBlank() ? null : summary.endsWith(".") ? rest.strip() : description;
    }

    private void add(String code, String title, String name, Stream<Line> lines) {
        add(code, title, Stream.of(), name, lines);
    }

    /** Adds a part, with the first of the occupations that it was collected for. */
    private void add(String code, String title, Stream<Via> via, String name, Stream<Line> stream) {
        List<Line> lines = stream.toList();
        parts.add(new Part(code, title, via.filter(Objects::nonNull).findFirst().map(Sheets::occupation).orElse(null), false,
                List.of(new Cell(head, lines, lines.stream().map(Line::origin).filter(Objects::nonNull).distinct().toList(),
                        lines.isEmpty() ? Figures.missing(missing.getOrDefault(name, MissingReason.NOT_COLLECTED)) : null))));
    }

    /** What people do, with what and where. */
    private void addWork() {
        add("alternate-titles", "Also called", "alternateTitles", Lines.stream(role.alternateTitles())
                .map(title -> Line.item(title.title(), null, null)));
        add("responsibilities", "Responsibilities",
                Lines.stream(role.responsibilities()).map(RoleResponsibilityView::via), "responsibilities",
                Lines.stream(role.responsibilities()).map(one -> Line.item(one.title(), one.url().absolute(), null,
                        one.type() == ResponsibilityType.CORE ? ItemMark.CORE : null)));
        add("work-activities", "Work activities", "workActivities", Lines.stream(role.workActivities())
                .map(one -> Lines.item(one.title(), null, Sheets.origin(one.source(), null, one.date(), one.via()))));
        add("generalised-activities", "Generalised work activities", "generalisedActivities",
                rated(role.generalisedActivities()));
        add("emerging-tasks", "Emerging tasks", "emergingTasks", Lines.stream(role.emergingTasks())
                .map(one -> Lines.item(one.title(), null, Sheets.origin(one.source(), null, one.date(), one.via()))));
        add("tools", "Tools and technologies", Lines.stream(role.tools()).map(RoleToolView::via), "tools",
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
        add("skills", "Skills", Lines.stream(role.skills()).map(RoleSkillView::via), "skills",
                skills(SkillKind.SKILL));
        add("knowledge", "Knowledge", Lines.stream(role.skills()).map(RoleSkillView::via), "skills",
                skills(SkillKind.KNOWLEDGE));
        add("abilities", "Abilities", "abilities", rated(role.abilities()));
        add("work-styles", "Work styles", "workStyles", Lines.stream(role.workStyles())
                .map(style -> Lines.rated(style.title(), null, Sheets.ratings(style.importance(), null),
                        Sheets.origin(style.source(), null, style.date(), style.via()))));
        add("interests", "Interests", "interests", Stream.concat(highPoints(), scores(role.interests())));
        add("work-values", "Work values", "workValues", scores(role.workValues()));
    }

    /** How people get into the work. */
    private void addPreparation() {
        add("education", "Education", "education", EducationLines.education(role));
        add("training", "Experience and training", "experienceLevels", EducationLines.training(role));
        add("certifications", "Certifications", "certifications", Lines.stream(role.certifications())
                .map(one -> Line.item(one.title() + " (" + one.code() + ")", one.url().absolute(), null)));
        add("programmes", "Programmes of study", "programmes", Lines.stream(role.programmes())
                .map(one -> Lines.item(one.title() + " (" + one.code() + ")", one.url().absolute(),
                        Sheets.origin(one.source(), null, null, one.via()))));
        add("job-zone", "Job zone", "jobZone", Stream.ofNullable(role.jobZone()).flatMap(EducationLines::jobZone));
    }

    /** What the work pays, and how much of it there is and will be. */
    private void addMarket() {
        add("wages", "Wages", "wages", Lines.stream(role.wages()).limit(1).flatMap(MarketLines::wages));
        add("outlook", "Outlook", "outlook", Lines.stream(role.outlook()).limit(1).flatMap(MarketLines::outlook));
        add("ai-exposure", "Exposure to language models", "aiExposure",
                Stream.ofNullable(role.aiExposure()).flatMap(MarketLines::exposure));
    }

    private void addLinks() {
        add("codes", "Codes", "reference", codes());
        add("career-paths", "Career paths", "careerPaths", Lines.related(role.careerPaths()));
        add("case-studies", "Case studies", "caseStudies", Lines.related(role.caseStudies()));
        add("comparisons", "Comparisons", "comparisons", Lines.related(role.comparisons()));
    }

    /** The sources of figures that the sheet does not show: earlier wages and outlook, and suppressed figures. */
    private List<String> notShown() {
        Set<String> shown = parts.stream().flatMap(part -> part.cells().stream()).flatMap(cell -> cell.origins().stream())
                .map(Origin::url).collect(Collectors.toSet());
        return Stream
                .of(Lines.stream(role.wages()).map(WageView::source), Lines.stream(role.outlook()).map(OutlookView::source),
                        Stream.ofNullable(role.aiExposure()).map(AiExposureView::source))
                .flatMap(Function.identity())
                .map(source -> source.url().absolute()).filter(url -> !shown.contains(url)).toList();
    }

    private static ItemMark mark(RoleToolView tool) {
        return Boolean.TRUE.equals(tool.inDemand()) ? ItemMark.IN_DEMAND
                : Boolean.TRUE.equals(tool.hot()) ? ItemMark.HOT : null;
    }

    private Stream<Line> skills(SkillKind kind) {
        return Lines.stream(role.skills()).filter(skill -> skill.kind() == kind).map(skill -> Lines.rated(skill.title(),
                skill.url().absolute(), Sheets.ratings(skill.importance(), skill.level()),
                skill.source() == null ? null : Sheets.origin(skill.source(), null, skill.date(), skill.via())));
    }

    private static Stream<Line> rated(List<RatedElementView> elements) {
        return Lines.stream(elements).map(one -> Lines.rated(one.title(), null, Sheets.ratings(one.importance(), one.level()),
                Sheets.origin(one.source(), null, one.date(), one.via())));
    }

    private Stream<Line> highPoints() {
        List<HighPointView> points = role.interestHighPoints() == null ? List.of() : role.interestHighPoints();
        return points.stream().limit(1).map(best -> Lines.words("Fits best",
                points.stream().map(HighPointView::title).collect(Collectors.joining(", ")),
                Sheets.origin(best.source(), null, best.date(), best.via())));
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
}
