package org.careerguide.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.careerguide.source.Attribution;
import org.careerguide.web.Link;

/**
 * A page other than that of a role or comparison: words, facts and links in blocks.
 *
 * @param type what the page is about, in the terms of schema.org
 * @param parent the list that it stands in; null if there is none
 * @param words the source of the text; null if it is the guide's own
 * @param search the search form; null if nothing can be searched
 * @param credits the sources of the figures of a list, each once; empty for other pages
 * @param attribution the credits; null of a list
 * @param version of the content; null if the view does not state it
 */
public record Article(String type, Item parent, String title, String summary, Item words, List<Block> blocks, Search search,
        List<Section.Credit> credits, Attribution attribution, Long version) {

    /** How many values of an aspect, and items of a block, are shown without opening more. */
    static final int SHOWN = Sections.SHOWN;

    static Article of(String type, Item parent, String title, String summary, List<Block> blocks, Attribution attribution) {
        return new Article(type, parent, title, summary, null, blocks, null, List.of(), attribution, null);
    }

    /** Returns this article with the source of its text; unchanged if the source is null. */
    Article inWordsOf(Link source) {
        return source == null ? this
                : new Article(type, parent, title, summary, Item.link(source.title(), source.url().absolute()), blocks, search,
                        credits, attribution, version);
    }

    /** Whether it is the search over everything, which needs no second field. */
    public boolean isSearch() {
        return search != null && search.url().endsWith("/api/v1/search.html");
    }

    /** The blocks that have a title. */
    public List<Block> contents() {
        return type.equals("Article") ? blocks.stream().filter(block -> block.title() != null).toList() : List.of();
    }

    /** A field to search by: the address, the name of the parameter, a label, and what was searched for, which may be null. */
    public record Search(String url, String parameter, String label, String value) {

        /** Whether the list can be shown without a search. */
        public boolean isFilter() {
            return parameter.equals("q");
        }
    }

    /** A labelled fact; {@code url} may be null. */
    public record Fact(String title, String text, String url) {
    }

    /** Named values of an item. */
    public record Aspect(String name, List<String> values) {

        public Aspect {
            // Values stand one after the other, with semicolons between them.
            values = values.stream().map(value -> value.replaceFirst("\\.$", "")).toList();
        }

        /** The first values, and how many more there are, as one text. */
        String brief() {
            String first = values.stream().limit(SHOWN).collect(Collectors.joining("; "));
            return values.size() > SHOWN ? first + "; and " + (values.size() - SHOWN) + " more" : first;
        }
    }

    /** Details that the reader opens, with the title to click. */
    public record Detail(String title, List<Aspect> aspects) {
    }

    /**
     * An item of a block; everything but the title may be null.
     *
     * @param aspects what is shown at once; may be empty
     * @param links related links; may be empty
     */
    public record Item(String title, String url, String note, String text, String markdown, List<Aspect> aspects,
            Detail detail, List<Item> links) {

        Item(String title, String url, String note, String text, String markdown) {
            this(title, url, note, text, markdown, List.of(), null, List.of());
        }

        /** Whether it has more than a title, which then is a heading. */
        public boolean isHeading() {
            return note != null || text != null || markdown != null || !aspects.isEmpty() || detail != null;
        }

        static Item link(String title, String url) {
            return new Item(title, PageAddress.of(url), null, null, null);
        }

        /** The words as harmless HTML. */
        public String html() {
            return Markdown.html(markdown);
        }
    }

    /** Rows with a value for each role, of which a few are shown at once; the hint, which may be null, says what the values are. */
    public record Table(String caption, String hint, List<Sheet.Head> heads, List<Section.Row> rows, List<Section.Row> more) {

        /** What the other rows are. */
        public String moreCaption() {
            return caption + ", the others";
        }

        /** How many rows there are. */
        public int count() {
            return rows.size() + more.size();
        }
    }

    /** Layout of items on a page. */
    public enum Layout {
        /** Each item below the one before. */
        LIST,
        /** Short ones in columns. */
        COMPACT,
        /** Long ones, side by side where there is room. */
        CARDS;

        /** Name in styles. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A part of a page; title, words, table and the next link may be null. */
    public record Block(String id, String title, String markdown, List<Fact> facts, List<Item> items, List<Item> more,
            Layout layout, Table table, Item next) {

        static Block words(String id, String title, String markdown) {
            return new Block(id, title, markdown, List.of(), List.of(), List.of(), Layout.LIST, null, null);
        }

        static Block facts(String id, String title, List<Fact> facts) {
            return new Block(id, title, null, facts, List.of(), List.of(), Layout.LIST, null, null);
        }

        static Block items(String id, String title, List<Item> items) {
            return items(id, title, null, items, null);
        }

        /** Items after some words; these and {@code next} may be null. */
        static Block items(String id, String title, String markdown, List<Item> items, Item next) {
            return new Block(id, title, markdown, List.of(), items, List.of(), Layout.LIST, null, next);
        }

        /** Links of which a few are shown at once; {@code next} may be null. */
        static Block links(String id, String title, List<Item> links, Item next) {
            return some(id, title, null, links, SHOWN, Layout.COMPACT, next);
        }

        /** Items with much to say, of which a few are shown at once. */
        static Block cards(String id, String title, String markdown, List<Item> items, int shown) {
            return some(id, title, markdown, items, shown, Layout.CARDS, null);
        }

        static Block table(String id, String title, String markdown, Table table) {
            return new Block(id, title, markdown, List.of(), List.of(), List.of(), Layout.LIST, table, null);
        }

        private static Block some(String id, String title, String markdown, List<Item> items, int most, Layout layout,
                Item next) {
            int shown = Math.min(items.size(), most);
            return new Block(id, title, markdown, List.of(), items.subList(0, shown), items.subList(shown, items.size()),
                    layout, null, next);
        }

        /** Whether there is anything in it. */
        boolean isFilled() {
            return markdown != null || !facts.isEmpty() || !items.isEmpty() || table != null;
        }

        /** How many items there are. */
        public int count() {
            return items.size() + more.size();
        }

        /** The words as harmless HTML. */
        public String html() {
            return Markdown.html(markdown);
        }
    }
}
