package org.careerguide.error;

import java.util.List;

/** Knows what is called like something that does not exist. */
public interface NearbyContent {

    /** Something that exists: its title, and the path of its page. */
    record Nearby(String title, String path) {
    }

    /** Things of a sort, such as {@code role}, whose titles are like a slug, best first; none if nothing is. */
    List<Nearby> near(String thing, String slug);
}
