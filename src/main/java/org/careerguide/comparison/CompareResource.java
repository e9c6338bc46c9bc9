package org.careerguide.comparison;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.web.LookParameters;
import org.careerguide.web.Renditions;
import org.careerguide.web.answer.Costly;
import org.careerguide.web.check.FieldsParameter;
import org.careerguide.web.check.Selection;
import org.careerguide.web.check.VersionParameter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Compares any roles. */
@Path("/api/v1/compare")
@Produces(MediaType.WILDCARD)
@Tag(name = "comparisons")
@Transactional
public class CompareResource {

    private final Comparisons comparisons;

    CompareResource(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    @Costly
    @Renditions
    @Operation(operationId = "compareRoles", summary = "Compare any roles", description = "Compares two to six roles in every dimension. The order of the roles determines the order of the columns, and differences and ratios are relative to the first role.")
    @Selection(view = RoleComparisonView.class)
    public RoleComparisonView compare(
            @RestQuery @Parameter(description = "Slugs of two to six roles.", required = true, example = "medical-billing,medical-coding") String roles,
            @BeanParam RowParameters rows, @BeanParam VersionParameter version, @BeanParam LookParameters look,
            @BeanParam FieldsParameter fields) {
        return comparisons.compare(roles, rows, version.version);
    }
}
