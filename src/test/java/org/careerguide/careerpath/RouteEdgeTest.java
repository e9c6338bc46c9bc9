package org.careerguide.careerpath;

import static org.assertj.core.api.Assertions.assertThat;

import org.careerguide.content.RelatedTier;
import org.careerguide.content.StepKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cost of a step, as {@link RouteEdge#RULE} states it in the contract. */
class RouteEdgeTest {

    @ParameterizedTest(name = "career path {0}, {1}, exact {2}, zones {3}: {4}")
    @CsvSource(nullValues = "none", value = {
            "path, none, true, 0, 20",
            "path, none, false, 1, 50",
            "none, none, true, 0, 100",
            "none, none, false, 0, 105",
            "none, PRIMARY_SHORT, true, 0, 110",
            "none, PRIMARY_LONG, true, 0, 120",
            "none, SUPPLEMENTAL, false, 0, 145",
            "none, PRIMARY_SHORT, true, 2, 170",
            "none, PRIMARY_SHORT, true, -2, 140",
            "none, PRIMARY_SHORT, true, none, 110",
    })
    void costIsTheSumOfStepClosenessAndPreparation(String path, RelatedTier tier, boolean exact, Integer zones, int cost) {
        var edge = new RouteEdge("a", "b", "x", "y", zones, path, path == null ? null : 1,
                path == null ? null : StepKind.ADVANCEMENT, tier == null ? null : new Move.Relation(tier, 1, true), exact);

        assertThat(edge.cost()).isEqualTo(cost);
    }
}
