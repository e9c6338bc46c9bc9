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
            comparison.criteria().forEach(criterion -> items.add(new Item(criterion.title(), null, null, null,
                    IntStream.range(0, comparison.roles().size()).mapToObj(i -> "- **"
                            + PlainText.markdown(comparison.roles().get(i).title()) + "**: " + criterion.values().get(i).items()
                                    .stream().map(item -> PlainText.markdown(item.text())).collect(Collectors.joining("; ")))
                            .collect(Collectors.joining("\n")))));
            next = Item.link("The whole comparison, with every figure", comparison.url().absolute());
        }
        return Block.items(chapter.slug(), chapter.title(), chapter.body(), items, next);
    }

    private static String mentioned(List<Link> links) {
        return links == null || links.isEmpty() ? ""
                : links.stream().map(link -> "[" + PlainText.markdown(link.title()) + "]("
                        + PageAddress.of(link.url().absolute()) + ")").collect(Collectors.joining(", ", "\n\n", ""));
    }
}
