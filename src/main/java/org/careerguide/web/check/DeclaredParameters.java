package org.careerguide.web.check;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Path;

import org.careerguide.web.ApiUrl;
import org.careerguide.web.LiveOnly;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The parameters that an operation declares.
 *
 * @param parameters by name
 * @param selection what may be selected of its answer; null if nothing may
 * @param api whether it belongs to the JSON API
 * @param liveOnly whether it answers only what is live
 */
record DeclaredParameters(Map<String, DeclaredParameters.Declared> parameters, Selection selection, boolean api,
        boolean liveOnly) {

    /** A pattern of one of several words, or of a list of them. */
    private static final java.util.regex.Pattern ALTERNATIVES = java.util.regex.Pattern
            .compile("^\\^\\(([a-z-]+(?:\\|[a-z-]+)*)\\)(?:\\(,|\\$)");

    /** A declared parameter. */
    record Declared(Class<?> type, Min min, Max max, DecimalMin least, DecimalMax most, Pattern pattern, Size size,
            boolean required, String standard) {

        /** Whether it takes several values, separated by commas. */
        boolean isList() {
            return pattern != null && pattern.regexp().endsWith(")*$") && pattern.regexp().contains("(,");
        }

        /** All values that it takes; empty if its pattern also takes others. */
        List<String> closedList() {
            Matcher alternatives = pattern == null ? null : ALTERNATIVES.matcher(pattern.regexp());
            return alternatives != null && alternatives.find() ? List.of(alternatives.group(1).split("\\|")) : List.of();
        }
    }

    /** The parameters that the method of an operation declares. */
    static DeclaredParameters of(Method method) {
        var parameters = new TreeMap<String, Declared>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    declare(field, field.getName(), field.getType(), parameters);
                }
            } else {
                declare(parameter, parameter.getName(), parameter.getType(), parameters);
            }
        }
        if (DraftParameter.isTaken(method)) {
            for (Field field : DraftParameter.class.getDeclaredFields()) {
                declare(field, field.getName(), field.getType(), parameters);
            }
        }
        Selection selection = method.getAnnotation(Selection.class);
        if (selection != null) {
            Set<String> none = new HashSet<>();
            if (selection.sort().length == 0) {
                none.add("sort");
            }
            if (selection.expand().length == 0) {
                none.add("expand");
            }
            parameters.keySet().removeAll(none);
        }
        return new DeclaredParameters(parameters, selection,
                method.getDeclaringClass().getAnnotation(Path.class).value().startsWith(ApiUrl.ROOT),
                method.getDeclaringClass().isAnnotationPresent(LiveOnly.class));
    }

    private static void declare(AnnotatedElement element, String name, Class<?> type, Map<String, Declared> parameters) {
        RestQuery query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            parameters.put(query.value().isEmpty() ? name : query.value(), new Declared(type,
                    element.getAnnotation(Min.class), element.getAnnotation(Max.class),
                    element.getAnnotation(DecimalMin.class), element.getAnnotation(DecimalMax.class),
                    element.getAnnotation(Pattern.class), element.getAnnotation(Size.class),
                    element.isAnnotationPresent(NotNull.class),
                    element.isAnnotationPresent(DefaultValue.class) ? element.getAnnotation(DefaultValue.class).value()
                            : null));
        }
    }
}
