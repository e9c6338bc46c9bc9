package org.careerguide.search;

import java.util.Arrays;

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

    static SearchType ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst().orElseThrow();
    }
}
