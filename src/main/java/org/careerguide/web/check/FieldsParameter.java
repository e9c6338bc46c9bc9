package org.careerguide.web.check;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Parameters of an operation that answers one document without parts to expand. */
public class FieldsParameter {

    /** Names of the properties to answer, or null for all; applied to the finished answer. */
    @RestQuery
    @Parameter(description = "Properties to return; all by default.")
    public String fields;
}
