package org.careerguide.careerpath;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.Content;
import org.careerguide.content.Named;
import org.careerguide.content.Revision;
import org.careerguide.role.RatedSkills;
import org.careerguide.role.RoleCertificationView;
import org.careerguide.role.RoleContent;
import org.careerguide.role.RoleCores;
import org.careerguide.role.SkillGap;
import org.careerguide.role.WageDifference;
import org.careerguide.source.Attribution;
import org.careerguide.source.Links;
import org.careerguide.source.Missing;
import org.careerguide.web.Link;

/** Makes the views of routes: what each step brings, and what it asks for. */
@ApplicationScoped
class RouteBuilder {

    private final RouteFinder finder;
    private final RoleCores cores;

    RouteBuilder(RouteFinder finder, RoleCores cores) {
        this.finder = finder;
        this.cores = cores;
    }

    CareerRoutesView build(Content content, RoleContent from, RoleContent to, int maxSteps, int limit) {
        List<List<RouteEdge>> found = finder.find(from.slug(), to.slug(), maxSteps, limit);
        Set<RouteEdge> edges = found.stream().flatMap(List::stream).collect(Collectors.toSet());
        Map<String, RoleContent> roles = new HashMap<>(cores.findAll(content, edges.stream().map(RouteEdge::to)
                .filter(slug -> !slug.equals(to.slug())).collect(Collectors.toSet())));
        roles.put(from.slug(), from);
        roles.put(to.slug(), to);
        List<CareerPathDocument> documents = content.findAll(CareerPathDocument.class, edges.stream()
                .map(RouteEdge::careerPath).filter(Objects::nonNull).collect(Collectors.toSet())).values().stream()
                .map(Revision::document).toList();
        Map<String, CareerPathDocument> paths = documents.stream()
                .collect(Collectors.toMap(CareerPathDocument::slug, Function.identity()));
        Named named = content.named(documents);
        // A pair of roles may be on several routes.
        Map<RouteEdge, CareerRouteView.Step> steps = edges.stream().collect(Collectors.toMap(Function.identity(),
                edge -> step(edge, roles.get(edge.from()), roles.get(edge.to()), paths.get(edge.careerPath()), named)));
        List<CareerRouteView> routes = found.stream()
                .map(route -> route(from, to, route, route.stream().map(steps::get).toList())).toList();
        Set<String> shown = routes.stream().flatMap(CareerRouteView::links).map(Link::slug).collect(Collectors.toSet());
        var sources = roles.values().stream().flatMap(role -> role.creditedSources().stream())
                .filter(source -> shown.contains(source.slug())).collect(Collectors.toCollection(LinkedHashSet::new));
        documents.forEach(path -> sources.addAll(Attribution.sources(path, named)));
        return new CareerRoutesView(link(from), link(to), maxSteps,
                explanation(from.title(), to.title(), maxSteps, routes.size()), routes,
                Attribution.of(sources));
    }

    static String explanation(String from, String to, int maxSteps, int found) {
        String steps = maxSteps == 1 ? "one step" : maxSteps + " steps";
        String between = " from “" + from + "” to “" + to + "”";
        return switch (found) {
            case 0 -> "No way of at most " + steps + between + " is known, along career paths and related occupations.";
            case 1 -> "One way of at most " + steps + " leads" + between + ".";
            default -> "The best " + found + " ways of at most " + steps + between + ".";
        };
    }

    private static CareerRouteView route(RoleContent from, RoleContent to, List<RouteEdge> edges,
            List<CareerRouteView.Step> steps) {
        WageDifference.Change wages = WageDifference.between(from, to);
        return new CareerRouteView(steps.size(), edges.stream().mapToInt(RouteEdge::cost).sum(), wages.difference(),
                wages.explanation(), steps, missing(wages).reasons());
    }

    private static Missing missing(WageDifference.Change wages) {
        return Missing.stated(wages.missing() == null ? null : Map.of("wageDifference", wages.missing()))
                .value("wageDifference", wages.difference());
    }

    private static CareerRouteView.Step step(RouteEdge edge, RoleContent from, RoleContent to, CareerPathDocument path,
            Named named) {
        CareerPathDocument.Step written = path == null ? null : path.steps().get(edge.careerStep());
        Move move = Move.of(from, to, path, written, edge.careerPath() == null ? edge.relation() : null);
        List<SkillGap> skillGap = RatedSkills.of(from, to).map(rated -> rated.toGain(RatedSkills.ALL)).orElse(null);
        List<RoleCertificationView> certifications = certificationsToGain(from, to);
        // Where ratings are known and none is higher, the gap is known to be empty; only an unknown one is missing.
        Missing missing = missing(move.wages()).value("skillGap", skillGap == null ? null : "known")
                .value("certificationsToGain", certifications == null ? null : "known");
        return new CareerRouteView.Step(link(from), link(to), RouteStepKind.of(edge),
                written == null ? move.ground() : written.summary(), Links.to(path),
                move.relation() == null ? null : move.relation().tier(), move.relation() == null ? null : move.source(),
                new CareerRouteView.Cost(edge.cost(), edge.base(), edge.closeness(), edge.preparation()),
                move.wages().difference(), move.wages().explanation(), AsksForView.of(to, written, named), certifications,
                skillGap, missing.reasons());
    }

    /** The certifications for a role that are not also for another; null if none are known. */
    private static List<RoleCertificationView> certificationsToGain(RoleContent from, RoleContent to) {
        List<RoleCertificationView> all = RoleCertificationView.listOf(to, false);
        List<String> before = from.document().certifications() == null ? List.of() : from.document().certifications();
        return all.isEmpty() ? null : all.stream().filter(one -> !before.contains(one.slug())).toList();
    }

    private static Link link(RoleContent role) {
        return Links.to(role.document());
    }
}
