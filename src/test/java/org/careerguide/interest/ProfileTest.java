package org.careerguide.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careerguide.error.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person says of himself or herself, in numbers. */
class ProfileTest {

    private static final String VALUES = "achievement:5,working-conditions:3,recognition:2,relationships:6,support:3,independence:5";

    private static MatchParameters given(String interests, String values, String skills) {
        var given = new MatchParameters();
        given.interests = interests;
        given.values = values;
        given.skills = skills;
        return given;
    }

    private static List<String> mistakes(String interests, String values, String skills) {
        return catchThrowableOfType(InvalidParameterException.class, () -> Profile.of(given(interests, values, skills)))
                .mistakes()
                .stream().map(mistake -> mistake.name() + " " + mistake.code()).toList();
    }

    @Test
    void numbersStandInTheOrderOfTheAreasWhateverTheOrderOfTheRequest() {
        Profile profile = Profile.of(given("C:6,E:5,S:4,A:3.0,I:2,R:-1", null, null));

        assertThat(profile.interests()).containsExactly(Map.entry("realistic", new BigDecimal("-1")),
                Map.entry("investigative", new BigDecimal("2")), Map.entry("artistic", new BigDecimal("3.0")),
                Map.entry("social", new BigDecimal("4")), Map.entry("enterprising", new BigDecimal("5")),
                Map.entry("conventional", new BigDecimal("6")));
        assertThat(profile.values()).isNull();
        assertThat(profile.skills()).isEmpty();
    }

    @ParameterizedTest(name = "{0}; {1}; {2}: {3} parts")
    @CsvSource(delimiter = '|', nullValues = "none", value = { "R:1,I:2,A:3,S:4,E:5,C:6 | none | none | 1",
            "none | " + VALUES + " | none | 1", "none | none | care:3 | 1",
            "R:1,I:2,A:3,S:4,E:5,C:6 | " + VALUES + " | care:3 | 3" })
    void partsAreThoseThatAreGiven(String interests, String values, String skills, int parts) {
        assertThat(Profile.of(given(interests, values, skills)).parts()).isEqualTo(parts);
    }

    @ParameterizedTest(name = "{0}; {1}; {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "none", value = { "none | none | none | interests missing-parameter",
            "R:1,I:2,A:3,S:4,E:5 | none | none | interests missing-value", "R:1 | none | none | interests missing-value",
            "R:1,I:1,A:1,S:1,E:1,C:1 | none | none | interests no-profile",
            "R:1,I:1.0,A:1.00,S:1,E:1,C:1 | none | none | interests no-profile",
            "R:0,I:0.0,A:-0,S:0,E:0,C:0 | none | none | interests no-profile",
            "R:1,I:2,A:3,S:4,E:5,C:6,R:1 | none | none | interests repeated-value",
            "none | achievement:1 | none | values missing-value", "none | none | care:3,care:4 | skills repeated-value" })
    void whatLeadsToNoProfileIsRefused(String interests, String values, String skills, String mistake) {
        assertThat(mistakes(interests, values, skills)).containsExactly(mistake);
    }

    @Test
    void mistakesOfAllPartsAreReportedAtOnce() {
        assertThat(mistakes("R:1", "achievement:1", "care:1,care:2")).containsExactly("interests missing-value",
                "values missing-value", "skills repeated-value");
    }

    @Test
    void atMostTwentySkillsAreTaken() {
        String twenty = IntStream.range(0, 20).mapToObj(i -> "skill-" + i + ":3").collect(Collectors.joining(","));

        assertThat(Profile.of(given(null, null, twenty)).skills()).hasSize(20);
        assertThat(mistakes(null, null, twenty + ",another:3")).containsExactly("skills out-of-range");
    }

    @Test
    void standardisedNumbersHaveMeanZeroAndLengthOne() {
        var random = new Random(14);
        for (int round = 0; round < 500; round++) {
            Map<String, BigDecimal> numbers = numbers(random);
            Map<String, Double> standardised = Profile.standardised(numbers);
            assertThat(standardised.values().stream().mapToDouble(number -> number).sum()).isCloseTo(0, within(1e-9));
            assertThat(standardised.values().stream().mapToDouble(number -> number * number).sum()).isCloseTo(1, within(1e-9));
            assertThat(standardised.keySet()).containsExactlyElementsOf(numbers.keySet());
        }
    }

    /** People give numbers on whatever scale they like. */
    @Test
    void standardisedNumbersDoNotDependOnTheScale() {
        var random = new Random(14);
        for (int round = 0; round < 500; round++) {
            Map<String, BigDecimal> numbers = numbers(random);
            var scaled = new LinkedHashMap<String, BigDecimal>();
            numbers.forEach(
                    (name, number) -> scaled.put(name, number.multiply(new BigDecimal("12.5")).add(new BigDecimal("-7"))));
            Map<String, Double> standardised = Profile.standardised(numbers);
            Profile.standardised(scaled).forEach((name, number) -> assertThat(number).isCloseTo(standardised.get(name),
                    within(1e-9)));
        }
    }

    /** Whether an interest is among the stronger ones is decided by the average: one that is the average is neither. */
    @Test
    void numberThatIsTheAverageIsNeitherAboveNorBelowIt() {
        var random = new Random(14);
        for (int round = 0; round < 3000; round++) {
            Map<String, BigDecimal> numbers = numbers(random);
            BigDecimal sum = numbers.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            numbers.forEach((name, number) -> assertThat(Profile.sideOfMean(number, numbers.values()))
                    .as("%s in %s", number, numbers).isEqualTo(sideOf(number, sum)));
        }
    }

    private static int sideOf(BigDecimal number, BigDecimal sum) {
        // The numbers have one decimal: sixty times one of them is a whole number.
        return Integer.compare(number.movePointRight(1).intValueExact() * 6, sum.movePointRight(1).intValueExact());
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({ "3.9, 3.9 5.7 3.2 6.5 3.1 1.0, 0", "0.2, 0.1 0.2 0.3 0.1 0.2 0.3, 0", "0.3, 0.1 0.2 0.3, 1",
            "0.1, 0.1 0.2 0.3, -1",
            "1, 1 1 2, -1", "2.00, 1 2 3, 0", "-1, -1 -2 -3, 1" })
    void numberIsOnOneSideOfTheAverageOrTheAverage(BigDecimal number, String numbers, int side) {
        assertThat(Profile.sideOfMean(number, Arrays.stream(numbers.split(" ")).map(BigDecimal::new).toList())).isEqualTo(side);
    }

    private static Map<String, BigDecimal> numbers(Random random) {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        var all = new ArrayList<>(List.of(random.nextInt(50), 50 + random.nextInt(20)));
        while (all.size() < 6) {
            all.add(random.nextInt(70));
        }
        Collections.shuffle(all, random);
        for (int i = 0; i < 6; i++) {
            numbers.put("n" + i, BigDecimal.valueOf(all.get(i), 1));
        }
        return numbers;
    }
}
