package org.careerguide;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.smallrye.config.ConfigValidationException;

/** Explains in a sentence for each setting why the application does not start with it. */
final class SettingsFailure {

    /** Prefix of the messages of SmallRye Config. */
    private static final Pattern CODE = Pattern.compile("\\bSRCFG[0-9]+: ");
    private static final Pattern UNCONVERTED = Pattern.compile("(?:\\S+: )?The config property (\\S+) with the config value "
            + "\"(.*?)\" threw an Exception whilst being converted (.*?)(, got \".*\")?", Pattern.DOTALL);
    private static final Pattern UNKNOWN = Pattern.compile("(\\S+) in .* does not map to any root", Pattern.DOTALL);

    private SettingsFailure() {
    }

    /** The sentences on a line each, if settings are the cause of a failure. */
    static Optional<String> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConfigValidationException invalid) {
                var sentences = new TreeSet<String>();
                for (int i = 0; i < invalid.getProblemCount(); i++) {
                    sentences.add(sentence(CODE.matcher(invalid.getProblem(i).getMessage()).replaceAll("")));
                }
                return Optional.of(String.join(System.lineSeparator(), sentences));
            }
        }
        return Optional.empty();
    }

    private static String sentence(String message) {
        Matcher unconverted = UNCONVERTED.matcher(message);
        Matcher unknown = UNKNOWN.matcher(message);
        if (unconverted.matches()) {
            return "The setting " + unconverted.group(1) + " is \"" + unconverted.group(2) + "\", which is not valid. "
                    + unconverted.group(3) + ".";
        }
        return unknown.matches() ? "There is no setting " + unknown.group(1) + "." : "The setting " + message + ".";
    }
}
