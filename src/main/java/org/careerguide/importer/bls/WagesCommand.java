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

/** {@code import wages PATH}: publishes the wages of a year, all of them or none. */
@Command(name = "wages", description = "Publishes the wages of a year, of the nation or of states and areas (OEWS workbook), all of them or none.", mixinStandardHelpOptions = true)
public class WagesCommand implements Callable<Integer> {

    private final Publisher publisher;

    @Parameters(paramLabel = "PATH", description = "The workbook of all industries, such as national_M2025_dl.xlsx, state_M2025_dl.xlsx or MSA_M2025_dl.xlsx; its name or that of its sheet has to say the year.")
    Path path;

    @Option(names = "--dry-run", description = "Only check, and say what would be done.")
    boolean dryRun;

    @Spec
    CommandSpec spec;

    WagesCommand(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public Integer call() {
        var outcome = new ImportOutcome(spec.commandLine());
        return outcome.of(dryRun, () -> {
            try (Workbook workbook = Workbook.open(path)) {
                return publisher.publish(ImportKind.WAGES, live -> {
                    WagesImport.Read read = WagesImport.read(workbook, live);
                    read.notes().forEach(outcome::say);
                    return read.set();
                }, dryRun, outcome);
            }
        });
    }
}
