package org.careerguide.page;

import java.util.regex.Pattern;

/** Addresses of pages for people. */
public final class PageAddress {

    private static final Pattern API = Pattern.compile("(/api/v1/[a-z][a-z0-9/-]*)(?=\\?|$)");

    private PageAddress() {
    }

    /** The page for an address of the API; null for null, and other addresses unchanged. */
    public static String of(String url) {
        return url == null ? null : API.matcher(url).replaceFirst("$1.html");
    }

    /** The address of the Markdown rendition. */
    static String markdown(String url) {
        return API.matcher(url).replaceFirst("$1.md");
    }
}
