package org.careerguide.error;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        @Schema(description = "Individual errors.") List<Mistake> errors) {

    /** Media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The same problem, with the address that answers what was probably wanted. */
    Problem seeAlso(String url) {
        return new Problem(type, title, status, detail, instance, requestId, url, errors);
    }

    /** A mistake in a request. */
    @Schema(name = "ProblemError", description = "An error in a request.")
    public record Mistake(
            @Schema(required = true, description = "Where the error is.", enumeration = {
                    "query", "path", "header" }) String in,
            @Schema(required = true, description = "Name of the parameter or header.", examples = "limit") String name,
            @Schema(required = true, description = "Machine-readable error code.", examples = "out-of-range") String code,
            @Schema(required = true, description = "Human-readable message.") String message,
            @Schema(description = "Allowed values.") List<String> allowed){

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
