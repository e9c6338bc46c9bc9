package org.careerguide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.careerguide.content.RoleDocument;
import org.careerguide.testsupport.FixedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which roles of releases are the same as a role of a pack, and get no page of their own. */
class RoleLayersTest {

    /**
     * A role of the pack or of a release: layer, slug, occupation or a dash, the match, and former slugs separated by plus
     * signs, such as {@code pack coder coders exact old-coder}.
     */
    private static void state(RoleLayers layers, String role) {
        String[] parts = role.strip().split(" ");
        layers.state(parts[0].equals("pack") ? Layers.PACK : parts[0], document(parts));
    }

    private static RoleDocument document(String... parts) {
        String reference = parts[2].equals("-") ? ""
                : "'reference':{'occupation':'" + parts[2] + "','match':'" + parts[3] + "'}";
        String former = parts.length < 5 ? ""
                : (reference.isEmpty() ? "" : ",") + "'formerSlugs':['" + parts[4].replace("+", "','") + "']";
        return FixedContent.document(RoleDocument.class, parts[1], reference + former);
    }

    private static RoleLayers layers(String roles) {
        RoleLayers layers = RoleLayers.none();
        Arrays.stream(roles.split(",")).filter(role -> !role.isBlank()).forEach(role -> state(layers, role));
        return layers;
    }

    private static String shown(Map<String, String> pairs) {
        return pairs.entrySet().stream().map(pair -> pair.getKey() + "=" + pair.getValue()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "'' | ''",
            "pack coder coders exact, onet medical-coders coders exact | coder=medical-coders",
            // Only an exact match is the same role.
            "pack coder coders broader, onet medical-coders coders exact | ''",
            "pack coder coders narrower, onet medical-coders coders exact | ''",
            "pack coder - -, onet medical-coders coders exact | ''",
            "pack coder billers exact, onet medical-coders coders exact | ''",
            // A role that had the slug of the release's before is the same, whatever its occupation.
            "pack coder - - medical-coders, onet medical-coders coders exact | coder=medical-coders",
            "pack coder billers broader medical-coders, onet medical-coders coders exact | coder=medical-coders",
            "pack coder billers exact medical-coders, onet medical-coders coders exact, onet billers billers exact"
                    + " | coder=medical-coders",
            "pack coder - - older+medical-coders, onet medical-coders coders exact | coder=medical-coders",
            "pack coder - - older, onet medical-coders coders exact | ''",
            // The same slug is one document already.
            "pack coder coders exact, onet coder coders exact | ''",
            // Two roles of a pack may stand for one occupation.
            "pack coder coders exact, pack senior-coder coders exact, onet medical-coders coders exact"
                    + " | coder=medical-coders senior-coder=medical-coders",
            "onet medical-coders coders exact | ''", "pack coder coders exact | ''",
            "pack coder - -, onet medical-coders - - | ''",
    })
    void roleOfAReleaseIsTheSameByAnExactMatchOrAFormerSlug(String roles, String same) {
        assertThat(shown(layers(roles).releaseRoles())).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0}, named {1}: {2}")
    @CsvSource(delimiter = '|', value = {
            "pack coder coders exact, onet medical-coders coders exact | '' | medical-coders=coder",
            // What other documents name stays a role of its own.
            "pack coder coders exact, onet medical-coders coders exact | medical-coders | ''",
            "pack coder coders exact, onet medical-coders coders exact | coder | medical-coders=coder",
            // What the pack states under that slug itself stays too.
            "pack coder coders exact, pack medical-coders - -, onet medical-coders coders exact | '' | ''",
            // Of two roles of a pack, the first by slug has it.
            "pack coder coders exact, pack a-coder coders exact, onet medical-coders coders exact | ''"
                    + " | medical-coders=a-coder",
    })
    void slugOfTheReleaseLeadsToTheRoleOfThePack(String roles, String named, String led) {
        assertThat(shown(layers(roles).packRoles(Set.of(named)))).isEqualTo(led);
    }

    @Test
    void laterStatementOfALayerTakesThePlaceOfTheOneBefore() {
        RoleLayers layers = layers("pack coder coders exact, onet medical-coders coders exact");
        state(layers, "pack coder coders broader");
        assertThat(layers.releaseRoles()).isEmpty();
        state(layers, "pack coder coders exact");
        assertThat(layers.releaseRoles()).containsOnly(Map.entry("coder", "medical-coders"));
    }

    @Test
    void roleThatALayerNoLongerStatesIsTheSameAsNone() {
        RoleLayers layers = layers("pack coder coders exact, onet medical-coders coders exact");
        layers.remove(Layers.PACK, "medical-coders");
        assertThat(layers.releaseRoles()).as("the pack did not state it").hasSize(1);
        layers.remove("onet", "medical-coders");
        assertThat(layers.releaseRoles()).isEmpty();
        layers.remove("onet", "medical-coders");
        assertThat(layers.packRoles(Set.of())).isEmpty();
    }

    @Test
    void rolesOfReleasesAreFoundByTheirOccupations() {
        RoleLayers layers = layers(
                "pack coder coders exact, onet medical-coders coders exact, onet nurses nurses exact, onet plain - -");

        assertThat(layers.releasesOf(Set.of("coders", "lawyers"))).containsExactly("medical-coders");
        assertThat(layers.releasesOf(Set.of())).isEmpty();
        assertThat(layers.releasesOf(Set.of("nurses", "coders"))).containsExactlyInAnyOrder("medical-coders", "nurses");
    }

    @Test
    void whatIsTheSameDoesNotDependOnTheOrderOfStatements() {
        var random = new Random(14);
        List<String> roles = new ArrayList<>(List.of("pack a coders exact", "pack b coders exact old", "pack c nurses broader",
                "pack d - - n2", "onet n1 nurses exact", "onet n2 nurses exact", "onet c1 coders exact",
                "onet old lawyers exact"));
        String before = null;
        for (int round = 0; round < 200; round++) {
            Collections.shuffle(roles, random);
            String found = shown(layers(String.join(",", roles)).releaseRoles());
            assertThat(found).as("%s", roles).isEqualTo(before == null ? found : before);
            before = found;
        }
        assertThat(before).isEqualTo("a=c1 b=old d=n2");
    }
}
