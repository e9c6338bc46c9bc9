package org.careerguide.edit.key;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code key list}: lists keys. */
@Command(name = "list", description = "Lists keys, the newest first: prefix, role, name, and when they were made, used, expire or were revoked.", mixinStandardHelpOptions = true)
public class KeyListCommand implements Callable<Integer> {

    private final Keys keys;

    @Parameters(paramLabel = "PREFIX", arity = "0..1", defaultValue = "", description = "What prefix or name begins with; all keys by default.")
    String beginning;

    @Spec
    CommandSpec spec;

    KeyListCommand(Keys keys) {
        this.keys = keys;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        keys.list(beginning)
                .forEach(key -> out.println(key.prefix + "\t" + key.role + "\t" + key.name + said("made", key.createdAt)
                        + said("used", key.lastUsedAt) + said("expires", key.expiresAt) + said("revoked", key.revokedAt)));
        out.flush();
        return 0;
    }

    private static String said(String what, Instant time) {
        return time == null ? "" : "\t" + what + " " + time.truncatedTo(ChronoUnit.SECONDS);
    }
}
