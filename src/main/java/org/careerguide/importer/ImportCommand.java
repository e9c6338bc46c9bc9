package org.careerguide.importer;

import java.nio.file.Path;
import java.util.function.Function;

import org.careerguide.database.Vacuum;
import org.careerguide.importer.bls.ProjectionsImport;
import org.careerguide.importer.bls.WagesImport;
import org.careerguide.importer.crosswalk.CrosswalkImport;
import org.careerguide.importer.onet.OnetImport;
import org.careerguide.importer.pack.PackReader;
import org.careerguide.publish.ImportKind;
import org.careerguide.publish.Live;
import org.careerguide.publish.Publisher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: publishes the content of a file, all of it or nothing. */
@Command(name = "import", description = "Brings content into the database.", mixinStandardHelpOptions = true)
public class ImportCommand {

    private static final String PATH = "PATH";
    private static final String DRY_RUN = "--dry-run";
    private static final String ONLY_CHECK = "Only check, and say what would be done.";

    private final Publisher publisher;
    private final Vacuum vacuum;
    private final PackReader packs;

    @Spec
    CommandSpec spec;

    ImportCommand(Publisher publisher, Vacuum vacuum, PackReader packs) {
        this.publisher = publisher;
        this.vacuum = vacuum;
        this.packs = packs;
    }

    @Command(description = "Publishes a directory of content files, all of them or nothing.", mixinStandardHelpOptions = true)
    int pack(
            @Parameters(paramLabel = "DIR", description = "The directory, with a folder for each type of document.") Path directory,
            @Option(names = DRY_RUN, description = ONLY_CHECK) boolean dryRun) {
        return publish(ImportKind.PACK, live -> packs.read(directory), dryRun);
    }

    @Command(description = "Publishes a release of the O*NET database (text layout), all of it or nothing.", mixinStandardHelpOptions = true)
    int onet(
            @Parameters(paramLabel = PATH, description = "The zip of the release, such as db_29_3_text.zip, or the folder that it was unpacked to; their names have to say the release.") Path release,
            @Option(names = "--replace", description = "Remove also what an earlier release stated in tables that this one lacks.") boolean replace,
            @Option(names = "--downgrade", description = "Replace a later release by this one.") boolean downgrade,
            @Option(names = DRY_RUN, description = ONLY_CHECK) boolean dryRun) {
        // New occupations may have codes in crosswalks that were imported before.
        return publish(ImportKind.ONET, live -> OnetImport.read(release, live, replace, downgrade), dryRun,
                () -> publisher.publish(CrosswalkImport::again, false, new ImportOutcome(spec.commandLine())));
    }

    @Command(description = "Publishes the wages of a year, of the nation or of states and areas (OEWS workbook), all of them or none.", mixinStandardHelpOptions = true)
    int wages(
            @Parameters(paramLabel = PATH, description = "The workbook of all industries, such as national_M2025_dl.xlsx, state_M2025_dl.xlsx or MSA_M2025_dl.xlsx; its name or that of its sheet has to say the year.") Path workbook,
            @Option(names = DRY_RUN, description = ONLY_CHECK) boolean dryRun) {
        return publish(ImportKind.WAGES, live -> WagesImport.read(workbook, live), dryRun);
    }

    @Command(description = "Publishes the Employment Projections of a span, all of them or none.", mixinStandardHelpOptions = true)
    int projections(
            @Parameters(paramLabel = PATH, description = "The workbook with the tables by occupation, occupation.xlsx.") Path workbook,
            @Option(names = "--replace", description = "Remove the factors and rates of separations that were imported before, if the workbook has no table of them.") boolean replace,
            @Option(names = DRY_RUN, description = ONLY_CHECK) boolean dryRun) {
        return publish(ImportKind.PROJECTIONS, live -> ProjectionsImport.read(workbook, live, replace), dryRun);
    }

    @Command(aliases = "exposure", description = "Publishes a crosswalk between classifications, or measures of exposure to language models (CSV), all of it or nothing. The header tells which.", mixinStandardHelpOptions = true)
    int crosswalk(
            @Parameters(paramLabel = PATH, description = "The CSV file, such as cip2020_soc2018_crosswalk.csv.") Path table,
            @Option(names = DRY_RUN, description = ONLY_CHECK) boolean dryRun) {
        return publish(ImportKind.CROSSWALK, live -> CrosswalkImport.read(table, live), dryRun);
    }

    /** Publishes what is read; returns the exit code. */
    private int publish(ImportKind kind, Function<Live, FileRead> read, boolean dryRun) {
        return publish(kind, read, dryRun, () -> {
        });
    }

    /** Publishes, runs {@code afterwards}, and frees the space of replaced rows. */
    private int publish(ImportKind kind, Function<Live, FileRead> read, boolean dryRun, Runnable afterwards) {
        var outcome = new ImportOutcome(spec.commandLine());
        int code = outcome.of(dryRun, () -> publisher.publish(kind, live -> {
            FileRead file = read.apply(live);
            file.notes().forEach(outcome::say);
            return file.set();
        }, dryRun, outcome));
        if (code == 0 && !dryRun) {
            afterwards.run();
            vacuum.compact();
        }
        return code;
    }
}
