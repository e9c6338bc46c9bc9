package org.careerguide.importer.onet;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.careerguide.importer.ImportOutcome;
import org.careerguide.importer.crosswalk.CrosswalkImport;
import org.careerguide.publish.ImportKind;
import org.careerguide.publish.Publisher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import onet PATH}: publishes a release of the O*NET database, all of it or nothing. */
@Command(name = "onet", description = "Publishes a release of the O*NET database (text layout), all of it or nothing.", mixinStandardHelpOptions = true)
public class OnetCommand implements Callable<Integer> {

    private final Publisher publisher;

    @Parameters(paramLabel = "PATH", description = "The zip of the release, such as db_29_3_text.zip, or the folder that it was unpacked to; their names have to say the release.")
    Path path;

    @Option(names = "--replace", description = "Take away what an earlier release says also where this one has no such table.")
    boolean replace;

    @Option(names = "--downgrade", description = "Put the release in the place of a later one.")
    boolean downgrade;

    @Option(names = "--dry-run", description = "Only check, and say what would be done.")
    boolean dryRun;

    @Spec
    CommandSpec spec;

    OnetCommand(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public Integer call() {
        var outcome = new ImportOutcome(spec.commandLine());
        int code = outcome.of(dryRun, () -> {
            try (OnetRelease release = OnetRelease.open(path)) {
                return publisher.publish(ImportKind.ONET, live -> {
                    OnetImport.Read read = OnetImport.read(release, live, replace, downgrade);
                    read.rows().forEach((table, rows) -> outcome.say("Read " + rows + " rows of " + table));
                    read.notes().forEach(outcome::say);
                    return read.set();
                }, dryRun, outcome);
            }
        });
        if (code == 0 && !dryRun) {
            publisher.publish(CrosswalkImport::again, false, outcome);
        }
        return code;
    }
}
