package org.careerguide.embed;

import java.util.List;

import org.careerguide.web.Link;

/** What the front door shows: roles to choose from, a comparison if there is one, and the code to take it along. */
public record FrontDoor(String url, List<Link> roles, List<Sheet.Head> heads, Page page, String curated, List<Snippet> snippets,
        List<Page.Alternate> alternates, String style) {

    /** A piece of code to copy. */
    public record Snippet(String id, String title, String note, String code) {
    }

    /** What this is, in a sentence. */
    public String description() {
        return "Roles, skills, tools, certifications, wages, outlook and career paths as a REST API of your own. Pick roles, see them "
                + "compared, and take the comparison to your site.";
    }

    /** The comparison that is shown, if one is. */
    public Sheet comparison() {
        return page == null ? null : page.sheet();
    }

    /** Whether a role is the first of the comparison. */
    public boolean isFirst(String slug) {
        return isAt(0, slug);
    }

    /** Whether a role is the second of the comparison. */
    public boolean isSecond(String slug) {
        return isAt(1, slug);
    }

    private boolean isAt(int place, String slug) {
        return heads.size() > place && heads.get(place).slug().equals(slug);
    }
}
