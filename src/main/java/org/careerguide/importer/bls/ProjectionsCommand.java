package org.careerguide.importer.bls;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.careerguide.importer.ImportOutcome;
import org.careerguide.publish.ImportKind;
import org.careerguide.publish.Publisher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import projections PATH}: publishes the projections of a span, all of them or none. */
@Command(name = "projections", description = "Publishes the Employment Projections of a span, all of them or none.", mixinStandardHelpOptions = true)
public class ProjectionsCommand implements Callable<Integer> {

    private final Publisher publisher;

    @Parameters(paramLabel = "PATH", description = "The workbook with the tables by occupation, occupation.xlsx.")
    Path path;

    @Option(names = "--replace", description = "Take away what was imported of the factors before, where the workbook has none.")
    boolean replace;

    @Option(names = "--dry-run", description = "Only check, and say what would be done.")
    boolean dryRun;

    @Spec
    CommandSpec spec;

    ProjectionsCommand(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public Integer call() {
        var outcome = new ImportOutcome(spec.commandLine());
        return outcome.of(dryRun, () -> {
            try (Workbook workbook = Workbook.open(path)) {
                return publisher.publish(ImportKind.PROJECTIONS, live -> {
                    ProjectionsImport.Read read = ProjectionsImport.read(workbook, live, replace);
                    read.notes().forEach(outcome::say);
                    return read.set();
                }, dryRun, outcome);
            }
        });
    }
}
