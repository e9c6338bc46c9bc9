package org.careerguide.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import io.quarkus.runtime.LaunchMode;

/** Knows which paths this server has, and which HTTP methods each of them takes. */
@ApplicationScoped
public class AllowedMethods {

    /** What Quarkus serves beside the resources. */
    private static final Pattern FRAMEWORK = Pattern
            .compile("/q/(openapi(\\.(json|yaml|yml))?|health(/(live|ready|started|well))?|metrics|swagger-ui(/.*)?)");
    private static final String FRAMEWORK_ROOT = "/q/";

    private static final Pattern TEMPLATE_PARAMETER = Pattern.compile("\\{[^}]+}");

    private final BeanManager beans;
    private volatile List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        this.beans = beans;
    }

    /** An operation: the paths that lead to it, and its method. */
    private record Operation(Pattern path, String method) {
    }

    /** The methods that a path takes, in the order of the Allow header; none if there is no such path. */
    public Set<String> of(String path) {
        var methods = new LinkedHashSet<String>();
        if (FRAMEWORK.matcher(path).matches()) {
            methods.add("GET");
        }
        for (Operation operation : operations()) {
            if (operation.path().matcher(path).matches()) {
                methods.add(operation.method());
            }
        }
        if (methods.remove("GET")) {
            var all = new LinkedHashSet<>(List.of("GET", "HEAD"));
            all.addAll(methods);
            methods = all;
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    /** Whether others than this class know which methods a path takes: the tools of development mode. */
    static boolean isForeign(String path) {
        return path.startsWith(FRAMEWORK_ROOT) && LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }

    private List<Operation> operations() {
        if (operations == null) {
            var found = new ArrayList<Operation>();
            for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
                Path root = bean.getBeanClass().getAnnotation(Path.class);
                if (root != null) {
                    for (Method method : bean.getBeanClass().getMethods()) {
                        httpMethod(method).ifPresent(name -> found.add(new Operation(paths(root, method), name)));
                    }
                }
            }
            operations = List.copyOf(found);
        }
        return operations;
    }

    private static Optional<String> httpMethod(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                return Optional.of(http.value());
            }
        }
        return Optional.empty();
    }

    private static Pattern paths(Path root, Method method) {
        Path own = method.getAnnotation(Path.class);
        String template = PathForm.of("/" + root.value() + "/" + (own == null ? "" : own.value()));
        var regex = new StringBuilder();
        int end = 0;
        for (var parameter = TEMPLATE_PARAMETER.matcher(template); parameter.find(); end = parameter.end()) {
            regex.append(Pattern.quote(template.substring(end, parameter.start()))).append("[^/]+");
        }
        regex.append(Pattern.quote(template.substring(end)));
        Renditions forms = method.getAnnotation(Renditions.class);
        return Pattern.compile(regex + (forms == null ? ""
                : Arrays.stream(forms.value()).map(form -> Pattern.quote(form.suffix()))
                        .collect(Collectors.joining("|", "(\\.(", "))?"))));
    }
}
