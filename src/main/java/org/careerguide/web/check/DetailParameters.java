package org.careerguide.web.check;

import java.util.Set;

import org.careerguide.web.Values;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Parameters of every operation that answers one document. */
public class DetailParameters {

    /** Names of the properties to answer, or null for all; applied to the finished answer. */
    @RestQuery
    @Parameter(description = "Properties to return; all by default.")
    public String fields;

    /** Names of what to expand, or null. */
    @RestQuery
    @Parameter(description = "Parts to return in full instead of as links.")
    public String expand;

    /** What to expand, after the check. */
    public Set<String> expand() {
        return Set.copyOf(Values.of(expand));
    }
}
