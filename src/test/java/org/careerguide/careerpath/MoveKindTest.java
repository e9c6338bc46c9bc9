package org.careerguide.careerpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Named;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.RelatedTier;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SourceDocument;
import org.careerguide.role.RoleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kind of a step, as {@link MoveKind#RULE} states it in the contract. */
class MoveKindTest {

    private static final Named NAMED = new Named(Map.of(new DocumentKey(DocumentType.SOURCE, "a"),
            DocumentJson.read(SourceDocument.class, "{\"slug\":\"a\",\"title\":\"A\"}")), Map.of());

    /** A role of an occupation: major group, median wage (a dash if it is not known, a plus for a lower bound), job zone. */
    private static RoleContent role(String slug, String text) {
        String[] parts = text.split(" ");
        String wages = parts[1].equals("-") ? ""
                : ",'wages':[{'source':'a','date':'2025-05','place':{'code':'US','name':'US'},'currency':'USD','per':'year','median':"
                        + parts[1].replace("+", "") + (parts[1].endsWith("+") ? ",'atLeast':['median']" : "") + "}]";
        String zone = parts[2].equals("-") ? "" : ",'jobZone':{'zone':" + parts[2] + "}";
        String soc = parts[0] + "-" + (slug.equals("from") ? "1011" : "2022");
        return new RoleContent(
                DocumentJson.read(RoleDocument.class, "{\"slug\":\"" + slug + "\",\"title\":\"The " + slug + "\"}"),
                Instant.EPOCH,
                DocumentJson.read(OccupationDocument.class,
                        ("{'slug':'of-" + slug + "','title':'Of " + slug + "','onetSoc':'" + soc
                                + ".00','soc':'" + soc + "'" + wages + zone + "}").replace('\'', '"')),
                NAMED);
    }

    private static Move related(String from, String to) {
        return Move.of(role("from", from), role("to", to), null, null, new Move.Relation(RelatedTier.PRIMARY_SHORT, 1, true));
    }

    private static Move ofPath(String kind, String from, String to) {
        var path = DocumentJson.read(CareerPathDocument.class,
                "{\"slug\":\"path\",\"title\":\"The path\",\"steps\":[{\"from\":\"from\",\"to\":\"to\",\"kind\":\"" + kind
                        + "\"}]}");
        return Move.of(role("from", from), role("to", to), path, path.steps().get(0), null);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(nullValues = "none", value = {
            // Pay alone.
            "29 100 3, 29 110 3, ADVANCEMENT", "29 100 3, 29 109.99 3, SIMILAR", "29 100 3, 29 90.01 3, SIMILAR",
            "29 100 3, 29 90 3, none",
            // Preparation alone.
            "29 100 3, 29 100 4, ADVANCEMENT", "29 100 3, 29 100 2, none", "29 100 3, 29 91 4, ADVANCEMENT",
            // Both: pay that is much lower decides, and so does pay that is much higher against being down.
            "29 100 3, 29 90 4, none", "29 100 3, 29 110 2, SIMILAR", "29 100 3, 29 109 2, none",
            "29 100 3, 29 120 4, ADVANCEMENT",
            // What is not known counts as equal.
            "29 - 3, 29 100 3, SIMILAR", "29 - 3, 29 100 4, ADVANCEMENT", "29 - 3, 29 100 2, none",
            "29 100 -, 29 120 3, ADVANCEMENT",
            "29 100 -, 29 100 3, SIMILAR", "29 - -, 29 - -, SIMILAR",
            // A lower bound counts where it decides by itself.
            "29 100 3, 29 110+ 3, ADVANCEMENT", "29 100 3, 29 100+ 3, SIMILAR", "29 100+ 3, 29 90 3, none",
            "29 100+ 3, 29 95 3, SIMILAR",
            // Another field.
            "29 100 3, 43 110 3, LATERAL_ADVANCEMENT", "29 100 3, 43 100 3, LATERAL_TRANSITION", "29 100 3, 43 90 3, none",
            "29 100 3, 43 100 5, LATERAL_ADVANCEMENT", "29 100 3, 11 120 3, LATERAL_ADVANCEMENT",
    })
    void kindIsDecidedByPayPreparationAndField(String from, String to, MoveKind kind) {
        assertThat(related(from, to).kind().orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({ "advancement, 29 100 3, 29 50 1, ADVANCEMENT", "advancement, 29 100 3, 43 100 3, ADVANCEMENT",
            "lateral, 29 100 3, 29 120 3, LATERAL_ADVANCEMENT", "lateral, 29 100 3, 29 100 3, LATERAL_TRANSITION",
            "lateral, 29 100 3, 29 50 1, LATERAL_TRANSITION", "lateral, 29 - -, 43 - -, LATERAL_TRANSITION" })
    void stepOfACareerPathIsWhatItSays(String stated, String from, String to, MoveKind kind) {
        assertThat(ofPath(stated, from, to).kind()).contains(kind);
    }

    /** A step that is up from one side is down from the other, and so is not listed there. */
    @Test
    void stepUpIsNotListedTheOtherWay() {
        for (String from : new String[] { "29 100 1", "29 100 3", "29 120 2", "29 - 2", "43 80 5", "43 130 1", "29 100 -" }) {
            for (String to : new String[] { "29 100 2", "29 140 3", "43 120 2", "43 - 4", "29 60 5", "29 95 1" }) {
                boolean up = related(from, to).kind().filter(
                        kind -> kind == MoveKind.ADVANCEMENT || kind == MoveKind.LATERAL_ADVANCEMENT).isPresent();
                if (up) {
                    assertThat(related(to, from).kind()).as("from %s to %s", to, from).isNotIn(
                            Optional.of(MoveKind.ADVANCEMENT), Optional.of(MoveKind.LATERAL_ADVANCEMENT));
                }
                assertThat(related(from, to).kind().isPresent() || related(to, from).kind().isPresent())
                        .as("from %s to %s or back", from, to).isTrue();
            }
        }
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(delimiter = '|', value = {
            "29 100 3 | 29 125 4 | “Of to” is among the five occupations nearest to “Of from”. Advancement: same job family, median wage 25 % higher, job zone 4 instead of 3.",
            "29 100 3 | 29 95 3 | “Of to” is among the five occupations nearest to “Of from”. Similar role: same job family, median wage about the same (−5 %), the same job zone (3).",
            "29 100 - | 43 105 3 | “Of to” is among the five occupations nearest to “Of from”. Lateral transition: another job family, median wage about the same (+5 %), job zone not known of both.",
            "29 - 3 | 29 100 3 | “Of to” is among the five occupations nearest to “Of from”. Similar role: same job family, median wages not compared, the same job zone (3).",
            "29 100 3 | 43 125+ 3 | “Of to” is among the five occupations nearest to “Of from”. Lateral advancement: another job family, median wage at least 10 % higher, the same job zone (3).",
    })
    void explanationSaysWhatDecided(String from, String to, String explanation) {
        Move move = related(from, to);

        assertThat(move.explanation(move.kind().orElseThrow())).isEqualTo(explanation);
    }

    @Test
    void explanationOfACareerPathNamesIt() {
        Move advancement = ofPath("advancement", "29 100 3", "29 100 3");
        Move lateral = ofPath("lateral", "29 100 3", "29 100 3");

        assertThat(advancement.explanation(MoveKind.ADVANCEMENT))
                .isEqualTo("A step of the career path “The path”. Advancement: so the career path says.");
        assertThat(lateral.explanation(MoveKind.LATERAL_TRANSITION)).startsWith(
                "A step of the career path “The path”. Lateral transition: lateral as the career path says, median wage");
    }

    @Test
    void closestRelationComesFirst() {
        var best = new Move.Relation(RelatedTier.PRIMARY_SHORT, 2, false);

        assertThat(Move.Relation.CLOSEST.compare(best, new Move.Relation(RelatedTier.PRIMARY_LONG, 1, true))).isNegative();
        assertThat(Move.Relation.CLOSEST.compare(best, new Move.Relation(RelatedTier.PRIMARY_SHORT, 3, true))).isNegative();
        assertThat(Move.Relation.CLOSEST.compare(best, new Move.Relation(RelatedTier.PRIMARY_SHORT, 2, true))).isPositive();
        assertThat(Move.Relation.CLOSEST.compare(best, best)).isZero();
    }
}
