package org.careerguide.careerpath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.Content;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Named;
import org.careerguide.content.RelatedTier;
import org.careerguide.content.Revision;
import org.careerguide.content.StepKind;
import org.careerguide.content.Title;
import org.careerguide.role.RoleContent;
import org.careerguide.role.RoleCores;
import org.careerguide.source.Published;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/**
 * Finds the steps from a role, and those to it. Role A is a next step of B exactly if B is a feeder of A, with the same kind.
 */
@ApplicationScoped
class MoveFinder {

    /** The other roles of the occupation, and the roles of occupations that one of the two ranks as related to the other. */
    private static final String RELATED = """
            select t.slug, cast(null as text), 0, false from role f join role t on t.occupation_slug = f.occupation_slug
            where f.slug = :slug and t.slug <> :slug
            union all
            select t.slug, r.tier, r.position, true
            from role f join occupation_related r on r.occupation_slug = f.occupation_slug
            join role t on t.occupation_slug = r.related_slug where f.slug = :slug and t.slug <> :slug
            union all
            select t.slug, r.tier, r.position, false
            from role f join occupation_related r on r.related_slug = f.occupation_slug
            join role t on t.occupation_slug = r.occupation_slug where f.slug = :slug and t.slug <> :slug""";

    private final Session database;
    private final RoleCores cores;

    MoveFinder(Session database, RoleCores cores) {
        this.database = database;
        this.cores = cores;
    }

    /**
     * The steps at a role.
     *
     * @param role the role itself
     * @param moves the steps: those of career paths first, then by kind, closeness and title
     * @param named what the career paths refer to
     * @param known whether anything is known from which steps follow
     */
    record Found(RoleContent role, List<Move> moves, Named named, boolean known) {
    }

    /**
     * The steps from a role, or to it.
     *
     * @throws org.careerguide.error.ContentNotFoundException if the role does not exist
     */
    Found find(Content content, String slug, boolean onwards) {
        RoleContent role = cores.require(content, slug);
        List<CareerPathDocument> paths = paths(content, role);
        Map<String, Move.Relation> related = related(slug, onwards);
        Set<String> apart = apart(paths, slug);
        Map<String, CareerPathDocument> stepped = stepped(paths, slug, onwards);
        var others = new LinkedHashSet<>(stepped.keySet());
        related.keySet().stream().filter(other -> !apart.contains(other)).forEach(others::add);
        Map<String, RoleContent> roles = cores.findAll(content, others);
        List<Move> moves = others.stream().filter(roles::containsKey)
                .map(other -> move(role, roles.get(other), stepped.get(other), related.get(other), onwards))
                .filter(move -> move.kind().isPresent()).toList();
        Comparator<Move> order = Comparator.comparing((Move move) -> move.kind().orElseThrow())
                .thenComparing(Move::relation, Comparator.nullsFirst(Move.Relation.CLOSEST))
                .thenComparing(move -> Published.sortForm(move.other(onwards).title()))
                .thenComparing(move -> move.other(onwards).slug());
        return new Found(role, Stream.concat(moves.stream().filter(move -> move.step() != null),
                moves.stream().filter(move -> move.step() == null).sorted(order)).toList(), content.named(paths),
                !others.isEmpty());
    }

    private static Move move(RoleContent role, RoleContent other, CareerPathDocument path, Move.Relation relation,
            boolean onwards) {
        RoleContent from = onwards ? role : other;
        RoleContent to = onwards ? other : role;
        CareerPathDocument.Step step = path == null ? null
                : path.steps().stream().filter(one -> one.from().equals(from.slug()) && one.to().equals(to.slug()))
                        .findFirst().orElseThrow();
        return Move.of(from, to, path, step, relation);
    }

    /** The career paths with the role, by title. */
    private static List<CareerPathDocument> paths(Content content, RoleContent role) {
        List<String> slugs = content.referring(List.of(DocumentType.CAREER_PATH), DocumentKey.of(role.document())).stream()
                .map(Title::slug).toList();
        Map<String, Revision<CareerPathDocument>> found = content.findAll(CareerPathDocument.class, slugs);
        return slugs.stream().map(slug -> found.get(slug).document()).toList();
    }

    /** The career paths with a step from the role, or to it, by the slug of the other role. */
    static Map<String, CareerPathDocument> stepped(List<CareerPathDocument> paths, String slug, boolean onwards) {
        var stepped = new LinkedHashMap<String, CareerPathDocument>();
        for (CareerPathDocument path : paths) {
            path.steps().stream().filter(step -> (onwards ? step.from() : step.to()).equals(slug))
                    .forEach(step -> stepped.putIfAbsent(onwards ? step.to() : step.from(), path));
        }
        return stepped;
    }

    /** The roles on its career paths that an advancement separates from the role. */
    static Set<String> apart(List<CareerPathDocument> paths, String slug) {
        var apart = new LinkedHashSet<String>();
        for (CareerPathDocument path : paths) {
            List<CareerPathDocument.Step> steps = path.steps();
            var roles = new ArrayList<>(List.of(steps.get(0).from()));
            steps.forEach(step -> roles.add(step.to()));
            Predicate<CareerPathDocument.Step> up = step -> step.kind() == StepKind.ADVANCEMENT;
            IntStream.range(0, roles.size()).filter(at -> roles.get(at).equals(slug)).forEach(at -> {
                IntStream.range(0, roles.size()).filter(other -> steps
                        .subList(Math.min(at, other), Math.max(at, other)).stream().anyMatch(up))
                        .forEach(other -> apart.add(roles.get(other)));
            });
        }
        return apart;
    }

    /** The closest relation to each role of a related occupation; null to roles of the same occupation. */
    private Map<String, Move.Relation> related(String slug, boolean onwards) {
        var related = new HashMap<String, Move.Relation>();
        Published.noteAll(DocumentType.ROLE, DocumentType.OCCUPATION);
        List<Object[]> rows = database.createNativeQuery(RELATED, Object[].class)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH).setParameter("slug", slug).getResultList();
        for (Object[] row : rows) {
            Move.Relation relation = row[1] == null ? null
                    : new Move.Relation(RelatedTier.valueOf((String) row[1]), ((Number) row[2]).intValue(),
                            (boolean) row[3] == onwards);
            if (!related.containsKey((String) row[0]) || related.get((String) row[0]) != null && relation != null
                    && Move.Relation.CLOSEST.compare(relation, related.get((String) row[0])) < 0) {
                related.put((String) row[0], relation);
            }
        }
        return related;
    }
}
