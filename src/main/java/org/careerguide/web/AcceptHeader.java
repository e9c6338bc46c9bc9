package org.careerguide.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;

/** Reads Accept headers (RFC 9110, section 12.5.1). */
public final class AcceptHeader {

    private AcceptHeader() {
    }

    /** The media ranges of the header's lines, without those that are malformed. A header without items accepts any type. */
    public static List<MediaType> ranges(List<String> lines) {
        List<String> items = lines.stream().flatMap(line -> items(line).stream()).filter(item -> !item.isEmpty()).toList();
        return items.isEmpty() ? List.of(MediaType.WILDCARD_TYPE)
                : items.stream().flatMap(item -> mediaType(item).stream()).toList();
    }

    /** The 406 of a request whose header accepts none of the media types that its path is served in. */
    public static ProblemException notAcceptable(List<String> types) {
        return new ProblemException(ProblemType.NOT_ACCEPTABLE,
                "This path is not served in a form that the Accept header takes.",
                List.of(new Problem.Mistake("header", HttpHeaders.ACCEPT, "not-acceptable",
                        "The Accept header leaves out every form that this path is served in.", types)));
    }

    /** The items of a list, which may be empty; a comma between quotes is part of its item. */
    private static List<String> items(String line) {
        var items = new ArrayList<String>();
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (quoted && character == '\\') {
                at++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                items.add(line.substring(start, at).strip());
                start = at + 1;
            }
        }
        items.add(line.substring(start).strip());
        return items;
    }

    /** A media type or range; empty if it is malformed. */
    public static Optional<MediaType> mediaType(String item) {
        try {
            return Optional.of(MediaType.valueOf(item));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
