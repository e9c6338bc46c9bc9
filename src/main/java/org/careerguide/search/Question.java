package org.careerguide.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A query, without the words that carry no meaning.
 *
 * @param forms the words as they were typed, in lower case
 * @param sides the words of each role where the query names several, such as "a vs b"; otherwise empty
 */
record Question(String text, List<String> forms, List<List<String>> sides) {

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
    private static final int MOST_SIDES = 6;
    private static final int MOST_WORDS = 24;
    private static final Pattern CODE = Pattern.compile(
            "\\s*(?:(?:soc|cip|o\\*?net(?:-soc)?)(?:\\s+code)?:?\\s*)?(\\d{2})[-.\\s]?(\\d{4})(?:[-.\\s]?(\\d{2}))?\\s*",
            Pattern.CASE_INSENSITIVE);

    static Question of(String text) {
        List<String> forms = forms(text);
        List<List<String>> sides = sides(text, AGAINST);
        if (sides.size() < 2) {
            sides = sides(text, AND);
        }
        return new Question(text, forms, sides.size() < 2 || sides.size() > MOST_SIDES ? List.of() : sides);
    }

    /** The digits of the code that this is; null if it is none. */
    static String code(String text) {
        var code = CODE.matcher(text);
        return code.matches() ? text.replaceAll("[^0-9]", "") : null;
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
