package org.careerguide.web.check;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;
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
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;

import org.careerguide.content.TextLength;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.LiveOnly;
import org.careerguide.web.Nearest;
import org.careerguide.web.Rendition;
import org.careerguide.web.Requested;
import org.careerguide.web.Values;
import org.careerguide.web.list.ListParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.netty.handler.codec.http.QueryStringDecoder;

/**
 * Checks the query of each request against the parameters that its operation declares, before they are read: unknown names,
 * repeated and empty ones, types, ranges, patterns, items of lists, and the names in {@code fields}, {@code sort} and
 * {@code expand}. All mistakes are reported at once. Pages, embeds and scripts ignore unknown names, which others append to
 * their addresses.
 */
@Singleton
public class ParameterCheck {

    /** When a request is checked, among its filters. */
    public static final int PRIORITY = Priorities.USER;

    /** A pattern of one of several words, or of a list of them. */
    private static final java.util.regex.Pattern ALTERNATIVES = java.util.regex.Pattern
            .compile("^\\^\\(([a-z-]+(?:\\|[a-z-]+)*)\\)(?:\\(,|\\$)");

    private static final java.util.regex.Pattern INVISIBLE = java.util.regex.Pattern
            .compile("[" + Values.INVISIBLE + "]*");

    private final Map<Method, Operation> operations = new ConcurrentHashMap<>();
    private final Requested requested;

    ParameterCheck(Requested requested) {
        this.requested = requested;
    }

    /** A whole number as JSON writes it, so that each has one form. */
    private static final String WHOLE_NUMBER = "-?(0|[1-9][0-9]{0,999})";

    private static final List<String> BOOLEANS = List.of("true", "false");

    /** A number as JSON writes it, within what can be reckoned with. */
    private static final String NUMBER = "-?(0|[1-9][0-9]{0,99})(\\.[0-9]{1,100})?([eE][+-]?[0-9]{1,3})?";

    /**
     * The parameters that an operation declares, by name, what may be selected of its answer, and whether it belongs to the
     * JSON API; and whether it answers only what is live.
     */
    private record Operation(Map<String, Declared> parameters, Selection selection, boolean api, boolean liveOnly) {
    }

    /** A declared parameter. */
    private record Declared(Class<?> type, Min min, Max max, DecimalMin least, DecimalMax most, Pattern pattern, Size size,
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

    @ServerRequestFilter(priority = PRIORITY)
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        Operation operation = operations.computeIfAbsent(resource.getResourceMethod(), ParameterCheck::operation);
        boolean strict = operation.api() && request.getProperty(Rendition.PROPERTY) != Rendition.HTML;
        if (!strict) {
            requested.leaveOutAllBut(operation.parameters().keySet());
        }
        var mistakes = new ArrayList<Problem.Mistake>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            Declared declared = operation.parameters().get(name);
            if (declared == null) {
                if (strict) {
                    mistakes.add(unknown(name, operation));
                }
            } else if (values.size() > 1) {
                mistakes.add(Problem.Mistake.inParameter(name, "repeated-parameter", "is given " + values.size() + " times",
                        List.of("once; several values are separated by commas")));
            } else {
                check(name, values.get(0), declared, operation.selection()).ifPresent(mistakes::add);
            }
        });
        operation.parameters().forEach((name, declared) -> {
            if (declared.required() && !request.getUriInfo().getQueryParameters().containsKey(name)) {
                mistakes.add(Problem.Mistake.inParameter(name, "missing-parameter", "is missing", declared.size() == null
                        ? List.of(form(declared.pattern()))
                        : List.of("from 1 to " + declared.size().max() + " characters")));
            }
        });
        if (mistakes.isEmpty()) {
            checkExpanded(request.getUriInfo().getQueryParameters(), operation).ifPresent(mistakes::add);
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidParameterException(mistakes);
        }
    }

    /** Refuses a page of more items than may be expanded at once. */
    private static Optional<Problem.Mistake> checkExpanded(MultivaluedMap<String, String> query, Operation operation) {
        if (!query.containsKey("expand") || !operation.parameters().containsKey("limit") || !query.containsKey("limit")) {
            return Optional.empty();
        }
        int expanded = Values.of(query.getFirst("expand")).size();
        BigInteger limit = new BigInteger(query.getFirst("limit"));
        int most = ListParameters.MOST_EXPANDED / expanded;
        return limit.compareTo(BigInteger.valueOf(most)) <= 0 ? Optional.empty()
                : Optional
                        .of(Problem.Mistake.inParameter("limit", "out-of-range",
                                "is " + limit + ", which is too many with " + expanded
                                        + " names in “expand”",
                                List.of("a whole number from 1 to " + most + " with these names")));
    }

    /** The query in one form for all that ask the same: sorted, and without what is so anyway. */
    public String canonical(ResourceInfo resource, MultivaluedMap<String, String> query) {
        Operation operation = operations.computeIfAbsent(resource.getResourceMethod(), ParameterCheck::operation);
        return query.entrySet().stream().filter(given -> operation.parameters().containsKey(given.getKey()))
                .filter(given -> !isStandard(operation.parameters().get(given.getKey()), given.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(given -> given.getValue().stream().map(value -> given.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** No value may look like several parameters. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * The query of the address of an answer, in one form for all that ask the same; what only the JSON knows is not taken over.
     *
     * @param query in one encoding
     */
    public String address(ResourceInfo resource, String query) {
        Operation operation = operations.computeIfAbsent(resource.getResourceMethod(), ParameterCheck::operation);
        var pairs = new TreeMap<String, String>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            String name = QueryStringDecoder.decodeComponent(parts[0]);
            String value = parts.length < 2 ? "" : QueryStringDecoder.decodeComponent(parts[1]);
            if (!pair.isEmpty() && !name.equals("fields")
                    && !isStandard(operation.parameters().get(name), List.of(value))) {
                pairs.put(name, pair);
            }
        }
        return String.join("&", pairs.values());
    }

    private static boolean isStandard(Declared declared, List<String> values) {
        return declared != null && declared.standard() != null && values.equals(List.of(declared.standard()));
    }

    private static Problem.Mistake unknown(String name, Operation operation) {
        List<String> known = operation.parameters().keySet().stream().sorted().toList();
        String shown = shown(name);
        if (operation.liveOnly() && name.equals(DraftParameter.NAME)) {
            return new Problem.Mistake("query", name, "not-applicable",
                    "The parameter “draft” does not apply to this path, which tells only of what is published.", known);
        }
        String message = known.isEmpty() ? "There is no parameter “" + shown + "”; this path takes none."
                : "There is no parameter “" + shown + "”" + Nearest.hint(name, known) + ".";
        return new Problem.Mistake("query", shown, "unknown-parameter", message, known.isEmpty() ? null : known);
    }

    private static Optional<Problem.Mistake> check(String name, String value, Declared declared, Selection selection) {
        if (value.isEmpty() || declared.size() != null && INVISIBLE.matcher(value).matches()) {
            return Optional.of(Problem.Mistake.inParameter(name, "empty-value",
                    value.isEmpty() ? "is empty" : "holds no character that is seen",
                    List.of(declared.required() ? "a value" : "a value, or leaving the parameter out")));
        }
        if (value.indexOf('\0') >= 0) {
            return Optional.of(Problem.Mistake.inParameter(name, "bad-format", "holds the character U+0000",
                    List.of("text without that character")));
        }
        if (declared.type() == int.class || declared.type() == Integer.class) {
            return checkNumber(name, value, declared);
        }
        if (declared.type() == BigDecimal.class) {
            return checkDecimal(name, value, declared);
        }
        if (declared.type() == boolean.class && !BOOLEANS.contains(value)) {
            return Optional.of(unknownValue(name, value, BOOLEANS));
        }
        if (name.equals("cursor")) {
            return Optional.empty();
        }
        if (selection != null && (name.equals("fields") || name.equals("sort") || name.equals("expand"))) {
            return checkSelection(name, value, selection);
        }
        if (declared.size() != null && TextLength.of(value) > declared.size().max()) {
            return Optional.of(Problem.Mistake.inParameter(name, "too-long", "is too long",
                    List.of("at most " + declared.size().max() + " characters")));
        }
        Optional<Problem.Mistake> item = checkItems(name, value, declared);
        if (item.isPresent()) {
            return item;
        }
        if (declared.pattern() != null && !value.matches(declared.pattern().regexp())) {
            return Optional.of(Problem.Mistake.inParameter(name, "bad-format",
                    "is “" + shown(value) + "”, which does not have the right form",
                    List.of(form(declared.pattern()))));
        }
        return Optional.empty();
    }

    /** Checks the items of a list, and values that have to be on a closed one. */
    private static Optional<Problem.Mistake> checkItems(String name, String value, Declared declared) {
        List<String> allowed = declared.closedList();
        var seen = new HashSet<String>();
        for (String item : declared.isList() ? value.split(",", -1) : new String[] { value }) {
            if (!allowed.isEmpty() && !allowed.contains(item)) {
                return Optional.of(unknownValue(name, item, allowed));
            }
            if (!seen.add(item) && !item.isEmpty()) {
                return Optional.of(Problem.Mistake.inParameter(name, "repeated-value", "names “" + shown(item) + "” twice",
                        allowed.isEmpty() ? List.of("each value once") : allowed));
            }
        }
        return Optional.empty();
    }

    private static Problem.Mistake unknownValue(String name, String value, List<String> allowed) {
        return Problem.Mistake.inParameter(name, "unknown-value",
                "names “" + shown(value) + "”, which it does not know" + Nearest.hint(value, allowed),
                allowed);
    }

    private static Optional<Problem.Mistake> checkNumber(String name, String value, Declared declared) {
        List<String> allowed = List.of(
                "a whole number from " + declared.min().value() + " to " + declared.max().value());
        if (!value.matches(WHOLE_NUMBER)) {
            return Optional.of(
                    Problem.Mistake.inParameter(name, "wrong-type", "is “" + shown(value) + "”, which is not a whole number",
                            allowed));
        }
        BigInteger number = new BigInteger(value);
        if (number.compareTo(BigInteger.valueOf(declared.min().value())) < 0
                || number.compareTo(BigInteger.valueOf(declared.max().value())) > 0) {
            return Optional.of(Problem.Mistake.inParameter(name, "out-of-range",
                    "is " + shown(value) + ", which is out of range", allowed));
        }
        return Optional.empty();
    }

    private static Optional<Problem.Mistake> checkDecimal(String name, String value, Declared declared) {
        List<String> allowed = List
                .of("a number from " + declared.least().value() + " to " + declared.most().value() + ", such as 2.5");
        if (!value.matches(NUMBER)) {
            return Optional.of(Problem.Mistake.inParameter(name, "wrong-type",
                    "is “" + shown(value) + "”, which is not a number", allowed));
        }
        BigDecimal number = new BigDecimal(value);
        if (number.compareTo(new BigDecimal(declared.least().value())) < 0
                || number.compareTo(new BigDecimal(declared.most().value())) > 0) {
            return Optional.of(Problem.Mistake.inParameter(name, "out-of-range",
                    "is " + shown(value) + ", which is out of range", allowed));
        }
        return Optional.empty();
    }

    private static Optional<Problem.Mistake> checkSelection(String name, String value, Selection selection) {
        List<String> allowed = switch (name) {
            case "fields" -> properties(selection.view());
            case "sort" -> List.of(selection.sort());
            default -> List.of(selection.expand());
        };
        if (allowed.isEmpty()) {
            return Optional.of(Problem.Mistake.inParameter(name, "unknown-value", "has nothing to name here", null));
        }
        var seen = new HashSet<String>();
        for (String part : value.split(",", -1)) {
            String plain = name.equals("sort") && part.startsWith("-") ? part.substring(1) : part;
            if (plain.isEmpty()) {
                return Optional.of(Problem.Mistake.inParameter(name, "empty-value", "has an empty name in it", allowed));
            }
            if (!allowed.contains(plain)) {
                return Optional.of(unknownValue(name, plain, allowed));
            }
            if (!seen.add(plain)) {
                return Optional.of(Problem.Mistake.inParameter(name, "repeated-value", "names “" + plain + "” twice", allowed));
            }
        }
        return Optional.empty();
    }

    /** The names of a view's properties. */
    static List<String> properties(Class<? extends Record> view) {
        return Arrays.stream(view.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    /** What a pattern takes, in words: its own message, where it has one. */
    private static String form(Pattern pattern) {
        if (!pattern.message().startsWith("{")) {
            return pattern.message();
        }
        return switch (pattern.regexp()) {
            case "^exact$" -> "exact";
            case Values.SLUGS -> "slugs such as medical-billing, separated by commas";
            case "^only$" -> "only";
            default -> pattern.regexp();
        };
    }

    private static String shown(String text) {
        return TextLength.shortened(text, 80);
    }

    private static Operation operation(Method method) {
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
        return new Operation(parameters, selection,
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
