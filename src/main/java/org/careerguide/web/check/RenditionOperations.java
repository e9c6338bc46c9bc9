package org.careerguide.web.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careerguide.error.ProblemType;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/** Describes the renditions of operations, selected by the Accept header or by a suffix of the path. */
final class RenditionOperations {

    private static final String JSON_LD_SCHEMA = "JsonLd";
    private static final String TAG = "renditions";

    private final Map<String, List<Rendition>> rendered = new HashMap<>();
    private final SharedResponses shared;

    RenditionOperations(IndexView index, SharedResponses shared) {
        this.shared = shared;
        for (AnnotationInstance renditions : index.getAnnotations(Renditions.class)) {
            rendered.put(renditions.target().asMethod()
                    .annotation(org.eclipse.microprofile.openapi.annotations.Operation.class).value("operationId").asString(),
                    Arrays.stream(renditions.valueWithDefault(index).asEnumArray()).map(Rendition::valueOf).toList());
        }
    }

    /** Names every form that the operation answers in. */
    void complete(Operation operation) {
        List<Rendition> renditions = rendered.get(operation.getOperationId());
        if (renditions == null) {
            return;
        }
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        Schema schema = ok.getContent().getMediaTypes().values().iterator().next().getSchema();
        Content content = OASFactory.createContent();
        // If pages are the only other renditions, only their own operations name them, so that this one has the type of its JSON.
        for (Rendition rendition : renditions.contains(Rendition.CSV) ? renditions : List.of(Rendition.JSON)) {
            content.addMediaType(rendition.mediaType(), OASFactory.createMediaType().schema(switch (rendition) {
                case JSON -> schema;
                case JSON_LD -> OASFactory.createSchema().ref("#/components/schemas/" + JSON_LD_SCHEMA);
                default -> OASFactory.createSchema().addType(Schema.SchemaType.STRING);
            }));
        }
        ok.setContent(content);
        operation.setDescription(operation.getDescription() + " The Accept header selects the media type; without a preference,"
                + " the answer is JSON. A suffix of the path selects it too: "
                + renditions.stream().map(one -> "." + one.suffix()).collect(Collectors.joining(", ")) + ".");
    }

    /** Adds an operation for each suffix, so that clients can ask for one media type. */
    void addTo(OpenAPI document) {
        Paths paths = document.getPaths();
        for (Map.Entry<String, PathItem> entry : List.copyOf(paths.getPathItems().entrySet())) {
            Operation whole = entry.getValue().getGET();
            if (whole != null && rendered.containsKey(whole.getOperationId())) {
                for (Rendition rendition : rendered.get(whole.getOperationId())) {
                    paths.addPathItem(entry.getKey() + "." + rendition.suffix(),
                            OASFactory.createPathItem().GET(inOneForm(whole, rendition)));
                }
            }
        }
        document.getComponents().addSchema(JSON_LD_SCHEMA, OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT).description("A JSON-LD document in the terms of schema.org."));
    }

    /** The operation behind a suffix. */
    private Operation inOneForm(Operation whole, Rendition rendition) {
        APIResponse ok = whole.getResponses().getAPIResponse("200");
        APIResponses responses = OASFactory.createAPIResponses();
        whole.getResponses().getAPIResponses().forEach(responses::addAPIResponse);
        responses.removeAPIResponse(String.valueOf(ProblemType.NOT_ACCEPTABLE.status()));
        if (rendition.mediaType().equals("text/html")) {
            shared.addPages(responses);
        }
        responses.addAPIResponse("200", OASFactory.createAPIResponse().description(ok.getDescription())
                .headers(ok.getHeaders()).content(OASFactory.createContent().addMediaType(rendition.mediaType(),
                        ok.getContent().hasMediaType(rendition.mediaType())
                                ? ok.getContent().getMediaType(rendition.mediaType())
                                : OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)))));
        return OASFactory.createOperation()
                .operationId(whole.getOperationId() + "As" + rendition.title().replaceAll("[- ]", ""))
                .tags(rendition == Rendition.JSON ? whole.getTags() : List.of(TAG))
                .summary(whole.getSummary() + " as " + rendition.title())
                .description("The answer of " + whole.getOperationId() + " as " + rendition.mediaType()
                        + ", whatever the Accept header says.")
                .parameters(whole.getParameters().stream()
                        .filter(parameter -> rendition == Rendition.JSON || !parameter.getName().equals("fields")).toList())
                .responses(responses);
    }
}
