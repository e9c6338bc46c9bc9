package org.careerguide.web.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Pattern;

import org.careerguide.content.TextLength;
import org.careerguide.content.VisibleText;
import org.careerguide.error.Problem;
import org.careerguide.web.Nearest;
import org.careerguide.web.Values;

/** Checks the value of one parameter against what is declared of it. */
final class ValueCheck {

    /** A whole number as JSON writes it, so that each has one form. */
    private static final String WHOLE_NUMBER = "-?(0|[1-9][0-9]{0,999})";

    private static final List<String> BOOLEANS = List.of("true", "false");

    /** A number as JSON writes it, of limited length. */
    private static final String NUMBER = "-?(0|[1-9][0-9]{0,99})(\\.[0-9]{1,100})?([eE][+-]?[0-9]{1,3})?";

    private ValueCheck() {
    }

    /** The mistake of a value, if it has one. */
    static Optional<Problem.Mistake> check(String name, String value, DeclaredParameters.Declared declared,
            Selection selection) {
        if (value.isEmpty() || declared.size() != null && !VisibleText.isSeen(value)) {
            return Optional.of(Problem.Mistake.inParameter(name, "empty-value",
                    value.isEmpty() ? "is empty" : "holds no character that is seen",
                    List.of(declared.required() ? "a value" : "a value, or leaving the parameter out")));
        }
        if (value.indexOf('\0') >= 0) {
            return Optional.of(Problem.Mistake.inParameter(name, "bad-format", "holds the character U+0000",
                    List.of("text without that character")));
        }
        if (declared.type() == int.class || declared.type() == Integer.class) {
            return checkNumber(name, value, declared);
        }
        if (declared.type() == BigDecimal.class) {
            return checkDecimal(name, value, declared);
        }
        if (declared.type() == boolean.class && !BOOLEANS.contains(value)) {
            return Optional.of(unknownValue(name, value, BOOLEANS));
        }
        if (name.equals("cursor")) {
            return Optional.empty();
        }
        if (selection != null && (name.equals("fields") || name.equals("sort") || name.equals("expand"))) {
            return checkSelection(name, value, selection);
        }
        if (declared.size() != null && TextLength.of(value) > declared.size().max()) {
            return Optional.of(Problem.Mistake.inParameter(name, "too-long", "is too long",
                    List.of("at most " + declared.size().max() + " characters")));
        }
        Optional<Problem.Mistake> item = checkItems(name, value, declared);
        if (item.isPresent()) {
            return item;
        }
        if (declared.pattern() != null && !value.matches(declared.pattern().regexp())) {
            return Optional.of(Problem.Mistake.inParameter(name, "bad-format",
                    "is “" + shown(value) + "”, which does not have the right form",
                    List.of(form(declared.pattern()))).withValue(shown(value)));
        }
        return Optional.empty();
    }

    /** Checks the items of a list, and values that have to be on a closed one. */
    private static Optional<Problem.Mistake> checkItems(String name, String value, DeclaredParameters.Declared declared) {
        List<String> allowed = declared.closedList();
        var seen = new HashSet<String>();
        for (String item : declared.isList() ? value.split(",", -1) : new String[] { value }) {
            if (!allowed.isEmpty() && !allowed.contains(item)) {
                return Optional.of(unknownValue(name, item, allowed));
            }
            if (!seen.add(item) && !item.isEmpty()) {
                return Optional.of(Problem.Mistake.inParameter(name, "repeated-value", "names “" + shown(item) + "” twice",
                        allowed.isEmpty() ? List.of("each value once") : allowed).withValue(shown(item)));
            }
        }
        return Optional.empty();
    }

    private static Problem.Mistake unknownValue(String name, String value, List<String> allowed) {
        return Problem.Mistake.inParameter(name, "unknown-value",
                "names “" + shown(value) + "”, which it does not know" + Nearest.hint(value, allowed),
                allowed).withValue(shown(value));
    }

    private static Optional<Problem.Mistake> checkNumber(String name, String value, DeclaredParameters.Declared declared) {
        List<String> allowed = List.of(
                "a whole number from " + declared.min().value() + " to " + declared.max().value());
        if (!value.matches(WHOLE_NUMBER)) {
            return Optional.of(
                    Problem.Mistake.inParameter(name, "wrong-type", "is “" + shown(value) + "”, which is not a whole number",
                            allowed).withValue(shown(value)));
        }
        BigInteger number = new BigInteger(value);
        if (number.compareTo(BigInteger.valueOf(declared.min().value())) < 0
                || number.compareTo(BigInteger.valueOf(declared.max().value())) > 0) {
            return Optional.of(Problem.Mistake.inParameter(name, "out-of-range",
                    "is " + shown(value) + ", which is out of range", allowed).withValue(shown(value)));
        }
        return Optional.empty();
    }

    private static Optional<Problem.Mistake> checkDecimal(String name, String value, DeclaredParameters.Declared declared) {
        List<String> allowed = List
                .of("a number from " + declared.least().value() + " to " + declared.most().value() + ", such as 2.5");
        if (!value.matches(NUMBER)) {
            return Optional.of(Problem.Mistake.inParameter(name, "wrong-type",
                    "is “" + shown(value) + "”, which is not a number", allowed).withValue(shown(value)));
        }
        BigDecimal number = new BigDecimal(value);
        if (number.compareTo(new BigDecimal(declared.least().value())) < 0
                || number.compareTo(new BigDecimal(declared.most().value())) > 0) {
            return Optional.of(Problem.Mistake.inParameter(name, "out-of-range",
                    "is " + shown(value) + ", which is out of range", allowed).withValue(shown(value)));
        }
        return Optional.empty();
    }

    private static Optional<Problem.Mistake> checkSelection(String name, String value, Selection selection) {
        List<String> allowed = switch (name) {
            case "fields" -> ParameterCheck.properties(selection.view());
            case "sort" -> List.of(selection.sort());
            default -> List.of(selection.expand());
        };
        if (allowed.isEmpty()) {
            return Optional.of(Problem.Mistake.inParameter(name, "unknown-value", "has nothing to name here", null));
        }
        var seen = new HashSet<String>();
        for (String part : value.split(",", -1)) {
            String plain = name.equals("sort") && part.startsWith("-") ? part.substring(1) : part;
            if (plain.isEmpty()) {
                return Optional.of(Problem.Mistake.inParameter(name, "empty-value", "has an empty name in it", allowed));
            }
            if (!allowed.contains(plain)) {
                return Optional.of(unknownValue(name, plain, allowed));
            }
            if (!seen.add(plain)) {
                return Optional.of(Problem.Mistake.inParameter(name, "repeated-value", "names “" + plain + "” twice", allowed)
                        .withValue(plain));
            }
        }
        return Optional.empty();
    }

    /** A pattern in words: its own message, if it has one. */
    static String form(Pattern pattern) {
        if (!pattern.message().startsWith("{")) {
            return pattern.message();
        }
        return switch (pattern.regexp()) {
            case "^exact$" -> "exact";
            case Values.SLUGS -> "slugs such as medical-billing, separated by commas";
            case "^only$" -> "only";
            default -> pattern.regexp();
        };
    }

    /** A text as messages show it. */
    static String shown(String text) {
        return TextLength.shortened(text, 80);
    }
}
