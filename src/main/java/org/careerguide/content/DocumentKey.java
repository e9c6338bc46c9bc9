package org.careerguide.content;

/** Identity of a document: its type, and its slug within the type. */
public record DocumentKey(DocumentType type, String slug) {

    /** The key of a type, given by its code, and a slug. */
    public static DocumentKey of(String type, String slug) {
        return new DocumentKey(DocumentType.ofCode(type).orElseThrow(), slug);
    }

    /** The key of a document. */
    public static DocumentKey of(Document document) {
        return new DocumentKey(DocumentType.of(document), document.slug());
    }

    /** The key as messages name it, such as {@code role medical-coding}. */
    @Override
    public String toString() {
        return type.code() + " " + slug;
    }
}
