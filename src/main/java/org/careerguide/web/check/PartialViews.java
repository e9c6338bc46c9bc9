package org.careerguide.web.check;

import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes answers that {@code fields} selects from: {@code PartialRole} has the properties of {@code Role}, none of them
 * required. One schema serves answers with and without {@code fields}, so that generated clients need no union.
 */
final class PartialViews {

    /** Prefix of the names of such schemas. */
    static final String PREFIX = "Partial";

    private static final String REFERENCE = "#/components/schemas/";

    private PartialViews() {
    }

    /** Lets the successful answer of an operation lack properties of the view: as a whole, or in the items of a page. */
    static void allow(Operation operation, String view, Map<String, Schema> schemas) {
        MediaType answer = operation.getResponses().getAPIResponse("200").getContent().getMediaType("application/json");
        if (isReference(answer.getSchema(), view)) {
            answer.setSchema(partial(view));
        } else {
            Schema page = schemas.get(answer.getSchema().getRef().substring(REFERENCE.length()));
            if (page.getProperties().get("items").getItems().getRef().equals(REFERENCE + view)) {
                page.getProperties().get("items").setItems(partial(view));
            }
        }
    }

    /** The schema of a view without required properties. */
    static Schema of(String view, Schema complete) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).properties(complete.getProperties())
                .description(sentence(complete.getDescription()) + "Without `fields`, every property that `" + view
                        + "` requires is present; with `fields`, only selected ones are."
                        + (complete.getProperties().containsKey("missing")
                                ? " `missing` gives the reason for each absent one."
                                : ""));
    }

    private static String sentence(String description) {
        return description == null ? "" : description + " ";
    }

    private static Schema partial(String view) {
        return OASFactory.createSchema().ref(REFERENCE + PREFIX + view);
    }

    private static boolean isReference(Schema schema, String view) {
        return (REFERENCE + view).equals(schema.getRef());
    }
}
