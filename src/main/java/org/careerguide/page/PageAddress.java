package org.careerguide.page;

import java.util.regex.Pattern;

/** Addresses of pages for people. */
public final class PageAddress {

    private static final Pattern API = Pattern.compile("(/api/v1/[a-z][a-z0-9/-]*)(?=\\?|$)");

    private PageAddress() {
    }

    /** The page that shows what an address of the API answers; null of null, and other addresses as they are. */
    public static String of(String url) {
        return url == null ? null : API.matcher(url).replaceFirst("$1.html");
    }

    /** The Markdown of what an address of the API answers. */
    static String markdown(String url) {
        return API.matcher(url).replaceFirst("$1.md");
    }
}
