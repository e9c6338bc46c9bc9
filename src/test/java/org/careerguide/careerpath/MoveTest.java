package org.careerguide.careerpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.careerguide.content.Named;
import org.careerguide.content.OccupationBuilder;
import org.careerguide.content.OccupationDocument.Related;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.RelatedTier;
import org.careerguide.content.RoleDocument;
import org.careerguide.role.RoleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Management belongs to the field of each occupation that it is among the ten nearest of, whichever way a step leads. */
class MoveTest {

    private static final Named NAMED = new Named(Map.of(), Map.of());

    @ParameterizedTest
    @CsvSource({ "PRIMARY_SHORT, SIMILAR", "PRIMARY_LONG, SIMILAR", "SUPPLEMENTAL, LATERAL_TRANSITION" })
    void managementIsOfTheFieldOfAnOccupationThatRanksIt(RelatedTier tier, MoveKind kind) {
        RoleContent clerk = role("clerk", "43-1011.00", new Related("managers", tier, "onet"));
        RoleContent manager = role("manager", "11-1021.00");

        assertThat(move(clerk, manager, tier, true).kind()).contains(kind);
        assertThat(move(manager, clerk, tier, false).kind()).contains(kind);
    }

    @Test
    void anOccupationIsNotOfTheFieldOfManagementThatRanksIt() {
        RoleContent clerk = role("clerk", "43-1011.00");
        RoleContent manager = role("manager", "11-1021.00", new Related("clerks", RelatedTier.PRIMARY_SHORT, "onet"));

        assertThat(move(clerk, manager, RelatedTier.PRIMARY_SHORT, false).kind()).contains(MoveKind.LATERAL_TRANSITION);
        assertThat(move(manager, clerk, RelatedTier.PRIMARY_SHORT, true).kind()).contains(MoveKind.LATERAL_TRANSITION);
    }

    private static Move move(RoleContent from, RoleContent to, RelatedTier tier, boolean ofFrom) {
        return Move.of(from, to, null, null, new Move.Relation(tier, 1, ofFrom));
    }

    private static RoleContent role(String slug, String onetSoc, Related... related) {
        var occupation = new OccupationBuilder(slug + "s", onetSoc);
        occupation.title = slug;
        occupation.related = List.of(related);
        var reference = new RoleDocument.Reference(slug + "s", ReferenceMatch.EXACT, null);
        var role = new RoleDocument(slug, slug, "Does it.", "Does it.", null, null, reference, null, null, null, null, null,
                null,
                null, null, null);
        return new RoleContent(role, Instant.EPOCH, occupation.build(), NAMED);
    }
}
