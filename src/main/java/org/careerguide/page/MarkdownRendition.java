package org.careerguide.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.source.SourceCredit;

/** A sheet as Markdown, in the form that GitHub renders: a title, the words, a table, and the credits. */
final class MarkdownRendition {

    private static final String BREAK = "<br>";

    private MarkdownRendition() {
    }

    static String of(Sheet sheet, String url) {
        var text = new StringBuilder("# ").append(PlainText.markdown(sheet.title())).append("\n\n");
        if (sheet.summary() != null) {
            text.append(PlainText.markdown(sheet.summary())).append("\n\n");
        }
        if (sheet.introduction() != null) {
            text.append(Markdown.markdown(sheet.introduction())).append("\n\n");
        }
        if (sheet.words() != null) {
            text.append(ArticleMarkdown.words(sheet.words())).append("\n\n");
        }
        List<Sheet.Part> curated = sheet.parts().stream().filter(Sheet.Part::curated).toList();
        if (!curated.isEmpty()) {
            text.append("## In short\n\n").append(table(sheet.heads(), curated)).append('\n');
        }
        text.append(curated.isEmpty() ? "## Overview\n\n" : "## In detail\n\n")
                .append(table(sheet.heads(), sheet.parts().stream().filter(part -> !part.curated()).toList())).append('\n');
        if (sheet.conclusion() != null) {
            text.append("## Verdict\n\n").append(Markdown.markdown(sheet.conclusion())).append("\n\n");
        }
        for (Sheet.Choice choice : sheet.choices()) {
            text.append("Choose ").append(PlainText.markdown(choice.head().title())).append(" if\n\n");
            choice.chooseIf().forEach(reason -> text.append("- ").append(PlainText.markdown(reason)).append('\n'));
            text.append('\n');
        }
        return text.append(credits(sheet, url)).toString();
    }

    private static String table(List<Sheet.Head> heads, List<Sheet.Part> parts) {
        var table = new StringBuilder("| |");
        heads.forEach(head -> table.append(" [").append(PlainText.markdown(head.title())).append("](").append(head.page())
                .append(") |"));
        table.append("\n|---|").append("---|".repeat(heads.size())).append('\n');
        for (Sheet.Part part : parts) {
            table.append("| **").append(PlainText.markdown(part.heading())).append("** |");
            part.cells().forEach(cell -> table.append(' ').append(cell(cell, part.curated())).append(" |"));
            table.append('\n');
        }
        return table.toString();
    }

    private static String cell(Sheet.Cell cell, boolean linked) {
        if (cell.missing() != null) {
            return cell.missing();
        }
        String lines = Stream.concat(cell.lines().stream().map(line -> line(line, linked)),
                cell.notes().stream().map(PlainText::markdown)).collect(Collectors.joining(BREAK));
        String origins = cell.origins().stream().map(MarkdownRendition::origin).collect(Collectors.joining(BREAK));
        return origins.isEmpty() ? lines : lines + BREAK + origins;
    }

    private static String line(Sheet.Line line, boolean linked) {
        String text = PlainText.markdown(line.text());
        if (line.shown() != null) {
            text += ": " + PlainText.markdown(line.shown());
        }
        if (line.compared() != null) {
            text += " (" + PlainText.markdown(line.compared()) + ")";
        }
        if (linked && line.page() != null) {
            text = "[" + text + "](" + line.page() + ")";
        }
        return line.standing() == Sheet.Standing.SHARED ? text + " *(all)*" : text;
    }

    private static String origin(Sheet.Origin origin) {
        String text = "Source: [" + PlainText.markdown(origin.source()) + "](" + origin.url() + ")";
        if (origin.place() != null) {
            text += ", " + PlainText.markdown(origin.place());
        }
        if (origin.when() != null) {
            text += ", " + PlainText.markdown(origin.when());
        }
        return origin.via() == null ? text : text + ", for " + PlainText.markdown(origin.via());
    }

    private static String credits(Sheet sheet, String url) {
        var text = new StringBuilder("---\n\n").append(PlainText.markdown(sheet.attribution().text())).append("\n\nLicence: [")
                .append(PlainText.markdown(sheet.attribution().licence().name())).append("](")
                .append(sheet.attribution().licence().url()).append(").\n");
        if (sheet.attribution().sources() != null) {
            for (SourceCredit source : sheet.attribution().sources()) {
                text.append("- ").append(PlainText.markdown(source.publisher())).append(", [")
                        .append(PlainText.markdown(source.title())).append("](").append(source.url().absolute()).append("), ")
                        .append(PlainText.markdown(source.licence())).append('\n');
            }
        }
        return text.append("\n<").append(url).append(">, version ").append(sheet.contentVersion()).append(" of the content\n")
                .toString();
    }
}
