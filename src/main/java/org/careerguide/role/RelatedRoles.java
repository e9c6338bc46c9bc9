package org.careerguide.role;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import org.careerguide.content.ContentVersions;

/** Roles that are related to a role, in the current content. */
@ApplicationScoped
public class RelatedRoles {

    private final ContentVersions versions;
    private final Instance<RoleNeighbours> neighbours;

    RelatedRoles(ContentVersions versions, @Any Instance<RoleNeighbours> neighbours) {
        this.versions = versions;
        this.neighbours = neighbours;
    }

    /** The roles that are related to the role with this slug, closest first. */
    @Transactional
    public List<RelatedRoleView> of(String slug) {
        return of(RoleContent.require(versions.current(), slug), false);
    }

    List<RelatedRoleView> of(RoleContent role, boolean expanded) {
        return RelatedRoleView.listOf(role,
                neighbours.stream().flatMap(feature -> feature.of(role.slug()).stream()).toList(), expanded);
    }
}
