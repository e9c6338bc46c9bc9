package org.careerguide.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.careerguide.content.Document;
import org.careerguide.web.check.CommaLists;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Describes comparisons: each kind of row, and its cells, by a schema of its own, told apart by {@code kind}, and the lists in
 * the parameters {@code roles} and {@code criteria}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public class ComparisonSchemas implements OASFilter {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String ROW = "ComparisonRow";
    private static final String CELL = "ComparisonCell";
    private static final String KIND = "kind";
    private static final String ROLES = "roles";
    private static final String CRITERIA = "criteria";

    /** Components that only some kinds have, by name. */
    private final Map<String, Limited> limited = new HashMap<>();

    /** The kinds that have a component, and whether they always do. */
    private record Limited(List<String> kinds, boolean always) {
    }

    /** Reads the components that only some kinds have from the index of the application's classes. */
    public ComparisonSchemas(IndexView index) {
        for (AnnotationInstance stated : index.getAnnotations(OfRows.class)) {
            limited.put(stated.target().asField().name(),
                    new Limited(Arrays.asList(stated.value().asEnumArray()),
                            stated.value("always") != null && stated.value("always").asBoolean()));
        }
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        if (ROLES.equals(parameter.getName()) && parameter.getIn() == Parameter.In.QUERY) {
            CommaLists.ofItems(parameter, OASFactory.createSchema().addType(Schema.SchemaType.STRING).pattern(Document.SLUG));
            parameter.getSchema().minItems(ComparedRoles.MIN).maxItems(ComparedRoles.MAX);
        } else if (CRITERIA.equals(parameter.getName())) {
            CommaLists.ofNames(parameter, Dimension.codes());
        }
        return parameter;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            return;
        }
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Schema anyRow = schemas.get(ROW);
        Schema anyCell = schemas.get(CELL);
        Schema choice = OASFactory.createSchema().description(anyRow.getDescription());
        Discriminator discriminator = OASFactory.createDiscriminator().propertyName(KIND);
        for (RowKind kind : RowKind.values()) {
            String code = kind.name().toLowerCase(Locale.ROOT);
            String name = "Comparison" + kind.name().charAt(0) + code.substring(1);
            Schema row = only(kind, anyRow);
            row.addProperty(KIND, OASFactory.createSchema().addType(Schema.SchemaType.STRING).constValue(code)
                    .addEnumeration(code));
            row.addProperty("cells", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY)
                    .description(anyRow.getProperties().get("cells").getDescription())
                    .items(OASFactory.createSchema().ref(REFERENCE + name + "Cell")));
            document.getComponents().addSchema(name + "Row", row.description(kind.summary()));
            document.getComponents().addSchema(name + "Cell", only(kind, anyCell).description(anyCell.getDescription()));
            choice.addOneOf(OASFactory.createSchema().ref(REFERENCE + name + "Row"));
            discriminator.addMapping(code, REFERENCE + name + "Row");
        }
        document.getComponents().addSchema(ROW, choice.discriminator(discriminator));
        document.getComponents().removeSchema(CELL);
        document.getComponents().removeSchema("ComparisonRowKind");
    }

    /** The schema without the components that rows of this kind lack. */
    private Schema only(RowKind kind, Schema any) {
        var properties = new LinkedHashMap<String, Schema>();
        List<String> required = new ArrayList<>(any.getRequired());
        any.getProperties().forEach((name, property) -> {
            Limited limit = limited.get(name);
            if (limit == null || limit.kinds().contains(kind.name())) {
                properties.put(name, property);
                if (limit != null && limit.always()) {
                    required.add(name);
                }
            }
        });
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).properties(properties).required(required);
    }
}
