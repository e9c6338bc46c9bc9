package org.careerguide.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;
import org.careerguide.source.Decimals;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The share of respondents who gave an answer. */
@Schema(name = "AnswerShare", description = "An answer, with the share of people who gave it.")
public record AnswerShareView(
        @Schema(required = true, examples = "Every day") String answer,
        @Schema(description = "Percentage of respondents.", examples = "41.5") BigDecimal sharePercent,
        @MissingNames("sharePercent") @Schema(description = "Why the share is absent.") Map<String, MissingReason> missing,
        @Schema(description = "How precise the share is; only with `expand=precision`.") Map<String, PrecisionView> precision) {

    static List<AnswerShareView> listOf(List<OccupationDocument.Share> shares, Set<String> expand) {
        return Missing.orNull(RoleContent.list(shares).stream()
                .map(share -> new AnswerShareView(share.answer(), Decimals.plain(share.sharePercent()),
                        Missing.stated(share.missing()).value("sharePercent", share.sharePercent()).reasons(),
                        PrecisionView.of(share.precision(), expand)))
                .toList());
    }
}
