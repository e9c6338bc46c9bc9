package org.careerguide.embed;

import java.util.Map;
import java.util.stream.Collectors;

/** Writes text for LaTeX. */
final class Latex {

    /** The characters that have a special meaning in LaTeX, or look different in its standard encoding. */
    private static final Map<Integer, String> SPECIAL = Map.ofEntries(entry('\\', "\\textbackslash{}"), entry('{', "\\{"),
            entry('}', "\\}"), entry('%', "\\%"), entry('&', "\\&"), entry('#', "\\#"), entry('_', "\\_"),
            entry('$', "\\$"), entry('~', "\\textasciitilde{}"), entry('^', "\\textasciicircum{}"),
            entry('"', "\\char34{}"), entry('<', "\\textless{}"), entry('>', "\\textgreater{}"),
            entry('|', "\\textbar{}"));

    private Latex() {
    }

    /** The text with its special characters as commands. */
    static String escaped(String text) {
        return text.codePoints().mapToObj(character -> SPECIAL.getOrDefault(character, Character.toString(character)))
                .collect(Collectors.joining());
    }

    private static Map.Entry<Integer, String> entry(char character, String command) {
        return Map.entry((int) character, command);
    }
}
