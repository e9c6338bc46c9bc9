package org.careerguide.web.check;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameter of operations that answer earlier versions of the content. */
public class VersionParameter {

    /** Name of the parameter. */
    public static final String NAME = "version";

    /** Number of the version, or null for the current one. */
    @RestQuery
    @Min(1)
    @Max(Integer.MAX_VALUE)
    @Parameter(description = "Content version to answer, as in `contentVersion`; the current one by default. The answer never changes. 410 if the version no longer exists.")
    public Integer version;
}
