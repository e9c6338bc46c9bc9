package org.careerguide.edit.document;

import java.util.List;

import jakarta.ws.rs.core.MediaType;

import org.careerguide.error.ProblemException;
import org.careerguide.web.AcceptHeader;
import org.careerguide.web.Rendition;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Chooses the media type of an answer by the Accept header. */
public final class Negotiation {

    /** Factor for wildcards, so that a named type is preferred. */
    private static final double OF_A_WILDCARD = 0.999;

    private Negotiation() {
    }

    /** Whether a client prefers YAML to JSON. */
    public static boolean prefersYaml(HttpServerRequest request) {
        return DocumentBody.isYaml(choose(request, MediaType.APPLICATION_JSON, DocumentBody.YAML, "application/x-yaml",
                "text/yaml"));
    }

    /**
     * The offered media type that the client prefers; of equal ones one that it names, otherwise the first.
     *
     * @throws ProblemException if it takes none of them
     */
    static String choose(HttpServerRequest request, String... offered) {
        List<String> headers = request.headers().getAll(HttpHeaders.ACCEPT);
        List<MediaType> accepted = AcceptHeader.ranges(headers);
        String best = null;
        double bestQuality = 0;
        for (String type : offered) {
            MediaType media = MediaType.valueOf(type);
            boolean named = accepted.stream().anyMatch(range -> !range.isWildcardSubtype() && range.isCompatible(media));
            double quality = Rendition.quality(accepted, media) * (named ? 1 : OF_A_WILDCARD);
            if (quality > bestQuality) {
                best = type;
                bestQuality = quality;
            }
        }
        if (best == null) {
            throw AcceptHeader.notAcceptable(List.of(offered));
        }
        return best;
    }
}
