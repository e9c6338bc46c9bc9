package org.careerguide.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;

/** Compares the skills of two roles, for the API and for pages. */
@ApplicationScoped
@Transactional
public class SkillGaps {

    private final ContentVersions versions;
    private final NamedRoles named;

    SkillGaps(ContentVersions versions, NamedRoles named) {
        this.versions = versions;
        this.named = named;
    }

    /** Compares the skills of two roles, given by their slugs. */
    public SkillGapView between(String from, String to) {
        Content content = versions.current();
        NamedRoles.Pair roles = named.requirePair(content, from, to);
        return SkillGapView.of(roles.from(), roles.to(), content.version());
    }
}
