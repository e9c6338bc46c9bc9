package org.careerguide.edit.draft;

import picocli.CommandLine.Command;

/** {@code export}: writes content to files. */
@Command(name = "export", description = "Writes content to files.", mixinStandardHelpOptions = true, subcommands = PackExportCommand.class)
public class ExportCommand {
}
