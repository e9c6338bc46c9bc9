package org.careerguide.web.check;

import org.careerguide.content.Document;
import org.careerguide.web.Values;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * States in the OpenAPI document what {@link ParameterCheck} refuses in every parameter: invisible text, NUL, repeated items.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ParameterRules implements OASFilter {

    private static final String WITHOUT_NUL = "^[^\\u0000]*$";

    @Override
    public Parameter filterParameter(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema == null || schema.getType() == null) {
            return parameter;
        }
        if (schema.getType().contains(Schema.SchemaType.ARRAY)) {
            schema.setUniqueItems(true);
        } else if (schema.getType().contains(Schema.SchemaType.STRING) && schema.getEnumeration() == null) {
            if (schema.getMinLength() == null) {
                schema.setMinLength(1);
            }
            if (schema.getPattern() == null) {
                schema.setPattern(parameter.getIn() == Parameter.In.QUERY && schema.getMaxLength() != null ? Values.TEXT
                        : parameter.getName().equals("slug") ? Document.SLUG : WITHOUT_NUL);
            }
        }
        return parameter;
    }
}
