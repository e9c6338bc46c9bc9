package org.careerguide.page;

import java.util.List;

import org.careerguide.source.Attribution;

/**
 * A page about anything but roles: words, facts and links in blocks.
 *
 * @param type what the page is about, in the terms of schema.org
 * @param parent the list that it stands in; null if there is none
 * @param search the form that searches; null if nothing can be searched
 * @param attribution the credits; null of a list
 * @param version of the content; null where the view does not state it
 */
public record Article(String type, Item parent, String title, String summary, List<Block> blocks, Search search,
        Attribution attribution, Long version) {

    static Article of(String type, Item parent, String title, String summary, List<Block> blocks, Attribution attribution) {
        return new Article(type, parent, title, summary, blocks, null, attribution, null);
    }

    /** The blocks that have a title. */
    public List<Block> contents() {
        return type.equals("Article") ? blocks.stream().filter(block -> block.title() != null).toList() : List.of();
    }

    /** A field to search by: the address, the name of the parameter, a label, and what was searched for, which may be null. */
    public record Search(String url, String parameter, String label, String value) {
    }

    /** A labelled fact; {@code url} may be null. */
    public record Fact(String title, String text, String url) {
    }

    /** Something to go on to or to read: all but the title may be null. */
    public record Item(String title, String url, String note, String text, String markdown) {

        static Item link(String title, String url) {
            return new Item(title, PageAddress.of(url), null, null, null);
        }

        /** The words as harmless HTML. */
        public String html() {
            return Markdown.html(markdown);
        }
    }

    /** A part of a page; title, words and the link to what comes next may be null. */
    public record Block(String id, String title, String markdown, List<Fact> facts, List<Item> items, List<Item> more,
            boolean compact, Item next) {

        static Block words(String id, String title, String markdown) {
            return new Block(id, title, markdown, List.of(), List.of(), List.of(), false, null);
        }

        static Block facts(String id, String title, List<Fact> facts) {
            return new Block(id, title, null, facts, List.of(), List.of(), false, null);
        }

        static Block items(String id, String title, List<Item> items) {
            return new Block(id, title, null, List.of(), items, List.of(), false, null);
        }

        /** Links of which a few are shown at once; {@code next} may be null. */
        static Block links(String id, String title, List<Item> links, Item next) {
            int shown = Math.min(links.size(), Sections.SHOWN);
            return new Block(id, title, null, List.of(), links.subList(0, shown), links.subList(shown, links.size()), true,
                    next);
        }

        /** Whether there is anything in it. */
        boolean isFilled() {
            return markdown != null || !facts.isEmpty() || !items.isEmpty();
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
