package org.careerguide.comparison;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.Revision;
import org.careerguide.place.NamedPlaces;
import org.careerguide.role.RoleContent;

/** Compares roles, and reads curated comparisons, for the API and for pages. */
@ApplicationScoped
@Transactional
public class Comparisons {

    private final ContentVersions versions;
    private final ComparedRoles comparedRoles;
    private final ComparisonBuilder builder;
    private final NamedPlaces places;

    Comparisons(ContentVersions versions, ComparedRoles comparedRoles, ComparisonBuilder builder, NamedPlaces places) {
        this.versions = versions;
        this.comparedRoles = comparedRoles;
        this.builder = builder;
        this.places = places;
    }

    /**
     * Compares any roles.
     *
     * @param roles slugs of two to six roles, separated by commas
     * @param version version of the content; null for the current one
     */
    public RoleComparisonView compare(String roles, RowParameters rows, Integer version) {
        var dimensions = rows.dimensions();
        Content content = versions.at(version);
        return builder.compare(comparedRoles.of(content, roles, places.code(rows.place)), content, dimensions,
                rows.differencesOnly());
    }

    /**
     * Reads a curated comparison.
     *
     * @param expandRoles whether the roles have their summaries
     * @param version version of the content; null for the current one
     */
    public ComparisonView get(String slug, boolean expandRoles, RowParameters rows, Integer version) {
        var dimensions = rows.dimensions();
        Content content = versions.at(version);
        Revision<ComparisonDocument> comparison = RoleOrder.require(content, slug);
        Optional<String> place = places.code(rows.place);
        List<RoleContent> roles = ComparedRoles.inOnePlace(
                List.copyOf(RoleContent.findAll(content, comparison.document().roles(), place).values()), place);
        return ComparisonView.of(comparison, content.named(List.of(comparison.document())), roles, expandRoles,
                builder.rows(roles, content, dimensions, rows.differencesOnly()), content.version());
    }
}
