package org.careerguide.embed;

import java.util.List;

/** What the templates of pages show. */
public record Page(Sheet sheet, WageChart wages, SkillChart skills, String url, List<Alternate> alternates, String home,
        String theme, String style) {

    /** The page in another form. */
    public record Alternate(String type, String url, String title) {
    }

    /** Description of the page in a sentence, for search engines. */
    public String description() {
        return sheet.summary() != null ? sheet.summary()
                : sheet.title() + ": what the work is, what it asks for, what it pays and where it leads, side by side.";
    }

    /** The words before the tables, as harmless HTML. */
    public String introductionHtml() {
        return Markdown.html(sheet.introduction());
    }

    /** The words after the tables, as harmless HTML. */
    public String conclusionHtml() {
        return Markdown.html(sheet.conclusion());
    }

    /** What the first table shows. */
    public String shortCaption() {
        return sheet.title() + ", in short";
    }

    /** What the second table shows. */
    public String detailCaption() {
        return sheet.title() + ", in detail, with the source of every figure";
    }
}
