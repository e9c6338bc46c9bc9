package org.careerguide.page;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.careerguide.content.CodeScheme;
import org.careerguide.content.DocumentType;
import org.careerguide.source.Figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Makes what lists show of an item beside its title. */
final class ListItem {

    private static final int LONG = 160;
    /** The space between two sentences; a full stop after a capital letter is part of an abbreviation. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[^A-Z][.!?])\\s+(?=\\p{Lu})");

    private ListItem() {
    }

    /** A short description; null if the title is enough. */
    static String text(JsonNode item) {
        String text = item.path("summary").asText(item.path("explanation").asText(null));
        return text == null || text.equals(item.path("title").asText()) ? null : brief(text);
    }

    /** A text as lists show it: a long one by its first sentence, since its page has all of it. */
    static String brief(String text) {
        return text == null || text.length() <= LONG ? text : SENTENCE_END.split(text, 2)[0];
    }

    /** The latest date of the wages that notes show. */
    static LatestDate latestWages(JsonNode items) {
        return LatestDate.of(StreamSupport.stream(items.spliterator(), false).map(item -> item.at("/wages/0"))
                .filter(wages -> wages.has("median")).map(wages -> wages.path("date").asText(null)));
    }

    /**
     * The most important facts in a few words; null if there are none.
     *
     * @param latest date of the wages of the list
     */
    static String note(JsonNode item, LatestDate latest) {
        if (item.has("matchedOn")) {
            return Blocks.spaced(DocumentType.ofCode(item.path("type").asText()).orElseThrow())
                    + (item.path("matchedOn").asText().equals("tool")
                            ? " that works with " + item.at("/excerpts/0/text").asText() : "");
        }
        if (item.has("roleCount")) {
            return item.path("roleCount").asLong() + (item.path("roleCount").asLong() == 1 ? " role" : " roles");
        }
        if (item.has("scheme")) {
            CodeScheme scheme = CodeScheme.ofCode(item.path("scheme").asText()).orElseThrow();
            return spaced(item.path("kind")) + ": " + scheme.title() + " " + item.path("code").asText()
                    + (item.has("source") && item.has("codeTitle") ? " " + item.path("codeTitle").asText() : "");
        }
        JsonNode median = item.at("/wages/0/median");
        if (!median.isMissingNode()) {
            return Figures.shown("median", median.path("amount").decimalValue(), unit(median), median.has("atLeast"))
                    + " at the median" + latest.mark(item.at("/wages/0/date").asText(null));
        }
        JsonNode change = item.at("/outlook/0/changePercent");
        if (!change.isMissingNode()) {
            return Figures.shown("changePercent", change.decimalValue(), "percent", false) + " jobs by "
                    + item.at("/outlook/0/date").asText().replaceFirst("^.*/", "");
        }
        if (item.has("occupationCount")) {
            return CodeScheme.CIP_2020.title() + " " + item.path("code").asText();
        }
        return item.has("publisher") ? item.path("publisher").asText()
                : item.has("code") && !item.path("code").isNull() ? item.path("code").asText() : null;
    }

    /** Adds the sources of the figures, or of the crosswalk, that the note shows. */
    static void credit(JsonNode item, Credits credits) {
        Stream.of(item.at("/wages/0"), item.at("/outlook/0"), item.has("scheme") ? item : MissingNode.getInstance())
                .filter(figures -> figures.has("source"))
                .forEach(figures -> credits.add(figures.at("/source/url").asText(), figures.at("/source/title").asText(),
                        figures.at("/place/name").asText(null), figures.path("date").asText(null)));
    }

    private static String unit(JsonNode money) {
        return money.path("currency").asText() + "/" + money.path("per").asText();
    }

    private static String spaced(JsonNode code) {
        return code.asText().replace('-', ' ');
    }
}
