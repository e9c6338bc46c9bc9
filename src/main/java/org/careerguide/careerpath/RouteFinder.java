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

import org.careerguide.content.DocumentType;
import org.careerguide.content.RelatedTier;
import org.careerguide.content.StepKind;
import org.careerguide.source.Published;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/**
 * Finds the best routes from one role to another along career paths, within an occupation and between related occupations. No
 * route passes a role twice, returns to an occupation that it has left, or has a detour: a part that a single step could
 * replace at no more cost.
 */
@ApplicationScoped
class RouteFinder {

    private static final String COLUMNS = """
            select f.slug, t.slug, f.occupation_slug, t.occupation_slug, t.job_zone - f.job_zone, coalesce(t.match = 'EXACT', true),
            """;

    /**
     * Steps of career paths; relations of occupations, from the list of either; roles of one occupation that share no career
     * path.
     */
    private static final String EDGES = COLUMNS + """
              s.career_path_slug, s.position, s.kind, cast(null as text), 0, true
            from career_step s join role f on f.slug = s.from_slug join role t on t.slug = s.to_slug
            where s.%1$s_slug = any(:slugs)
            union all
            """ + COLUMNS + """
              null, null, null, r.tier, r.position, true
            from role f join occupation_related r on r.occupation_slug = f.occupation_slug
            join role t on t.occupation_slug = r.related_slug
            where %2$s.slug = any(:slugs) and f.slug <> t.slug
            union all
            """ + COLUMNS + """
              null, null, null, r.tier, r.position, false
            from role f join occupation_related r on r.related_slug = f.occupation_slug
            join role t on t.occupation_slug = r.occupation_slug
            where %2$s.slug = any(:slugs) and f.slug <> t.slug
            union all
            """ + COLUMNS + """
              null, null, null, null, 0, true
            from role f join role t on t.occupation_slug = f.occupation_slug
            where %2$s.slug = any(:slugs) and f.slug <> t.slug and not exists (
              select from career_step a join career_step b on b.career_path_slug = a.career_path_slug
              where f.slug in (a.from_slug, a.to_slug) and t.slug in (b.from_slug, b.to_slug))""";

    private static final Comparator<RouteEdge> BEST = Comparator.comparingInt(RouteEdge::cost)
            .thenComparing(RouteEdge::careerPath, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RouteEdge::relation, Comparator.nullsFirst(Move.Relation.CLOSEST));

    /** The most partial routes that are examined; this limit is reached only if nearly all of them have detours. */
    private static final int MOST_WAYS = 20_000;

    private final Session database;

    RouteFinder(Session database) {
        this.database = database;
    }

    /**
     * A partial route.
     *
     * @param cost of its steps, plus the least cost of the rest
     */
    private record PartialRoute(String end, List<RouteEdge> edges, int cost) {

        /**
         * The route with one more step.
         *
         * @param rest the least cost after that step
         */
        PartialRoute then(RouteEdge edge, int rest) {
            List<RouteEdge> longer = Stream.concat(edges.stream(), Stream.of(edge)).toList();
            return new PartialRoute(edge.to(), longer, longer.stream().mapToInt(RouteEdge::cost).sum() + rest);
        }

        boolean passes(String role) {
            return edges.stream().anyMatch(edge -> edge.from().equals(role));
        }

        /** Whether a step leads back to an occupation that was left, or leaves the one in which the route has to end. */
        boolean returnsBy(RouteEdge edge, String lastOccupation) {
            if (!edge.changesOccupation()) {
                return false;
            }
            Set<String> left = edges.stream().map(RouteEdge::fromOccupation).collect(Collectors.toCollection(HashSet::new));
            left.add(edge.fromOccupation());
            left.remove(null);
            return left.contains(edge.toOccupation()) || left.contains(lastOccupation);
        }

        /** Whether this step completes a detour: a single step from an earlier role leads to its end at no more cost. */
        boolean isDetourBy(RouteEdge edge, Map<List<String>, Integer> costs) {
            int spent = edge.cost();
            for (int i = edges.size() - 1; i >= 0; i--) {
                spent += edges.get(i).cost();
                Integer direct = costs.get(List.of(edges.get(i).from(), edge.to()));
                if (direct != null && direct <= spent) {
                    return true;
                }
            }
            return false;
        }

        /** The slugs of its roles, which order routes of the same cost. */
        String trail() {
            return edges.stream().map(RouteEdge::to).collect(Collectors.joining(" "));
        }
    }

    /** Returns the best routes of at most {@code maxSteps} steps, the best first; empty if there is none. */
    List<List<RouteEdge>> find(String from, String to, int maxSteps, int limit) {
        return best(around(from, to, maxSteps), from, to, maxSteps, limit);
    }

    /** The best routes along these edges, which are keyed by their two roles. */
    static List<List<RouteEdge>> best(Map<List<String>, List<RouteEdge>> byPair, String from, String to, int maxSteps,
            int limit) {
        List<RouteEdge> around = byPair.values().stream().map(edges -> edges.stream().min(BEST).orElseThrow()).toList();
        Map<List<String>, Integer> costs = around.stream()
                .collect(Collectors.toMap(edge -> List.of(edge.from(), edge.to()), RouteEdge::cost));
        Map<String, List<RouteEdge>> onwards = around.stream().collect(Collectors.groupingBy(RouteEdge::from));
        List<Map<String, Integer>> least = leastCosts(around, to, maxSteps);
        String lastOccupation = around.stream().filter(edge -> edge.to().equals(to) && edge.toOccupation() != null)
                .map(RouteEdge::toOccupation).findFirst().orElse(null);
        var routes = new ArrayList<List<RouteEdge>>();
        var open = new PriorityQueue<>(Comparator.comparingInt(PartialRoute::cost).thenComparing(PartialRoute::trail));
        open.add(new PartialRoute(from, List.of(), 0));
        for (int looked = 0; looked < MOST_WAYS && !open.isEmpty() && routes.size() < limit; looked++) {
            PartialRoute route = open.poll();
            if (route.end().equals(to)) {
                routes.add(alongFewestPaths(route.edges(), byPair));
                continue;
            }
            for (RouteEdge edge : onwards.getOrDefault(route.end(), List.of())) {
                Integer rest = least.get(maxSteps - route.edges().size() - 1).get(edge.to());
                if (rest != null && !route.passes(edge.to()) && !route.returnsBy(edge, lastOccupation)
                        && !route.isDetourBy(edge, costs)) {
                    open.add(route.then(edge, rest));
                }
            }
        }
        return routes;
    }

    /**
     * The same route along as few career paths as possible: if several paths have a step, the one with the most steps of the
     * route.
     */
    private static List<RouteEdge> alongFewestPaths(List<RouteEdge> route, Map<List<String>, List<RouteEdge>> byPair) {
        List<List<RouteEdge>> choices = route.stream().map(edge -> edge.careerPath() == null ? List.of(edge)
                : byPair.get(List.of(edge.from(), edge.to())).stream().filter(one -> one.careerPath() != null).toList())
                .toList();
        Map<String, Long> steps = choices.stream()
                .flatMap(edges -> edges.stream().map(RouteEdge::careerPath).filter(Objects::nonNull).distinct())
                .collect(Collectors.groupingBy(path -> path, Collectors.counting()));
        return choices.stream().map(edges -> edges.stream()
                .min(Comparator.comparing((RouteEdge edge) -> -steps.getOrDefault(edge.careerPath(), 0L)).thenComparing(BEST))
                .orElseThrow()).toList();
    }

    /** For each number of steps, from 0, the least cost from each role to the last one in at most that many steps. */
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

    /** Returns the edges within reach, keyed by their two roles. Searches half of the steps from each end. */
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
        Published.noteAll(DocumentType.ROLE, DocumentType.OCCUPATION, DocumentType.CAREER_PATH);
        return database.createNativeQuery(onwards ? EDGES.formatted("from", "f") : EDGES.formatted("to", "t"), Object[].class)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH).setParameter("slugs", roles.toArray(String[]::new))
                .getResultList().stream().map(RouteFinder::edge).toList();
    }

    private static RouteEdge edge(Object[] row) {
        return new RouteEdge((String) row[0], (String) row[1], (String) row[2], (String) row[3], (Integer) row[4],
                (String) row[6], row[7] == null ? null : ((Number) row[7]).intValue(),
                row[8] == null ? null : StepKind.valueOf((String) row[8]),
                row[9] == null ? null
                        : new Move.Relation(RelatedTier.valueOf((String) row[9]), ((Number) row[10]).intValue(),
                                (boolean) row[11]),
                (boolean) row[5]);
    }
}
