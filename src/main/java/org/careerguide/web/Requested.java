package org.careerguide.web;

import jakarta.ws.rs.core.UriInfo;

/** What a request asked for. */
public final class Requested {

    private Requested() {
    }

    /** Path and query as they were sent. */
    public static String pathAndQuery(UriInfo uriInfo) {
        var uri = uriInfo.getRequestUri();
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
