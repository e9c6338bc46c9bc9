package org.careerguide.importer;

import org.careerguide.importer.bls.ProjectionsCommand;
import org.careerguide.importer.bls.WagesCommand;
import org.careerguide.importer.crosswalk.CrosswalkCommand;
import org.careerguide.importer.onet.OnetCommand;
import org.careerguide.importer.pack.PackCommand;

import picocli.CommandLine.Command;

/** {@code import}: brings content into the database. */
@Command(name = "import", description = "Brings content into the database.", mixinStandardHelpOptions = true, subcommands = {
        PackCommand.class,
        OnetCommand.class, WagesCommand.class, ProjectionsCommand.class, CrosswalkCommand.class })
public class ImportCommand {
}
