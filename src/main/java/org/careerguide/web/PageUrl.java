package org.careerguide.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.core.UriInfo;

/** Makes the URL of another page of the same list. */
public final class PageUrl {

    private PageUrl() {
    }

    /** The current request with one parameter replaced. */
    public static ApiUrl with(UriInfo uriInfo, String parameter, String value) {
        var query = new ArrayList<String>();
        uriInfo.getQueryParameters().forEach((name, values) -> {
            if (!name.equals(parameter)) {
                values.forEach(one -> query.add(pair(name, one)));
            }
        });
        query.sort(null);
        query.add(pair(parameter, value));
        return ApiUrl.path(uriInfo.getPath() + "?" + String.join("&", List.copyOf(query)));
    }

    private static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
