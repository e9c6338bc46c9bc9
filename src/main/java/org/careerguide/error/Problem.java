package org.careerguide.error;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went wrong with a request, in the form of RFC 9457. */
@Schema(name = "Problem", description = "What went wrong with a request (RFC 9457).")
public record Problem(
        @Schema(required = true, description = "Address of a page that explains problems of this type.", format = "uri") String type,
        @Schema(required = true, description = "The type of problem in a few words.") String title,
        @Schema(required = true, description = "HTTP status.", examples = "400") int status,
        @Schema(required = true, description = "What went wrong this time.") String detail,
        @Schema(required = true, description = "Path and query of the request.") String instance,
        @Schema(required = true, description = "Identity of the request, as in the X-Request-Id header and the server's log.") String requestId,
        @Schema(description = "Address that answers what was probably wanted, where there is one.", format = "uri") String seeAlso,
        @Schema(description = "The single mistakes, where there are any to name.") List<Mistake> errors) {

    /** Media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The same problem, with the address that answers what was probably wanted. */
    Problem seeAlso(String url) {
        return new Problem(type, title, status, detail, instance, requestId, url, errors);
    }

    /** One mistake in a request. */
    @Schema(name = "ProblemError", description = "One mistake in a request.")
    public record Mistake(
            @Schema(required = true, description = "Where it is.", enumeration = {
                    "query", "path", "header" }) String in,
            @Schema(required = true, description = "Name of the parameter or header.", examples = "limit") String name,
            @Schema(required = true, description = "What sort of mistake it is, for programs.", examples = "out-of-range") String code,
            @Schema(required = true, description = "What is wrong, for people.") String message,
            @Schema(description = "What is allowed instead.") List<String> allowed){
    }
}
