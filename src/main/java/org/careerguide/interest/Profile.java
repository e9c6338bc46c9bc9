package org.careerguide.interest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careerguide.content.InterestArea;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;

/**
 * The answers of a person.
 *
 * @param interests the interest in each area by its slug, in the order of the areas; null if not given
 * @param values how much each work value matters, by its slug and in their order; null if not given
 * @param skills the level in each skill, by its slug; empty if none is given
 */
record Profile(Map<String, BigDecimal> interests, Map<String, BigDecimal> values, Map<String, BigDecimal> skills) {

    /** The work values, in the order of the source. */
    static final List<String> VALUES = List.of("achievement", "working-conditions", "recognition", "relationships", "support",
            "independence");

    /** The most skills that a request may name. */
    static final int MOST_SKILLS = 20;
    private static final String INTERESTS = "interests";

    /** Reads the parameters. Refuses incomplete ones, and those that lead to no profile. */
    static Profile of(MatchParameters given) {
        var mistakes = new ArrayList<Problem.Mistake>();
        if (given.interests == null && given.values == null && given.skills == null) {
            mistakes.add(Problem.Mistake.inParameter(INTERESTS, "missing-parameter",
                    "is missing, and so are “values” and “skills”", List.of("at least one of interests, values and skills")));
        }
        Map<String, BigDecimal> interests = six(INTERESTS, given.interests, InterestArea.letters(), mistakes);
        Map<String, BigDecimal> values = six("values", given.values, VALUES, mistakes);
        Map<String, BigDecimal> skills = given.skills == null ? Map.of() : numbers("skills", given.skills, mistakes);
        if (skills.size() > MOST_SKILLS) {
            mistakes.add(Problem.Mistake.inParameter("skills", "out-of-range", "names " + skills.size() + " skills",
                    List.of("at most " + MOST_SKILLS + " skills")));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidParameterException(mistakes);
        }
        return new Profile(interests == null ? null : bySlug(interests), values, skills);
    }

    private static Map<String, BigDecimal> bySlug(Map<String, BigDecimal> byLetter) {
        var bySlug = new LinkedHashMap<String, BigDecimal>();
        byLetter.forEach((letter, number) -> bySlug.put(InterestArea.of(letter).orElseThrow().slug(), number));
        return bySlug;
    }

    /** Six numbers in the order of their names; null if the parameter is not given or has a mistake. */
    private static Map<String, BigDecimal> six(String parameter, String given, List<String> names,
            List<Problem.Mistake> mistakes) {
        if (given == null) {
            return null;
        }
        int before = mistakes.size();
        Map<String, BigDecimal> numbers = numbers(parameter, given, mistakes);
        List<String> absent = names.stream().filter(name -> !numbers.containsKey(name)).toList();
        if (!absent.isEmpty()) {
            mistakes.add(Problem.Mistake.inParameter(parameter, "missing-value", "lacks " + String.join(", ", absent),
                    List.of("all of " + String.join(", ", names) + ", each with a number")));
        } else if (numbers.values().stream().map(BigDecimal::stripTrailingZeros).distinct().count() == 1) {
            mistakes.add(Problem.Mistake.inParameter(parameter, "no-profile",
                    "has six equal numbers, with which nothing correlates", List.of("numbers that are not all equal")));
        }
        if (mistakes.size() > before) {
            return null;
        }
        var ordered = new LinkedHashMap<String, BigDecimal>();
        names.forEach(name -> ordered.put(name, numbers.get(name)));
        return ordered;
    }

    private static Map<String, BigDecimal> numbers(String parameter, String given, List<Problem.Mistake> mistakes) {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        for (String item : given.split(",")) {
            String[] parts = item.split(":");
            if (numbers.put(parts[0], new BigDecimal(parts[1])) != null) {
                mistakes.add(Problem.Mistake.inParameter(parameter, "repeated-value", "names “" + parts[0] + "” twice",
                        List.of("each name once")).withValue(parts[0]));
            }
        }
        return numbers;
    }

    /** How many of interests, values and skills are given. */
    int parts() {
        return (interests == null ? 0 : 1) + (values == null ? 0 : 1) + (skills.isEmpty() ? 0 : 1);
    }

    /** 1 if a number is above the mean of some numbers, -1 if it is below, 0 if it is equal. */
    static int sideOfMean(BigDecimal number, Collection<BigDecimal> numbers) {
        // Without a division, which would round.
        return number.multiply(BigDecimal.valueOf(numbers.size()))
                .compareTo(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The numbers, standardised: with mean 0, and 1 as the sum of their squares. */
    static Map<String, Double> standardised(Map<String, BigDecimal> numbers) {
        double mean = numbers.values().stream().mapToDouble(BigDecimal::doubleValue).average().orElseThrow();
        double spread = Math.sqrt(numbers.values().stream().mapToDouble(number -> number.doubleValue() - mean)
                .map(distance -> distance * distance).sum());
        return numbers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> (entry.getValue().doubleValue() - mean) / spread, (one, other) -> one, LinkedHashMap::new));
    }
}
