package org.careerguide.edit.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;

/** Checks media type and character set of a body. */
public final class BodyType {

    private static final String UTF_8 = "utf-8";
    private static final Pattern CHARSET = Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)", Pattern.CASE_INSENSITIVE);

    private BodyType() {
    }

    /** Refuses a body that is neither JSON nor YAML. */
    public static void requireDocument(String mediaType) {
        requireType(mediaType, MediaType.APPLICATION_JSON, DocumentBody.YAML, "application/x-yaml", "text/yaml", "text/x-yaml");
    }

    /** Refuses a body that is not JSON. */
    public static void requireJson(String mediaType) {
        requireType(mediaType, MediaType.APPLICATION_JSON);
    }

    /** Refuses a body that is neither JSON nor a merge patch; both replace the fields that they state. */
    public static void requireMerge(String mediaType) {
        requireType(mediaType, MediaType.APPLICATION_JSON, DocumentBody.MERGE_PATCH);
    }

    /** Refuses a body that is not a patch. */
    public static void requirePatch(String mediaType) {
        requireType(mediaType, DocumentBody.MERGE_PATCH, DocumentBody.JSON_PATCH);
    }

    private static void requireType(String mediaType, String... allowed) {
        String plain = plain(mediaType);
        if (!List.of(allowed).contains(plain)) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    plain.isEmpty() ? "The body has no Content-Type."
                            : "This path does not take a body of the type " + plain + ".",
                    List.of(new Problem.Mistake("header", HttpHeaders.CONTENT_TYPE, "unsupported-media-type",
                            "The Content-Type is not one that this path takes.", List.of(allowed))));
        }
        String charset = charset(mediaType);
        if (charset != null && !charset.equalsIgnoreCase(UTF_8)) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "A body is read as UTF-8; this one has the character set " + charset + ".",
                    List.of(new Problem.Mistake("header", HttpHeaders.CONTENT_TYPE, "unsupported-charset",
                            "The character set of a body is UTF-8.", List.of(plain + ";charset=" + UTF_8))));
        }
    }

    /** The character set that a media type states; null if it states none. */
    private static String charset(String mediaType) {
        Matcher stated = CHARSET.matcher(mediaType);
        return stated.find() ? stated.group(1) : null;
    }

    /** A media type in lower case and without parameters; empty if it is null. */
    static String plain(String mediaType) {
        return mediaType == null ? "" : mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
