package org.careerguide.page;

import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.careerguide.interest.MatchView;
import org.careerguide.page.Article.Aspect;
import org.careerguide.page.Article.Detail;
import org.careerguide.page.Article.Item;

/** Roles that match a profile as items of a page: what fits and what does not in a few words, with the reasons as details. */
final class Matches {

    private Matches() {
    }

    static List<Item> items(List<MatchView> matches, Credits credits) {
        return matches.stream().map(match -> item(match, credits)).toList();
    }

    private static Item item(MatchView match, Credits credits) {
        Stream.of(match.fits(), match.doesNotFit()).flatMap(List::stream)
                .forEach(reason -> credits.add(reason.source(), reason.place() == null ? null : reason.place().name(),
                        reason.date()));
        List<Aspect> reasons = Stream.of(aspect("Fits", match.fits()), aspect("Does not fit", match.doesNotFit()),
                aspect("Unknown", match.unknown())).filter(Objects::nonNull).toList();
        int count = reasons.stream().mapToInt(aspect -> aspect.values().size()).sum();
        return new Item(match.title(), PageAddress.of(match.url().absolute()),
                "fit " + match.fit().setScale(2, RoundingMode.HALF_UP).toPlainString(),
                ListItem.brief(match.summary()), null,
                reasons.stream().map(aspect -> new Aspect(aspect.name(), aspect.values().stream().map(Matches::brief).toList()))
                        .toList(),
                count == 0 ? null : new Detail(count == 1 ? "Show the reason" : "Show all " + count + " reasons", reasons),
                List.of(Item.link("Next steps from here", match.url().absolute() + "/next-steps")));
    }

    private static Aspect aspect(String name, List<MatchView.Reason> reasons) {
        return reasons.isEmpty() ? null : new Aspect(name, reasons.stream().map(MatchView.Reason::text).toList());
    }

    /** What a reason is about: the text before its colon. */
    private static String brief(String reason) {
        return reason.replaceFirst(": (?:among your|you have|the role is not).*$", "");
    }
}
