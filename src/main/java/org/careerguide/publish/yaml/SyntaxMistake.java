package org.careerguide.publish.yaml;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A syntax error of YAML, in words for the author of the file.
 *
 * @param message what is wrong
 * @param expected what was expected instead
 * @param atBegin whether the mistake is where the value begins rather than where the parser gave up
 */
record SyntaxMistake(String message, String expected, boolean atBegin) {

    /** A mistake of no particular kind. */
    static final SyntaxMistake UNREADABLE = new SyntaxMistake("this is not YAML", "fields and their values, one a line", false);

    /** A backslash that stands for no character. */
    static final SyntaxMistake UNKNOWN_ESCAPE = new SyntaxMistake("a backslash in double quotes begins no known character",
            "two backslashes for one, or single quotes", false);

    /** A mistake, and the parser's message for it. */
    private record Kind(Pattern problem, SyntaxMistake mistake) {
    }

    private static final Pattern CANNOT_START = Pattern.compile("found character '(.+?)' that cannot start any token.*",
            Pattern.DOTALL);

    private static final List<Kind> KINDS = List.of(
            kind(".*unexpected end of stream.*", "a text in quotes does not end", "a quotation mark at its end", true),
            kind(".*unexpected document separator.*", "a text in quotes does not end before the line ---",
                    "a quotation mark at its end", true),
            kind("mapping values are not allowed.*", "a colon with a space after it stands where no field can begin",
                    "a text with a colon in quotes, and each field on a line of its own", false),
            kind("mapping keys are not allowed.*", "a question mark with a space after it stands where no field can begin",
                    "a text that begins with a question mark in quotes", false),
            kind("sequence entries are not allowed.*", "an item of a list begins where none can",
                    "each item on a line of its own, and a text that begins with a hyphen in quotes", false),
            kind(".*could not find expected ':'.*", "a line of its own is neither a field nor a part of a text",
                    "the name of a field, a colon, a space and its value", false),
            kind(".*expected ',' or '\\]'.*", "a list in brackets goes on wrongly or does not end",
                    "items with commas between them, and a closing bracket", true),
            kind(".*expected ',' or '\\}'.*", "fields in braces go on wrongly or do not end",
                    "fields with commas between them, and a closing brace", true),
            kind(".*<block end>.*", "the line fits neither the lines above it nor their indent",
                    "the same indent for all fields or items that belong together", false),
            kind(".*<document start>.*", "something stands after the end of the document", "one document a file", false),
            new Kind(Pattern.compile(".*(unknown escape|escape sequence).*", Pattern.DOTALL), UNKNOWN_ESCAPE),
            kind(".*(chomping|indentation indicator|a comment or a line break).*",
                    "something stands behind | or > that does not belong there", "the text on the next lines", false),
            kind(".*(directive|incompatible YAML|tag handle).*", "a line that begins with % is a directive",
                    "only fields and their values", false),
            kind(".*expected the node content.*", "a value is missing or begins with a character that has a meaning of its own",
                    "a value; in quotes if it is text with such a character", false));

    private static Kind kind(String problem, String message, String expected, boolean atBegin) {
        return new Kind(Pattern.compile(problem, Pattern.DOTALL), new SyntaxMistake(message, expected, atBegin));
    }

    /** What a parser's exception means. */
    static SyntaxMistake of(MarkedYAMLException exception) {
        String problem = String.valueOf(exception.getProblem());
        Matcher character = CANNOT_START.matcher(problem);
        if (character.matches()) {
            return character.group(1).toLowerCase(Locale.ROOT).contains("tab")
                    ? new SyntaxMistake("a tab stands where an indent is", "spaces", false)
                    : new SyntaxMistake("a value cannot begin with “" + character.group(1) + "”", "the value in quotes", false);
        }
        String context = String.valueOf(exception.getContext());
        if (context.contains("anchor") || context.contains("alias")) {
            return new SyntaxMistake("a value begins with & or *, as anchors and aliases do", "the value in quotes", false);
        }
        if (context.contains("tag")) {
            return new SyntaxMistake("a value begins with !, as tags do", "the value in quotes", false);
        }
        return KINDS.stream().filter(kind -> kind.problem().matcher(problem).matches()).map(Kind::mistake).findFirst()
                .orElse(UNREADABLE);
    }
}
