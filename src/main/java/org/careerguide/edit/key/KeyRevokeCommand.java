package org.careerguide.edit.key;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code key revoke}: revokes keys, for every server at once. */
@Command(name = "revoke", description = "Revokes a key: every server refuses it from now on.", mixinStandardHelpOptions = true)
public class KeyRevokeCommand implements Callable<Integer> {

    private final Keys keys;

    @Parameters(paramLabel = "PREFIX|NAME", description = "Prefix of the key, or the name of those who have it.")
    String prefixOrName;

    @Spec
    CommandSpec spec;

    KeyRevokeCommand(Keys keys) {
        this.keys = keys;
    }

    @Override
    public Integer call() {
        int revoked = keys.revoke(prefixOrName);
        if (revoked == 0) {
            spec.commandLine().getErr().println("There is no key “" + prefixOrName + "” that is not revoked already.");
            return 1;
        }
        spec.commandLine().getOut().println("Revoked: " + revoked);
        return 0;
    }
}
