package org.careerguide.web.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careerguide.error.ProblemType;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Completes the OpenAPI document with what the code says once for all operations: the names that {@code fields},
 * {@code sort} and {@code expand} may hold, the headers of answers, the errors, and an example for each, taken from real
 * output.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiCompletion implements OASFilter {

    private final Map<String, Selected> selections = new HashMap<>();
    private final SharedResponses shared = new SharedResponses();
    private final RenditionOperations renditions;
    private final OpenApiAccess access;

    /** What may be selected of an operation's answer. */
    private record Selected(String view, List<String> fields, List<String> sort, List<String> expand) {

        List<String> of(String parameter) {
            return switch (parameter) {
                case "fields" -> fields;
                case "sort" -> sort;
                case "expand" -> expand;
                default -> null;
            };
        }
    }

    /** Reads the selections from the index of the application's classes. */
    public OpenApiCompletion(IndexView index) {
        access = new OpenApiAccess(index);
        renditions = new RenditionOperations(index, shared);
        for (AnnotationInstance selection : index.getAnnotations(Selection.class)) {
            AnnotationInstance operation = selection.target().asMethod()
                    .annotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
            ClassInfo view = index.getClassByName(selection.value("view").asClass().name());
            selections.put(operation.value("operationId").asString(), new Selected(name(view),
                    view.recordComponentsInDeclarationOrder().stream().map(RecordComponentInfo::name)
                            .filter(name -> !view.field(name).hasDeclaredAnnotation(JsonIgnore.class)).toList(),
                    names(selection.value("sort")), names(selection.value("expand"))));
        }
    }

    /** The name under which a view is published. */
    private static String name(ClassInfo view) {
        AnnotationInstance schema = view
                .declaredAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return schema == null || schema.value("name") == null ? view.simpleName() : schema.value("name").asString();
    }

    private static List<String> names(AnnotationValue value) {
        return value == null ? List.of() : List.of(value.asStringArray());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            Map<String, Schema> schemas = document.getComponents().getSchemas();
            document.getPaths().getPathItems().forEach((path, item) -> complete(path, item, schemas));
            selections.values().stream().map(Selected::view).distinct().sorted()
                    .forEach(view -> document.getComponents().addSchema(PartialViews.PREFIX + view,
                            PartialViews.of(view, schemas.get(view))));
            renditions.addTo(document);
            OpenApiAccess.addSchemes(document.getComponents());
            shared.addTo(document.getComponents());
        }
    }

    /** Removes what the generator adds to references and choices, which are complete by themselves. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null || schema.getAnyOf() != null) {
            schema.setType(null);
            schema.setProperties(null);
        }
        return schema;
    }

    private void complete(String path, PathItem item, Map<String, Schema> schemas) {
        item.getOperations().forEach((method, operation) -> {
            boolean reads = method == PathItem.HttpMethod.GET;
            access.complete(operation);
            completeParameters(operation);
            renditions.complete(operation);
            if (selections.containsKey(operation.getOperationId())) {
                PartialViews.allow(operation, selections.get(operation.getOperationId()).view(), schemas);
            }
            completeExample(operation);
            boolean hasPathParameter = path.contains("{");
            APIResponse ok = operation.getResponses().getAPIResponse("200");
            if (path.startsWith(ApiUrl.ROOT) && (!reads || access.isRestricted(operation))) {
                if (ok != null) {
                    SharedResponses.addRequestId(ok);
                }
                error(operation, ProblemType.INVALID_PARAMETER);
                error(operation, ProblemType.UNAVAILABLE);
            } else if ((path.startsWith(ApiUrl.ROOT) || access.isKept(operation)) && ok != null) {
                ok.setDescription("OK");
                SharedResponses.addHeaders(ok);
                operation.getResponses().addAPIResponse("304", SharedResponses.notModified());
                if (hasPathParameter) {
                    operation.getResponses().addAPIResponse("308", SharedResponses.moved());
                    error(operation, ProblemType.WITHDRAWN);
                }
                error(operation, ProblemType.INVALID_PARAMETER);
                error(operation, ProblemType.UNAVAILABLE);
            }
            if (parameters(operation).anyMatch(parameter -> parameter.getName().equals(VersionParameter.NAME))) {
                error(operation, ProblemType.VERSION_GONE);
            }
            if (parameters(operation).anyMatch(parameter -> parameter.getName().equals("since"))) {
                error(operation, ProblemType.CHANGES_GONE);
            }
            if (hasPathParameter) {
                error(operation, ProblemType.UNKNOWN_SLUG);
            }
            access.problems(operation).forEach(type -> error(operation, type));
            if (reads && operation.getResponses().getAPIResponse("304") == null) {
                operation.getResponses().addAPIResponse("304", SharedResponses.notModified());
            }
            if (operation.getResponses().getAPIResponse("400") == null) {
                error(operation, parameters(operation).anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY)
                        ? ProblemType.INVALID_PARAMETER
                        : ProblemType.MALFORMED_URL);
            }
            if (operation.getRequestBody() != null) {
                error(operation, ProblemType.UNSUPPORTED_MEDIA_TYPE);
            }
            error(operation, ProblemType.NOT_ACCEPTABLE);
            error(operation, ProblemType.URL_TOO_LONG);
            error(operation, ProblemType.HEADERS_TOO_LARGE);
            error(operation, ProblemType.INTERNAL_ERROR);
            if (!path.startsWith(ApiUrl.ROOT) && ok != null && ok.getContent() != null
                    && ok.getContent().hasMediaType("text/html")) {
                shared.addPages(operation.getResponses());
            }
        });
    }

    /** Says which names a parameter may hold, and leaves out the parameters that may hold none. */
    private void completeParameters(Operation operation) {
        parameters(operation).forEach(parameter -> {
            CommaLists.ofPattern(parameter);
            if (parameter.getSchema().getEnumeration() != null) {
                parameter.getSchema().type(List.of(Schema.SchemaType.STRING));
            }
        });
        Selected selected = selections.get(operation.getOperationId());
        if (selected == null) {
            return;
        }
        var parameters = new ArrayList<Parameter>();
        for (Parameter parameter : operation.getParameters()) {
            List<String> names = selected.of(parameter.getName());
            if (names == null) {
                parameters.add(parameter);
            } else if (parameter.getName().equals("sort") && !names.isEmpty()) {
                CommaLists.ofSortKeys(parameter, names);
                parameters.add(parameter.description(parameter.getDescription() + " Default: " + names.get(0) + "."));
            } else if (!names.isEmpty()) {
                CommaLists.ofNames(parameter, names);
                parameters.add(parameter);
            }
        }
        operation.setParameters(parameters);
    }

    /** Adds the real answer of the operation that a test has recorded, and its slug as the example of the path. */
    private void completeExample(Operation operation) {
        String file = "openapi-examples/" + operation.getOperationId() + ".json";
        try (InputStream recorded = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (recorded != null) {
                Object example = new ObjectMapper().readValue(recorded, Object.class);
                operation.getResponses().getAPIResponse("200").getContent().getMediaType("application/json")
                        .addExample("recorded", shared.example(operation.getOperationId(), example));
                if (operation.getParameters() != null && example instanceof Map<?, ?> answer) {
                    operation.getParameters().stream().filter(parameter -> parameter.getIn() == Parameter.In.PATH
                            && parameter.getName().equals("slug") && parameter.getExample() == null)
                            .forEach(parameter -> parameter.setExample(answer.get("slug")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? Stream.of() : operation.getParameters().stream();
    }

    private void error(Operation operation, ProblemType type) {
        operation.getResponses().addAPIResponse(String.valueOf(type.status()), shared.problem(type));
    }
}
