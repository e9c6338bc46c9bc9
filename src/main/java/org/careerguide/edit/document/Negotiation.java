package org.careerguide.edit.document;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.MediaType;

import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Chooses the form of an answer by the Accept header as it was sent. */
public final class Negotiation {

    private Negotiation() {
    }

    /** Whether a client prefers YAML to JSON. */
    public static boolean prefersYaml(HttpServerRequest request) {
        return DocumentBody.isYaml(choose(request, MediaType.APPLICATION_JSON, DocumentBody.YAML, "application/x-yaml",
                "text/yaml"));
    }

    /**
     * The offered media type that the client likes best, the first of those that it likes alike.
     *
     * @throws ProblemException if it takes none of them
     */
    static String choose(HttpServerRequest request, String... offered) {
        List<String> accept = request.headers().getAll(HttpHeaders.ACCEPT);
        String best = accept.isEmpty() ? offered[0] : null;
        double bestQuality = 0;
        for (String type : offered) {
            double quality = accept.stream().flatMap(header -> Arrays.stream(header.split(",")))
                    .mapToDouble(range -> quality(range, MediaType.valueOf(type))).max().orElse(0);
            if (quality > bestQuality) {
                best = type;
                bestQuality = quality;
            }
        }
        if (best == null) {
            throw new ProblemException(ProblemType.NOT_ACCEPTABLE,
                    "This path is not served in a form that the Accept header takes.",
                    List.of(new Problem.Mistake("header", "Accept", "not-acceptable",
                            "The Accept header leaves out every form that this path is served in.", List.of(offered))));
        }
        return best;
    }

    private static double quality(String range, MediaType offered) {
        try {
            MediaType accepted = MediaType.valueOf(range.strip());
            String q = accepted.getParameters().getOrDefault("q", "1");
            // A wildcard says less than the name of a type.
            double specific = accepted.isWildcardType() ? 0.998 : accepted.isWildcardSubtype() ? 0.999 : 1;
            return accepted.isCompatible(offered) && q.matches("[01](\\.[0-9]{0,3})?") ? Double.parseDouble(q) * specific : 0;
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }
}
