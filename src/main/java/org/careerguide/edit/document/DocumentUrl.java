package org.careerguide.edit.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Nearest;

/** Addresses of documents in the format of content files. */
public final class DocumentUrl {

    private DocumentUrl() {
    }

    /** The address of a document in the format of content files. */
    static ApiUrl of(DocumentKey key) {
        return ApiUrl.of("documents/" + key.type().code(), key.slug());
    }

    /** The key that a path names; the folder of a type is taken for its code. */
    public static DocumentKey key(String type, String slug) {
        Optional<DocumentType> known = DocumentType.ofCode(type).or(() -> DocumentType.ofFolder(type));
        return new DocumentKey(known.orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_SLUG,
                "There is no type of document “" + type + "”"
                        + Nearest.hint(type, Stream.of(DocumentType.values()).map(DocumentType::code).toList()) + ".",
                List.of())), slug);
    }
}
