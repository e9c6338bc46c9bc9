package org.careerguide.importer.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Sha256;
import org.careerguide.importer.FileRead;
import org.careerguide.publish.Characters;
import org.careerguide.publish.ContentMistake;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
import org.careerguide.publish.yaml.YamlReader;

/** Reads a pack, and reports all syntax mistakes of its files at once. */
@ApplicationScoped
public class PackReader {

    private static final String WITHDRAWN = "withdrawn";

    /**
     * An entry of the file of withdrawals.
     *
     * @param type the type of the document
     * @param slug its slug
     * @param reason why it is withdrawn
     */
    public record Withdrawn(String type, String slug, String reason) {
    }

    /** Reads the files of a directory. Their syntax mistakes are part of the set, which the publisher then refuses. */
    public DocumentSet read(Path directory, Origin origin) {
        return read(directory, origin, passedOver -> {
        });
    }

    /** Reads the pack of an editor, as {@link #read(Path, Origin)} does, with notes on what was read and passed over. */
    public FileRead read(Path directory) {
        var notes = new ArrayList<String>();
        DocumentSet set = read(directory, Origin.PACK, notes::add);
        notes.add(0, "Read " + set.entries().size() + " documents from " + directory);
        return new FileRead(set, notes);
    }

    /**
     * Reads the files of a directory, as {@link #read(Path, Origin)} does.
     *
     * @param passedOver receives a note for each reason why files are passed over
     */
    DocumentSet read(Path directory, Origin origin, Consumer<String> passedOver) {
        var mistakes = new ArrayList<ContentMistake>();
        var entries = new ArrayList<DocumentSet.Entry>();
        var withdrawals = new ArrayList<DocumentSet.Withdrawal>();
        var files = PackFiles.of(directory);
        mistakes.addAll(files.mistakes());
        for (PackFiles.PackFile file : files.files()) {
            String name = file.name();
            int slash = name.indexOf('/');
            Optional<DocumentType> type = slash < 0 ? Optional.empty() : DocumentType.ofFolder(name.substring(0, slash));
            if (slash < 0 && PackFiles.stem(name).equals(WITHDRAWN)) {
                bytes(file, mistakes).ifPresent(bytes -> withdrawals.addAll(readWithdrawals(name, bytes, mistakes)));
            } else if (type.isEmpty()) {
                mistakes.add(new ContentMistake(name, 0, "", "the file is not in the folder of a type", "one of the folders "
                        + Arrays.stream(DocumentType.values()).map(DocumentType::folder).collect(Collectors.joining(", "))));
            } else {
                bytes(file, mistakes).flatMap(bytes -> read(name, bytes, type.get(), mistakes)).ifPresent(entries::add);
            }
        }
        if (entries.isEmpty() && withdrawals.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(new ContentMistake(directory.toString(), 0, "", "there is no content file in it",
                    "folders such as roles with files such as medical-billing.yaml"));
        }
        files.passedOver().forEach(passedOver);
        return new DocumentSet(origin, entries, withdrawals, mistakes);
    }

    /** A digest of the names and contents of the files of a directory. */
    String digest(Path directory) throws IOException {
        MessageDigest digest = Sha256.start();
        for (PackFiles.PackFile file : PackFiles.of(directory).files()) {
            byte[] content = Files.readAllBytes(file.path());
            // With the lengths, packs whose concatenated names and contents are equal differ.
            digest.update((file.name() + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Optional<byte[]> bytes(PackFiles.PackFile file, List<ContentMistake> mistakes) {
        try (var in = Files.newInputStream(file.path())) {
            return Optional.of(in.readNBytes(YamlReader.MAX_BYTES + 1));
        } catch (IOException e) {
            mistakes.add(new ContentMistake(file.name(), 0, "", "the file cannot be read", "a file that may be read"));
            return Optional.empty();
        }
    }

    private static Optional<DocumentSet.Entry> read(String name, byte[] bytes, DocumentType type,
            List<ContentMistake> mistakes) {
        return YamlReader.read(name, bytes, type.documentClass().asSubclass(Record.class), "the fields of a " + type.code(),
                mistakes)
                .map(read -> new DocumentSet.Entry(name, read.lines(), (Document) read.value()));
    }

    private static List<DocumentSet.Withdrawal> readWithdrawals(String name, byte[] bytes, List<ContentMistake> mistakes) {
        var withdrawals = new ArrayList<DocumentSet.Withdrawal>();
        int before = mistakes.size();
        YamlReader.readList(name, bytes, Withdrawn.class, "a list of type, slug and reason", mistakes).ifPresent(read -> {
            List<?> stated = (List<?>) read.value();
            for (int i = 0; i < stated.size(); i++) {
                String field = "[" + i + "]";
                int line = read.lines().getOrDefault(field, 1);
                if (!(stated.get(i) instanceof Withdrawn one) || one.type() == null || one.slug() == null
                        || one.reason() == null || one.reason().isBlank()) {
                    if (mistakes.stream().skip(before).noneMatch(mistake -> mistake.field().startsWith(field))) {
                        mistakes.add(new ContentMistake(name, line, field, "one of its fields is missing or blank",
                                "type, slug and reason"));
                    }
                    continue;
                }
                Optional<DocumentType> type = DocumentType.ofCode(one.type());
                if (type.isEmpty()) {
                    mistakes.add(new ContentMistake(name, read.lines().getOrDefault(field + ".type", line), field + ".type",
                            Characters.quoted(one.type()) + " is not a type", "one of " + Arrays.stream(DocumentType.values())
                                    .map(DocumentType::code).collect(Collectors.joining(", "))));
                } else {
                    withdrawals.add(new DocumentSet.Withdrawal(name, line, type.get(), one.slug(), one.reason().strip()));
                }
            }
        });
        return withdrawals;
    }
}
