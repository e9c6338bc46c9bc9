package org.careerguide.source;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Gives {@code missing} of each view a schema with the names that {@link MissingNames} states. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public class MissingSchemas implements OASFilter {

    private static final String MISSING = "missing";

    /** The names that may be missing, by the name of the view's schema. */
    private final Map<String, String[]> names = new TreeMap<>();

    /** Reads the names from the index of the application's classes. */
    public MissingSchemas(IndexView index) {
        for (AnnotationInstance stated : index.getAnnotations(MissingNames.class)) {
            ClassInfo view = stated.target().asField().declaringClass();
            AnnotationInstance schema = view
                    .declaredAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
            names.put(schema.value("name").asString(), stated.value().asStringArray());
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            return;
        }
        Map<String, Schema> schemas = Map.copyOf(document.getComponents().getSchemas());
        names.forEach((view, values) -> {
            Schema missing = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                    .description("The reason for each absent value of `" + view + "`.");
            for (String value : values) {
                missing.addProperty(value, OASFactory.createSchema().ref("#/components/schemas/MissingReason"));
            }
            document.getComponents().addSchema(view + "Missing", missing);
            Schema property = schemas.get(view).getProperties().get(MISSING);
            schemas.get(view).addProperty(MISSING, OASFactory.createSchema().ref("#/components/schemas/" + view + "Missing")
                    .description(property.getDescription()));
        });
    }
}
