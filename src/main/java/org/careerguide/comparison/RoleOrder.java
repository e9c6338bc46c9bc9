package org.careerguide.comparison;

import java.util.Arrays;
import java.util.List;

import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.Content;
import org.careerguide.content.Revision;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.error.SlugMovedException;
import org.careerguide.role.RoleContent;
import org.careerguide.web.ApiUrl;

/** Finds a comparison by a slug that names its roles, whatever their order. */
public final class RoleOrder {

    private static final String VERSUS = "-vs-";

    private RoleOrder() {
    }

    /** The path that compares roles on request. */
    public static String onRequest(List<String> slugs) {
        return ApiUrl.ROOT + "/compare?roles=" + String.join(",", slugs);
    }

    /**
     * The comparison with this slug.
     *
     * @throws org.careerguide.error.SlugMovedException if there is one of the same roles in another order
     * @throws org.careerguide.error.ContentNotFoundException otherwise; it names the comparison on request if the roles exist
     */
    static Revision<ComparisonDocument> require(Content content, String slug) {
        return content.find(ComparisonDocument.class, slug).orElseThrow(() -> elsewhere(content, slug));
    }

    private static RuntimeException elsewhere(Content content, String slug) {
        List<String> slugs = Arrays.asList(slug.split(VERSUS, -1));
        List<RoleContent> roles = slugs.size() < ComparedRoles.MIN || slugs.size() > ComparedRoles.MAX ? List.of()
                : List.copyOf(RoleContent.findAll(content, slugs.stream().distinct().toList()).values());
        if (roles.size() != slugs.size() || roles.isEmpty()) {
            return new ContentNotFoundException("comparison", slug);
        }
        String onRequest = onRequest(slugs);
        return ComparisonBuilder.curated(roles, content)
                .<RuntimeException> map(comparison -> new SlugMovedException(slug, comparison.slug()))
                .orElseGet(() -> new ContentNotFoundException("comparison", slug,
                        "Nobody has written a comparison of these roles; " + onRequest + " compares them.", onRequest));
    }
}
