package org.careerguide.page;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.source.SourceCredit;

/** An article as Markdown. */
final class ArticleMarkdown {

    private ArticleMarkdown() {
    }

    static String of(Article article, String url) {
        var text = new StringBuilder("# ").append(PlainText.markdown(article.title())).append("\n\n");
        if (article.summary() != null) {
            text.append(PlainText.markdown(article.summary())).append("\n\n");
        }
        if (article.words() != null) {
            text.append(words(article.words())).append("\n\n");
        }
        article.blocks().forEach(block -> append(text, block));
        if (!article.credits().isEmpty()) {
            text.append("Sources of the figures: ").append(article.credits().stream()
                    .map(credit -> linked(credit.source(), credit.url()) + (credit.details().isEmpty() ? ""
                            : ", " + PlainText.markdown(String.join(", ", credit.details()))))
                    .collect(Collectors.joining("; "))).append("\n\n");
        }
        if (article.attribution() != null) {
            text.append("---\n\n").append(PlainText.markdown(article.attribution().text())).append("\n\nLicence: [")
                    .append(PlainText.markdown(article.attribution().licence().name())).append("](")
                    .append(article.attribution().licence().url()).append(").\n");
            if (article.attribution().sources() != null) {
                article.attribution().sources().forEach(source -> text.append(credit(source)));
            }
        }
        return text.append("\n<").append(url).append(">\n").toString();
    }

    private static void append(StringBuilder text, Article.Block block) {
        if (block.title() != null) {
            text.append("## ").append(PlainText.markdown(block.title())).append("\n\n");
        }
        if (block.markdown() != null) {
            text.append(Markdown.markdown(block.markdown())).append("\n\n");
        }
        block.facts().forEach(fact -> text.append("- **").append(PlainText.markdown(fact.title())).append("**: ")
                .append(linked(fact.text(), fact.url())).append('\n'));
        Stream.concat(block.items().stream(), block.more().stream()).forEach(item -> {
            text.append("- ").append(linked(item.title(), item.url()));
            if (item.note() != null) {
                text.append(" (").append(PlainText.markdown(item.note())).append(')');
            }
            if (item.text() != null) {
                text.append(": ").append(PlainText.markdown(item.text()));
            }
            text.append('\n');
            if (item.markdown() != null) {
                text.append('\n').append(Markdown.markdown(item.markdown()).indent(2)).append('\n');
            }
            Stream.concat(item.aspects().stream(), Stream.ofNullable(item.detail()).flatMap(more -> more.aspects().stream()))
                    .collect(Collectors.toMap(Article.Aspect::name, aspect -> aspect, (shown, all) -> all, LinkedHashMap::new))
                    .values().forEach(aspect -> text.append("  - **").append(PlainText.markdown(aspect.name())).append("**: ")
                            .append(PlainText.markdown(aspect.brief())).append('\n'));
        });
        if (block.table() != null) {
            append(text, block.table());
        }
        if (block.next() != null) {
            text.append('\n').append(linked(block.next().title(), block.next().url())).append('\n');
        }
        text.append('\n');
    }

    private static void append(StringBuilder text, Article.Table table) {
        if (table.hint() != null) {
            text.append(PlainText.markdown(table.hint())).append("\n\n");
        }
        text.append("| |");
        table.heads().forEach(head -> text.append(' ').append(linked(head.title(), head.page())).append(" |"));
        text.append("\n|---|").append("---|".repeat(table.heads().size())).append('\n');
        Stream.concat(table.rows().stream(), table.more().stream()).forEach(row -> {
            text.append("| ").append(linked(row.title(), row.url())).append(" |");
            row.values().forEach(value -> text.append(' ').append(PlainText.markdown(
                    Stream.of(value.text(), value.added(), value.missing()).filter(Objects::nonNull)
                            .collect(Collectors.joining(", "))))
                    .append(" |"));
            text.append('\n');
        });
    }

    /** States the source of the text. */
    static String words(Article.Item source) {
        return "In the words of " + linked(source.title(), source.url()) + ".";
    }

    private static String linked(String text, String url) {
        return url == null ? PlainText.markdown(text) : "[" + PlainText.markdown(text) + "](" + url + ")";
    }

    private static String credit(SourceCredit source) {
        return "- " + PlainText.markdown(source.publisher()) + ", [" + PlainText.markdown(source.title()) + "]("
                + PageAddress.of(source.url().absolute()) + "), " + PlainText.markdown(source.licence()) + "\n";
    }
}
