package org.careerguide.importer;

import java.io.PrintWriter;
import java.util.function.Supplier;

import org.careerguide.publish.ContentMistake;
import org.careerguide.publish.InvalidContentException;
import org.careerguide.publish.Progress;
import org.careerguide.publish.Publication;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine;

/** Reports the progress of an import, with a progress bar on a terminal and plain lines elsewhere, and its result. */
public final class ImportOutcome implements Progress {

    private static final int LINES = 10;
    private static final int MOST_MISTAKES = 100;

    private final PrintWriter out;
    private final PrintWriter err;
    private ProgressBar bar;
    private int tenth;

    /** @param commandLine prints the report */
    public ImportOutcome(CommandLine commandLine) {
        out = commandLine.getOut();
        err = commandLine.getErr();
    }

    /** Prints a line. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public void written(int done, int all) {
        if (System.console() != null) {
            if (bar == null) {
                bar = new ProgressBarBuilder().setTaskName("Writing").setInitialMax(all).setStyle(ProgressBarStyle.ASCII)
                        .build();
            }
            bar.stepTo(done);
            if (done == all) {
                bar.close();
            }
        } else if ((long) done * LINES / all > tenth) {
            tenth = (int) ((long) done * LINES / all);
            say("Written " + done + " of " + all + " documents");
        }
    }

    /** Publishes, and prints the result or the mistakes; returns the exit code. */
    public int of(boolean dryRun, Supplier<Publication> publication) {
        try {
            return published(publication.get(), dryRun);
        } catch (DamagedFileException e) {
            return refused(e);
        } catch (InvalidContentException e) {
            return refused(e);
        }
    }

    private int published(Publication publication, boolean dryRun) {
        out.println((dryRun ? "To create: " : "Created: ") + publication.created()
                + (dryRun ? ", to update: " : ", updated: ") + publication.updated()
                + (dryRun ? ", to withdraw: " : ", withdrawn: ") + publication.withdrawn()
                + ", unchanged: " + publication.unchanged());
        say(dryRun || !publication.changes() ? "Nothing was written" : "The content is at version " + publication.version());
        return 0;
    }

    private int refused(DamagedFileException damaged) {
        err.println(damaged.getMessage());
        err.println("Nothing was written");
        err.flush();
        return 1;
    }

    private int refused(InvalidContentException invalid) {
        invalid.mistakes().stream().limit(MOST_MISTAKES).map(ContentMistake::toString).forEach(err::println);
        if (invalid.mistakes().size() > MOST_MISTAKES) {
            err.println("and " + (invalid.mistakes().size() - MOST_MISTAKES) + " more");
        }
        err.println(invalid.mistakes().size() + (invalid.mistakes().size() == 1 ? " mistake" : " mistakes")
                + "; nothing was written");
        err.flush();
        return 1;
    }
}
