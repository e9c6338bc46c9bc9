package org.careerguide.error;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of failure that the server answers with; each has a page that explains it. */
public enum ProblemType {

    INVALID_PARAMETER(400, "A parameter is not valid",
            "A query parameter is unknown, repeated, empty, of the wrong type, out of range, or names a value twice or one that "
                    + "does not exist.",
            "Look at errors: each entry names a parameter, says what is wrong with it and what is allowed. All mistakes of "
                    + "the request are listed at once."),
    MALFORMED_URL(400, "The URL is malformed",
            "The path or the query holds percent-encoding that cannot be decoded to UTF-8 text, or a NUL character.",
            "Encode the bytes of UTF-8 text, each as a percent sign and two hexadecimal digits, and leave NUL out."),
    BAD_REQUEST(400, "The request cannot be understood",
            "The request is not valid HTTP; nothing more is known about it.",
            "Compare it with the OpenAPI document at /q/openapi."),
    MALFORMED_BODY(400, "The body cannot be read",
            "The body of the request is empty, is not JSON, or is not a patch that can be applied.",
            "Look at detail, which says where reading ended. Documents may be sent as JSON or YAML."),
    UNAUTHORIZED(401, "A key is needed",
            "The operation writes, or shows what is not published, and the request has no key, or one that is unknown, "
                    + "expired or revoked.",
            "Have whoever runs the server make a key with “java -jar quarkus-run.jar key create --name NAME --role ROLE”, and "
                    + "send it in the header Authorization, after the word Bearer."),
    FORBIDDEN(403, "The key is not good for this",
            "The operation needs a role that the key or token does not have.",
            "Look at errors for the roles that are allowed, and use a key that has one of them."),
    NOT_FOUND(404, "There is nothing at this path",
            "The path is not one of this server's.",
            "Start at /api/v1, which links to every collection, or look at the OpenAPI document at /q/openapi."),
    UNKNOWN_SLUG(404, "Nothing has this slug, id or name",
            "The collection exists, but nothing in it has the slug, id or name in the path, and nothing had it before.",
            "List the collection, or follow the url of a link instead of building it."),
    NOT_EMBEDDABLE(404, "There is nothing to embed at this address",
            "The address that was given to oEmbed is not that of a page of this server that has a comparison, or its page cannot "
                    + "be shown.",
            "Give the address of a curated comparison, such as /api/v1/comparisons/medical-billing-vs-medical-coding, or of "
                    + "/api/v1/compare with its roles."),
    METHOD_NOT_ALLOWED(405, "The method is not allowed",
            "The path exists, but does not take this HTTP method.",
            "Use one of the methods that the Allow header names. Content is read with GET and HEAD."),
    NOT_ACCEPTABLE(406, "No acceptable form",
            "The Accept header leaves out every form that this path is served in.",
            "Accept one of the media types that errors names, or send no Accept header."),
    CONFLICT(409, "The request conflicts with what is there",
            "What the request changes is in a state that does not allow it, or was changed by somebody else meanwhile.",
            "Read detail and the state of what is there, and ask again for what it allows."),
    WITHDRAWN(410, "This was withdrawn",
            "What had this slug was published once and has been withdrawn for good.",
            "Take the link out. The detail says why it was withdrawn."),
    VERSION_GONE(410, "This version is gone",
            "The version of the content that the request asks for was published once, but the revision log does not go back so "
                    + "far any more.",
            "Ask for a later version, or leave the parameter version out for the current one."),
    CHANGES_GONE(410, "These changes are gone",
            "The token in since was given out once, but the revision log does not go back so far any more.",
            "Take /api/v1/snapshot.ndjson, and go on from the token in its first line."),
    PRECONDITION_FAILED(412, "Somebody else has changed it",
            "The document is no longer the one whose entity tag the request names, or there is one where the request wants to "
                    + "create it.",
            "Read the document again, look at what differs, make the change to what is there now, and send its entity tag."),
    BODY_TOO_LARGE(413, "The body is too large",
            "The body of the request has more bytes than a document may have.",
            "Send one document at a time."),
    URL_TOO_LONG(414, "The URL is too long",
            "Path and query together are longer than the server takes.",
            "Ask for less at once: fewer values in a filter, or a shorter text."),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not supported",
            "The request carries a body in a form that this path does not take.",
            "Reads take no body: leave it out. Documents are taken as application/json or application/yaml, changes of them as "
                    + "application/merge-patch+json or application/json-patch+json, in UTF-8 and without Content-Encoding."),
    INVALID_CONTENT(422, "The content has mistakes",
            "What would be published has mistakes, so nothing was written.",
            "Look at errors: each entry names a field, says what is wrong with it and what is expected. All mistakes are listed "
                    + "at once."),
    PRECONDITION_REQUIRED(428, "A precondition is needed",
            "A change has to name what it is made to, so that nobody's work is lost.",
            "Send If-Match with the entity tag of what you have read, or If-None-Match: * to create something new."),
    TOO_MANY_ATTEMPTS(429, "Too many attempts with a wrong key",
            "Many requests from this address had keys that are unknown, expired or revoked.",
            "Wait for the seconds in the Retry-After header. A good key is accepted at once."),
    HEADERS_TOO_LARGE(431, "The headers are too large",
            "The headers of the request are together larger than the server takes.",
            "Send fewer or shorter headers. Cookies, which this server does not read, are often the largest."),
    INTERNAL_ERROR(500, "Something went wrong on the server",
            "The server failed in a way that it did not expect. The request itself may be in order.",
            "Try again later. If it stays, report it with its requestId, under which the server's log has the details."),
    FORMAT_NOT_IMPLEMENTED(501, "This format is not implemented",
            "oEmbed was asked for in a format that this server does not write.",
            "Ask for json or xml."),
    UNAVAILABLE(503, "The server cannot answer at the moment",
            "The database cannot be reached, or so many costly requests are under way that this one would wait too long.",
            "Try again after the seconds in the Retry-After header.");

    private final int status;
    private final String title;
    private final String meaning;
    private final String remedy;

    ProblemType(int status, String title, String meaning, String remedy) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    /** Name in the address of its page, such as {@code unknown-slug}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns a short title. */
    public String title() {
        return title;
    }

    /** When it is answered. */
    public String meaning() {
        return meaning;
    }

    /** What a client can do. */
    public String remedy() {
        return remedy;
    }

    /** The type of this slug, if there is one. */
    public static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /** The type of an HTTP status if nothing more is known. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHORIZED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 410 -> WITHDRAWN;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> URL_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}
