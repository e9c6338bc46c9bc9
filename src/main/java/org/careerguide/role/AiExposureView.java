package org.careerguide.role;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of the work of a role's reference occupation language models could speed up. */
@Schema(name = "AiExposure", description = "Published measures of how much of the work language models could speed up. They tell how much work is exposed, not whether jobs go; no single score is made of them.")
public record AiExposureView(
        @Schema(required = true, description = "The six measures.") List<Measure> measures,
        @Schema(required = true, description = "Year of publication.", examples = "2023") String date,
        @Schema(required = true) Link source,
        @Schema(required = true, description = "Reference occupation that the measures were made for.") Via via,
        @Schema(required = true, description = "How the role relates to that occupation.") ReferenceMatch match) {

    /** A measure. */
    @Schema(name = "AiMeasure", description = "A measure of exposure to language models.")
    public record Measure(
            @Schema(required = true, description = "Name in the source.", examples = "human_rating_beta") String name,
            @Schema(required = true, examples = "People, beta") String title,
            @Schema(required = true, description = "What it measures.") String meaning,
            @Schema(description = "Share of tasks, from 0 to 1.", examples = "0.41666666666666663") BigDecimal value,
            @Schema(description = "Why `value` is absent.") MissingReason missing) {

        static Measure of(AiMeasure measure, OccupationDocument.AiExposure exposure) {
            BigDecimal value = exposure.measures().get(measure.code());
            return new Measure(measure.code(), measure.title(), measure.meaning(), value,
                    value == null ? MissingReason.NOT_COLLECTED : null);
        }
    }

    /** The measures of a role's reference occupation; null if there are none. */
    public static AiExposureView of(RoleContent role) {
        OccupationDocument.AiExposure exposure = role.occupation() == null ? null : role.occupation().aiExposure();
        return exposure == null ? null
                : new AiExposureView(
                        Arrays.stream(AiMeasure.values()).map(measure -> Measure.of(measure, exposure)).toList(),
                        exposure.date(), role.source(exposure.source()), Via.of(role.occupation()), role.match());
    }
}
