package org.careerguide.edit.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.publish.yaml.YamlWriter;

/** Writes the content as a pack: a folder for each type, a file for each document. Its callers open the transaction. */
@ApplicationScoped
public class PackWriter {

    private final Documents documents;

    PackWriter(Documents documents) {
        this.documents = documents;
    }

    /**
     * The result of writing.
     *
     * @param documents how many documents there are
     * @param others content files in the directory that are not of these documents, and were left alone
     */
    public record Written(int documents, List<String> others) {
    }

    /** Writes the content as it was at a version. Files that are already equal are not written. */
    public Written write(Path directory, long version) {
        Set<Path> written = new HashSet<>();
        try {
            Files.createDirectories(directory);
            documents.eachAt(version, document -> written.add(write(directory, document)));
            return new Written(written.size(), others(directory, written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path directory, Document document) {
        Path file = directory.resolve(DocumentType.of(document).folder()).resolve(document.slug() + ".yaml");
        byte[] content = YamlWriter.write(document);
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
                Files.write(file, content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static List<String> others(Path directory, Set<Path> written) throws IOException {
        var others = new ArrayList<String>();
        for (DocumentType type : DocumentType.values()) {
            Path folder = directory.resolve(type.folder());
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(".yaml") && !written.contains(file)).sorted()
                            .forEach(file -> others.add(directory.relativize(file).toString()));
                }
            }
        }
        return others;
    }
}
