package org.careerguide.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.careerguide.content.DocumentType;

import com.fasterxml.jackson.annotation.JsonValue;

/** The types of documents that are found. */
public enum SearchType {
    ROLE(DocumentType.ROLE),
    GUIDE(DocumentType.GUIDE),
    COMPARISON(DocumentType.COMPARISON),
    CASE_STUDY(DocumentType.CASE_STUDY),
    CERTIFICATION(DocumentType.CERTIFICATION),
    SKILL(DocumentType.SKILL),
    TOOL(DocumentType.TOOL);

    /** All types, by their ordinals. */
    static final List<SearchType> ALL = List.of(values());

    private final DocumentType documentType;

    SearchType(DocumentType documentType) {
        this.documentType = documentType;
    }

    /** Name in parameters and answers. */
    @JsonValue
    public String code() {
        return documentType.code();
    }

    /** The documents that are found as this. */
    DocumentType documentType() {
        return documentType;
    }

    /** The collection of the API that holds them. */
    String collection() {
        return documentType.folder();
    }

    /** Skills and tools are many, and most who name one look for a role. */
    boolean isTool() {
        return this == SKILL || this == TOOL;
    }

    static SearchType ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst().orElseThrow();
    }

    /** What documents of a type are found as, if they are. */
    static Optional<SearchType> of(DocumentType documentType) {
        return Arrays.stream(values()).filter(type -> type.documentType == documentType).findFirst();
    }
}
