package org.careerguide.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.careerguide.content.CodeScheme;
import org.careerguide.source.Figures;

import com.fasterxml.jackson.databind.JsonNode;

/** What pages of lists show of an item beside its title. */
final class ListItem {

    private ListItem() {
    }

    /** What it is about; null if the title says it. */
    static String text(JsonNode item) {
        String text = item.path("summary").asText(item.path("explanation").asText(null));
        return text == null || text.equals(item.path("title").asText()) ? null : text;
    }

    /** What to know first, in a few words; null if there is nothing. */
    static String note(JsonNode item) {
        if (item.has("roleCount")) {
            return item.path("roleCount").asLong() + (item.path("roleCount").asLong() == 1 ? " role" : " roles");
        }
        if (item.has("scheme")) {
            CodeScheme scheme = CodeScheme.ofCode(item.path("scheme").asText()).orElseThrow();
            return spaced(item.path("kind")) + ": " + scheme.title() + " "
                    + item.path("codeTitle").asText(item.path("code").asText());
        }
        if (item.has("fit")) {
            return "fit " + item.path("fit").asText();
        }
        if (item.has("asksFor")) {
            return spaced(item.path("kind"));
        }
        JsonNode median = item.at("/wages/0/median");
        if (!median.isMissingNode()) {
            return Figures.shown("median", median.path("amount").decimalValue(), unit(median), median.has("atLeast"));
        }
        return item.has("publisher") ? item.path("publisher").asText()
                : item.has("code") && !item.path("code").isNull() ? item.path("code").asText() : null;
    }

    /** What speaks for it and what it takes, as Markdown; null of items without reasons. */
    static String reasons(JsonNode item) {
        List<String> lines = item.has("fit")
                ? Stream.of(line("Fits", texts(item.path("fits"), "text", " ")),
                        line("Does not fit", texts(item.path("doesNotFit"), "text", " ")),
                        line("Unknown", texts(item.path("unknown"), "text", " "))).flatMap(Stream::ofNullable).toList()
                : Stream.of(line("Pay", pay(item)),
                        line("Education", item.at("/asksFor/education/entryEducation").asText()),
                        line("Job zone", item.at("/asksFor/jobZone/zone").asText()),
                        line("Certifications", texts(item.at("/asksFor/certifications"), "title", ", ")),
                        line("Skills to gain", texts(item.path("skillsToGain"), "title", ", ")),
                        line("Skills to bring along", texts(item.path("skillsToBring"), "title", ", ")),
                        line("Tasks in common", texts(item.path("tasksInCommon"), "title", " ")))
                        .flatMap(Stream::ofNullable).toList();
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static String pay(JsonNode step) {
        JsonNode difference = step.at("/wageDifference/difference");
        return difference.isMissingNode() ? step.path("wageExplanation").asText()
                : Figures.signed(difference.path("amount").decimalValue(), unit(difference));
    }

    private static String unit(JsonNode money) {
        return money.path("currency").asText() + "/" + money.path("per").asText();
    }

    private static String line(String name, String text) {
        return text.isEmpty() ? null : "- **" + name + "**: " + PlainText.markdown(text);
    }

    private static String texts(JsonNode list, String property, String between) {
        return StreamSupport.stream(list.spliterator(), false).map(one -> one.path(property).asText())
                .collect(Collectors.joining(between));
    }

    private static String spaced(JsonNode code) {
        return code.asText().replace('-', ' ');
    }
}
