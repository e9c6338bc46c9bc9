package org.careerguide.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.CertificationDocument;
import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.Content;
import org.careerguide.content.DocumentType;
import org.careerguide.content.ResponsibilityDocument;
import org.careerguide.content.ResponsibilityType;
import org.careerguide.content.Revision;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SourceDocument;
import org.careerguide.content.Title;
import org.careerguide.content.ToolDocument;
import org.careerguide.role.EmergingTaskView;
import org.careerguide.role.RatedElementView;
import org.careerguide.role.RoleContent;
import org.careerguide.role.RoleProgrammeView;
import org.careerguide.role.WorkActivityView;
import org.careerguide.role.WorkSettingView;
import org.careerguide.source.Attribution;
import org.careerguide.source.Links;
import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;

/** Lays roles side by side: one row a dimension, one cell a role. */
@ApplicationScoped
class ComparisonBuilder {

    /** The comparison of roles over these dimensions. */
    RoleComparisonView compare(List<RoleContent> roles, Content content, Set<Dimension> dimensions, boolean differencesOnly) {
        Map<String, List<Title>> referring = referring(roles, content);
        List<RowView> rows = rows(roles, referring, dimensions, differencesOnly);
        return new RoleComparisonView(roles.stream().map(RoleContent::title).collect(Collectors.joining(" vs. ")),
                ApiUrl.path(RoleOrder.onRequest(roles.stream().map(RoleContent::slug).toList())),
                roles.stream().map(role -> Related.of(role.document(), true)).toList(), rows,
                curated(roles, content, referring).map(Links::to).orElse(null), content.version(),
                Attribution.of(sources(roles, rows)));
    }

    /** The rows of these dimensions, in the order of the dimensions. */
    List<RowView> rows(List<RoleContent> roles, Content content, Set<Dimension> dimensions, boolean differencesOnly) {
        return rows(roles, referring(roles, content), dimensions, differencesOnly);
    }

    private List<RowView> rows(List<RoleContent> roles, Map<String, List<Title>> referring, Set<Dimension> dimensions,
            boolean differencesOnly) {
        return dimensions.stream().sorted().map(dimension -> row(dimension, roles, referring))
                .filter(row -> !differencesOnly || !row.same()).toList();
    }

    /** The sources of roles and rows. */
    static List<SourceDocument> sources(List<RoleContent> roles, List<RowView> rows) {
        Set<String> shown = rows.stream().flatMap(RowView::links).map(Link::slug).collect(Collectors.toSet());
        return roles.stream().flatMap(role -> role.creditedSources().stream()).distinct()
                .filter(source -> shown.contains(source.slug())).toList();
    }

    /** The curated comparison of exactly these roles, in any order, if there is one. */
    static Optional<ComparisonDocument> curated(List<RoleContent> roles, Content content) {
        return curated(roles, content, referring(roles, content));
    }

    private static Optional<ComparisonDocument> curated(List<RoleContent> roles, Content content,
            Map<String, List<Title>> referring) {
        Set<String> slugs = roles.stream().map(RoleContent::slug).collect(Collectors.toSet());
        List<String> ofAllRoles = of(DocumentType.COMPARISON, referring, roles.get(0)).map(Title::slug)
                .filter(slug -> roles.stream().allMatch(role -> of(DocumentType.COMPARISON, referring, role)
                        .anyMatch(title -> title.slug().equals(slug))))
                .toList();
        Map<String, Revision<ComparisonDocument>> found = content.findAll(ComparisonDocument.class, ofAllRoles);
        return ofAllRoles.stream().map(slug -> found.get(slug).document())
                .filter(one -> Set.copyOf(one.roles()).equals(slugs)).findFirst();
    }

    /** The career paths, case studies and comparisons that refer to each role. */
    private static Map<String, List<Title>> referring(List<RoleContent> roles, Content content) {
        return content.referring(List.of(DocumentType.CAREER_PATH, DocumentType.CASE_STUDY, DocumentType.COMPARISON),
                DocumentType.ROLE,
                roles.stream().map(RoleContent::slug).toList());
    }

    private static Stream<Title> of(DocumentType type, Map<String, List<Title>> referring, RoleContent role) {
        return referring.getOrDefault(role.slug(), List.of()).stream().filter(title -> title.key().type() == type);
    }

    private RowView row(Dimension dimension, List<RoleContent> roles, Map<String, List<Title>> referring) {
        return switch (dimension) {
            case PRIMARY_FOCUS -> Rows.texts(dimension, roles, role -> role.summary());
            case RESPONSIBILITIES ->
                SetRow.of(dimension, roles, "responsibilities", role -> items(role.document().responsibilities(),
                        part -> SetRow.item(role.named().document(ResponsibilityDocument.class, part.responsibility()),
                                part.type() == ResponsibilityType.CORE ? ItemMark.CORE : null)));
            case WORK_ACTIVITIES -> SetRow.ofOccupations(dimension, roles, "workActivities", WorkActivityView::listOf,
                    activity -> new RowView.Item(null, activity.title(), null), WorkActivityView::source);
            case EMERGING_TASKS -> SetRow.ofOccupations(dimension, roles, "emergingTasks", EmergingTaskView::listOf,
                    task -> new RowView.Item(null, task.title(), null), EmergingTaskView::source);
            case GENERALISED_ACTIVITIES ->
                RatedRow.elements(dimension, roles, "generalisedActivities", RatedElementView::generalisedActivitiesOf);
            case ABILITIES -> RatedRow.elements(dimension, roles, "abilities", RatedElementView::abilitiesOf);
            case SKILLS -> RatedRow.skills(dimension, roles);
            case KNOWLEDGE -> RatedRow.knowledge(dimension, roles);
            case TOOLS -> SetRow.of(dimension, roles, "tools",
                    role -> items(role.document().tools(),
                            part -> SetRow.item(role.named().document(ToolDocument.class, part.tool()), mark(part))));
            case WORK_SETTINGS -> SetRow.of(dimension, roles, "workSettings", role -> WorkSettingView.listOf(role).stream()
                    .map(setting -> new RowView.Item(setting.slug(), setting.title(), null)).toList());
            case WORK_CONTEXT -> NumberRow.workContext(dimension, roles);
            case WORK_STYLES -> RatedRow.workStyles(dimension, roles);
            case INTERESTS -> NumberRow.interests(dimension, roles);
            case WORK_VALUES -> NumberRow.workValues(dimension, roles);
            case EDUCATION -> NumberRow.education(dimension, roles);
            case TRAINING -> NumberRow.training(dimension, roles);
            case PROGRAMMES -> SetRow.ofOccupations(dimension, roles, "programmes", RoleProgrammeView::listOf,
                    programme -> new RowView.Item(programme.slug(), programme.title(), programme.url()),
                    RoleProgrammeView::source);
            case CERTIFICATIONS -> SetRow.of(dimension, roles, "certifications", role -> items(
                    role.document().certifications(),
                    slug -> SetRow.item(role.named().document(CertificationDocument.class, slug), null)));
            case WAGES -> NumberRow.wages(dimension, roles);
            case OUTLOOK -> NumberRow.outlook(dimension, roles);
            case AI_EXPOSURE -> NumberRow.aiExposure(dimension, roles);
            case JOB_ZONE -> NumberRow.jobZone(dimension, roles);
            case CAREER_PATHS ->
                SetRow.ofReferring(dimension, roles, "careerPaths", role -> links(DocumentType.CAREER_PATH, referring, role));
            case CASE_STUDIES ->
                SetRow.ofReferring(dimension, roles, "caseStudies", role -> links(DocumentType.CASE_STUDY, referring, role));
        };
    }

    private static List<RowView.Item> links(DocumentType type, Map<String, List<Title>> referring, RoleContent role) {
        return of(type, referring, role).map(Links::to).map(link -> new RowView.Item(link.slug(), link.title(), link.url()))
                .toList();
    }

    private static ItemMark mark(RoleDocument.RoleTool tool) {
        return Boolean.TRUE.equals(tool.inDemand()) ? ItemMark.IN_DEMAND
                : Boolean.TRUE.equals(tool.hot()) ? ItemMark.HOT : null;
    }

    private static <T> List<RowView.Item> items(List<T> stated, Function<T, RowView.Item> item) {
        return stated == null ? List.of() : stated.stream().map(item).toList();
    }
}
