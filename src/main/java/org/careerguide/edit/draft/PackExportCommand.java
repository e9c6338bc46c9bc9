package org.careerguide.edit.draft;

import java.io.File;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.control.ActivateRequestContext;

import org.careerguide.edit.document.PackWriter;
import org.careerguide.publish.Publisher;

import io.quarkus.narayana.jta.QuarkusTransaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export pack DIR}: writes the content as files, which {@code import pack} reads back unchanged. */
@Command(name = "pack", description = "Writes the content as files, which “import pack” takes back unchanged.", mixinStandardHelpOptions = true)
public class PackExportCommand implements Callable<Integer> {

    private static final int MOST_NAMED = 10;

    private final PackWriter writer;
    private final Drafts drafts;
    private final Publisher publisher;

    // Not a path, since it need not exist.
    @Parameters(paramLabel = "DIR", description = "The directory, which need not exist. Files in it that are not of the content are left alone.")
    File directory;

    @Option(names = "--version", paramLabel = "N", description = "The content as it was at this version, instead of what is live.")
    Long version;

    @Option(names = "--draft", paramLabel = "ID", description = "The content with the changes of this draft.")
    String draft;

    @Spec
    CommandSpec spec;

    PackExportCommand(PackWriter writer, Drafts drafts, Publisher publisher) {
        this.writer = writer;
        this.drafts = drafts;
        this.publisher = publisher;
    }

    @Override
    @ActivateRequestContext
    public Integer call() {
        if (version != null && draft != null) {
            return refused("Give either --version or --draft.");
        }
        Optional<String> unknown = QuarkusTransaction.requiringNew().call(this::unknown);
        if (unknown.isPresent()) {
            return refused(unknown.get());
        }
        try {
            PackWriter.Written written = write();
            PrintWriter out = spec.commandLine().getOut();
            out.println("Exported " + written.documents() + " documents to " + directory);
            List<String> others = written.others();
            if (!others.isEmpty()) {
                out.println("Left alone, since they are not of this content: "
                        + String.join(", ", others.subList(0, Math.min(MOST_NAMED, others.size())))
                        + (others.size() > MOST_NAMED ? " and " + (others.size() - MOST_NAMED) + " more" : ""));
            }
            out.flush();
            return 0;
        } catch (UncheckedIOException e) {
            return refused("The files cannot be written: " + e.getCause().getMessage());
        }
    }

    /** The message that the requested draft or version does not exist; empty if it does. */
    private Optional<String> unknown() {
        if (draft != null && Draft.findByIdOptional(draft).isEmpty()) {
            return Optional.of("There is no draft “" + draft + "”.");
        }
        return version != null && (version < 1 || version > drafts.currentVersion())
                ? Optional.of("There is no version " + version + "; the content is at version " + drafts.currentVersion() + ".")
                : Optional.empty();
    }

    private PackWriter.Written write() {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(Publisher.TIMEOUT_SECONDS));
        try {
            if (draft != null) {
                List<DraftDocument> documents = QuarkusTransaction.requiringNew().call(() -> DraftDocument.list(draft));
                publisher.preview(live -> DraftContent.of(documents, live));
            }
            return writer.write(directory.toPath(), version == null ? Long.MAX_VALUE : version);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private int refused(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
        return 1;
    }
}
