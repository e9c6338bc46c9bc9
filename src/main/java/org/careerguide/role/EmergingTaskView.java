package org.careerguide.role;

import java.util.List;

import org.careerguide.content.EmergingTaskKind;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task that people in a role's reference occupation have reported recently. */
@Schema(name = "EmergingTask", description = "A task that people in the occupation have reported lately and that is not yet among its tasks.")
public record EmergingTaskView(
        @Schema(required = true, examples = "Plan, create, and manage budgets for contracts, equipment, and supplies.") String title,
        @Schema(required = true, description = "Whether the task is new, or a task in other words.") EmergingTaskKind kind,
        @Schema(description = "The task that it revises.") String originalTask,
        @Schema(description = "Identifier of that task in the source.", examples = "21280") String originalTaskId,
        @Schema(required = true, description = "Date of the report.", examples = "2024-08") String date,
        @Schema(required = true) Link source,
        @Schema(required = true, description = "Reference occupation that the task was reported for.") Via via,
        @Schema(required = true, description = "How the role relates to that occupation.") ReferenceMatch match) {

    /** The emerging tasks of a role's reference occupation. */
    public static List<EmergingTaskView> listOf(RoleContent role) {
        return role.ofOccupation(OccupationDocument::emergingTasks)
                .map(task -> new EmergingTaskView(task.task(), task.kind(), task.originalTask(),
                        task.originalTaskId(), task.date(), role.source(task.source()), Via.of(role.occupation()),
                        role.match()))
                .toList();
    }
}
