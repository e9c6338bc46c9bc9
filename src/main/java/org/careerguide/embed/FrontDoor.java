package org.careerguide.embed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careerguide.page.Meta;
import org.careerguide.page.Page;
import org.careerguide.page.Sheet;
import org.careerguide.web.Link;

/**
 * What the front door shows: roles to choose from, the chosen ones, examples, families to browse, and code to copy.
 *
 * @param heads the chosen roles; there may be only one
 * @param page the page of the comparison or of the single role; null if no role is published
 * @param curated address of the written comparison of the roles; null if there is none
 * @param query the words of the search for a role; null without a search
 * @param found roles that have the words in a title, each with the address that adds it
 * @param preview address of the page that the code shows
 */
public record FrontDoor(Meta meta, List<Link> roles, List<Sheet.Head> heads, Page page, String curated, List<Chip> chips,
        String query, List<Chip> found, List<Target> examples, List<Target> families, Look look, String preview,
        List<Snippet> snippets, List<Snippet> citations) {

    /** What the guide is for. */
    static final String TITLE = "Compare job roles side by side";

    /** What the guide has, in a sentence or two. */
    static final String DESCRIPTION = "Pay, outlook, education, skills and tools of job roles, compared side by side. Every figure "
            + "says its source, place and date. For sites and programs there are embed codes and a REST API.";

    /** The heading of the page. */
    public String heading() {
        return TITLE;
    }

    /** A piece of code to copy. */
    public record Snippet(String id, String title, String note, String code) {
    }

    /** A page to go to. */
    public record Target(String title, String url) {
    }

    /** A value that can be chosen. */
    public record Choice(String code, String title, boolean chosen) {
    }

    /** How the embed looks: one word each for view, theme and rows, and a colour such as {@code #0b7285}. */
    public record Look(String view, String theme, String accent, String criteria) {

        static final Look STANDARD = new Look("card", "auto", "#0b7285", "all");

        /** The parameters of the embed that differ from their defaults, each as name=value. */
        List<String> parameters() {
            return Stream.of(parameter("view", view, STANDARD.view), parameter("theme", theme, STANDARD.theme),
                    parameter("accent", accent.replace("#", ""), STANDARD.accent.replace("#", "")),
                    parameter("criteria", criteria, STANDARD.criteria)).filter(Objects::nonNull).toList();
        }

        private static String parameter(String name, String value, String standard) {
            return value.equals(standard) ? null : name + "=" + value;
        }
    }

    /** A role to choose or to drop, and the address that does so. */
    public record Chip(String slug, String title, String without) {
    }

    /** The sheet that is shown; null if no role is published. */
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

    /** The slugs of the chosen roles, separated by commas. */
    public String chosen() {
        return heads.stream().map(Sheet.Head::slug).collect(Collectors.joining(","));
    }

    /** The accent of the embed. */
    public String accent() {
        return look.accent();
    }

    /** The views of an embed. */
    public List<Choice> views() {
        return choices(look.view(), "card", "Card", "full", "Everything");
    }

    /** The themes of an embed. */
    public List<Choice> themes() {
        return choices(look.theme(), "auto", "The reader's", "light", "Light", "dark", "Dark");
    }

    /** The rows that an embed can show. */
    public List<Choice> criteria() {
        return choices(look.criteria(), "all", "All rows", "wages,outlook", "Pay and outlook", "wages,outlook,education",
                "Pay, outlook and education", "skills,knowledge,tools", "Skills and tools", "responsibilities",
                "Responsibilities");
    }

    private static List<Choice> choices(String chosen, String... codesAndTitles) {
        return IntStream.iterate(0, i -> i < codesAndTitles.length, i -> i + 2)
                .mapToObj(i -> new Choice(codesAndTitles[i], codesAndTitles[i + 1], codesAndTitles[i].equals(chosen)))
                .toList();
    }

    private boolean isAt(int place, String slug) {
        return heads.size() > place && heads.get(place).slug().equals(slug);
    }
}
