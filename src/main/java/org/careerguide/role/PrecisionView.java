package org.careerguide.role;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.careerguide.content.Precision;
import org.careerguide.source.Decimals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How precise an estimate of a survey is. */
@Schema(name = "Precision", description = "How precise an estimate is. What the source does not state is absent.")
public record PrecisionView(
        @Schema(description = "Number of people who answered.", examples = "28") Integer answers,
        @Schema(description = "Standard error of the estimate.", examples = "0.1102") BigDecimal standardError,
        @Schema(description = "Lower bound of the 95% confidence interval.", examples = "4.5564") BigDecimal lowerBound,
        @Schema(description = "Upper bound of the 95% confidence interval.", examples = "5") BigDecimal upperBound) {

    /** Name of the expansion that adds it. */
    static final String EXPANSION = "precision";

    /** The precision of values by property name; null if the request does not ask for it, or if none is known. */
    static Map<String, PrecisionView> of(Map<String, Precision> stated, Set<String> expand) {
        if (stated == null || stated.isEmpty() || !expand.contains(EXPANSION)) {
            return null;
        }
        var views = new TreeMap<String, PrecisionView>();
        stated.forEach((name, one) -> views.put(name, new PrecisionView(one.answers(), Decimals.plain(one.standardError()),
                Decimals.plain(one.lowerBound()), Decimals.plain(one.upperBound()))));
        return views;
    }
}
