package org.careerguide.publish;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;

/**
 * Documents that are published together, as one layer states them. What other layers state of the same documents stays.
 *
 * @param origin where they come from
 * @param layer name of the layer; all packs share one, each series of public data has its own
 * @param entries the documents with their places
 * @param withdrawals what the layer no longer states
 * @param edited whether editors changed live documents: fields that they left as they were stay those of the releases
 * @param mistakes what could not be read; a set with any is refused, together with all mistakes that the checks find
 */
public record DocumentSet(Origin origin, String layer, boolean edited, List<Entry> entries, List<Withdrawal> withdrawals,
        List<ContentMistake> mistakes) {

    /** A set that is not one of editors. */
    public DocumentSet(Origin origin, String layer, List<Entry> entries, List<Withdrawal> withdrawals,
            List<ContentMistake> mistakes) {
        this(origin, layer, false, entries, withdrawals, mistakes);
    }

    /** A set of a pack. */
    public DocumentSet(Origin origin, List<Entry> entries, List<Withdrawal> withdrawals, List<ContentMistake> mistakes) {
        this(origin, Layers.PACK, entries, withdrawals, mistakes);
    }

    /** A set of documents that editors have changed. */
    public static DocumentSet edited(List<Entry> entries, List<Withdrawal> withdrawals, List<ContentMistake> mistakes) {
        return new DocumentSet(Origin.PACK, Layers.PACK, true, entries, withdrawals, mistakes);
    }

    /** The set without the documents and withdrawals of some files, and without mistakes. */
    DocumentSet without(Set<String> files) {
        return new DocumentSet(origin, layer, edited, entries.stream().filter(entry -> !files.contains(entry.file())).toList(),
                withdrawals.stream().filter(withdrawal -> !files.contains(withdrawal.file())).toList(), List.of());
    }

    /**
     * A document that is to be published no longer.
     *
     * @param file the file that says so
     * @param line the line in it
     * @param type its type
     * @param slug its slug
     * @param reason why, for those who look for it
     */
    public record Withdrawal(String file, int line, DocumentType type, String slug, String reason) {

        ContentMistake mistake(String message, String expected) {
            return new ContentMistake(file, line, "slug", message, expected);
        }
    }

    /**
     * A document and the place that it comes from.
     *
     * @param file the file that holds it
     * @param lines the line of each field in the file, as far as known
     * @param document the document
     */
    public record Entry(String file, Map<String, Integer> lines, Document document) {

        /** The document's type. */
        public DocumentType type() {
            return DocumentType.of(document);
        }

        /** Whether it is a document by itself; without a title it only adds figures to one of other layers. */
        boolean isWhole() {
            return document.title() != null;
        }

        /** A mistake in a field of the document. */
        public ContentMistake mistake(String field, String message, String expected) {
            return new ContentMistake(file, line(field), field, message, expected);
        }

        /** The line of a field, or of the nearest field around it that has one; the name "" stands for the document. */
        int line(String field) {
            String path = field;
            while (!path.isEmpty()) {
                Integer line = lines.get(path);
                if (line != null) {
                    return line;
                }
                path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
            }
            return lines.getOrDefault("", lines.isEmpty() ? 0 : 1);
        }
    }
}
