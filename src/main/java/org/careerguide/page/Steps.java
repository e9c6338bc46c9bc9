package org.careerguide.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.careerpath.AsksForView;
import org.careerguide.careerpath.CareerPathView;
import org.careerguide.careerpath.MoveKind;
import org.careerguide.careerpath.NextStepView;
import org.careerguide.comparison.RoleOrder;
import org.careerguide.content.MissingReason;
import org.careerguide.page.Article.Aspect;
import org.careerguide.page.Article.Block;
import org.careerguide.page.Article.Detail;
import org.careerguide.page.Article.Item;
import org.careerguide.role.RoleCertificationView;
import org.careerguide.role.SkillGap;
import org.careerguide.role.TaskInCommon;
import org.careerguide.role.WageDifference;
import org.careerguide.source.Figures;
import org.careerguide.web.ApiUrl;

/** Steps from a role or to it as parts of a page, one for each kind: what a step brings, with the rest as details. */
final class Steps {

    private static final String GAIN = "Skills to gain";
    private static final String BRING = "Skills to bring along";
    private static final String TASKS = "Tasks in common";

    private Steps() {
    }

    static List<Block> blocks(List<NextStepView> steps, Credits credits) {
        LatestDate latest = LatestDate.of(steps.stream().map(NextStepView::wageDifference).filter(Objects::nonNull)
                .map(WageDifference::date));
        var blocks = new ArrayList<Block>();
        for (MoveKind kind : MoveKind.values()) {
            List<Item> items = steps.stream().filter(step -> step.kind() == kind).map(step -> item(step, latest, credits))
                    .toList();
            if (!items.isEmpty()) {
                blocks.add(Block.cards(kind.code(), kind.title(), kind.summary(), items, Article.SHOWN));
            }
        }
        return blocks;
    }

    private static Item item(NextStepView step, LatestDate latest, Credits credits) {
        credit(step, credits);
        List<String> gain = gain(step);
        var closed = new ArrayList<Aspect>();
        if (gain.size() > Article.SHOWN) {
            closed.add(new Aspect(GAIN, gain));
        }
        closed.add(new Aspect(BRING, titles(step.skillsToBring(), SkillGap::title)));
        closed.add(new Aspect(TASKS, titles(step.tasksInCommon(), TaskInCommon::title)));
        closed.removeIf(aspect -> aspect.values().isEmpty());
        String title = closed.stream().map(aspect -> "%d %s".formatted(aspect.values().size(),
                aspect.values().size() == 1 ? singular(aspect.name()) : lower(aspect.name())))
                .collect(Collectors.joining(" and ", "Show ", ""));
        return new Item(step.title(), PageAddress.of(step.url().absolute()), pay(step, latest), reason(step), null,
                List.of(new Aspect("Asks for", asksFor(step.asksFor())), new Aspect(GAIN, gain.isEmpty()
                        ? List.of(reason(step.missing(), "skillsToGain", "None is rated higher"))
                        : gain.subList(0, Math.min(Article.SHOWN, gain.size())))),
                closed.isEmpty() ? null : new Detail(title, closed),
                List.of(Item.link("All skills of both", step.skillGap().absolute()),
                        Item.link("Compare",
                                ApiUrl.path(RoleOrder.onRequest(List.of(step.from().slug(), step.to().slug()))).absolute())));
    }

    /** Why it is a step, without the titles and the kind under which it stands. */
    private static String reason(NextStepView step) {
        String ground = step.careerPath() == null && step.tier() != null ? step.tier().saying() : step.ground();
        String why = step.why();
        return (ground + " " + why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1)).strip();
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String singular(String name) {
        return lower(name).replaceFirst("s ", " ");
    }

    private static <T> List<String> titles(List<T> things, Function<T, String> title) {
        return Stream.ofNullable(things).flatMap(List::stream).map(title).toList();
    }

    private static String pay(NextStepView step, LatestDate latest) {
        WageDifference wages = step.wageDifference();
        if (wages == null) {
            return step.wageExplanation() != null ? "Pay " + lower(step.wageExplanation()).replaceFirst("\\.$", "")
                    : "Pay: " + lower(reason(step.missing(), "wageDifference", "Not known"));
        }
        BigDecimal amount = wages.difference().amount();
        return (amount.signum() == 0 ? "The same pay" : Figures.change(amount, wages.difference().unit()))
                + latest.mark(wages.date());
    }

    private static String reason(Map<String, MissingReason> missing, String name, String otherwise) {
        return missing != null && missing.containsKey(name) ? Figures.missing(missing.get(name)) : otherwise;
    }

    private static List<String> asksFor(AsksForView requirements) {
        List<String> known = Stream.of(
                Stream.ofNullable(requirements.education()).map(education -> education.entryEducation()),
                Stream.ofNullable(requirements.jobZone()).map(zone -> "job zone " + zone.zone() + " of 5"),
                Stream.ofNullable(requirements.certifications()).flatMap(List::stream).map(RoleCertificationView::title),
                Stream.ofNullable(requirements.requirements()).flatMap(List::stream).map(CareerPathView.Requirement::text))
                .flatMap(texts -> texts).filter(Objects::nonNull).toList();
        return known.isEmpty() ? List.of(Figures.missing(MissingReason.NOT_COLLECTED)) : known;
    }

    private static List<String> gain(NextStepView step) {
        return titles(step.skillsToGain(), gap -> gap.title()
                + (gap.level() == null || gap.level().difference().signum() <= 0 ? ""
                        : " (" + Figures.signed(gap.level().difference(), "score") + ")"));
    }

    private static void credit(NextStepView step, Credits credits) {
        if (step.wageDifference() != null) {
            step.wageDifference().sources().forEach(source -> credits.add(source, step.wageDifference().place().name(),
                    step.wageDifference().date()));
        }
        if (step.asksFor().education() != null) {
            credits.add(step.asksFor().education().source(), step.asksFor().education().place().name(),
                    step.asksFor().education().date());
        }
        if (step.asksFor().jobZone() != null) {
            credits.add(step.asksFor().jobZone().source(), null, step.asksFor().jobZone().date());
        }
        Stream.of(step.skillsToGain(), step.skillsToBring()).filter(Objects::nonNull).flatMap(List::stream)
                .forEach(gap -> SkillGapArticle.credit(gap, credits));
        Stream.ofNullable(step.tasksInCommon()).flatMap(List::stream).forEach(task -> credits.add(task.source(), null, null));
        credits.add(step.source(), null, null);
    }
}
