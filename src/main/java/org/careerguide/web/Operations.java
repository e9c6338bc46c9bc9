package org.careerguide.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.error.Audience;

import io.quarkus.runtime.LaunchMode;

/** Knows the operations of this server by their paths: which methods they take, and what their annotations say of them. */
@ApplicationScoped
public class Operations implements Audience {

    /** Paths that Quarkus serves itself. */
    private static final Pattern FRAMEWORK = Pattern
            .compile("/q/(openapi(\\.(json|yaml|yml))?|health(/(live|ready|started|well))?|metrics|swagger-ui(/.*)?)");
    private static final String FRAMEWORK_ROOT = "/q/";

    private static final Pattern TEMPLATE_PARAMETER = Pattern.compile("\\{[^}]+}");

    private static final String PAGE_SUFFIX = "." + Rendition.HTML.suffix();

    private final BeanManager beans;
    private volatile Known known;

    Operations(BeanManager beans) {
        this.beans = beans;
    }

    /**
     * An operation.
     *
     * @param template its path with parameters
     * @param parameters how many these are
     * @param beginning the path before the first of them
     * @param depth how many slashes the path has: no parameter has any
     * @param path the paths that lead to it
     * @param method its HTTP method
     * @param answering the Java method that answers
     */
    private record Operation(String template, long parameters, String beginning, long depth, Pattern path, String method,
            Method answering) {

        /** Whether a path of this depth leads to it. The pattern, which takes longest, is matched last. */
        boolean answers(String path, long depth) {
            return depth == this.depth && path.startsWith(beginning) && this.path.matcher(path).matches();
        }

        boolean isPage() {
            return annotation(answering, Produces.class)
                    .filter(types -> List.of(types.value()).equals(List.of(MediaType.TEXT_HTML)))
                    .isPresent();
        }
    }

    /** @param framed the beginnings of the paths that may be framed */
    private record Known(List<Operation> operations, Set<String> framed) {
    }

    /** The annotation of a method that answers, or else of its class. */
    public static <A extends Annotation> Optional<A> annotation(Method answering, Class<A> type) {
        return Optional.ofNullable(answering.getAnnotation(type))
                .or(() -> Optional.ofNullable(answering.getDeclaringClass().getAnnotation(type)));
    }

    @Override
    public Set<String> methods(String path) {
        var methods = new LinkedHashSet<String>();
        if (FRAMEWORK.matcher(path).matches()) {
            methods.add("GET");
        }
        at(path).map(Operation::method).forEach(methods::add);
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

    @Override
    public String template(String path) {
        return at(path).min(Comparator.comparingLong(Operation::parameters)).map(Operation::template).orElse(path);
    }

    private Stream<Operation> at(String path) {
        long depth = count(path, '/');
        return known().operations().stream().filter(operation -> operation.answers(path, depth));
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }

    /** Whether the answers at a path depend only on published content, and are kept. */
    public boolean isKept(String path) {
        return at(path).anyMatch(operation -> annotation(operation.answering(), Kept.class).isPresent()
                || path.startsWith(ApiUrl.ROOT) && annotation(operation.answering(), Streamed.class).isEmpty());
    }

    @Override
    public boolean isPage(String path) {
        List<Operation> operations = at(path).toList();
        return path.endsWith(PAGE_SUFFIX) || (operations.isEmpty() ? isFramed(path) && path.indexOf('.') < 0
                : operations.stream().allMatch(Operation::isPage));
    }

    @Override
    public boolean isForPrograms(String path) {
        List<Operation> operations = at(path).toList();
        return path.startsWith(ApiUrl.ROOT) || path.startsWith(FRAMEWORK_ROOT)
                || !operations.isEmpty() && operations.stream().noneMatch(Operation::isPage);
    }

    @Override
    public boolean isFramed(String path) {
        return known().framed().stream().anyMatch(path::startsWith);
    }

    /** Whether a path belongs to the tools of development mode, whose methods are not known here. */
    static boolean isForeign(String path) {
        return path.startsWith(FRAMEWORK_ROOT) && LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }

    private Known known() {
        if (known == null) {
            var found = new ArrayList<Operation>();
            var framed = new HashSet<String>();
            for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
                Path root = bean.getBeanClass().getAnnotation(Path.class);
                if (root != null) {
                    if (bean.getBeanClass().isAnnotationPresent(Framed.class)) {
                        framed.add(root.value() + "/");
                    }
                    for (Method method : bean.getBeanClass().getMethods()) {
                        httpMethod(method).ifPresent(name -> found.add(operation(root, method, name)));
                    }
                }
            }
            known = new Known(List.copyOf(found), Set.copyOf(framed));
        }
        return known;
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

    private static Operation operation(Path root, Method method, String httpMethod) {
        Path own = method.getAnnotation(Path.class);
        String template = PathForm.of("/" + root.value() + "/" + (own == null ? "" : own.value()));
        var regex = new StringBuilder();
        int end = 0;
        for (var parameter = TEMPLATE_PARAMETER.matcher(template); parameter.find(); end = parameter.end()) {
            regex.append(Pattern.quote(template.substring(end, parameter.start()))).append("[^/]+");
        }
        regex.append(Pattern.quote(template.substring(end)));
        Renditions forms = method.getAnnotation(Renditions.class);
        Pattern paths = Pattern.compile(regex + (forms == null ? ""
                : Arrays.stream(forms.value()).map(form -> Pattern.quote(form.suffix()))
                        .collect(Collectors.joining("|", "(\\.(", "))?"))));
        return new Operation(template, count(template, '{'), template.split("\\{", 2)[0], count(template, '/'), paths,
                httpMethod,
                method);
    }
}
