package org.careerguide.lookup;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.CodeScheme;
import org.careerguide.source.Published;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.check.Selection;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.SortKeys;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Roles by codes. */
@Path("/api/v1/lookup")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lookup", description = "Roles by codes of official classifications.")
@Transactional
public class LookupResource {

    private static final String SCHEMES = "^(onet-soc-2019|onet-soc-2010|soc-2018|soc-2010|cip-2020|isco-08|esco|slug)$";

    private final CodeFinder finder;

    LookupResource(CodeFinder finder) {
        this.finder = finder;
    }

    @GET
    @Operation(operationId = "lookUpCode", summary = "Look up a code", description = "The roles that a code leads to, closest first: O*NET-SOC 2019 and 2010, SOC 2018 and 2010, CIP 2020, ISCO-08, the URI of an ESCO occupation, or a slug that a role has or had. Dashes and dots of codes and the beginnings of URIs may be left out. A code that several classifications have is looked up in each of them, unless `scheme` names one. The list is empty if the code leads to no role.")
    @Selection(view = LookupView.class, sort = { "position", "title", "slug" })
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    public LookupPage list(@BeanParam ListParameters page,
            @RestQuery @NotNull @Parameter(required = true, description = "The code.", example = "29-2071.00") @Pattern(regexp = CodeFinder.FORM, message = "an O*NET-SOC code such as 29-2072.00, a SOC code such as 29-2072, a CIP code such as 51.0713, an ISCO-08 code such as 4415, the URI of an ESCO occupation, or a slug") String code,
            @RestQuery @Parameter(description = "Classification to look in; all by default.", schema = @Schema(enumeration = {
                    "onet-soc-2019", "onet-soc-2010", "soc-2018", "soc-2010", "cip-2020", "isco-08", "esco",
                    "slug" })) @Pattern(regexp = SCHEMES) String scheme) {
        List<LookupView> all = finder.find(code, scheme == null ? null : CodeScheme.ofCode(scheme).orElseThrow());
        var keys = SortKeys.<LookupView> byPosition(all::indexOf)
                .text("title", "", found -> Published.sortForm(found.title())).text("slug", "", LookupView::slug);
        return LookupPage.of(page.keyset(keys).slice(all, found -> found));
    }
}
