package org.careerguide;

import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.careerguide.database.DatabaseFailure;
import org.careerguide.database.Vacuum;
import org.careerguide.edit.audit.AuditLog;
import org.careerguide.edit.draft.ExportCommand;
import org.careerguide.edit.key.KeyCommand;
import org.careerguide.importer.ImportCommand;

import io.quarkus.picocli.runtime.annotations.TopCommand;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The application: without arguments it runs the server until it is stopped, otherwise the command that the arguments name. */
public class CareerGuide implements QuarkusApplication {

    private static final long MEGABYTE = 1024 * 1024;

    private final CommandLine.IFactory factory;

    private final Vacuum vacuum;

    private final AuditLog audit;

    CareerGuide(CommandLine.IFactory factory, Vacuum vacuum, AuditLog audit) {
        this.audit = audit;
        this.factory = factory;
        this.vacuum = vacuum;
    }

    /** The commands. */
    @TopCommand
    @CommandLine.Command(name = "career-guide", description = "Career-guide API: serves when started without a command.", mixinStandardHelpOptions = true, versionProvider = Version.class, subcommands = {
            ImportCommand.class, ExportCommand.class, KeyCommand.class })
    static class Commands {
    }

    /** The version that the build gave the application. */
    static class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = CareerGuide.class.getPackage().getImplementationVersion();
            return new String[] { "career-guide " + (version == null ? "(not packaged)" : version) };
        }
    }

    @Override
    public int run(String... args) {
        if (args.length == 0) {
            Quarkus.waitForExit();
            return 0;
        }
        return audit.command(String.join(" ", args),
                () -> new CommandLine(new Commands(), factory).setExecutionExceptionHandler(this::failed).execute(args));
    }

    private int failed(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
        String sentence = explain(failure).orElseThrow(() -> failure);
        command.getErr().println(sentence);
        command.getErr().println("Nothing was written");
        command.getErr().flush();
        if (DatabaseFailure.isDiskFull(failure)) {
            vacuum.run();
        }
        return 1;
    }

    /** A sentence for a failure of a command that an operator can fix; empty for any other. */
    static Optional<String> explain(Throwable failure) {
        boolean outOfMemory = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance);
        return outOfMemory
                ? Optional.of(("The %d MB of memory that Java takes are too few for this; let it take more, such as with "
                        + "java -Xmx1g.").formatted(Runtime.getRuntime().maxMemory() / MEGABYTE))
                : DatabaseFailure.explain(failure);
    }

    /**
     * Answers arguments that need no database: requests for help and the version, wrong arguments, and paths that do not exist.
     *
     * @return the exit code; empty if the arguments are a command to run
     */
    static OptionalInt answerWithoutDatabase(String... args) {
        // The commands are only parsed here, so their dependencies may be null.
        var commands = new CommandLine(new Commands(), new CommandLine.IFactory() {

            @Override
            public <K> K create(Class<K> type) throws Exception {
                if (!type.getPackageName().startsWith(CareerGuide.class.getPackageName())) {
                    return CommandLine.defaultFactory().create(type);
                }
                Constructor<?> constructor = type.getDeclaredConstructors()[0];
                constructor.setAccessible(true);
                return type.cast(constructor.newInstance(new Object[constructor.getParameterCount()]));
            }
        });
        try {
            ParseResult arguments = commands.parseArgs(args);
            Integer help = CommandLine.executeHelpRequest(arguments);
            return help != null ? OptionalInt.of(help) : check(arguments);
        } catch (ParameterException e) {
            try {
                return OptionalInt.of(e.getCommandLine().getParameterExceptionHandler().handleParseException(e, args));
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        }
    }

    private static OptionalInt check(ParseResult arguments) {
        ParseResult command = arguments;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        CommandLine named = command.commandSpec().commandLine();
        if (!named.getSubcommands().isEmpty()) {
            throw new ParameterException(named,
                    "Missing required subcommand: " + String.join(", ", named.getSubcommands().keySet()));
        }
        for (ArgSpec argument : command.matchedArgs()) {
            if (argument.getValue() instanceof Path path && !Files.isReadable(path)) {
                PrintWriter err = named.getErr();
                err.println(Files.exists(path) ? "“" + path + "” cannot be read by this user."
                        : "There is no file or directory “" + path + "”.");
                err.flush();
                return OptionalInt.of(1);
            }
        }
        return OptionalInt.empty();
    }
}
