package org.careerguide.careerpath;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.role.RelatedTier;
import org.hibernate.Session;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenShortestPathIterator;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** Finds the shortest ways from one role to another along career paths and related occupations. */
@ApplicationScoped
class RouteFinder {

    private static final String STEPS = """
            select from_slug, to_slug, id, kind, null, 0, true
            from career_step where %s = any(:slugs)""";

    /** Occupations that are like others, each as the roles that have it as their reference. */
    private static final String RELATED = """
            select f.slug, t.slug, null, null, r.tier, r.position, t.match = 'EXACT'
            from role f
            join occupation_related r on r.occupation_slug = f.occupation_slug
            join role t on t.occupation_slug = r.related_slug
            where %s.slug = any(:slugs) and f.slug <> t.slug""";

    private final Session database;

    RouteFinder(Session database) {
        this.database = database;
    }

    /** The best ways with at most so many steps, the best first; none where there is none. */
    List<List<RouteEdge>> find(String from, String to, int maxSteps, int limit) {
        Graph<String, RouteEdge> graph = around(from, to, maxSteps);
        var routes = new ArrayList<List<RouteEdge>>();
        var paths = new YenShortestPathIterator<>(graph, from, to);
        while (paths.hasNext() && routes.size() < limit) {
            GraphPath<String, RouteEdge> path = paths.next();
            if (path.getLength() > maxSteps) {
                break;
            }
            routes.add(path.getEdgeList());
        }
        return routes;
    }

    /** All ways that a route of so many steps can take: half of the steps are followed from its start, half from its end. */
    private Graph<String, RouteEdge> around(String from, String to, int maxSteps) {
        var graph = new SimpleDirectedWeightedGraph<String, RouteEdge>(RouteEdge.class);
        graph.addVertex(from);
        graph.addVertex(to);
        int onwards = (maxSteps + 1) / 2;
        follow(graph, from, onwards, true);
        follow(graph, to, maxSteps - onwards, false);
        return graph;
    }

    private void follow(Graph<String, RouteEdge> graph, String start, int steps, boolean onwards) {
        var seen = new HashSet<>(Set.of(start));
        Set<String> frontier = Set.of(start);
        for (int step = 0; step < steps && !frontier.isEmpty(); step++) {
            var next = new HashSet<String>();
            for (RouteEdge edge : edges(frontier, onwards)) {
                add(graph, edge);
                String reached = onwards ? edge.to() : edge.from();
                if (seen.add(reached)) {
                    next.add(reached);
                }
            }
            frontier = next;
        }
    }

    /** Adds an edge, or puts it in the place of a worse one between the two. */
    private static void add(Graph<String, RouteEdge> graph, RouteEdge edge) {
        if (edge.from().equals(edge.to())) {
            return;
        }
        graph.addVertex(edge.from());
        graph.addVertex(edge.to());
        RouteEdge known = graph.getEdge(edge.from(), edge.to());
        if (known == null || edge.cost() < known.cost()) {
            graph.removeEdge(edge.from(), edge.to());
            graph.addEdge(edge.from(), edge.to(), edge);
            graph.setEdgeWeight(edge, edge.cost());
        }
    }

    private List<RouteEdge> edges(Collection<String> roles, boolean onwards) {
        var edges = new ArrayList<>(edges(STEPS.formatted(onwards ? "from_slug" : "to_slug"), roles));
        edges.addAll(edges(RELATED.formatted(onwards ? "f" : "t"), roles));
        return edges;
    }

    private List<RouteEdge> edges(String sql, Collection<String> roles) {
        return database.createNativeQuery(sql, Object[].class).setParameter("slugs", roles.toArray(String[]::new))
                .getResultList().stream().map(row -> new RouteEdge((String) row[0], (String) row[1],
                        row[2] == null ? null : ((Number) row[2]).longValue(),
                        row[3] == null ? null : StepKind.valueOf((String) row[3]),
                        row[4] == null ? null : RelatedTier.valueOf((String) row[4]), ((Number) row[5]).intValue(),
                        Boolean.TRUE.equals(row[6])))
                .toList();
    }
}
