package org.careerguide.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.careerguide.comparison.ComparedRoles;

/** What the templates of pages about roles show. */
public record Page(Meta meta, Sheet sheet, WageChart wages, WageYears years, ChangeChart change, List<Section> curated,
        List<Section> sections, List<Onward> onward, List<Chip> chips) {

    private static final Set<String> LEADING = Set.of("wages", Sections.PLACES, "outlook", "education", "primary-focus");

    /** Related pages. */
    public record Onward(String title, List<Target> targets, List<Target> more) {

        /** How many targets there are. */
        public int count() {
            return targets.size() + more.size();
        }
    }

    /** A role of a comparison, its page, and the page of the comparison without it. */
    public record Chip(String title, String page, String without) {
    }

    /** The titles of sections that are unknown for one reason. */
    public record Unknown(String reason, List<String> titles) {
    }

    /** A related page; the addresses of the comparison with it and of the routes to it may be null. */
    public record Target(String title, String url, String compare, String way) {

        static Target to(String title, String url) {
            return new Target(title, url, null, null);
        }
    }

    /** A page of a sheet with places to go on to. */
    static Page of(Meta meta, Sheet sheet, WageYears years, List<Sheet.Line> places, List<Onward> onward, List<Chip> chips) {
        return new Page(meta, sheet, WageChart.of(sheet), years, ChangeChart.of(sheet), Sections.curated(sheet),
                Sections.of(sheet, places), onward, chips);
    }

    /** The sections that readers decide by. */
    public List<Section> leading() {
        return sections.stream().filter(section -> LEADING.contains(section.code()) && !section.isUnknown()).toList();
    }

    /** The other sections. */
    public List<Section> following() {
        return sections.stream().filter(section -> !LEADING.contains(section.code()) && !section.isUnknown()).toList();
    }

    /** The sections of which nothing is known of any role, by the reasons. */
    public List<Unknown> unknown() {
        return sections.stream().filter(Section::isUnknown)
                .collect(Collectors.groupingBy(Section::reasons, LinkedHashMap::new,
                        Collectors.mapping(Section::title, Collectors.toList())))
                .entrySet().stream().map(one -> new Unknown(one.getKey(), one.getValue())).toList();
    }

    /** Whether another role can be compared with those that are shown. */
    public boolean hasRoom() {
        return sheet.heads().size() < ComparedRoles.MAX;
    }

    /** The slugs of the roles that are shown, as addresses name them. */
    public String slugs() {
        return sheet.heads().stream().map(Sheet.Head::slug).collect(Collectors.joining(","));
    }

    /** Whether there is room for two sections beside each other on a wide screen. */
    public boolean isNarrow() {
        return sheet.heads().size() <= 3;
    }

    /** The words before the tables, as harmless HTML. */
    public String introductionHtml() {
        return Markdown.html(sheet.introduction());
    }

    /** The words after the tables, as harmless HTML. */
    public String conclusionHtml() {
        return Markdown.html(sheet.conclusion());
    }
}
