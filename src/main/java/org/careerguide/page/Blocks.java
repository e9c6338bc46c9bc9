package org.careerguide.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.careerguide.content.MissingReason;
import org.careerguide.page.Article.Block;
import org.careerguide.page.Article.Fact;
import org.careerguide.page.Article.Item;
import org.careerguide.source.Figures;
import org.careerguide.source.OrganisationView;
import org.careerguide.source.Related;
import org.careerguide.web.Link;

/** Makes the blocks of articles, and the facts and items in them. */
final class Blocks {

    private Blocks() {
    }

    /** The blocks that are neither null nor empty. */
    static List<Block> filled(Block... blocks) {
        return Arrays.stream(blocks).filter(Objects::nonNull).filter(Block::isFilled).toList();
    }

    /** A block of the last text, unless an earlier one says the same. */
    static Block words(String... texts) {
        String last = texts[texts.length - 1];
        boolean said = Arrays.stream(texts).limit(texts.length - 1L).anyMatch(last::equals);
        return said ? null : Block.words("about", null, last);
    }

    /** The links as items; empty for null. */
    static List<Item> links(Collection<Link> links) {
        return links == null ? List.of() : links.stream().map(link -> Item.link(link.title(), link.url().absolute())).toList();
    }

    /**
     * A block of roles.
     *
     * @param roles null if there are none
     * @param all address of the list of all; may be null
     */
    static Block roles(String title, List<Link> roles, String all) {
        return roles == null
                ? Block.items("roles", title, texts(List.of("None of the published roles.")))
                : Block.links("roles", title, links(roles), all == null ? null : Item.link("All of them as a list", all));
    }

    /** A fact; null if it is not known. */
    static Fact fact(String title, Object value) {
        return value == null ? null : new Fact(title, value.toString(), null);
    }

    /** A fact that leads to a website; null if it is not known. */
    static Fact website(String title, String text, String url) {
        return text == null ? null : new Fact(title, text, url);
    }

    /** The facts that are known. */
    static List<Fact> facts(Fact... facts) {
        return Arrays.stream(facts).filter(Objects::nonNull).toList();
    }

    /** An organisation with its website; null if it is not known. */
    static Fact organisation(String title, OrganisationView organisation) {
        return organisation == null ? null : website(title, organisation.title(), organisation.website());
    }

    /** The name of a value as words. */
    static String spaced(Enum<?> value) {
        String text = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What is related, with a summary. */
    static List<Item> related(List<Related> related) {
        return related.stream().map(one -> new Item(one.title(), PageAddress.of(one.url().absolute()), null, one.summary(),
                null)).toList();
    }

    /** Texts as items; empty for null. */
    static List<Item> texts(List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(text -> new Item(text, null, null, null, null)).toList();
    }

    /** Why a value is absent, as people read it; null if no reason is stated. */
    static String reason(Map<String, MissingReason> missing, String name) {
        return missing.containsKey(name) ? Figures.missing(missing.get(name)) : null;
    }
}
