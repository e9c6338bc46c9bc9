package org.careerguide.role;

import java.util.Arrays;
import java.util.stream.Stream;

import org.careerguide.web.check.CommaLists;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Lists the job families in the description of each parameter that takes some. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class FilterNames implements OASFilter {

    @Override
    public Parameter filterParameter(Parameter parameter) {
        if ("jobFamily".equals(parameter.getName())) {
            CommaLists.ofNames(parameter, Arrays.stream(JobFamily.values())
                    .flatMap(family -> Stream.of(family.soc(), family.slug(), family.group())).toList());
        }
        return parameter;
    }
}
