package org.careerguide.error;

import java.util.Collection;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;

/** What went wrong with a request, in the form of RFC 9457. */
@Schema(name = "Problem", description = "A problem with a request (RFC 9457).")
public record Problem(
        @Schema(required = true, description = "URL of a page that explains this type of problem.", format = "uri") String type,
        @Schema(required = true, description = "Short summary of the problem type.") String title,
        @Schema(required = true, description = "HTTP status.", examples = "400") int status,
        @Schema(required = true, description = "Explanation of this occurrence of the problem.") String detail,
        @Schema(required = true, description = "Path and query of the request.") String instance,
        @Schema(required = true, description = "Identifier of the request, as in the `X-Request-Id` header and the server's log.") String requestId,
        @Schema(description = "URL that probably answers the request. Absent if there is none.", format = "uri") String seeAlso,
        @Schema(description = "Individual errors.") List<Mistake> errors,
        @Schema(description = "Documents of a draft that others have published meanwhile. Only for the publication of a draft.") List<Conflict> conflicts) {

    /** Media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The schema of a document as a draft may have it. */
    public static final String DRAFT_CONTENT = "#/components/schemas/DraftContent";

    /** The schema of a JSON Patch. */
    public static final String JSON_PATCH = "#/components/schemas/JsonPatch";

    /** Returns the problem with the URL of what was probably meant. */
    Problem seeAlso(String url) {
        return new Problem(type, title, status, detail, instance, requestId, url, errors, conflicts);
    }

    /** Returns the problem with the documents that two editors have changed. */
    public Problem withConflicts(List<Conflict> documents) {
        return new Problem(type, title, status, detail, instance, requestId, seeAlso, errors, documents);
    }

    /** A document that two editors have changed. */
    @Schema(name = "Conflict", description = "A document of a draft that others have published meanwhile: how it was before, how it is live, how the draft has it (each absent where there is no document), and the changes of either since.")
    public record Conflict(
            @Schema(required = true, examples = "role") String type,
            @Schema(required = true) String slug,
            @Schema(description = "Content version that changed it meanwhile.") Long version,
            @Schema(description = "Who changed it meanwhile.") String actor,
            @Schema(ref = DRAFT_CONTENT) JsonNode base,
            @Schema(ref = DRAFT_CONTENT) JsonNode live,
            @Schema(ref = DRAFT_CONTENT) JsonNode draft,
            @Schema(required = true, ref = JSON_PATCH) JsonNode liveChanges,
            @Schema(required = true, ref = JSON_PATCH) JsonNode draftChanges,
            @Schema(required = true, description = "Fields that both have changed, as JSON Pointers.") List<String> collisions) {
    }

    /** A mistake in a request. */
    @Schema(name = "ProblemError", description = "An error in a request.")
    public record Mistake(
            @Schema(required = true, description = "Where the error is.", enumeration = {
                    "query", "path", "header", "body", "method" }) String in,
            @Schema(required = true, description = "Name of the parameter or header, field of the document in the body, or `method`.", examples = "limit") String name,
            @Schema(required = true, description = "Machine-readable error code.", examples = "out-of-range") String code,
            @Schema(required = true, description = "Human-readable message.") String message,
            @Schema(description = "Allowed values.") List<String> allowed,
            @Schema(description = "Line of the field in a body of YAML.") Integer line,
            @JsonIgnore @Schema(hidden = true) String value){

        /** An error that has no line. */
        public Mistake(String in, String name, String code, String message, List<String> allowed) {
            this(in, name, code, message, allowed, null);
        }

        /** An error at a line; null if it has none. */
        public Mistake(String in, String name, String code, String message, List<String> allowed, Integer line) {
            this(in, name, code, message, allowed, line, null);
        }

        /** Returns the same error with the wrong value, in the form in which its message shows it. */
        public Mistake withValue(String wrong) {
            return new Mistake(in, name, code, message, allowed, line, wrong);
        }

        /** The mistake of a method that the path does not take. */
        static Mistake inMethod(String method, Collection<String> allowed) {
            return new Mistake("method", "method", "method-not-allowed", "This path does not take " + method + ".",
                    List.copyOf(allowed));
        }

        /**
         * An error in a parameter of the query.
         *
         * @param what the predicate of the message, such as “is missing”, without a full stop
         * @param allowed null if there is nothing to say
         */
        public static Mistake inParameter(String name, String code, String what, List<String> allowed) {
            return new Mistake("query", name, code, "The parameter “" + name + "” " + what + ".", allowed);
        }
    }
}
