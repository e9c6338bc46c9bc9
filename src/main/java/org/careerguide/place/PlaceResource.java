package org.careerguide.place;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.PlaceDocument;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.source.Published;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.Values;
import org.careerguide.web.check.DetailParameters;
import org.careerguide.web.check.Selection;
import org.careerguide.web.check.VersionParameter;
import org.careerguide.web.list.ListParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Areas that figures hold for. */
@Path("/api/v1/places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "places", description = "States and areas, for wages by place.")
@Transactional
public class PlaceResource {

    private static final String KIND = "(nation|state|territory|metropolitan-area|nonmetropolitan-area)";
    private static final String KINDS = "^" + KIND + "(," + KIND + ")*$";

    private final ContentVersions versions;

    PlaceResource(ContentVersions versions) {
        this.versions = versions;
    }

    @GET
    @Operation(operationId = "listPlaces", summary = "List places", description = "Lists the places of which wages were imported, by title. Their codes and slugs are values of `place`.")
    @Selection(view = PlaceSummary.class, sort = { "title", "slug", "updatedAt" })
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    public PlacePage list(@BeanParam ListParameters page,
            @RestQuery @Parameter(description = "Text in the name. Ignores case and accents.", example = "united") @Size(min = 1, max = 100) String q,
            @RestQuery @Parameter(description = "Kinds of places.", example = "state") @Pattern(regexp = KINDS) String kind) {
        return PlacePage.of(Place.matching(Values.of(kind), q == null ? null : Published.sortForm(q)).slice(page,
                place -> PlaceSummary.of(place.revision())));
    }

    @GET
    @Path("/{place}")
    @Operation(operationId = "getPlace", summary = "Get one place", description = "The place, by slug or code, with the URL of the list of roles with its wages.")
    @Selection(view = PlaceView.class)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    public PlaceView get(
            @RestPath @Parameter(description = "Slug or code of the place.", example = "US") String place,
            @BeanParam DetailParameters selection, @BeanParam VersionParameter version) {
        Content content = versions.at(version.version);
        String slug = Place.ofCodeOrSlug(place).map(found -> found.slug).orElse(place);
        return content.find(PlaceDocument.class, slug).map(found -> PlaceView.of(found, content))
                .orElseThrow(() -> ContentNotFoundException.of("place", "slug or code", place));
    }
}
