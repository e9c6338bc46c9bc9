package org.careerguide;

import org.careerguide.importer.ImportCommand;

import io.quarkus.picocli.runtime.annotations.TopCommand;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import picocli.CommandLine;

/** The application: without arguments the server, until it is told to stop; with arguments the command that they name. */
public class CareerGuide implements QuarkusApplication {

    private final CommandLine.IFactory factory;

    CareerGuide(CommandLine.IFactory factory) {
        this.factory = factory;
    }

    /** The commands. */
    @TopCommand
    @CommandLine.Command(name = "career-guide", description = "Career-guide API: serves when started without a command.", mixinStandardHelpOptions = true, subcommands = ImportCommand.class)
    static class Commands {
    }

    @Override
    public int run(String... args) {
        if (args.length == 0) {
            Quarkus.waitForExit();
            return 0;
        }
        return new CommandLine(new Commands(), factory).execute(args);
    }
}
