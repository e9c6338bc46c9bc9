package org.careerguide.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.comparison.RoleOrder;
import org.careerguide.page.Article.Block;
import org.careerguide.page.Article.Item;
import org.careerguide.page.Article.Table;
import org.careerguide.role.SkillGap;
import org.careerguide.role.SkillGapView;
import org.careerguide.source.Figures;
import org.careerguide.web.ApiUrl;

/** The skills of two roles, set against each other, as an article. */
final class SkillGapArticle {

    private SkillGapArticle() {
    }

    static Article of(SkillGapView gap) {
        var credits = new Credits();
        Stream.of(gap.toGain(), gap.covered()).filter(Objects::nonNull).flatMap(List::stream)
                .forEach(skill -> credit(skill, credits));
        var blocks = new ArrayList<Block>();
        blocks.add(block("gain", "To gain", gap.toGain(), "Nothing that both are rated in is rated higher.", gap));
        blocks.add(block("bring", "To bring along", gap.covered(), "Nothing that both are rated in is rated as high.", gap));
        if (!gap.notCompared().isEmpty()) {
            blocks.add(Block.words("not-compared", "Not compared",
                    "Not both roles are rated in these: " + titles(gap.notCompared()) + "."));
        }
        blocks.add(Block.items("onward", "Go on", List.of(
                Item.link("Next steps from “" + gap.from().title() + "”", gap.from().url().absolute() + "/next-steps"),
                Item.link("All about “" + gap.to().title() + "”", gap.to().url().absolute()),
                Item.link("Compare the two",
                        ApiUrl.path(RoleOrder.onRequest(List.of(gap.from().slug(), gap.to().slug()))).absolute()))));
        return new Article("ItemList", Item.link(gap.from().title(), gap.from().url().absolute()),
                "From “" + gap.from().title() + "” to “" + gap.to().title() + "”: skills",
                "What “" + gap.to().title() + "” takes more of than “" + gap.from().title()
                        + "”, and what people bring along.",
                null, blocks, null, credits.list(), gap.attribution(), gap.contentVersion());
    }

    /** The titles, each once: a skill and a field of knowledge may have the same. */
    static String titles(List<SkillGapView.NotCompared> skills) {
        return skills.stream().map(one -> PlainText.markdown(one.skill().title())).distinct()
                .collect(Collectors.joining(", "));
    }

    private static Block block(String id, String title, List<SkillGap> skills, String none, SkillGapView gap) {
        if (skills == null) {
            return Block.words(id, title, Figures.missing(gap.missing().get(id.equals("gain") ? "toGain" : "covered")) + ".");
        }
        List<Section.Row> rows = skills.stream().map(skill -> row(skill, skills.stream()
                .filter(other -> other.title().equals(skill.title())).count() > 1)).toList();
        int shown = Math.min(rows.size(), 2 * Article.SHOWN);
        return rows.isEmpty() ? Block.words(id, title, none)
                : Block.table(id, title, null, new Table(title + ": levels of both roles",
                        "Level from 0 to 7, its difference, and in brackets the importance from 1 to 5.",
                        Stream.of(gap.from(), gap.to())
                                .map(role -> new Sheet.Head(role.slug(), role.title(), null, role.url().absolute())).toList(),
                        rows.subList(0, shown), rows.subList(shown, rows.size())));
    }

    /** The row of a skill; a skill and a field of knowledge that are called the same are told apart. */
    private static Section.Row row(SkillGap skill, boolean ambiguous) {
        return new Section.Row(ambiguous ? skill.title() + " (" + Blocks.spaced(skill.kind()).toLowerCase(Locale.ROOT) + ")"
                : skill.title(), null, PageAddress.of(skill.url().absolute()),
                List.of(value(1, skill, false), value(2, skill, true)));
    }

    /** The level, with its difference, and the importance in brackets; the importance alone where no level is known. */
    private static Section.Value value(int series, SkillGap skill, boolean second) {
        String importance = skill.importance() == null ? null
                : "(" + (second ? skill.importance().to() : skill.importance().from()).toPlainString() + ")";
        if (skill.level() == null) {
            return new Section.Value(series, "not rated", importance, null, false, null);
        }
        String difference = second && skill.level().difference().signum() != 0
                ? Figures.signed(skill.level().difference(), "score") : null;
        return new Section.Value(series, (second ? skill.level().to() : skill.level().from()).toPlainString(),
                Stream.of(difference, importance).filter(Objects::nonNull).collect(Collectors.joining(" ")), null,
                second && skill.level().difference().signum() > 0, null);
    }

    /** Notes the sources of a skill's ratings, with their dates. */
    static void credit(SkillGap skill, Credits credits) {
        List<String> dates = Stream.of(skill.level(), skill.importance()).filter(Objects::nonNull)
                .flatMap(rating -> Stream.of(rating.fromDate(), rating.toDate())).filter(Objects::nonNull).distinct().toList();
        // Only where both ratings are of one source is it known whose the dates are.
        skill.sources().forEach(source -> {
            credits.add(source, null, null);
            if (skill.sources().size() == 1) {
                dates.forEach(date -> credits.add(source, null, date));
            }
        });
    }
}
