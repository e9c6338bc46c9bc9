package org.careerguide.careerpath;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.RelatedTier;
import org.careerguide.content.StepKind;
import org.hibernate.Session;

/**
 * Finds the best ways from one role to another along career paths and related occupations. No way passes a role twice or
 * returns to an occupation that it has left.
 */
@ApplicationScoped
class RouteFinder {

    private static final String STEPS = """
            select f.slug, t.slug, f.occupation_slug, t.occupation_slug, s.position, s.career_path_slug, s.kind, null, 0, true
            from career_step s
            join role f on f.slug = s.from_slug
            join role t on t.slug = s.to_slug
            where s.%s_slug = any(:slugs)""";

    /** Occupations that are like others, each as the roles that have it as their reference. */
    private static final String RELATED = """
            select f.slug, t.slug, f.occupation_slug, t.occupation_slug, null, null, null, r.tier, r.position,
              t.match = 'EXACT'
            from role f
            join occupation_related r on r.occupation_slug = f.occupation_slug
            join role t on t.occupation_slug = r.related_slug
            where %s.slug = any(:slugs) and f.slug <> t.slug""";

    private static final Comparator<RouteEdge> BEST = Comparator.comparingInt(RouteEdge::cost)
            .thenComparing(RouteEdge::careerPath, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Session database;

    RouteFinder(Session database) {
        this.database = database;
    }

    /**
     * A way as far as it has been followed.
     *
     * @param cost of its steps, and the least that can come after them
     */
    private record Way(String end, List<RouteEdge> edges, int cost) {

        /** The way with one more step, after which no less than {@code rest} comes. */
        Way then(RouteEdge edge, int rest) {
            List<RouteEdge> longer = Stream.concat(edges.stream(), Stream.of(edge)).toList();
            return new Way(edge.to(), longer, longer.stream().mapToInt(RouteEdge::cost).sum() + rest);
        }

        boolean passes(String role) {
            return edges.stream().anyMatch(edge -> edge.from().equals(role));
        }

        /** Whether a step leads back to an occupation that was left, or leaves the one that the way has to end in. */
        boolean returnsBy(RouteEdge edge, String lastOccupation) {
            if (!edge.changesOccupation()) {
                return false;
            }
            Set<String> left = edges.stream().map(RouteEdge::fromOccupation).collect(Collectors.toCollection(HashSet::new));
            left.add(edge.fromOccupation());
            left.remove(null);
            return left.contains(edge.toOccupation()) || left.contains(lastOccupation);
        }

        /** Its roles, which put ways of the same cost in order. */
        String trail() {
            return edges.stream().map(RouteEdge::to).collect(Collectors.joining(" "));
        }
    }

    /** The best ways with at most so many steps, the best first; empty where there is none. */
    List<List<RouteEdge>> find(String from, String to, int maxSteps, int limit) {
        Map<List<String>, List<RouteEdge>> byPair = around(from, to, maxSteps);
        List<RouteEdge> around = byPair.values().stream().map(edges -> edges.stream().min(BEST).orElseThrow()).toList();
        Map<String, List<RouteEdge>> onwards = around.stream().collect(Collectors.groupingBy(RouteEdge::from));
        List<Map<String, Integer>> least = leastCosts(around, to, maxSteps);
        String lastOccupation = around.stream().filter(edge -> edge.to().equals(to) && edge.toOccupation() != null)
                .map(RouteEdge::toOccupation).findFirst().orElse(null);
        var routes = new ArrayList<List<RouteEdge>>();
        var open = new PriorityQueue<>(Comparator.comparingInt(Way::cost).thenComparing(Way::trail));
        open.add(new Way(from, List.of(), 0));
        while (!open.isEmpty() && routes.size() < limit) {
            Way way = open.poll();
            if (way.end().equals(to)) {
                routes.add(alongFewestPaths(way.edges(), byPair));
                continue;
            }
            for (RouteEdge edge : onwards.getOrDefault(way.end(), List.of())) {
                Integer rest = least.get(maxSteps - way.edges().size() - 1).get(edge.to());
                if (rest != null && !way.passes(edge.to()) && !way.returnsBy(edge, lastOccupation)) {
                    open.add(way.then(edge, rest));
                }
            }
        }
        return routes;
    }

    /** The same way; where several career paths have a step of it, that of the path which has most steps of the way. */
    private static List<RouteEdge> alongFewestPaths(List<RouteEdge> way, Map<List<String>, List<RouteEdge>> byPair) {
        List<List<RouteEdge>> choices = way.stream().map(edge -> edge.careerPath() == null ? List.of(edge)
                : byPair.get(List.of(edge.from(), edge.to())).stream().filter(one -> one.careerPath() != null).toList())
                .toList();
        Map<String, Long> steps = choices.stream()
                .flatMap(edges -> edges.stream().map(RouteEdge::careerPath).filter(Objects::nonNull).distinct())
                .collect(Collectors.groupingBy(path -> path, Collectors.counting()));
        return choices.stream().map(edges -> edges.stream()
                .min(Comparator.comparing((RouteEdge edge) -> -steps.getOrDefault(edge.careerPath(), 0L)).thenComparing(BEST))
                .orElseThrow()).toList();
    }

    /** For each number of steps, from 0, the least that a way of no more steps costs from a role to the last. */
    private static List<Map<String, Integer>> leastCosts(Collection<RouteEdge> edges, String to, int maxSteps) {
        var least = new ArrayList<Map<String, Integer>>();
        least.add(Map.of(to, 0));
        for (int steps = 1; steps < maxSteps; steps++) {
            Map<String, Integer> fewer = least.get(steps - 1);
            var costs = new HashMap<>(fewer);
            for (RouteEdge edge : edges) {
                if (fewer.containsKey(edge.to())) {
                    costs.merge(edge.from(), edge.cost() + fewer.get(edge.to()), Math::min);
                }
            }
            least.add(costs);
        }
        return least;
    }

    /** The edges that a way of so many steps can pass, by their two roles: half of the steps from each end of the way. */
    private Map<List<String>, List<RouteEdge>> around(String from, String to, int maxSteps) {
        var edges = new HashMap<List<String>, List<RouteEdge>>();
        int onwards = (maxSteps + 1) / 2;
        follow(edges, from, onwards, true);
        follow(edges, to, maxSteps - onwards, false);
        return edges;
    }

    private void follow(Map<List<String>, List<RouteEdge>> edges, String start, int steps, boolean onwards) {
        var seen = new HashSet<>(Set.of(start));
        Set<String> frontier = Set.of(start);
        for (int step = 0; step < steps && !frontier.isEmpty(); step++) {
            var next = new HashSet<String>();
            for (RouteEdge edge : edges(frontier, onwards)) {
                edges.computeIfAbsent(List.of(edge.from(), edge.to()), pair -> new ArrayList<>()).add(edge);
                String reached = onwards ? edge.to() : edge.from();
                if (seen.add(reached)) {
                    next.add(reached);
                }
            }
            frontier = next;
        }
    }

    private List<RouteEdge> edges(Collection<String> roles, boolean onwards) {
        var edges = new ArrayList<>(edges(STEPS.formatted(onwards ? "from" : "to"), roles));
        edges.addAll(edges(RELATED.formatted(onwards ? "f" : "t"), roles));
        return edges;
    }

    private List<RouteEdge> edges(String sql, Collection<String> roles) {
        return database.createNativeQuery(sql, Object[].class).setParameter("slugs", roles.toArray(String[]::new))
                .getResultList().stream().map(row -> new RouteEdge((String) row[0], (String) row[1], (String) row[2],
                        (String) row[3], (Integer) row[4],
                        (String) row[5], row[6] == null ? null : StepKind.valueOf((String) row[6]),
                        row[7] == null ? null : RelatedTier.valueOf((String) row[7]), ((Number) row[8]).intValue(),
                        Boolean.TRUE.equals(row[9])))
                .toList();
    }
}
