package org.careerguide.importer.pack;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.careerguide.publish.ContentMistake;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.InvalidContentException;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publication;
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
        var out = spec.commandLine().getOut();
        try {
            DocumentSet set = reader.read(directory, Origin.PACK);
            out.println("Read " + set.entries().size() + " documents from " + directory);
            Publication publication = publisher.publish(set, dryRun);
            out.println((dryRun ? "To create: " : "Created: ") + publication.created()
                    + (dryRun ? ", to update: " : ", updated: ") + publication.updated()
                    + (dryRun ? ", to withdraw: " : ", withdrawn: ") + publication.withdrawn()
                    + ", unchanged: " + publication.unchanged());
            out.println(dryRun || !publication.changes() ? "Nothing was written"
                    : "The content is at version " + publication.version());
            out.flush();
            return 0;
        } catch (InvalidContentException e) {
            var err = spec.commandLine().getErr();
            e.mistakes().stream().map(ContentMistake::toString).forEach(err::println);
            err.println(e.mistakes().size() + (e.mistakes().size() == 1 ? " mistake" : " mistakes")
                    + "; nothing was written");
            err.flush();
            return 1;
        }
    }
}
