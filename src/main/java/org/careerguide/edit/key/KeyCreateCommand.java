package org.careerguide.edit.key;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;

import org.careerguide.content.TextLength;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code key create}: makes a key and prints it, this once, on a line of its own. */
@Command(name = "create", description = "Makes a key and prints it. It is not stored and cannot be shown again.", mixinStandardHelpOptions = true)
public class KeyCreateCommand implements Callable<Integer> {

    private final Keys keys;

    @Option(names = "--name", required = true, description = "Name of the person or program that gets the key.", converter = Name.class)
    String name;

    @Option(names = "--role", required = true, description = "What the key is good for: reader, editor, reviewer, publisher or admin. Each includes those before it.", converter = Role.class)
    String role;

    @Option(names = "--expires", description = "When the key expires: after days such as 90d, at the end of a day such as 2027-01-31 (UTC), or at a time such as 2027-01-31T12:00:00Z. Never by default.", converter = Expiry.class)
    Instant expires;

    @Spec
    CommandSpec spec;

    KeyCreateCommand(Keys keys) {
        this.keys = keys;
    }

    /** Reads a name. */
    static class Name implements ITypeConverter<String> {

        @Override
        public String convert(String text) {
            String name = text.strip();
            if (name.isEmpty() || TextLength.of(name) > 100 || name.chars().anyMatch(Character::isISOControl)) {
                throw new TypeConversionException("a name has 1 to 100 characters on one line");
            }
            return name;
        }
    }

    /** Reads a role. */
    static class Role implements ITypeConverter<String> {

        @Override
        public String convert(String text) {
            if (!Roles.ALL.contains(text)) {
                throw new TypeConversionException("“" + text + "” is not one of " + String.join(", ", Roles.ALL));
            }
            return text;
        }
    }

    /** Reads when a key expires. */
    static class Expiry implements ITypeConverter<Instant> {

        @Override
        public Instant convert(String text) {
            Instant expiry;
            try {
                expiry = text.matches("[0-9]{1,5}d")
                        ? Instant.now().plus(Duration.ofDays(Long.parseLong(text.replace("d", ""))))
                        : text.length() == 10 ? LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
                                : Instant.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("“" + text + "” is neither days such as 90d nor a day such as 2027-01-31");
            }
            if (!expiry.isAfter(Instant.now())) {
                throw new TypeConversionException("“" + text + "” is over already");
            }
            return expiry;
        }
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(keys.create(name, role, expires));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
