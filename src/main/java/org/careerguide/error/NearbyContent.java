package org.careerguide.error;

import java.util.List;

/** Finds documents that are named like one that does not exist. */
public interface NearbyContent {

    /** A document: its title, and the path of its page. */
    record Nearby(String title, String path) {
    }

    /** Documents of a type, such as {@code role}, whose titles resemble a slug, best first. */
    List<Nearby> near(String type, String slug);
}
