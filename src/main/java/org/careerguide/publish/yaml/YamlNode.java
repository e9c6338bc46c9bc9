package org.careerguide.publish.yaml;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a YAML file holds, with the line of each value. */
sealed interface YamlNode {

    /** The line at which the value begins, from 1. */
    int line();

    /** A value that has been reported as a mistake. */
    record Refused(int line) implements YamlNode {
    }

    /** A list. */
    record Sequence(int line, List<YamlNode> items) implements YamlNode {
    }

    /** Fields by their names, in their order. */
    record Mapping(int line, Map<String, Field> fields) implements YamlNode {
    }

    /** The value of a field, and the line of its name. */
    record Field(int line, YamlNode value) {
    }

    /**
     * A single value.
     *
     * @param line the line at which it begins
     * @param text the value without quotes
     * @param plain whether it is written without quotes, so that it may stand for something else than text
     */
    record Scalar(int line, String text, boolean plain) implements YamlNode {

        private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
        private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
        private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
                + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

        /** Whether YAML 1.2 reads the value as null. */
        boolean isNull() {
            return plain && NULL.matcher(text).matches();
        }

        /** Whether YAML 1.2 reads the value as true or false. */
        boolean isBoolean() {
            return plain && BOOLEAN.matcher(text).matches();
        }

        /** Whether YAML 1.2 reads the value as a number. */
        boolean isNumber() {
            return plain && NUMBER.matcher(text).matches();
        }
    }
}
