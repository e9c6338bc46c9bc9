package org.careerguide.interest;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of questionnaires. */
@Schema(name = "QuestionnairePage", description = "A page of questionnaires.")
public record QuestionnairePage(@Schema(required = true) List<QuestionnaireSummary> items,
        @Schema(required = true) PageInfo page) {

    static QuestionnairePage of(Slice<QuestionnaireSummary> slice) {
        return new QuestionnairePage(slice.items(), slice.page());
    }
}
