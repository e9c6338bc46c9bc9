package org.careerguide.edit.key;

import picocli.CommandLine.Command;

/** {@code key}: makes, lists and revokes keys of the API. */
@Command(name = "key", description = "Makes, lists and revokes keys of the API.", mixinStandardHelpOptions = true, subcommands = {
        KeyCreateCommand.class, KeyListCommand.class, KeyRevokeCommand.class })
public class KeyCommand {
}
