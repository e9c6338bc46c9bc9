package org.careerguide.importer.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;

import org.careerguide.importer.ImportOutcome;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.ImportKind;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publisher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import pack DIR}: publishes a directory of content files, all of them or nothing. */
@Command(name = "pack", description = "Publishes a directory of content files, all of them or nothing.", mixinStandardHelpOptions = true)
public class PackCommand implements Callable<Integer> {

    private final Publisher publisher;
    private final PackReader reader;

    @Parameters(paramLabel = "DIR", description = "The directory, with a folder for each type of document.")
    Path directory;

    @Option(names = "--dry-run", description = "Only check, and say what would be done.")
    boolean dryRun;

    @Spec
    CommandSpec spec;

    PackCommand(Publisher publisher, PackReader reader) {
        this.publisher = publisher;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        var outcome = new ImportOutcome(spec.commandLine());
        return outcome.of(dryRun, () -> {
            var passedOver = new ArrayList<String>();
            DocumentSet set = reader.read(directory, Origin.PACK, passedOver::add);
            outcome.say("Read " + set.entries().size() + " documents from " + directory);
            passedOver.forEach(outcome::say);
            return publisher.publish(ImportKind.PACK, live -> set, dryRun, outcome);
        });
    }
}
