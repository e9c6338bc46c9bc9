package org.careerguide.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A query, without the words that carry no meaning.
 *
 * @param forms the words as they were typed, in lower case
 * @param sides the words of each role where the query names several, such as "a vs b"; otherwise empty
 * @param type the type of documents that the query names, as in "coding certification" and "guide to coding"; or null
 * @param ofType the words without the name of the type
 */
record Question(List<String> forms, List<List<String>> sides, SearchType type, List<String> ofType) {

    /** Words that tell no title from another; they count little. */
    static final Set<String> SMALL = Set.of("a", "an", "and", "the", "of", "for", "in", "to", "or", "with", "at", "by", "on",
            "from",
            "as", "is", "are", "be", "s", "job", "jobs", "work", "works", "working", "worker", "people", "person", "who",
            "that",
            "somebody", "someone", "things", "thing", "i", "my", "me", "you", "we", "it", "their", "your", "like", "want",
            "when",
            "where", "do", "does", "what", "how", "can", "all", "get", "not");

    /** What makes a question of a title, before it and after it. */
    private static final Pattern BEFORE = Pattern
            .compile("^(?:how (?:do|can|to|much|many)|what (?:do|does|is|are|s)|whats|is|are|"
                    + "difference between|compare|becom(?:e|ing)|i|we|you|want|would like|like|does|do|can|should|to|be|becom(?:e|ing)|a|an|the|"
                    + "work as|jobs? (?:as|for)|career (?:as|in)|salary (?:of|for)|entry level|about)\\b ?");
    private static final Pattern AFTER = Pattern
            .compile(" ?\\b(?:do|does|make|makes|earn|earns|paid|get|a good career|good|career|career path|"
                    + "job description|job|jobs|salary|salaries|pay|wage|wages|near me|duties|responsibilities|requirements|description|training|"
                    + "outlook|resume|skills|for a living)$");
    private static final Pattern AGAINST = Pattern.compile(
            "\\s+(?:vs\\.?|versus|or|compared (?:to|with))\\s+|\\s*[,;]\\s*(?:(?:and|or)\\s+)?|\\s+/\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+", Pattern.CASE_INSENSITIVE);
    /** How queries name types of documents. A query that names two is read as one for the first of them. */
    private static final Map<SearchType, Pattern> TYPES = new EnumMap<>(Map.of(
            SearchType.GUIDE, named("guides?"), SearchType.COMPARISON, named("comparisons?"),
            SearchType.CASE_STUDY, named("case stud(?:y|ies)"),
            SearchType.CERTIFICATION, named("certifications?|certificates?|exams?")));
    private static final int MOST_SIDES = 6;
    private static final int MOST_WORDS = 24;
    private static final String NAMED = "(?:\\s+20\\d\\d)?(?:\\s+(?:code|uri))?:?\\s*)?";
    /** What codes of each classification look like: without signs, or as a URI. */
    private static final List<Pattern> CODES = Stream
            .of("(?:(?:soc|cip|o\\*?net(?:-soc)?)" + NAMED + "(\\d{2})[-.\\s]?(\\d{4})(?:[-.\\s]?(\\d{2}))?",
                    "(?:isco(?:-?08)?" + NAMED + "(?:(?:https?://data\\.europa\\.eu/esco/isco/)?c)?(\\d{4})",
                    "(?:esco" + NAMED
                            + "(?:https?://data\\.europa\\.eu/esco/occupation/([^\\s/]+)|(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}))")
            .map(code -> Pattern.compile("\\s*" + code + "\\s*", Pattern.CASE_INSENSITIVE)).toList();

    static Question of(String asked) {
        String text = Words.withoutException(asked);
        List<String> forms = forms(text);
        List<List<String>> sides = sides(text, AGAINST);
        if (sides.size() < 2) {
            sides = sides(text, AND);
        }
        sides = sides.size() < 2 || sides.size() > MOST_SIDES ? List.of() : sides;
        String words = String.join(" ", forms);
        for (Map.Entry<SearchType, Pattern> type : TYPES.entrySet()) {
            Matcher named = type.getValue().matcher(words);
            if (named.matches()) {
                String rest = Stream.of(named.group(1), named.group(2)).filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
                return new Question(forms, sides, type.getKey(), forms(rest));
            }
        }
        return new Question(forms, sides, null, List.of());
    }

    private static Pattern named(String type) {
        return Pattern.compile("(?:(.+) )?(?:" + type + ")(?: (?:of|to|for|in|on|about|between) (.+))?");
    }

    /** The key of the code that a text is, as {@link Entry#codeKey} makes it; null if it is none. */
    static String code(String text) {
        return CODES.stream().map(code -> code.matcher(text)).filter(Matcher::matches).findFirst()
                .map(code -> IntStream.rangeClosed(1, code.groupCount()).mapToObj(code::group).filter(Objects::nonNull)
                        .collect(Collectors.joining()).toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    private static List<List<String>> sides(String text, Pattern between) {
        var sides = new ArrayList<List<String>>();
        for (String side : between.split(text)) {
            List<String> forms = forms(side);
            if (!forms.isEmpty()) {
                sides.add(forms);
            }
        }
        return sides;
    }

    /** The words without what only makes a question of them; all where nothing else is there. */
    private static List<String> forms(String text) {
        List<String> typed = Words.forms(text).stream().limit(MOST_WORDS).toList();
        String rest = String.join(" ", typed);
        String before;
        do {
            before = rest;
            rest = AFTER.matcher(BEFORE.matcher(rest).replaceFirst("")).replaceFirst("");
        } while (!rest.equals(before) && !rest.isEmpty());
        return rest.isEmpty() ? typed : List.of(rest.split(" "));
    }

    static boolean isSmall(String form) {
        return SMALL.contains(form);
    }
}
