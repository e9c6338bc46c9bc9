package org.careerguide.careerpath;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.RelatedTier;
import org.careerguide.role.EducationView;
import org.careerguide.role.JobZoneView;
import org.careerguide.role.Role;
import org.careerguide.role.RoleCertificationView;
import org.careerguide.role.SkillGap;
import org.careerguide.role.WageDifference;
import org.careerguide.source.Attribution;
import org.careerguide.source.Missing;
import org.careerguide.source.Source;
import org.careerguide.web.Link;

/** Says of each step of the ways between two roles what it brings and what it asks for. */
@ApplicationScoped
class RouteBuilder {

    private final RouteFinder finder;

    RouteBuilder(RouteFinder finder) {
        this.finder = finder;
    }

    CareerRoutesView build(Role from, Role to, int maxSteps, int limit) {
        List<List<RouteEdge>> found = finder.find(from.slug, to.slug, maxSteps, limit);
        Map<String, Role> roles = Role.listBySlugs(found.stream().flatMap(List::stream).map(RouteEdge::to)
                .collect(Collectors.toSet())).stream().collect(Collectors.toMap(role -> role.slug, role -> role));
        roles.put(from.slug, from);
        Map<Long, CareerStep> careerSteps = CareerStep.listByIds(found.stream().flatMap(List::stream)
                .map(RouteEdge::careerStep).filter(id -> id != null).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(step -> step.id, step -> step));
        // A pair of roles may be on several ways.
        var steps = new HashMap<RouteEdge, CareerRouteView.Step>();
        List<CareerRouteView> routes = found.stream().map(edges -> route(from, to,
                edges.stream().map(edge -> steps.computeIfAbsent(edge,
                        one -> step(one, roles.get(one.from()), roles.get(one.to()), careerSteps.get(one.careerStep()))))
                        .toList()))
                .toList();
        Set<String> shown = routes.stream().flatMap(CareerRouteView::links).map(Link::slug).collect(Collectors.toSet());
        var sources = roles.values().stream().flatMap(role -> role.creditedSources().stream())
                .filter(source -> shown.contains(source.slug)).collect(Collectors.toCollection(LinkedHashSet::new));
        careerSteps.values().forEach(step -> sources.addAll(step.careerPath.sources));
        return new CareerRoutesView(link(from), link(to), maxSteps, explanation(from, to, maxSteps, routes.size()), routes,
                Attribution.of(sources));
    }

    private static String explanation(Role from, Role to, int maxSteps, int found) {
        String steps = maxSteps == 1 ? "one step" : maxSteps + " steps";
        String between = " from “" + from.title + "” to “" + to.title + "”";
        return switch (found) {
            case 0 -> "No way of at most " + steps + between + " is known, along career paths and related occupations.";
            case 1 -> "One way of at most " + steps + " leads" + between + ".";
            default -> "The best " + found + " ways of at most " + steps + between + ".";
        };
    }

    private static CareerRouteView route(Role from, Role to, List<CareerRouteView.Step> steps) {
        WageDifference.Change wages = WageDifference.between(from, to);
        return new CareerRouteView(steps.size(), wages.difference(), wages.explanation(), steps, missing(wages).reasons());
    }

    private static Missing missing(WageDifference.Change wages) {
        return Missing.stated(wages.missing() == null ? null : Map.of("wageDifference", wages.missing()))
                .value("wageDifference", wages.difference());
    }

    private static CareerRouteView.Step step(RouteEdge edge, Role from, Role to, CareerStep careerStep) {
        boolean written = careerStep != null;
        WageDifference.Change wages = WageDifference.between(from, to);
        List<SkillGap> skillGap = SkillGap.listOf(from, to);
        Source source = written ? null : from.occupation.relatedSource(to.occupation.slug);
        // Where ratings are known and none is higher, the gap is known to be empty; only an unknown one is missing.
        Missing missing = missing(wages).value("skillGap", skillGap == null ? null : "known");
        return new CareerRouteView.Step(link(from), link(to),
                written ? RouteStepKind.of(careerStep.kind) : RouteStepKind.RELATED_OCCUPATION,
                written ? careerStep.summary : nearness(edge.tier(), from, to),
                written ? Link.of("career-paths", careerStep.careerPath.slug, careerStep.careerPath.title) : null,
                edge.tier(), source == null ? null : Link.of("sources", source.slug, source.title),
                wages.difference(), wages.explanation(), asksFor(to, careerStep), skillGap, missing.reasons());
    }

    private static CareerRouteView.AsksFor asksFor(Role role, CareerStep careerStep) {
        EducationView education = EducationView.of(role);
        JobZoneView jobZone = JobZoneView.of(role);
        List<RoleCertificationView> certifications = RoleCertificationView.listOf(role);
        return new CareerRouteView.AsksFor(education, jobZone, Missing.orNull(certifications),
                careerStep == null ? null : Missing.orNull(CareerPathView.requirements(careerStep, false)),
                Missing.stated(role.missing).value("education", education).value("jobZone", jobZone)
                        .value("certifications", certifications).reasons());
    }

    private static String nearness(RelatedTier tier, Role from, Role to) {
        return tier.saying(to.occupation.title, from.occupation.title);
    }

    private static Link link(Role role) {
        return Link.of("roles", role.slug, role.title);
    }
}
