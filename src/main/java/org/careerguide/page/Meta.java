package org.careerguide.page;

import java.util.List;

/**
 * The contents of a page's head.
 *
 * @param url the canonical address
 * @param image address of a picture of the page; null if there is none
 * @param jsonLd the page in the terms of schema.org, safe to be put into markup; null if there is none
 * @param theme light or dark; null to follow the reader's system
 */
public record Meta(String title, String description, String url, String home, String style, String theme,
        List<Alternate> alternates, String image, String jsonLd, String kind) {

    /** The server's address without a slash at its end. */
    public String server() {
        return home.substring(0, home.length() - 1);
    }

    /** The page in another form. */
    public record Alternate(String type, String url, String title) {
    }
}
