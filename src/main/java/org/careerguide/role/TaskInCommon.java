package org.careerguide.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.careerguide.content.OccupationDocument;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task that people in both of two roles do. */
@Schema(name = "TaskInCommon", description = "Something that people in both roles do: a responsibility of both, or a detailed work activity of both occupations.")
public record TaskInCommon(
        @Schema(description = "Slug of the responsibility. Absent for a work activity.") String slug,
        @Schema(required = true) String title,
        @Schema(description = "URL of the responsibility. Absent for a work activity.") ApiUrl url,
        @Schema(description = "Identifier of the work activity in its source. Absent for a responsibility.") String code,
        @Schema(description = "Source of the work activity.") Link source) {

    /**
     * The tasks that a role has in common with each of some others, by the slugs of the others: responsibilities by title, then
     * work activities in the order of the role. A slug is left out if nothing is known of one of the two roles. Roles of one
     * occupation have no activities in common.
     */
    public static Map<String, List<TaskInCommon>> of(RoleContent role, Collection<RoleContent> others) {
        if (others.isEmpty()) {
            return Map.of();
        }
        SharedResponsibilities shared = SharedResponsibilities.of(role.slug(),
                others.stream().map(RoleContent::slug).toList());
        var tasks = new HashMap<String, List<TaskInCommon>>();
        for (RoleContent other : others) {
            boolean areStated = shared.stating().containsAll(Set.of(role.slug(), other.slug()));
            boolean areKnown = hasActivities(role) && hasActivities(other)
                    && !Objects.equals(role.occupation().slug(), other.occupation().slug());
            if (areStated || areKnown) {
                var both = new ArrayList<TaskInCommon>();
                shared.byRole().getOrDefault(other.slug(), List.of())
                        .forEach(one -> both.add(new TaskInCommon(one.slug(), one.title(), one.url(), null, null)));
                if (areKnown) {
                    both.addAll(activities(role, other));
                }
                tasks.put(other.slug(), both);
            }
        }
        return tasks;
    }

    private static boolean hasActivities(RoleContent role) {
        return role.occupation() != null && !RoleContent.list(role.occupation().workActivities()).isEmpty();
    }

    private static List<TaskInCommon> activities(RoleContent role, RoleContent other) {
        Set<String> codes = other.occupation().workActivities().stream().map(OccupationDocument.WorkActivity::code)
                .collect(Collectors.toCollection(HashSet::new));
        return role.occupation().workActivities().stream().filter(activity -> codes.contains(activity.code()))
                .map(activity -> new TaskInCommon(null, activity.title(), null, activity.code(),
                        role.source(activity.source())))
                .toList();
    }
}
