package org.careerguide.importer.crosswalk;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.careerguide.importer.DamagedFileException;
import org.careerguide.importer.ImportOutcome;
import org.careerguide.publish.ImportKind;
import org.careerguide.publish.Live;
import org.careerguide.publish.Publisher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import crosswalk PATH}: publishes a table by codes of occupations, all of it or nothing. */
@Command(name = "crosswalk", aliases = {
        "exposure" }, description = "Publishes a crosswalk between classifications, or measures of exposure to language models (CSV), all of it or nothing. The header tells which.", mixinStandardHelpOptions = true)
public class CrosswalkCommand implements Callable<Integer> {

    private final Publisher publisher;

    @Parameters(paramLabel = "PATH", description = "The CSV file, such as cip2020_soc2018_crosswalk.csv.")
    Path path;

    @Option(names = "--dry-run", description = "Only check, and say what would be done.")
    boolean dryRun;

    @Spec
    CommandSpec spec;

    CrosswalkCommand(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public Integer call() {
        var outcome = new ImportOutcome(spec.commandLine());
        return outcome.of(dryRun, () -> {
            CsvTable table = CsvTable.read(path);
            return publisher.publish(ImportKind.CROSSWALK, live -> {
                CrosswalkImport.Read read = read(table, live);
                read.notes().forEach(outcome::say);
                return read.set();
            }, dryRun, outcome);
        });
    }

    /** The documents of a table of whichever layout. */
    static CrosswalkImport.Read read(CsvTable table, Live live) {
        Optional<CrosswalkLayout> layout = CrosswalkLayout.of(table);
        if (layout.isPresent()) {
            return CrosswalkImport.read(table, layout.get(), live);
        }
        if (ExposureImport.isLayoutOf(table)) {
            return ExposureImport.read(table, live);
        }
        throw new DamagedFileException(table.file(), 1, "its columns are " + String.join(", ", table.columns())
                + ": this layout is not known. Known are " + Arrays.stream(CrosswalkLayout.values())
                        .map(known -> String.join(", ", known.columns())).collect(Collectors.joining("; "))
                + "; " + String.join(", ", ExposureImport.columns()));
    }
}
