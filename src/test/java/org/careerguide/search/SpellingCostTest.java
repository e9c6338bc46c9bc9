package org.careerguide.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How costly it is to take one word for another. */
class SpellingCostTest {

    @ParameterizedTest(name = "{0} for {1} is likelier than {2} for {3}")
    @CsvSource({
            // Letters that are swapped or doubled.
            "nusre, nurse, nuxse, nurse", "nursse, nurse, nursxe, nurse", "leter, letter, leer, letter",
            // Vowels.
            "nersa, nurse, nkrsk, nurse", "teacher, teacher, teachar, teacher",
            // One edit before two.
            "nurs, nurse, nrs, nurse",
    })
    void whatHappensOftenCostsLess(String typed, String meant, String typedOther, String meantOther) {
        assertThat(Spelling.cost(typed, meant)).isLessThan(Spelling.cost(typedOther, meantOther));
    }

    @Test
    void costIsNothingForTheWordItselfAndSomethingForEachOther() {
        var random = new Random(14);
        for (int round = 0; round < 2000; round++) {
            String one = word(random);
            String other = word(random);
            double cost = Spelling.cost(one, other);
            assertThat(cost).as("%s for %s", one, other).isFinite();
            if (one.equals(other)) {
                assertThat(cost).isZero();
            } else {
                assertThat(cost).as("%s for %s", one, other).isPositive();
            }
            assertThat(Spelling.cost("", one)).as("nothing for %s", one).isGreaterThanOrEqualTo(0);
        }
    }

    /** An edit can be made after others, so that no way round is cheaper. */
    @Test
    void commonBeginningsAndEndsDoNotRaiseTheCost() {
        var random = new Random(14);
        for (int round = 0; round < 2000; round++) {
            String one = word(random);
            String other = word(random);
            String common = "q" + word(random);
            assertThat(Spelling.cost(one + common, other + common)).isLessThanOrEqualTo(Spelling.cost(one, other) + 1e-9);
            assertThat(Spelling.cost(common + one, common + other)).isLessThanOrEqualTo(Spelling.cost(one, other) + 1e-9);
        }
    }

    @Test
    void costOfEditsFarApartIsTheirSum() {
        double swapped = Spelling.cost("nusre", "nurse");
        double leftOut = Spelling.cost("nursemedical codr", "nursemedical coder");

        assertThat(Spelling.cost("nusremedical codr", "nursemedical coder")).isCloseTo(swapped + leftOut, within(1e-9));
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            word.append("abes".charAt(random.nextInt(4)));
        }
        return word.toString();
    }
}
