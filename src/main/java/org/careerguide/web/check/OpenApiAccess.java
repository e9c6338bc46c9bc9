package org.careerguide.web.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;

import org.careerguide.error.ProblemType;
import org.careerguide.web.Kept;
import org.careerguide.web.LiveOnly;
import org.careerguide.web.ShowsDrafts;
import org.careerguide.web.Unshared;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Completes the OpenAPI document with roles, drafts, and problems of single operations. */
final class OpenApiAccess {

    private static final DotName OPERATION = DotName
            .createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final String KEY = "key";
    private static final String TOKEN = "token";

    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, Set<ProblemType>> problems = new HashMap<>();
    private final Set<String> previewed = new HashSet<>();
    private final Set<String> kept = new HashSet<>();

    /** Reads roles and problems from the index of the application's classes. */
    OpenApiAccess(IndexView index) {
        operations(index, RolesAllowed.class)
                .forEach((operation, allowed) -> roles.put(operation, allowed.value().asStringArray()[0]));
        operations(index, MayFail.class).forEach((operation, failing) -> problems.put(operation,
                Arrays.stream(failing.value().asEnumArray()).map(ProblemType::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProblemType.class)))));
        operations(index, org.eclipse.microprofile.openapi.annotations.Operation.class).forEach((operation, annotation) -> {
            MethodInfo method = annotation.target().asMethod();
            if (isPreviewed(method)) {
                previewed.add(operation);
            }
            if (method.hasAnnotation(Kept.class) || method.declaringClass().hasDeclaredAnnotation(Kept.class)) {
                kept.add(operation);
            }
        });
    }

    private static boolean isPreviewed(MethodInfo operation) {
        return operation.hasAnnotation(GET.class) && !operation.declaringClass().hasDeclaredAnnotation(LiveOnly.class)
                && (operation.hasAnnotation(ShowsDrafts.class)
                        || !operation.declaringClass().hasDeclaredAnnotation(Unshared.class));
    }

    /** The annotations of a type on operations, by the identifiers of these. */
    private static Map<String, AnnotationInstance> operations(IndexView index, Class<?> type) {
        return index.getAnnotations(type).stream().filter(one -> one.target().kind() == AnnotationTarget.Kind.METHOD)
                .filter(one -> one.target().asMethod().hasAnnotation(OPERATION)
                        && one.target().asMethod().annotation(OPERATION).value("operationId") != null)
                .collect(Collectors.toMap(
                        one -> one.target().asMethod().annotation(OPERATION).value("operationId").asString(), one -> one,
                        (one, same) -> one));
    }

    /** Whether an operation is marked as {@link Kept}. */
    boolean isKept(Operation operation) {
        return kept.contains(operation.getOperationId());
    }

    /** Whether an operation needs a key. */
    boolean isRestricted(Operation operation) {
        return roles.containsKey(operation.getOperationId());
    }

    /** Says which role an operation needs, and that it shows drafts. */
    void complete(Operation operation) {
        if (previewed.contains(operation.getOperationId())) {
            operation.addParameter(OASFactory.createParameter().name(DraftParameter.NAME).in(Parameter.In.QUERY)
                    .description(DraftParameter.DESCRIPTION).schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING).minLength(1).pattern(DraftParameter.FORM)));
        }
        String role = roles.get(operation.getOperationId());
        if (role != null) {
            operation.setDescription(operation.getDescription() + " Needs the role `" + role + "`.");
            for (String scheme : new String[] { KEY, TOKEN }) {
                operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(scheme));
            }
        }
    }

    /** The problems that an operation has beside those of all operations. */
    Set<ProblemType> problems(Operation operation) {
        Set<ProblemType> all = EnumSet.noneOf(ProblemType.class);
        all.addAll(problems.getOrDefault(operation.getOperationId(), Set.of()));
        if (isRestricted(operation) || previewed.contains(operation.getOperationId())) {
            all.addAll(EnumSet.of(ProblemType.UNAUTHORIZED, ProblemType.FORBIDDEN, ProblemType.TOO_MANY_ATTEMPTS));
        }
        return all;
    }

    /** Describes how requests are authenticated. */
    static void addSchemes(Components components) {
        components.addSecurityScheme(KEY, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                .description("A key, made with `java -jar quarkus-run.jar key create`."));
        components.addSecurityScheme(TOKEN, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                .bearerFormat("JWT").description("A token of the OpenID Connect provider that the server is configured with."));
    }
}
