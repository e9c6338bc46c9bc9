package org.careerguide.guide;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.GuideDocument;
import org.careerguide.error.ContentNotFoundException;

/** Reads guides, for the API and for pages. */
@ApplicationScoped
@Transactional
public class Guides {

    private final ContentVersions versions;

    Guides(ContentVersions versions) {
        this.versions = versions;
    }

    /**
     * Reads one guide.
     *
     * @param expand the names of what is read with it
     * @param version version of the content; null for the current one
     * @throws ContentNotFoundException if there is no such guide
     */
    public GuideView get(String slug, Set<String> expand, Integer version) {
        Content content = versions.at(version);
        return content.find(GuideDocument.class, slug).map(guide -> GuideView.of(guide, content, expand))
                .orElseThrow(() -> new ContentNotFoundException("guide", slug));
    }
}
