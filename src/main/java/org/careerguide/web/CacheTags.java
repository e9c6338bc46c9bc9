package org.careerguide.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.inject.Singleton;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Collects what the answer to the current request is made of, as the tags by which a cache in front of this server is purged:
 * {@code role:medical-billing} for a document, {@code role} for whatever changes with any document of the type,
 * {@link #VERSION} for whatever may change with each publication, and {@link #ALL} on every answer that shows content.
 */
@Singleton
public class CacheTags {

    /** On every answer that shows content. */
    public static final String ALL = "content";

    /** On answers that may change with each version of the content. */
    public static final String VERSION = "content-version";

    private static final String COLLECTED = CacheTags.class.getName();

    private final CurrentVertxRequest current;

    CacheTags(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The bean, for objects that the container does not create. */
    public static CacheTags current() {
        return Arc.container().instance(CacheTags.class).get();
    }

    /** The tag of one document. */
    public static String of(String type, String slug) {
        return type + ":" + slug;
    }

    /** Notes that the answer shows a document. */
    public void add(String type, String slug) {
        RoutingContext request = request();
        if (request != null) {
            Set<String> tags = collected(request).computeIfAbsent(type, one -> new TreeSet<>());
            if (!tags.contains(type)) {
                tags.add(of(type, slug));
            }
        }
    }

    /** Notes that any document of a type may change the answer, including new ones. */
    public void addAll(String type) {
        RoutingContext request = request();
        if (request != null) {
            collected(request).put(type, Set.of(type));
        }
    }

    /** Notes that any publication may change the answer. */
    public void addVersion() {
        addAll(VERSION);
    }

    /**
     * The tags of the answer to the current request. While they are too long, the type with the longest list of tags is
     * replaced by the one tag of the type.
     *
     * @param longest the most characters of all tags with separators
     */
    public List<String> collected(int longest) {
        RoutingContext request = request();
        var byType = new TreeMap<String, Set<String>>();
        if (request != null) {
            byType.putAll(collected(request));
        }
        if (byType.isEmpty()) {
            byType.put(VERSION, Set.of(VERSION));
        }
        while (length(byType.values()) + ALL.length() > longest) {
            String type = byType.keySet().stream()
                    .max(Comparator.comparingInt(one -> length(List.of(byType.get(one))))).orElseThrow();
            if (byType.get(type).size() == 1) {
                break;
            }
            byType.put(type, Set.of(type));
        }
        var tags = new ArrayList<>(List.of(ALL));
        byType.values().forEach(tags::addAll);
        return tags;
    }

    private static int length(Iterable<Set<String>> tags) {
        int length = 0;
        for (Set<String> some : tags) {
            length += some.stream().mapToInt(tag -> tag.length() + 1).sum();
        }
        return length;
    }

    private static Map<String, Set<String>> collected(RoutingContext request) {
        Map<String, Set<String>> collected = request.get(COLLECTED);
        if (collected == null) {
            collected = new TreeMap<>();
            request.put(COLLECTED, collected);
        }
        return collected;
    }

    /** The current request; null if content is read outside of one. */
    private RoutingContext request() {
        return Arc.container().requestContext().isActive() ? current.getCurrent() : null;
    }
}
