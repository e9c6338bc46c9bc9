package org.careerguide.web;

import org.careerguide.error.BaseUrl;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkus.arc.Arc;

/** A place in this API: a path here, an absolute URL in the JSON. */
@Schema(type = SchemaType.STRING, format = "uri", examples = "http://localhost:8080/api/v1/roles/medical-billing")
public record ApiUrl(String path) {

    /** Where the API's current version begins. */
    public static final String ROOT = "/api/v1";

    /** The address of a document in a collection. */
    public static ApiUrl of(String collection, String slug) {
        return new ApiUrl(ROOT + "/" + collection + "/" + slug);
    }

    /** A path with its query, as it stands. */
    public static ApiUrl path(String path) {
        return new ApiUrl(path);
    }

    /** The URL in the answer to the current request. */
    @JsonValue
    public String absolute() {
        return Arc.container().instance(BaseUrl.class).get().value() + path;
    }
}
