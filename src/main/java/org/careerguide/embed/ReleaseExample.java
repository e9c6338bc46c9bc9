package org.careerguide.embed;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Gives the operation for a release of the web component the hash of the current release as its example. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ReleaseExample implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        if (ScriptResource.RELEASE.equals(operation.getOperationId())) {
            operation.getParameters().forEach(parameter -> parameter.setExample(ScriptResource.HASH));
        }
        return operation;
    }
}
