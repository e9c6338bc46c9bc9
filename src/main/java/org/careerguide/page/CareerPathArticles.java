package org.careerguide.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.careerguide.careerpath.CareerPathView;
import org.careerguide.careerpath.CareerRouteView;
import org.careerguide.careerpath.CareerRoutesView;
import org.careerguide.page.Article.Block;
import org.careerguide.page.Article.Item;
import org.careerguide.role.WageDifference;
import org.careerguide.source.Figures;

/** Makes the articles of career paths and routes, step by step. */
final class CareerPathArticles {

    private CareerPathArticles() {
    }

    /** The article of a career path. */
    static Article of(CareerPathView path, Item parent) {
        return Article.of("ItemList", parent, path.title(), path.summary(),
                Blocks.filled(Blocks.words(path.summary(), path.description()), Block.items("steps", "Step by step",
                        path.steps().stream().map(step -> new Item(step.from().title() + " → " + step.to().title(),
                                PageAddress.of(step.to().url().absolute()), Blocks.spaced(step.kind()), step.summary(),
                                requirements(step.asksFor()))).toList()),
                        Block.links("roles", "Roles along the path", Blocks.related(path.roles()), null)),
                path.attribution());
    }

    private static String requirements(List<CareerPathView.Requirement> asksFor) {
        return asksFor == null || asksFor.isEmpty() ? null
                : asksFor.stream().map(requirement -> "- " + PlainText.markdown(requirement.text())
                        + (requirement.certifications() == null ? ""
                                : requirement.certifications().stream()
                                        .map(one -> "[" + PlainText.markdown(one.title()) + "]("
                                                + PageAddress.of(one.url().absolute()) + ")")
                                        .collect(Collectors.joining(", ", ": ", ""))))
                        .collect(Collectors.joining("\n"));
    }

    /** The article of the routes between two roles. */
    static Article of(CareerRoutesView routes) {
        var blocks = new ArrayList<Block>();
        for (CareerRouteView route : routes.routes()) {
            int number = blocks.size() + 1;
            blocks.add(Block.items("route-" + number, "Route " + number + ": " + route.stepCount()
                    + (route.stepCount() == 1 ? " step" : " steps"),
                    route.steps().stream().map(step -> new Item(
                            step.from().title() + " → " + step.to().title(), PageAddress.of(step.to().url().absolute()),
                            Blocks.spaced(step.kind()),
                            step.summary() + wage(step.wageDifference(), step.wageExplanation()),
                            requirements(step.asksFor().requirements()))).toList()));
        }
        return Article.of("ItemList", null, "From " + routes.from().title() + " to " + routes.to().title(),
                routes.explanation(), blocks, routes.attribution());
    }

    private static String wage(WageDifference difference, String explanation) {
        return explanation != null ? " " + explanation
                : difference == null ? ""
                        : " Median wage: " + Figures.change(difference.difference().amount(),
                                difference.difference().unit()) + " (" + difference.place().name() + ", "
                                + Figures.date(difference.date()) + ").";
    }
}
