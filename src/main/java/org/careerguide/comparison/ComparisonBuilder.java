package org.careerguide.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.role.Role;
import org.careerguide.source.Attribution;
import org.careerguide.source.Content;
import org.careerguide.source.Mention;
import org.careerguide.source.Related;
import org.careerguide.source.Source;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;

/** Lays roles side by side: one row a dimension, one cell a role. */
@ApplicationScoped
class ComparisonBuilder {

    /** The comparison of roles over these dimensions. */
    RoleComparisonView compare(List<Role> roles, Content content, Set<Dimension> dimensions, boolean differencesOnly) {
        List<RowView> rows = rows(roles, content, dimensions, differencesOnly);
        String slugs = roles.stream().map(role -> role.slug).collect(Collectors.joining(","));
        return new RoleComparisonView(roles.stream().map(role -> role.title).collect(Collectors.joining(" vs. ")),
                ApiUrl.path(ApiUrl.ROOT + "/compare?roles=" + slugs),
                roles.stream().map(role -> Related.of("roles", role, true)).toList(),
                rows, curated(roles, content).map(one -> Link.of("comparisons", one.slug, one.title)).orElse(null),
                content.version(), Attribution.of(sources(roles, rows)));
    }

    /** The rows of these dimensions, in the order of the dimensions. */
    List<RowView> rows(List<Role> roles, Content content, Set<Dimension> dimensions, boolean differencesOnly) {
        return dimensions.stream().sorted().map(dimension -> row(dimension, roles, content))
                .filter(row -> !differencesOnly || !row.same()).toList();
    }

    /** The sources of what the rows show. */
    static List<Source> sources(List<Role> roles, List<RowView> rows) {
        Set<String> shown = rows.stream().flatMap(RowView::links).map(Link::slug).collect(Collectors.toSet());
        return roles.stream().flatMap(role -> role.creditedSources().stream()).distinct()
                .filter(source -> shown.contains(source.slug)).toList();
    }

    /** The curated comparison of just these roles, in whatever order, if there is one. */
    static Optional<Comparison> curated(List<Role> roles, Content content) {
        Set<String> slugs = roles.stream().map(role -> role.slug).collect(Collectors.toSet());
        return content.naming(Comparison.class, roles.get(0).slug).stream()
                .filter(one -> one.roles.size() == roles.size()
                        && one.roles.stream().allMatch(compared -> slugs.contains(compared.role.slug)))
                .findFirst();
    }

    private RowView row(Dimension dimension, List<Role> roles, Content content) {
        return switch (dimension) {
            case PRIMARY_FOCUS -> Rows.texts(dimension, roles, role -> role.summary);
            case RESPONSIBILITIES -> SetRow.of(dimension, roles, "responsibilities", role -> role.responsibilities.stream()
                    .map(part -> SetRow.thing("responsibilities", part.responsibility)).toList());
            case SKILLS -> RatedRow.skills(dimension, roles);
            case KNOWLEDGE -> RatedRow.knowledge(dimension, roles);
            case TOOLS -> SetRow.of(dimension, roles, "tools",
                    role -> role.tools.stream().map(part -> SetRow.thing("tools", part.tool)).toList());
            case WORK_SETTINGS -> SetRow.of(dimension, roles, "workSettings", role -> role.workSettings.stream()
                    .map(setting -> new RowView.Item(setting.slug, setting.title, null)).toList());
            case WORK_STYLES -> RatedRow.workStyles(dimension, roles);
            case EDUCATION -> NumberRow.education(dimension, roles);
            case CERTIFICATIONS -> SetRow.of(dimension, roles, "certifications", role -> role.certifications.stream()
                    .map(certification -> SetRow.thing("certifications", certification)).toList());
            case WAGES -> NumberRow.wages(dimension, roles);
            case OUTLOOK -> NumberRow.outlook(dimension, roles);
            case JOB_ZONE -> NumberRow.jobZone(dimension, roles);
            case CAREER_PATHS -> SetRow.of(dimension, roles, "careerPaths", role -> careerPaths(role, content));
        };
    }

    private List<RowView.Item> careerPaths(Role role, Content content) {
        return Mention.related(content.mentions(role.slug), "career-paths", false).stream()
                .map(path -> new RowView.Item(path.slug(), path.title(), path.url())).toList();
    }
}
