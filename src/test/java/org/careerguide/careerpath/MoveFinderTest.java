package org.careerguide.careerpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.StepKind;
import org.junit.jupiter.api.Test;

/** Which steps career paths have at a role, and which roles they set apart. */
class MoveFinderTest {

    /** A path such as {@code a>b=c}: an advancement to b, then a lateral step to c. */
    private static CareerPathDocument path(String slug, String steps) {
        var all = new ArrayList<CareerPathDocument.Step>();
        for (int i = 0; i + 2 < steps.length(); i += 2) {
            all.add(new CareerPathDocument.Step(steps.substring(i, i + 1), steps.substring(i + 2, i + 3),
                    steps.charAt(i + 1) == '>' ? StepKind.ADVANCEMENT : StepKind.values()[1 - StepKind.ADVANCEMENT.ordinal()],
                    "It.", List.of()));
        }
        return new CareerPathDocument(slug, slug, "It.", "It.", all, null, null);
    }

    @Test
    void stepsOfPathsLeadFromTheRoleOrToIt() {
        List<CareerPathDocument> paths = List.of(path("one", "a>b>c"), path("two", "d=b>c"));

        assertThat(MoveFinder.stepped(paths, "b", true)).containsOnlyKeys("c");
        assertThat(MoveFinder.stepped(paths, "b", false)).containsOnlyKeys("a", "d");
        assertThat(MoveFinder.stepped(paths, "a", false)).isEmpty();
    }

    @Test
    void firstPathThatHasAStepStandsForIt() {
        List<CareerPathDocument> paths = List.of(path("one", "a>b"), path("two", "a=b"));

        assertThat(MoveFinder.stepped(paths, "a", true).get("b").slug()).isEqualTo("one");
        assertThat(MoveFinder.stepped(paths, "b", false).get("a").slug()).isEqualTo("one");
    }

    @Test
    void advancementSetsRolesApartAndLateralStepsDoNot() {
        assertThat(MoveFinder.apart(List.of(path("one", "a=b>c=d")), "b")).containsExactlyInAnyOrder("c", "d");
        assertThat(MoveFinder.apart(List.of(path("one", "a=b=c")), "a")).isEmpty();
        assertThat(MoveFinder.apart(List.of(path("one", "a>b")), "x")).isEmpty();
        assertThat(MoveFinder.apart(List.of(path("one", "a=b"), path("two", "a>c")), "a")).containsExactly("c");
    }

    /** Next steps and feeders are the same steps seen from either end. */
    @Test
    void eitherEndSeesTheSame() {
        var random = new Random(14);
        for (int round = 0; round < 500; round++) {
            List<CareerPathDocument> paths = Stream.of("one", "two", "three").map(slug -> {
                var roles = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
                var steps = new StringBuilder(roles.remove(random.nextInt(roles.size())));
                for (int i = 1 + random.nextInt(4); i > 0; i--) {
                    steps.append(random.nextBoolean() ? '>' : '=').append(roles.remove(random.nextInt(roles.size())));
                }
                return path(slug, steps.toString());
            }).toList();
            for (String one : List.of("a", "b", "c", "d", "e")) {
                for (String other : List.of("a", "b", "c", "d", "e")) {
                    assertThat(MoveFinder.apart(paths, one).contains(other)).as("%s and %s on %s", one, other, paths)
                            .isEqualTo(MoveFinder.apart(paths, other).contains(one));
                    assertThat(MoveFinder.stepped(paths, one, true).get(other)).as("%s to %s on %s", one, other, paths)
                            .isEqualTo(MoveFinder.stepped(paths, other, false).get(one));
                }
            }
        }
    }
}
