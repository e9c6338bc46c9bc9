package org.careerguide.error;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went wrong with a request, in the form of RFC 9457. */
@Schema(name = "Problem", description = "What went wrong with a request (RFC 9457).")
public record Problem(
        @Schema(description = "Address of a page that explains problems of this type.", format = "uri") @NotNull String type,
        @Schema(description = "The type of problem in a few words.") @NotNull String title,
        @Schema(description = "HTTP status.", examples = "400") @NotNull int status,
        @Schema(description = "What went wrong this time.") @NotNull String detail,
        @Schema(description = "Path and query of the request.") @NotNull String instance,
        @Schema(description = "Identity of the request, as in the X-Request-Id header and the server's log.") @NotNull String requestId,
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
            @Schema(description = "Where it is.", enumeration = {
                    "query", "path", "header" }) @NotNull String in,
            @Schema(description = "Name of the parameter or header.", examples = "limit") @NotNull String name,
            @Schema(description = "What sort of mistake it is, for programs.", examples = "out-of-range") @NotNull String code,
            @Schema(description = "What is wrong, for people.") @NotNull String message,
            @Schema(description = "What is allowed instead.") List<String> allowed){
    }
}
