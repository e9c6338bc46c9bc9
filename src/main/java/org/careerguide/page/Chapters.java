package org.careerguide.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careerguide.casestudy.CaseStudyView;
import org.careerguide.comparison.ComparisonView;
import org.careerguide.guide.ChapterView;
import org.careerguide.page.Article.Block;
import org.careerguide.page.Article.Item;
import org.careerguide.source.Related;
import org.careerguide.web.Link;

/** The chapters of a guide as blocks of its article. */
final class Chapters {

    private Chapters() {
    }

    static Block block(ChapterView chapter) {
        List<Item> items = new ArrayList<>();
        Article.Table table = null;
        Item next = null;
        if (chapter.role() != null) {
            next = Item.link("All about the role “" + chapter.role().title() + "”", chapter.role().url().absolute());
        }
        if (chapter.benefits() != null) {
            chapter.benefits().forEach(benefit -> items.add(new Item(benefit.title(), null, null, benefit.summary(),
                    benefit.description())));
        }
        if (chapter.tips() != null) {
            chapter.tips().forEach(tip -> items.add(new Item(tip.title(), null, null, tip.summary(), tip.description()
                    + mentioned(tip.certifications()))));
        }
        if (chapter.caseStudies() != null) {
            chapter.caseStudies().forEach(story -> items.add(story.story() instanceof CaseStudyView study
                    ? new Item(study.title(), PageAddress.of(study.url().absolute()),
                            Blocks.spaced(study.verification()), study.summary(), null)
                    : Item.link(((Related) story.story()).title(), ((Related) story.story()).url().absolute())));
        }
        if (chapter.comparison() instanceof ComparisonView comparison) {
            table = table(comparison);
            next = Item.link("The whole comparison, with every figure", comparison.url().absolute());
        }
        return new Block(chapter.slug(), chapter.title(), chapter.body(), List.of(), items, List.of(), Article.Layout.LIST,
                table,
                next);
    }

    private static Article.Table table(ComparisonView comparison) {
        return new Article.Table(comparison.title(), null, comparison.roles().stream()
                .map(role -> new Sheet.Head(role.slug(), role.title(), null, role.url().absolute())).toList(),
                comparison.criteria().stream().map(criterion -> new Section.Row(criterion.title(), null, null,
                        IntStream.range(0, comparison.roles().size()).mapToObj(i -> new Section.Value(i + 1,
                                criterion.values().get(i).items().stream().map(item -> item.text())
                                        .collect(Collectors.joining(", ")),
                                null, null, false, null)).toList()))
                        .toList(),
                List.of());
    }

    private static String mentioned(List<Link> links) {
        return links == null || links.isEmpty() ? ""
                : links.stream().map(link -> "[" + PlainText.markdown(link.title()) + "]("
                        + PageAddress.of(link.url().absolute()) + ")").collect(Collectors.joining(", ", "\n\n", ""));
    }
}
