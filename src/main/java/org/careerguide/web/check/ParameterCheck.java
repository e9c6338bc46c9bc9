package org.careerguide.web.check;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;

import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.web.Nearest;
import org.careerguide.web.Rendition;
import org.careerguide.web.Requested;
import org.careerguide.web.Values;
import org.careerguide.web.list.ListParameters;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.netty.handler.codec.http.QueryStringDecoder;

/**
 * Checks the query of each request against the parameters that its operation declares, before they are read: unknown names,
 * repeated and empty ones, types, ranges, patterns, items of lists, and the names in {@code fields}, {@code sort} and
 * {@code expand}. All mistakes are reported at once. Pages, embeds and scripts ignore unknown names, which others append to
 * their addresses.
 */
@Singleton
public class ParameterCheck {

    /** Priority of the check among the request filters. */
    public static final int PRIORITY = Priorities.USER;

    private final Map<Method, DeclaredParameters> operations = new ConcurrentHashMap<>();
    private final Requested requested;

    ParameterCheck(Requested requested) {
        this.requested = requested;
    }

    @ServerRequestFilter(priority = PRIORITY)
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        DeclaredParameters operation = operations.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::of);
        boolean strict = operation.api() && request.getProperty(Rendition.PROPERTY) != Rendition.HTML;
        if (!strict) {
            requested.leaveOutAllBut(operation.parameters().keySet());
        }
        var mistakes = new ArrayList<Problem.Mistake>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            DeclaredParameters.Declared declared = operation.parameters().get(name);
            if (declared == null) {
                if (strict) {
                    mistakes.add(unknown(name, operation));
                }
            } else if (values.size() > 1) {
                mistakes.add(Problem.Mistake.inParameter(name, "repeated-parameter", "is given " + values.size() + " times",
                        List.of("once; several values are separated by commas")));
            } else {
                ValueCheck.check(name, values.get(0), declared, operation.selection()).ifPresent(mistakes::add);
            }
        });
        operation.parameters().forEach((name, declared) -> {
            if (declared.required() && !request.getUriInfo().getQueryParameters().containsKey(name)) {
                mistakes.add(Problem.Mistake.inParameter(name, "missing-parameter", "is missing", declared.size() == null
                        ? List.of(ValueCheck.form(declared.pattern()))
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
    private static Optional<Problem.Mistake> checkExpanded(MultivaluedMap<String, String> query,
            DeclaredParameters operation) {
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
                                List.of("a whole number from 1 to " + most + " with these names")).withValue(limit.toString()));
    }

    /** The canonical query: sorted, and without unknown parameters and defaults. */
    public String canonical(ResourceInfo resource, MultivaluedMap<String, String> query) {
        DeclaredParameters operation = operations.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::of);
        return query.entrySet().stream().filter(given -> operation.parameters().containsKey(given.getKey()))
                .filter(given -> !isStandard(operation.parameters().get(given.getKey()), given.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(given -> given.getValue().stream().map(value -> given.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** Encodes a value, so that it cannot look like several parameters. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * The canonical query for the address of any rendition: as the client encoded it, sorted, without defaults and {@code
     * fields}.
     *
     * @param query in one encoding
     */
    public String address(ResourceInfo resource, String query) {
        DeclaredParameters operation = operations.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::of);
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

    private static boolean isStandard(DeclaredParameters.Declared declared, List<String> values) {
        return declared != null && declared.standard() != null && values.equals(List.of(declared.standard()));
    }

    private static Problem.Mistake unknown(String name, DeclaredParameters operation) {
        List<String> known = operation.parameters().keySet().stream().sorted().toList();
        String shown = ValueCheck.shown(name);
        if (operation.liveOnly() && name.equals(DraftParameter.NAME)) {
            return new Problem.Mistake("query", name, "not-applicable",
                    "The parameter “draft” does not apply to this path, which shows only published content.", known);
        }
        String message = known.isEmpty() ? "There is no parameter “" + shown + "”; this path takes none."
                : "There is no parameter “" + shown + "”" + Nearest.hint(name, known) + ".";
        return new Problem.Mistake("query", shown, "unknown-parameter", message, known.isEmpty() ? null : known);
    }

    /** The names of a view's properties in JSON. */
    static List<String> properties(Class<? extends Record> view) {
        return Arrays.stream(view.getRecordComponents())
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
                .map(RecordComponent::getName)
                .toList();
    }
}
