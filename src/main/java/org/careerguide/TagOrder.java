package org.careerguide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Puts the tags of the OpenAPI document into the order in which a visitor needs them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class TagOrder implements OASFilter {

    private static final List<String> ORDER = List.of("entry", "guides", "roles", "comparisons", "search", "career routes",
            "interests",
            "job families", "programmes", "places", "lookup", "career paths", "case studies", "responsibilities", "skills",
            "tools",
            "certifications",
            "sources", "renditions", "embeds", "changes", "documents", "versions", "drafts", "webhooks", "audit", "access",
            "problems");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getTags() != null) {
            var tags = new ArrayList<>(document.getTags());
            tags.add(OASFactory.createTag().name("renditions")
                    .description("Roles and comparisons as HTML pages, CSV, Markdown and JSON-LD."));
            tags.sort(Comparator.comparing((Tag tag) -> ORDER.indexOf(tag.getName())));
            document.setTags(tags);
        }
    }
}
