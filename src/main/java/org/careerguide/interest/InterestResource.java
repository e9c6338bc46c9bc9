package org.careerguide.interest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.InterestDocument;
import org.careerguide.content.Named;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.role.Role;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.check.DetailParameters;
import org.careerguide.web.check.Selection;
import org.careerguide.web.check.VersionParameter;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The areas of interest. */
@Path("/api/v1/interests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interests", description = "Interests: areas of interest, questionnaires, and roles that match a profile.")
@Transactional
public class InterestResource {

    private final ContentVersions versions;

    InterestResource(ContentVersions versions) {
        this.versions = versions;
    }

    @GET
    @Operation(operationId = "listInterests", summary = "List the areas of interest", description = "The six areas of interest with description, keywords, and examples of activities and occupations, by title. Releases of the O*NET database bring all but the summary.")
    @Selection(view = InterestView.class, sort = { "title", "slug", "updatedAt" })
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    public InterestPage list(@BeanParam ListParameters page) {
        Slice<Interest> found = Interest.all().slice(page);
        Named named = versions.current().named(found.items().stream().map(Interest::document).toList());
        Map<String, Role> roles = roles(found.items().stream().map(Interest::document).toList());
        return InterestPage.of(found.map(interest -> InterestView.of(interest.revision(), named, roles)));
    }

    @GET
    @Path("/{slug}")
    @Operation(operationId = "getInterest", summary = "Get one area of interest", description = "An area of interest with description, keywords, and examples of activities and occupations.")
    @Selection(view = InterestView.class)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    public InterestView get(
            @RestPath @Parameter(description = "Slug of the area.", example = "investigative") String slug,
            @BeanParam DetailParameters selection, @BeanParam VersionParameter version) {
        Content content = versions.at(version.version);
        return content.find(InterestDocument.class, slug)
                .map(interest -> InterestView.of(interest, content.named(List.of(interest.document())),
                        roles(List.of(interest.document()))))
                .orElseThrow(() -> new ContentNotFoundException("interest", slug));
    }

    /** The role of each occupation that is an example; of several roles the exact match, otherwise the first by title. */
    private static Map<String, Role> roles(Collection<InterestDocument> interests) {
        var roles = new HashMap<String, Role>();
        List<String> occupations = interests.stream().map(InterestDocument::occupations)
                .flatMap(list -> list == null ? Stream.of() : list.stream()).distinct().collect(Collectors.toList());
        if (!occupations.isEmpty()) {
            Role.ofOccupations(occupations).forEach(role -> roles.putIfAbsent(role.occupation.slug, role));
        }
        return roles;
    }
}
