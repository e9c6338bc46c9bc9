package org.careerguide.role;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.place.NamedPlaces;

/** Reads roles, for the API and for pages. */
@ApplicationScoped
@Transactional
public class PublishedRoles {

    private final ContentVersions versions;
    private final NamedPlaces places;

    PublishedRoles(ContentVersions versions, NamedPlaces places) {
        this.versions = versions;
        this.places = places;
    }

    /**
     * Reads one role.
     *
     * @param expand the names of what is read with it
     * @param version version of the content; null for the current one
     * @param place slug or code of the place of its wages; null for the nation
     * @throws org.careerguide.error.ContentNotFoundException if there is no such role
     */
    public RoleView get(String slug, Set<String> expand, Integer version, String place) {
        Content content = versions.at(version);
        RoleContent role = RoleContent.require(content, slug, places.code(place));
        return RoleView.of(role, expand, content.referring(
                List.of(DocumentType.CAREER_PATH, DocumentType.CASE_STUDY, DocumentType.COMPARISON),
                DocumentKey.of(role.document())), content.version());
    }
}
