package org.careerguide.careerpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.RelatedTier;
import org.careerguide.content.StepKind;
import org.junit.jupiter.api.Test;

/** The best ways from one role to another, held against a search that looks at every way there is. */
class RouteFinderTest {

    /** Roles by their occupation, so that {@code a1} and {@code a2} are of the occupation {@code a}. */
    private static RouteEdge edge(String from, String to, String path, RelatedTier tier, Integer zones) {
        return new RouteEdge(from, to, from.substring(0, 1), to.substring(0, 1), zones, path, path == null ? null : 1,
                path == null ? null : StepKind.ADVANCEMENT, tier == null ? null : new Move.Relation(tier, 1, true), true);
    }

    private static RouteEdge path(String from, String to, String path) {
        return edge(from, to, path, null, 0);
    }

    private static RouteEdge related(String from, String to) {
        return edge(from, to, null, RelatedTier.PRIMARY_SHORT, 0);
    }

    private static Map<List<String>, List<RouteEdge>> byPair(List<RouteEdge> edges) {
        return edges.stream().collect(Collectors.groupingBy(edge -> List.of(edge.from(), edge.to())));
    }

    private static List<String> routes(int maxSteps, RouteEdge... edges) {
        return RouteFinder.best(byPair(List.of(edges)), "a1", "z1", maxSteps, 10).stream().map(RouteFinderTest::trail).toList();
    }

    private static String trail(List<RouteEdge> way) {
        return Stream.concat(Stream.of(way.get(0).from()), way.stream().map(RouteEdge::to)).collect(Collectors.joining(" "));
    }

    @Test
    void careerPathIsBetterThanARelationAndAWayOfManyStepsThanNone() {
        assertThat(routes(4, related("a1", "b1"), related("b1", "z1"), path("a1", "c1", "p"), path("c1", "d1", "p"),
                path("d1", "z1", "p"))).containsExactly("a1 c1 d1 z1", "a1 b1 z1");
    }

    @Test
    void wayHasNoMoreStepsThanAskedFor() {
        RouteEdge[] edges = { path("a1", "b1", "p"), path("b1", "c1", "p"), path("c1", "z1", "p") };

        assertThat(routes(3, edges)).containsExactly("a1 b1 c1 z1");
        assertThat(routes(2, edges)).isEmpty();
        assertThat(routes(1)).isEmpty();
    }

    @Test
    void detourThatASingleStepReplacesIsLeftOut() {
        assertThat(routes(4, related("a1", "z1"), related("a1", "b1"), related("b1", "z1"))).containsExactly("a1 z1");
        assertThat(routes(4, related("a1", "z1"), path("a1", "b1", "p"), path("b1", "z1", "p")))
                .as("no detour: a single step costs more").containsExactly("a1 b1 z1", "a1 z1");
    }

    @Test
    void wayDoesNotReturnToAnOccupation() {
        assertThat(routes(4, related("a1", "b1"), path("b1", "a2", "p"), related("a2", "z1"))).isEmpty();
        assertThat(routes(4, path("a1", "a2", "p"), path("a2", "a3", "p"), related("a3", "z1")))
                .as("within an occupation").containsExactly("a1 a2 a3 z1");
        assertThat(routes(4, path("a1", "z2", "p"), path("z2", "b1", "p"), path("b1", "z1", "p")))
                .as("the occupation that it ends in is not left").isEmpty();
    }

    @Test
    void stepsKeepToTheCareerPathThatMostOfThemHave() {
        List<List<RouteEdge>> found = RouteFinder.best(byPair(List.of(path("a1", "b1", "p"), path("a1", "b1", "q"),
                path("b1", "c1", "q"), path("c1", "z1", "q"), path("c1", "z1", "a"))), "a1", "z1", 4, 10);

        assertThat(found).hasSize(1);
        assertThat(found.get(0)).extracting(RouteEdge::careerPath).containsExactly("q", "q", "q");
    }

    @Test
    void bestWaysAreThoseOfASearchThatLooksAtAll() {
        var random = new Random(14);
        int ways = 0;
        for (int round = 0; round < 2000; round++) {
            List<RouteEdge> edges = graph(random);
            int maxSteps = 1 + random.nextInt(5);
            List<String> expected = all(edges, maxSteps);
            ways += expected.size();
            for (int limit : new int[] { 1, 3, 1000 }) {
                List<List<RouteEdge>> found = RouteFinder.best(byPair(edges), "a1", "z1", maxSteps, limit);
                assertThat(found).extracting(RouteFinderTest::trail).as("of %d steps in %s", maxSteps, edges)
                        .isEqualTo(expected.stream().limit(limit).toList());
            }
        }
        assertThat(ways).as("ways in all rounds").isGreaterThan(500);
    }

    private static List<RouteEdge> graph(Random random) {
        List<String> roles = List.of("a1", "a2", "b1", "b2", "c1", "d1", "e1", "z1", "z2");
        var edges = new ArrayList<RouteEdge>();
        for (int i = 8 + random.nextInt(25); i > 0; i--) {
            String from = roles.get(random.nextInt(roles.size()));
            String to = roles.get(random.nextInt(roles.size()));
            if (!from.equals(to)) {
                edges.add(edge(from, to, random.nextInt(3) == 0 ? "p" + random.nextInt(3) : null,
                        random.nextInt(4) == 0 ? null : RelatedTier.values()[random.nextInt(3)],
                        random.nextInt(4) == 0 ? null : random.nextInt(5) - 2));
            }
        }
        return edges;
    }

    /** Every way that keeps to the rules, the cheapest first, then by its roles. */
    private static List<String> all(List<RouteEdge> edges, int maxSteps) {
        var cheapest = new HashMap<List<String>, RouteEdge>();
        edges.forEach(edge -> cheapest.merge(List.of(edge.from(), edge.to()), edge,
                (one, other) -> one.cost() <= other.cost() ? one : other));
        var found = new ArrayList<List<RouteEdge>>();
        follow(List.of(), "a1", maxSteps, cheapest, found);
        return found.stream().sorted(Comparator.comparingInt(RouteFinderTest::cost).thenComparing(RouteFinderTest::trail))
                .map(RouteFinderTest::trail).toList();
    }

    private static void follow(List<RouteEdge> way, String end, int left, Map<List<String>, RouteEdge> edges,
            List<List<RouteEdge>> found) {
        if (end.equals("z1")) {
            if (keepsToTheRules(way, edges)) {
                found.add(way);
            }
        } else if (left > 0) {
            edges.values().stream().filter(edge -> edge.from().equals(end)).forEach(
                    edge -> follow(Stream.concat(way.stream(), Stream.of(edge)).toList(), edge.to(), left - 1, edges, found));
        }
    }

    private static int cost(List<RouteEdge> way) {
        return way.stream().mapToInt(RouteEdge::cost).sum();
    }

    private static boolean keepsToTheRules(List<RouteEdge> way, Map<List<String>, RouteEdge> edges) {
        Set<String> roles = new HashSet<>(Set.of("a1"));
        Set<String> left = new HashSet<>();
        String occupation = "a";
        for (RouteEdge edge : way) {
            if (!roles.add(edge.to())) {
                return false;
            }
            if (!Objects.equals(edge.toOccupation(), occupation)) {
                left.add(occupation);
                occupation = edge.toOccupation();
                if (left.contains(occupation)) {
                    return false;
                }
            }
        }
        for (int i = 0; i < way.size(); i++) {
            for (int j = i + 2; j <= way.size(); j++) {
                RouteEdge direct = edges.get(List.of(way.get(i).from(), way.get(j - 1).to()));
                if (direct != null && direct.cost() <= cost(way.subList(i, j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
