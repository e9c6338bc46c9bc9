package org.careerguide.source;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.SourceDocument;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.check.DetailParameters;
import org.careerguide.web.check.Selection;
import org.careerguide.web.check.VersionParameter;
import org.careerguide.web.list.ListParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Where content and figures come from. */
@Path("/api/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sources", description = "Where content and figures come from.")
@Transactional
public class SourceResource {

    private final ContentVersions versions;

    SourceResource(ContentVersions versions) {
        this.versions = versions;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Operation(operationId = "listSources", summary = "List sources", description = "Lists sources by title.")
    @Selection(view = SourceSummary.class, sort = { "title", "slug", "updatedAt" })
    public SourcePage list(@BeanParam ListParameters page) {
        return SourcePage.of(Source.matching().slice(page, source -> SourceSummary.of(source.revision())));
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Path("/{slug}")
    @Operation(operationId = "getSource", summary = "Get one source", description = "Where a figure or statement comes from: publisher, release, licence, URL and retrieval date.")
    @Selection(view = SourceView.class)
    public SourceView get(@RestPath @Parameter(description = "Slug of the source.") String slug,
            @BeanParam DetailParameters selection, @BeanParam VersionParameter version) {
        Content content = versions.at(version.version);
        return content.find(SourceDocument.class, slug).map(SourceView::of)
                .orElseThrow(() -> new ContentNotFoundException("source", slug));
    }
}
