package org.careerguide;

import java.math.BigInteger;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;

/** Explains in a sentence for each setting why the application does not start with it. */
final class SettingsFailure {

    /** Prefix of the messages of SmallRye Config. */
    private static final Pattern CODE = Pattern.compile("\\bSRCFG[0-9]+: ");
    private static final Pattern UNCONVERTED = Pattern.compile("(?:\\S+: )?The config property (\\S+) with the config value "
            + "\"(.*?)\" threw an Exception whilst being converted (.*?)(, got \".*\")?", Pattern.DOTALL);
    private static final Pattern EMPTY = Pattern.compile(
            "(?:\\S+: )?The config property (\\S+) is defined as the empty String .*",
            Pattern.DOTALL);
    private static final Pattern UNKNOWN = Pattern.compile("(\\S+) in .* does not map to any root", Pattern.DOTALL);

    private static final BigInteger LAST_PORT = BigInteger.valueOf(65_535);

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
            if (cause instanceof ConfigurationException) {
                String message = cause.getMessage();
                return Optional.of(message.endsWith(".") ? message : "The settings are not valid: " + message + ".");
            }
        }
        return Optional.empty();
    }

    /** Throws if a setting is not the number of a port. Quarkus finds that out late, and does not name the setting. */
    static void requirePort(SmallRyeConfig configuration, String setting) {
        String value = configuration.getOptionalValue(setting, String.class).orElse("");
        if (value.matches("-[0-9]+") || value.matches("[0-9]+") && new BigInteger(value).compareTo(LAST_PORT) > 0) {
            throw new ConfigurationException(
                    "The setting " + setting + " is " + value + "; it has to be from 0 to " + LAST_PORT + ".");
        }
    }

    private static String sentence(String message) {
        Matcher unconverted = UNCONVERTED.matcher(message);
        Matcher unknown = UNKNOWN.matcher(message);
        if (unconverted.matches()) {
            return "The setting " + unconverted.group(1) + " is \"" + unconverted.group(2) + "\", which is not valid. "
                    + unconverted.group(3) + ".";
        }
        Matcher empty = EMPTY.matcher(message);
        if (empty.matches()) {
            return "The setting " + empty.group(1) + " is empty; it needs a value, or has to be left out.";
        }
        return unknown.matches() ? "There is no setting " + unknown.group(1) + "." : "The setting " + message + ".";
    }
}
